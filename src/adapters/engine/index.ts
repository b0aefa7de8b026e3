import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { MarkSource } from '#ports/marks.ts'
import type { Candidate, IndexedMark, Similar, SimilarAsk, SimilarFound } from '#ports/similar.ts'
import type { Looked } from './catalogue.ts'
import { cutText } from './cut.ts'
import { openKeeper, type Keeper } from './keeper.ts'
import { loading, restarting } from './refusals.ts'
import { Broken, startThread } from './worker.ts'

export type EngineOptions = {
  readonly source: MarkSource
  readonly threads?: number
  readonly report: (error: Error) => void
  /** Milliseconds between two looks at the record. */
  readonly every?: number
  /** Milliseconds that a search waits for an index that is being read. */
  readonly patience?: number
}

export type OpenSimilar = Similar & { readonly start: () => void; readonly close: () => Promise<void>; readonly keeper: Keeper }

/** The engine of one process, in threads of its own. It starts when it is told to, or with the first search. */
export function openSimilar({ source, threads = 1, report, every = 500, patience = 3000 }: EngineOptions): OpenSimilar {
  const keeper = openKeeper({ source, threads, every, report })
  /** Refused where the index is not there in time. */
  const there = async (): Promise<Refusal | undefined> => {
    const { status } = keeper.state()
    if (status === 'restarting') return restarting()
    if (status === 'ready') return undefined
    const late = new Promise<'late'>((done) => setTimeout(() => done('late'), patience).unref())
    await Promise.race([keeper.ready(), late])
    const now = keeper.state()
    return now.status === 'ready' ? undefined : now.status === 'restarting' ? restarting() : loading()
  }
  const unbroken = async <T>(work: () => Promise<T | Refusal>): Promise<T | Refusal> => {
    const refused = await there()
    if (refused) return refused
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Broken)) throw error
      report(error)
      return restarting()
    }
  }
  /** What was committed before the question is part of the answer, unless there is so much of it that the question would wait. */
  const fresh = () => Promise.race([keeper.refresh().catch(report), new Promise((done) => setTimeout(done, freshMs).unref())])
  const search = (ask: SimilarAsk, signal?: AbortSignal) => unbroken<SimilarFound>(async () => {
    const { text, cut } = cutText(ask.text)
    if (text === '') return nothing
    await fresh()
    const looked = await keeper.line.ask({ do: 'look', ask: { ...ask, text } }, signal)
    return isRefusal(looked) ? looked : found(looked, cut, await source.marks(looked.near.map((n) => n.stream)))
  })
  return {
    keeper, search,
    async many(asks, signal) {
      const answers: (SimilarFound | Refusal)[] = []
      for (const ask of asks) {
        signal?.throwIfAborted()
        answers.push(await search(ask, signal))
      }
      return answers
    },
    explain: (sought, stream) => unbroken(async () => {
      await fresh()
      const told = await keeper.line.ask({ do: 'explain', sought: { ...sought, text: cutText(sought.text).text }, stream })
      if (told === undefined || isRefusal(told)) return told
      const mark = (await source.marks([stream])).get(stream)
      return mark && { ...mark, ...told }
    }),
    among: (marks, sought, most, signal) => unbroken(async () => {
      const register = await keeper.line.ask({ do: 'share' }, signal)
      if (isRefusal(register)) return register
      const thread = startThread(() => undefined)
      const leave = () => void thread.end()
      signal?.addEventListener('abort', leave, { once: true })
      try {
        return await thread.ask({ do: 'among', dictionaries: keeper.dictionaries(), register, marks, sought, ...most })
      } finally {
        signal?.removeEventListener('abort', leave)
        leave()
        signal?.throwIfAborted()
      }
    }),
    freeze: (ask) => unbroken(async () => {
      const { text, cut } = cutText(ask.text)
      return keeper.still(async (still, crew) => {
        const { streams, lines, position } = still
        const [told] = await Promise.all(crew.map((thread, i) => (i === 0
          ? thread.ask({ do: 'freeze', streams, lines, ask: { ...ask, text } }) : thread.ask({ do: 'apply', streams, lines }).then(() => undefined))))
        const { version } = keeper.state()
        if (!told || !version) throw new Broken('the engine ended')
        return { snapshot: { position, marks: told.marks, hash: told.hash }, engine: version, found: found(told.looked, cut, await still.marks(told.looked.near.map((n) => n.stream))) }
      })
    }),
    async upToDate() {
      await keeper.ready()
      await keeper.refresh()
    },
    state: keeper.state,
    start: () => void keeper.ready().catch(report),
    close: keeper.close,
  }
}

const freshMs = 300
const nothing: SimilarFound = { candidates: [], total: 0, hidden: {}, more: false, wordless: 0, cut: null }

/** With what is known of each mark; one that an act took away meanwhile is left out. */
function found({ near, ...looked }: Looked, cut: string | null, marks: ReadonlyMap<string, IndexedMark>): SimilarFound {
  const candidates = near.flatMap(({ stream, ...why }): readonly Candidate[] => {
    const mark = marks.get(stream)
    return mark ? [{ ...mark, ...why }] : []
  })
  return { ...looked, candidates, cut }
}
