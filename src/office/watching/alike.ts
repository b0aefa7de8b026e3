import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { Candidate, Reason, SimilarAsk } from '#ports/similar.ts'
import type { Open } from '../open.ts'
import type { Watched } from './own-marks.ts'
import { askersOf, ownersOf } from './own-marks.ts'

export type Published = { readonly stream: string; readonly text: string; readonly classes: readonly number[] }
export type Alike = { readonly sign: Published; readonly watch: Watched; readonly score: number; readonly reasons: readonly Reason[] }

/** How many earlier marks, and how many watches, a published sign is told to at most: nearest first. */
const most = { first: 10, marks: 200, watches: 2000 }

const askOf = ({ stream, text, classes }: Published, limit: number): SimilarAsk => ({ text, classes, limit, filters: { standing: ['pending', 'inForce'] }, without: [stream] })

const rounded = (score: number) => Math.round(score * 1000) / 1000

/**
 * Whose marks some published signs resemble, or whoever watches such a mark: what the ordinary search for the published sign shows among marks in
 * force and pending, as an examiner would see it (D486 art. 136 a).
 */
export async function alikeOwn(open: Open, published: readonly Published[], floor: number): Promise<readonly Alike[] | Refusal> {
  const answers = await open.similar.many(published.map((sign) => askOf(sign, most.first)))
  const near: { readonly mark: Candidate; readonly sign: Published }[] = []
  for (const [i, answer] of answers.entries()) {
    const sign = published[i] as Published
    if (isRefusal(answer)) return answer
    // Reasons cost more than ranks: only where the whole short list is near enough is a longer one asked for.
    const far = answer.candidates.length < most.first || (answer.candidates.at(-1)?.score ?? 0) < floor
    const whole = far ? answer : await open.similar.search(askOf(sign, most.marks))
    if (isRefusal(whole)) return whole
    near.push(...whole.candidates.filter((c) => c.score >= floor).map((mark) => ({ mark, sign })))
  }
  const streams = [...new Set(near.map(({ mark }) => mark.stream))]
  const [owners, askers] = await Promise.all([ownersOf(open.db, streams), askersOf(open.db, streams)])
  const watchers = Map.groupBy([...owners.map((watch) => ({ watch, mark: watch.watch.slice(4) })), ...askers.map(({ mark, ...watch }) => ({ watch, mark }))], (w) => w.mark)
  return near.flatMap(({ mark, sign }) => (watchers.get(mark.stream) ?? []).map(({ watch }) => ({ sign, watch, score: rounded(mark.score), reasons: mark.reasons })))
}

/**
 * Which signs that somebody asked to watch the published ones resemble: the same search, with the watched signs as if
 * they stood in the register. One search serves all who watch the same.
 */
export async function alikeAsked(open: Open, published: readonly Published[], watched: readonly Watched[], floor: number): Promise<readonly Alike[] | Refusal> {
  const groups = [...Map.groupBy(watched, (w) => `${w.classes.join()} ${w.text}`).values()]
  if (groups.length === 0) return []
  const marks = groups.map((g) => ({ text: g[0]?.text ?? '', classes: g[0]?.classes ?? [], owner: g[0]?.accountId ?? '' }))
  const found = await open.similar.among(marks, published.map(({ text, classes }) => ({ text, classes })), { limit: most.watches, floor })
  if (isRefusal(found)) return found
  return found.flatMap((hits, i) => hits.flatMap((hit) => (groups[hit.mark] ?? []).map((watch) => ({ sign: published[i] as Published, watch, score: rounded(hit.score), reasons: hit.reasons }))))
}
