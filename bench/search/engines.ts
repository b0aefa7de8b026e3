import { plain } from '#search/evaluate/letters.ts'

/** An engine of somebody else, or ours, opened over a file of marks: what it finds for a text, best first. */
export type Opened = {
  readonly size: number
  readonly search: (text: string, limit: number) => Promise<Found> | Found
  readonly note: string
  readonly close: () => Promise<void>
  /** Only where threads can search one index. */
  readonly team?: (queries: readonly string[], how: { readonly limit: number; readonly threads: number }) => AsyncIterable<{ readonly line: string; readonly ms: number }>
}
export type Found = readonly { readonly mark: string; readonly score: number }[]

export const engines = ['ours', 'pg_trgm', 'MiniSearch', 'FlexSearch'] as const
export type EngineName = (typeof engines)[number]

type Opener = (marks: () => Iterable<{ readonly text: string }>) => Promise<Opened>

/** Each is loaded only where it is measured, so that a fresh process holds nothing else. */
export const openers: Readonly<Record<EngineName, Opener>> = {
  ours: async (marks) => {
    const { buildEngine, engineVersion } = await import('#search/index.ts')
    const engine = buildEngine(withoutOwners(marks()))
    const search = (text: string, limit: number) => engine.search({ text, classes: [] }, limit).map((hit) => ({ mark: engine.text(hit.mark), score: hit.score }))
    const { answers } = await import('../../src/cli/search/threads.ts')
    const team: Opened['team'] = (queries, how) => answers(engine, queries.map((query) => ({ query, sought: { text: query, classes: [] } })), how)
    return { size: engine.size, search, team, note: `engine ${engineVersion().engine}, weights ${engineVersion().weights}`, close: done }
  },
  pg_trgm: async (marks) => (await import('./postgres.ts')).openTrigrams(marks()),
  MiniSearch: async (marks) => {
    const { default: MiniSearch } = await import('minisearch')
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], storeFields: ['text'], processTerm: (term) => plain(term) || null })
    let size = 0
    for (const { text } of marks()) index.add({ id: size++, text })
    const search = (text: string, limit: number) => index.search(text, { fuzzy: 0.2, prefix: true }).slice(0, limit).map((hit) => ({ mark: String(hit.text), score: hit.score }))
    return { size, search, note: 'fuzzy 0.2, prefixes', close: done }
  },
  FlexSearch: async (marks) => {
    const { default: FlexSearch } = await import('flexsearch')
    const index = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance })
    const texts: string[] = []
    for (const { text } of marks()) index.add(texts.push(text) - 1, text)
    // It gives an order without scores: the place stands for one.
    const search = (text: string, limit: number) => index.search(text, { limit, suggest: true }).map((id, i) => ({ mark: texts[Number(id)] ?? '', score: 1 / (i + 1) }))
    return { size: texts.length, search, note: 'forward tokens, LatinBalance, suggestions', close: done }
  },
}

const done = async () => undefined

function* withoutOwners(marks: Iterable<{ readonly text: string }>) {
  for (const { text } of marks) yield { text, classes: [], owner: '' }
}
