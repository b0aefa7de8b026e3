import type { Context } from '#casefile/decider.ts'
import type { Series } from '#casefile/numbers.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { wrongState, type ActRule } from './act.ts'
import * as decision from './acts/decision.ts'
import { expire } from './acts/expiry.ts'
import * as filing from './acts/filing.ts'
import * as formal from './acts/formal.ts'
import * as notification from './acts/notification.ts'
import * as party from './acts/party.ts'
import * as priority from './acts/priority.ts'
import * as publication from './acts/publication.ts'
import { annexSearchReport } from './acts/search.ts'
import type { Act, ApplicationCommand } from './commands.ts'
import type { ApplicationEvent } from './events.ts'
import type { Application } from './state.ts'

/** Every act of the procedure, by its name in the statute's table. */
export const acts: { readonly [A in Act]: ActRule<A> } = {
  submit: filing.submit,
  submitIncomplete: filing.submitIncomplete,
  cureMinimum: filing.cureMinimum,
  expire,
  assign: formal.assign,
  startFormalExam: formal.startFormalExam,
  requireCure: formal.requireCure,
  answerRequirement: formal.answerRequirement,
  pass: formal.pass,
  publish: publication.publish,
  publishErratum: publication.publishErratum,
  suggestAmendment: decision.suggestAmendment,
  grant: decision.grant,
  partialGrant: decision.partialGrant,
  refuse: decision.refuseRegistration,
  becomeFinal: decision.becomeFinal,
  issueCertificate: decision.issueCertificate,
  sealCertificate: decision.sealCertificate,
  recordService: notification.recordService,
  recordVisit: notification.recordVisit,
  sendNotice: notification.sendNotice,
  recordDelivery: notification.recordDelivery,
  recordUndelivered: notification.recordUndelivered,
  publishNotice: notification.publishNotice,
  acknowledgeNotice: notification.acknowledgeNotice,
  challengeNotice: notification.challengeNotice,
  dismissChallenge: notification.dismissChallenge,
  repeatNotice: notification.repeatNotice,
  annexSearchReport,
  withdraw: party.withdraw,
  amend: party.amend,
  requestFromParty: formal.requestFromParty,
  abandonByInactivity: formal.abandonByInactivity,
  claim: priority.claim,
  awaitDocuments: priority.awaitDocuments,
  fileDocuments: priority.fileDocuments,
}

export const actNames = Object.keys(acts) as readonly Act[]

/** Why an act is not open in this state, or undefined where it is. The same answer greys a button and refuses a command. */
export function barred(state: Application, act: Act, context: Context): Refusal | undefined {
  const rule = acts[act]
  if (!rule.from.includes(state.status)) return wrongState(state, act, rule.article, rule.from)
  return rule.barred?.(state, context)
}

export function decide(state: Application, command: ApplicationCommand, context: Context): readonly ApplicationEvent[] | Refusal {
  const refusal = barred(state, command.act, context)
  if (refusal && isRefusal(refusal)) return refusal
  return (acts[command.act] as ActRule<typeof command.act>).decide(state, command as never, context)
}

/** The series an act takes a number of; their locks are held for the act's transaction. */
export function needs(command: ApplicationCommand): readonly Series[] {
  return (acts[command.act] as ActRule<typeof command.act>).needs(command as never)
}
