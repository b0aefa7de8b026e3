import type { Role } from '#casefile/actor.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import type { ApplicationCommand, CalendarCommand, FeeCommand, IssueCommand, PaymentCommand, PersonCommand, RightCommand } from '#procedures/index.ts'
import { isPartyTo, mustAbstain, type FileSeen, type Who } from './who.ts'

export type OfficeAct = (ApplicationCommand | RightCommand | IssueCommand | CalendarCommand | FeeCommand | PaymentCommand | PersonCommand)['act']

/**
 * One role that may do an act, and where:
 * `anywhere` any file or none; `starting` only where no file exists yet; `own` files on whose side the account stands;
 * `deciding` any file but one it must abstain from; `formal` and `registrability` the same, and not a file assigned to a colleague.
 */
export type Right = { readonly as: Role; readonly where: 'anywhere' | 'starting' | 'own' | 'deciding' | 'formal' | 'registrability' }

const parties: readonly Right[] = [{ as: 'applicant', where: 'own' }, { as: 'representative', where: 'own' }]
/** What a party brings to the counter on paper is entered by the filing desk, whatever way the file began. */
const partiesOrDesk: readonly Right[] = [...parties, { as: 'filingDesk', where: 'anywhere' }]
const filers: readonly Right[] = [{ as: 'applicant', where: 'starting' }, { as: 'representative', where: 'starting' }, { as: 'filingDesk', where: 'starting' }]
const system: readonly Right[] = [{ as: 'system', where: 'anywhere' }]
const formal: readonly Right[] = [{ as: 'formalExaminer', where: 'formal' }]
const registrability: readonly Right[] = [{ as: 'registrabilityExaminer', where: 'registrability' }]
const decision: readonly Right[] = [{ as: 'decisionMaker', where: 'deciding' }]
const counter: readonly Right[] = [{ as: 'filingDesk', where: 'anywhere' }]
const editor: readonly Right[] = [{ as: 'gazetteEditor', where: 'anywhere' }]
const administrator: readonly Right[] = [{ as: 'administrator', where: 'anywhere' }]

/** Every act of the office, and the roles that may do it. The second instance has no act yet. */
export const actRights: Readonly<Record<OfficeAct, readonly Right[]>> = {
  submit: filers,
  submitIncomplete: filers,
  cureMinimum: partiesOrDesk,
  answerRequirement: partiesOrDesk,
  withdraw: partiesOrDesk,
  amend: partiesOrDesk,
  claim: partiesOrDesk,
  fileDocuments: partiesOrDesk,
  recordService: counter,
  recordVisit: counter,
  sendNotice: counter,
  recordDelivery: counter,
  // The counter, and the timer where nobody acknowledged an e-mail in time.
  recordUndelivered: [...counter, ...system],
  publishNotice: counter,
  // The party itself, from its file or by the link of the e-mail.
  acknowledgeNotice: [...partiesOrDesk, ...system],
  challengeNotice: partiesOrDesk,
  dismissChallenge: decision,
  repeatNotice: decision,
  // Assignment by load, and hand-over: an examiner may take a file from a colleague only by this act, which leaves a trace.
  assign: [
    { as: 'formalExaminer', where: 'deciding' }, { as: 'registrabilityExaminer', where: 'deciding' },
    { as: 'decisionMaker', where: 'deciding' }, { as: 'administrator', where: 'deciding' },
  ],
  startFormalExam: formal,
  requireCure: formal,
  requestFromParty: formal,
  pass: formal,
  suggestAmendment: registrability,
  annexSearchReport: registrability,
  grant: decision,
  partialGrant: decision,
  refuse: decision,
  // One issue, many files: each file's entry follows by a job.
  publish: [...editor, ...system],
  publishErratum: editor,
  issueGazette: editor,
  expire: system,
  becomeFinal: system,
  issueCertificate: system,
  sealCertificate: system,
  awaitDocuments: system,
  abandonByInactivity: system,
  register: system,
  enterCertificate: system,
  applyPayment: system,
  closeDay: administrator,
  reopenDay: administrator,
  setDistance: administrator,
  setFee: administrator,
  erasePerson: administrator,
  order: filers,
  statePayment: partiesOrDesk,
  requestRefund: partiesOrDesk,
  makeRefund: administrator,
  refuseRefund: administrator,
  // The counter's own cash book and the bank's daily file; the demonstration bank is the system.
  confirmPayment: [...counter, ...administrator, ...system],
}

/** Parties (LPAG-2019 art. 61), competence (art. 72), abstention (art. 99): general knowledge, verify against DS 006-2026-JUS. */
const articles = { party: 'LPAG-2019 art. 61', competence: 'LPAG-2019 art. 72', abstention: 'LPAG-2019 art. 99' }

/**
 * Whether an account may do an act on a file (null: none exists yet), and in which of its roles the record will say it acted.
 * For a payment order the file's `filer` is the account that ordered. Refusals: `permission.denied`, `.not-your-file`,
 * `.assigned-to-another`, `.conflict-of-interest`, the nearest one to a yes. Facts name roles, never people.
 */
export function mayAct(who: Who, act: OfficeAct, file: FileSeen | null): { readonly as: Role } | Refusal {
  const rights = Object.hasOwn(actRights, act) ? actRights[act] : []
  const held = rights.filter((right) => who.roles.includes(right.as))
  const answers = held.map((right) => ({ right, bar: barOf(right, who, file) }))
  const open = answers.find(({ bar }) => bar === undefined)
  if (open) return { as: open.right.as }
  const nearest = bars.find((bar) => answers.some((a) => a.bar === bar)) ?? 'denied'
  const roles = rights.map(({ as }) => as).filter((role) => role !== 'system')
  return refuse(`permission.${nearest}`, articleOf(nearest, rights), { act, roles })
}

/** From the nearest to a yes to the farthest: the one that is told. */
const bars = ['conflict-of-interest', 'assigned-to-another', 'not-your-file', 'denied'] as const
type Bar = (typeof bars)[number]

function barOf({ where }: Right, { accountId }: Who, file: FileSeen | null): Bar | undefined {
  switch (where) {
    case 'anywhere': return undefined
    case 'starting': return file === null || isPartyTo(accountId, file) ? undefined : 'not-your-file'
    case 'own': return file !== null && isPartyTo(accountId, file) ? undefined : 'not-your-file'
    case 'deciding': return deciding(accountId, file, null)
    case 'formal': return deciding(accountId, file, file?.formalExaminer ?? null)
    case 'registrability': return deciding(accountId, file, file?.registrabilityExaminer ?? null)
    default: return where satisfies never
  }
}

function deciding(accountId: string, file: FileSeen | null, assigned: string | null): Bar | undefined {
  if (file === null) return 'denied'
  if (mustAbstain(accountId, file)) return 'conflict-of-interest'
  return assigned === null || assigned === accountId ? undefined : 'assigned-to-another'
}

function articleOf(bar: Bar, rights: readonly Right[]): string {
  if (bar === 'conflict-of-interest') return articles.abstention
  return bar === 'not-your-file' || rights.some(({ where }) => where === 'own' || where === 'starting') ? articles.party : articles.competence
}
