import type { Fee } from '#law/rules.ts'
import type { Visit } from './visit.ts'

/** The entry of each code that rules today: the last one given prevails, so that an amount the office set stands alone. */
export function feesToday({ site, today }: Pick<Visit, 'site' | 'today'>): readonly Fee[] {
  return [...new Map(site.law.fees.filter((fee) => fee.since <= today && (fee.until === null || fee.until >= today)).map((fee) => [fee.code, fee])).values()]
}

/** Amounts already set that rule from a later day, the nearest first. */
export function feesToCome({ site, today }: Pick<Visit, 'site' | 'today'>, code: string): readonly Fee[] {
  // Set twice for one day, the later word stands.
  return [...new Map(site.law.fees.filter((fee) => fee.code === code && fee.since > today).map((fee) => [fee.since, fee])).values()].sort((a, b) => (a.since < b.since ? -1 : 1))
}
