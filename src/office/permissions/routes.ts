import type { Role } from '#casefile/actor.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import { isPartyTo, mustAbstain, staffRoles, type FileSeen, type Who } from './who.ts'

/** What is being read: its owner's account (a draft, a mailbox, an order, a token) or its case file. */
export type Subject = { readonly owner?: string | null; readonly file?: FileSeen }

/** Who may read: everybody; any account; the owner; parties of the file; staff, whom a file of their own may bar. */
type Access = {
  readonly everybody?: true
  readonly anyAccount?: true
  readonly owner?: true
  readonly parties?: true
  readonly roles?: readonly Role[]
  /** Read for a given file, and not by staff that must abstain from it. */
  readonly abstaining?: true
  /** Shows particulars of persons: reads by staff are logged (Law 29733, duty of security). */
  readonly personal?: true
}

const everybody: Access = { everybody: true }
const examining: readonly Role[] = ['formalExaminer', 'registrabilityExaminer', 'decisionMaker', 'secondInstance']
const caseStaff: readonly Role[] = ['filingDesk', ...examining, 'gazetteEditor', 'auditor']
const particularsStaff: readonly Role[] = ['filingDesk', ...examining, 'auditor']
const partyRoles: readonly Role[] = ['applicant', 'representative']

const access = {
  home: everybody, search: everybody, publicCaseFile: everybody, publicRight: everybody, gazette: everybody, verification: everybody,
  feeQuote: everybody, termCalculator: everybody, guide: everybody, figures: everybody, goodsTerms: everybody, openApi: everybody,
  changeFeed: everybody, publicDocument: everybody, anchors: everybody, logIn: everybody, signUp: everybody,

  ownAccount: { owner: true }, sessions: { owner: true }, accessTokens: { owner: true },
  upload: { anyAccount: true },
  filingForm: { roles: partyRoles },
  myFiles: { roles: partyRoles },
  drafts: { owner: true },
  mailbox: { owner: true },
  watches: { owner: true },
  powers: { roles: partyRoles },
  ownLinks: { roles: partyRoles },
  payments: { owner: true, roles: ['filingDesk', 'administrator', 'auditor'], personal: true },

  wholeCaseFile: { parties: true, roles: caseStaff, personal: true },
  searchReports: { parties: true, roles: caseStaff },
  partyParticulars: { parties: true, roles: particularsStaff, personal: true },
  privateDocument: { parties: true, owner: true, roles: particularsStaff, personal: true },

  linkDesk: { roles: ['filingDesk'], personal: true },
  ownConflicts: { roles: examining },
  conflictRegister: { roles: ['administrator', 'auditor'] },
  paymentDesk: { roles: ['filingDesk', 'administrator', 'auditor'], personal: true },
  counter: { roles: ['filingDesk'] },
  worklist: { roles: [...examining, 'gazetteEditor', 'administrator'] },
  caseWorkspace: { roles: examining, abstaining: true, personal: true },
  internalNotes: { roles: [...examining, 'auditor'], abstaining: true },
  decisionDraft: { roles: ['registrabilityExaminer', 'decisionMaker'], abstaining: true },
  gazetteComposer: { roles: ['gazetteEditor'] },
  staffSearch: { roles: staffRoles.filter((role) => role !== 'administrator') },
  internalStatistics: { roles: staffRoles },
  bankFile: { roles: ['administrator', 'filingDesk'], personal: true },
  administration: { roles: ['administrator'] },
  erasure: { roles: ['administrator'], personal: true },
  accounts: { roles: ['administrator'], personal: true },
  demonstrationClock: { roles: ['administrator'] },
  auditLog: { roles: ['auditor', 'administrator'] },
  readLog: { roles: ['auditor', 'administrator'] },
} as const satisfies Readonly<Record<string, Access>>

export type RouteName = keyof typeof access

/** Whether somebody (null: nobody logged in) may enter a page or resource: one function a route. */
export const routes = Object.fromEntries(
  Object.keys(access).map((name) => [name, (who: Who | null, subject: Subject = {}) => mayRead(who, name as RouteName, subject)]),
) as unknown as Readonly<Record<RouteName, (who: Who | null, subject?: Subject) => true | Refusal>>

/**
 * True, or why not: `permission.log-in` where an account is needed, `.not-yours`, `.conflict-of-interest`, `.denied`.
 * An unknown route is closed. Access of parties to their file: LPAG-2019 art. 171 (general knowledge, verify).
 */
export function mayRead(who: Who | null, route: RouteName, subject: Subject = {}): true | Refusal {
  const rule: Access = Object.hasOwn(access, route) ? access[route] : {}
  if (rule.everybody) return true
  if (who === null) return refuse('permission.log-in', articles.access, { route })
  if (rule.anyAccount || owns(who, rule, subject)) return true
  if (rule.roles?.some((role) => who.roles.includes(role))) {
    if (!rule.abstaining) return true
    if (subject.file === undefined) return refuse('permission.denied', articles.competence, { route, roles: rule.roles })
    return mustAbstain(who.accountId, subject.file) ? refuse('permission.conflict-of-interest', articles.abstention, { route }) : true
  }
  return rule.owner || rule.parties ? refuse('permission.not-yours', articles.access, { route }) : refuse('permission.denied', articles.competence, { route, roles: rule.roles ?? [] })
}

const articles = { access: 'LPAG-2019 art. 171', competence: 'LPAG-2019 art. 72', abstention: 'LPAG-2019 art. 99' }

/** Whether a permitted read shows somebody else's particulars to staff, and so goes to the log. */
export function readIsLogged(who: Who, route: RouteName, subject: Subject = {}): boolean {
  const rule: Access = access[route]
  return rule.personal === true && !owns(who, rule, subject)
}

function owns(who: Who, rule: Access, { owner, file }: Subject): boolean {
  if (rule.owner && owner === who.accountId) return true
  return rule.parties === true && file !== undefined && isPartyTo(who.accountId, file)
}
