import type { Role } from '#casefile/actor.ts'
import type { Person } from '#ports/accounts.ts'

/** Accounts of the office under test, by the token that stands for each. */
const accounts: Readonly<Record<string, string>> = {
  applicant: 'account-applicant', representative: 'account-representative', filingDesk: 'account-desk', formalExaminer: 'account-formal', registrabilityExaminer: 'account-examiner',
  decisionMaker: 'account-director', gazetteEditor: 'account-editor', administrator: 'account-administrator', auditor: 'account-auditor', secondInstance: 'account-tribunal',
}

export const tokens = Object.keys(accounts) as readonly Role[]

export const accountOf = (role: Role) => accounts[role] ?? ''

export async function holder(bearer: string): Promise<Person | null> {
  const accountId = Object.hasOwn(accounts, bearer) ? accounts[bearer] : undefined
  return accountId === undefined ? null : { accountId, name: bearer, roles: [bearer as Role], language: 'es', waiting: [] }
}

/** Counts nothing: what is tried here is not how much one may ask. */
export const unlimited = async () => ({ left: 1, resetSeconds: 60 })
