import type { Actor, Role } from '#casefile/actor.ts'
import type { Channel } from '#procedures/index.ts'

/** Who asks: an account with the roles that count now. Null stands for anybody, not logged in. */
export type Who = { readonly accountId: string; readonly roles: readonly Role[] }

/** What a permission needs to know of a case file. Accounts, never names. */
export type FileSeen = {
  readonly channel: Channel | null
  /** Who submitted it: at the counter this is the filing desk, which thereby becomes no party. */
  readonly filer: string | null
  /** The account whose mailbox receives the notices. */
  readonly mailbox: string | null
  readonly representativeAccount: string | null
  readonly formalExaminer: string | null
  readonly registrabilityExaminer: string | null
  /** Accounts linked to a party or to the representative of the file. */
  readonly partyAccounts?: readonly string[]
  /** Accounts that declared another cause to abstain. */
  readonly conflicts: readonly string[]
}

/** Roles of the office's own people: they log in with a second factor. */
export const staffRoles: readonly Role[] = [
  'filingDesk', 'formalExaminer', 'registrabilityExaminer', 'gazetteEditor', 'decisionMaker', 'secondInstance', 'administrator', 'auditor',
]

/** Timers and policies. No account can hold this role. */
export const systemActor: Actor = { accountId: 'system', role: 'system' }

/** Whether an account stands on the applicant's side of a file. */
export function isPartyTo(accountId: string, file: FileSeen): boolean {
  const filed = file.channel === 'counter' ? null : file.filer
  return [filed, file.mailbox, file.representativeAccount, ...(file.partyAccounts ?? [])].includes(accountId)
}

/**
 * Whether somebody who decides, or whose opinion weighs on the decision, must stay out of a file:
 * a party or representative of it, or one who declared a cause (LPAG-2019 art. 99; general knowledge, verify).
 */
export function mustAbstain(accountId: string, file: FileSeen): boolean {
  return file.conflicts.includes(accountId) || isPartyTo(accountId, file)
}
