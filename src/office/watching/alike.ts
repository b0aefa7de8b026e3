import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { Reason } from '#ports/similar.ts'
import type { Open } from '../open.ts'
import type { Watched } from './own-marks.ts'

export type Published = { readonly stream: string; readonly text: string; readonly classes: readonly number[] }
export type Alike = { readonly sign: Published; readonly watch: Watched; readonly score: number; readonly reasons: readonly Reason[] }

/** How many watches a published sign is told to at most, of one batch: nearest first. */
const most = 2000

/**
 * Which watches a published sign resembles, from a score on. The search is turned around: the watches are the earlier
 * marks, the published sign is sought, as an examiner would (D486 art. 136 a). One search serves all who watch the same.
 */
export async function alikeAmong(open: Open, published: readonly Published[], watched: readonly Watched[], floor: number): Promise<readonly Alike[] | Refusal> {
  const groups = [...Map.groupBy(watched, (w) => `${w.classes.join()} ${w.text}`).values()]
  if (groups.length === 0) return []
  const marks = groups.map((g) => ({ text: g[0]?.text ?? '', classes: g[0]?.classes ?? [], owner: g[0]?.accountId ?? '' }))
  const found = await open.similar.among(marks, published.map(({ text, classes }) => ({ text, classes })), most)
  if (isRefusal(found)) return found
  return found.flatMap((hits, i) => hits.filter((h) => h.score >= floor).flatMap((hit) => (groups[hit.mark] ?? []).map((watch) => ({
    sign: published[i] as Published, watch, score: Math.round(hit.score * 1000) / 1000, reasons: hit.reasons,
  }))))
}
