import { isRefusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import type { Recount } from '#ports/recount.ts'
import type { Desk } from './desk.ts'

/**
 * Counts every open term anew under the calendar of the moment. Each different start is counted once, with its proof
 * at hand: the norms of the days that it now skips. Gives how many terms moved.
 */
export async function recountTerms(desk: Desk, recount: Recount): Promise<number> {
  const law = desk.law()
  const calendar = desk.calendar()
  const days = (await recount.starts()).flatMap((start) => {
    const counted = term(law, calendar, start.rule, start.trigger)
    if (isRefusal(counted)) return []
    const norms = counted.skipped.filter((d) => d.kind === 'decree' || d.kind === 'outage' || d.kind === 'suspension').map((d) => d.norm)
    return [{ ...start, due: counted.due, norm: [...new Set(norms)].join('; ') }]
  })
  return recount.settle(days, calendar.version)
}
