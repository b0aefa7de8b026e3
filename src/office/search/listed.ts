import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { Open } from '../open.ts'
import { mayRead, type Who } from '../permissions.ts'
import { seenOf } from '../read/access.ts'
import { envelopeOf, load, type Loaded } from '../read/load.ts'
import { paperUrl } from '../read/papers-of.ts'
import type { SearchReportListed } from '../read/shapes.ts'
import { readReport } from './report.ts'

/** The search reports of a file, newest first. */
export async function searchReportsOf(open: Pick<Open, 'bytes'>, { stored, number }: Pick<Loaded, 'stored' | 'number'>): Promise<readonly SearchReportListed[]> {
  const annexed = stored.map(envelopeOf).flatMap(({ event, at }) => (event.type === 'SearchReportAnnexed' ? [{ event, at }] : [])).reverse()
  if (annexed.length === 0) return []
  const kept = await open.bytes(annexed.map(({ event }) => event.report.id))
  return annexed.map(({ event, at }) => {
    const bytes = kept.get(event.report.id)
    const report = bytes && readReport(bytes)
    return {
      code: event.report.id, at, url: paperUrl(event.report.id, number), sought: report?.query.text ?? null, total: report?.total ?? null, engine: report?.engine ?? null, snapshot: event.snapshot,
    }
  })
}

/** The same for whoever may read the file: its parties and the office. Undefined for an unknown number. */
export async function searchReports(open: Open, who: Who | null, number: string): Promise<readonly SearchReportListed[] | Refusal | undefined> {
  const file = await load(open, number)
  if (!file) return undefined
  const permitted = mayRead(who, 'searchReports', { file: await seenOf(open, file.row) })
  return isRefusal(permitted) ? permitted : searchReportsOf(open, file)
}
