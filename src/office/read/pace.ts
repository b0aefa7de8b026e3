import type { Calendar } from '#calendar/closed.ts'
import { workingDaysBetween } from '#calendar/count.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { StageRow } from '#views/statistics/queries.ts'
import type { Pace } from './shapes.ts'

/** Working days of a stage over some files: quantiles by nearest rank, so that each is a length that really was. */
export function paceOf(rows: readonly Pick<StageRow, 'began' | 'ended' | 'files'>[], calendar: Calendar): Pace | null {
  const lengths = rows
    .map(({ began, ended, files }) => ({ days: workingDaysBetween(began as PlainDate, ended as PlainDate, calendar), files }))
    .sort((a, b) => a.days - b.days)
  const files = lengths.reduce((sum, l) => sum + l.files, 0)
  const first = lengths[0]
  return first ? { files, min: first.days, p50: quantile(lengths, files, 0.5), p90: quantile(lengths, files, 0.9) } : null
}

function quantile(lengths: readonly { readonly days: number; readonly files: number }[], files: number, share: number): number {
  let left = Math.ceil(files * share)
  for (const { days, files: n } of lengths) if ((left -= n) <= 0) return days
  return lengths.at(-1)?.days ?? 0
}
