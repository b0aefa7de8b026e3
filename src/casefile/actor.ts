/** The roles of the office. `system` is a timer or a policy, never a person. */
export const roles = [
  'public', 'applicant', 'representative', 'filingDesk', 'formalExaminer', 'registrabilityExaminer',
  'gazetteEditor', 'decisionMaker', 'secondInstance', 'administrator', 'auditor', 'system',
] as const
export type Role = (typeof roles)[number]

/** Who acts. `accountId` names an account, never a person: names stay out of the record. */
export type Actor = { readonly accountId: string; readonly role: Role }
