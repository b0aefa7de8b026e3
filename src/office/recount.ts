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
  let moved = 0
  for (const start of await recount.starts()) {
    const counted = term(law, calendar, start.rule, start.trigger, places(start))
    if (isRefusal(counted)) continue
    const norms = counted.skipped.filter((d) => d.kind === 'decree' || d.kind === 'regional' || d.kind === 'outage' || d.kind === 'suspension').map((d) => d.norm)
    moved += await recount.settle({ ...start, due: counted.due, norm: [...new Set(norms)].join('; ') || (counted.distance?.norm ?? '') }, calendar.version)
  }
  await recount.settled(calendar.version)
  return moved
}

/** Where a term runs, as the clock takes it. */
export function places({ region, seat }: { readonly region: string | null; readonly seat: string | null }): { readonly binding: true; readonly region?: string; readonly seat?: string } {
  return { binding: true, ...(region !== null && { region }), ...(seat !== null && { seat }) }
}
