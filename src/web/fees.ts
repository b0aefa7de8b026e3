import type { Fee } from '#law/rules.ts'
import type { Visit } from './visit.ts'

/** The entry of each code that rules today: the last one given prevails, so that an amount the office set stands alone. */
export function feesToday({ site, today }: Pick<Visit, 'site' | 'today'>): readonly Fee[] {
  return [...new Map(site.law.fees.filter((fee) => fee.since <= today && (fee.until === null || fee.until >= today)).map((fee) => [fee.code, fee])).values()]
}
