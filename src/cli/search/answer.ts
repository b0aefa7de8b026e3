import type { Engine, Sought } from '#search/engine.ts'

export type Asked = { readonly query: string; readonly sought: Sought | null }
export type Told = { readonly line: string; readonly ms: number }

/** One line of the output, and the milliseconds of the search itself. */
export function answer(engine: Pick<Engine, 'search'> & { readonly text: (position: number) => string }, { query, sought }: Asked, limit: number): Told {
  const began = performance.now()
  const hits = sought === null ? [] : engine.search(sought, limit)
  const ms = Math.round((performance.now() - began) * 1000) / 1000
  const results = hits.map((hit) => ({ mark: engine.text(hit.mark), score: hit.score }))
  return { line: JSON.stringify({ query, results, ms }), ms }
}
