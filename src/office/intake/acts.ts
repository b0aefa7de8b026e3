import { z } from 'zod'
import { publishedBecause, undelivered } from '#casefile/notification/index.ts'
import { classGoods, filing, party, priority, sign } from './filing.ts'
import { day, id, line, words } from './text.ts'

/** What a cure, an answer or an amendment may change, as typed: fields left out stay as they are. */
export const changes = z.object({
  sign: sign.exactOptional(),
  classes: z.array(classGoods).max(45).exactOptional(),
  applicants: z.array(party.extend({ partyId: id.exactOptional() })).max(20).exactOptional(),
  representative: party.extend({ power: id.exactOptional(), registryEntry: line(60).exactOptional() }).exactOptional(),
  service: z.object({ means: z.enum(['mailbox', 'email', 'certifiedMail', 'personal']), consent: z.boolean().default(false) }).exactOptional(),
  payment: filing.shape.payment,
  morePayments: filing.shape.morePayments,
  signedBy: z.enum(['applicant', 'representative']).exactOptional(),
  documents: z.array(id).max(40).exactOptional(),
  registrationSought: z.boolean().exactOptional(),
  inOtherLanguage: z.array(id).max(40).exactOptional(),
  needsAuthorisation: z.array(z.string().max(12)).max(10).exactOptional(),
})
export type ChangesForm = z.output<typeof changes>

const findings = z.array(z.object({ requirement: z.string().regex(/^R-[A-Z]{2}-[A-Z0-9]{1,8}$/, { error: 'requirement.unknown-rule' }), detail: words(1000).exactOptional() })).max(60)
const reasons = z.object({
  grounds: z.array(z.string().regex(/^\d{3}(-[a-z0-9]{1,3})?$/, { error: 'ground.unknown' })).max(30).default([]),
  /** `says`: the decision's paragraph on this sign; absent, the office writes it from the examiner's notes. */
  citations: z.array(z.object({ number: line(40), ground: line(12), says: words(4000).exactOptional() })).max(50).default([]),
  text: words(20_000).exactOptional(),
})

/** Number of a sheet or of a mail guide: letters, figures and hyphens, so that nothing of a person is in it. */
const sheet = z.string().trim().regex(/^[A-Za-z0-9/-]{1,40}$/, { error: 'sheet.malformed' }).exactOptional()
const filled = <T extends z.ZodType<string>>(text: T) => text.refine((t) => t !== '', { error: 'text.empty' })

/** Every act that somebody may ask for, by its name in the procedure, with what it takes. */
export const actForms = {
  cureMinimum: z.object({ changes }),
  answerRequirement: z.object({ changes: changes.default({}), text: words(20_000).exactOptional(), writing: id.exactOptional() }),
  amend: z.object({ changes, text: words(20_000).exactOptional(), writing: id.exactOptional() }),
  withdraw: z.object({ scope: z.enum(['procedure', 'claim']).exactOptional(), power: id.exactOptional() }),
  claim: z.object({ claim: priority }),
  awaitDocuments: z.object({ claimId: id }),
  fileDocuments: z.object({ claimId: id, stated: priority.pick({ number: true, country: true, firstFiledOn: true }).exactOptional(), documents: z.array(id).min(1, { error: 'priority.no-documents' }).max(10) }),
  /** Without an examiner: to who holds the fewest files and may have this one. */
  assign: z.object({ examiner: id.exactOptional(), stage: z.enum(['formal', 'registrability']) }),
  startFormalExam: z.object({}),
  requireCure: z.object({ findings, text: words(20_000).exactOptional() }),
  requestFromParty: z.object({ findings, text: words(20_000).exactOptional() }),
  pass: z.object({ overruled: z.array(z.object({ requirement: z.string().max(20), reason: words(2000) })).max(60).default([]) }),
  publish: z.object({}),
  publishErratum: z.object({
    corrects: z.array(z.enum(['sign', 'classes', 'applicants', 'representative', 'priority', 'other'])).min(1, { error: 'erratum.empty' }).max(6), changes: changes.default({}),
    /** Words of the sign, names and priorities as they should have been printed: what is left out stays as it is, and so does all that was not published. */
    sign: sign.pick({ text: true, description: true, coloursClaimed: true, translation: true }).exactOptional(),
    names: z.array(z.object({ partyId: id, name: line(200), country: party.shape.country })).max(21).default([]),
    priorities: z.array(priority.pick({ number: true, country: true, firstFiledOn: true }).extend({ claimId: id })).max(10).default([]),
  }),
  suggestAmendment: z.object({ text: words(20_000), classes: z.array(classGoods).max(45).exactOptional() }),
  grant: z.object({ reasons: reasons.default({ grounds: [], citations: [] }) }),
  partialGrant: z.object({ granted: z.array(classGoods).max(45), reasons }),
  refuse: z.object({ reasons }),
  recordService: z.object({ noticeId: id, servedOn: day, receiver: words(500), record: id.exactOptional(), outcome: z.enum(['received', 'refused', 'leftUnderDoor']).exactOptional(), sheet }),
  recordVisit: z.object({ noticeId: id, visitedOn: day, nextVisitOn: day, found: words(500), record: id.exactOptional(), sheet }),
  sendNotice: z.object({ noticeId: id, means: z.enum(['certifiedMail', 'email']), sentOn: day, sheet }),
  recordDelivery: z.object({ noticeId: id, receivedOn: day, acknowledged: z.enum(['person', 'automatic']).exactOptional(), note: words(500).exactOptional(), record: id.exactOptional() }),
  recordUndelivered: z.object({ noticeId: id, because: z.enum(undelivered), failedOn: day, note: words(500).exactOptional(), record: id.exactOptional() }),
  publishNotice: z.object({ noticeId: id, because: z.enum(publishedBecause), form: z.enum(['full', 'short']).default('full'), publishedOn: day, where: words(500), record: id.exactOptional() }),
  acknowledgeNotice: z.object({ noticeId: id }),
  challengeNotice: z.object({ noticeId: id, text: filled(words(20_000)) }),
  dismissChallenge: z.object({ noticeId: id, reason: filled(words(20_000)) }),
  repeatNotice: z.object({ noticeId: id, reason: filled(words(20_000)) }),
  expire: z.object({ claimId: id.exactOptional() }),
  becomeFinal: z.object({}),
  issueCertificate: z.object({}),
  abandonByInactivity: z.object({}),
} as const

export type AskedAct = keyof typeof actForms
export const askedActs = Object.keys(actForms) as readonly AskedAct[]
export type ActForm<A extends AskedAct> = z.output<(typeof actForms)[A]>
