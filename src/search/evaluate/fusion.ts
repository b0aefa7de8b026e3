import type { Answer, Answers } from './measure.ts'

/** Best-rank fusion: a mark stands where the list that likes it best puts it; then the second best decides. */
export function fuse(lists: readonly Answers[]): Answers {
  const queries = new Set(lists.flatMap((list) => [...list.keys()]))
  return new Map([...queries].map((query) => [query, fused(lists.map((list) => list.get(query) ?? []))]))
}

function fused(lists: readonly Answer[]): Answer {
  const ranks = new Map<string, number[]>()
  for (const list of lists) {
    const own = new Map<string, number>()
    list.forEach(({ mark }, i) => own.has(mark) || own.set(mark, i + 1))
    for (const [mark, rank] of own) ranks.set(mark, [...(ranks.get(mark) ?? []), rank])
  }
  const scored = [...ranks].map(([mark, all]) => {
    const [best = 1, second = 1e6] = all.sort((a, b) => a - b)
    return { mark, score: 1 / (best + second / 1e7) }
  })
  return scored.sort((a, b) => b.score - a.score || (a.mark < b.mark ? -1 : 1))
}
