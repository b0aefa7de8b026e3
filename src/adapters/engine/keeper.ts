import type { Dictionaries, MarksChanged, MarkSource, StillMarks } from '#ports/marks.ts'
import type { EngineVersion, RecordPosition, SimilarState } from '#ports/similar.ts'
import { bounds, openLine, type Line } from './line.ts'
import type { Told } from './messages.ts'
import { openPipe, type Mouth, type Pipe } from './pipe.ts'
import { Broken, startThread, type Thread } from './worker.ts'

export type KeeperOptions = {
  readonly source: MarkSource
  readonly threads: number
  /** Milliseconds between two looks at the record. */
  readonly every: number
  readonly report: (error: Error) => void
}

/** Threads that hold the marks of the record: filled at the start, kept current, begun again where one of them breaks. */
export type Keeper = {
  readonly line: Line
  readonly state: () => SimilarState
  /** Begins, where nobody has; resolves once the index is there. */
  readonly ready: () => Promise<void>
  /** Takes in every act that was committed when it was called; all who ask while one look is under way share the next. */
  readonly refresh: () => Promise<void>
  /** The record held still, its changes not yet given to any thread: `work` must give them to all. */
  readonly still: <T>(work: (still: StillMarks, threads: readonly Thread[]) => Promise<T>) => Promise<T>
  readonly threads: () => readonly Thread[]
  /** Threads that read all marks and have not taken their place yet. */
  readonly rising: () => readonly Thread[]
  /** Imported dictionaries, as the engine now uses them. */
  readonly dictionaries: () => readonly string[]
  readonly close: () => Promise<void>
}

type Raised = { readonly crew: readonly Thread[]; readonly read: RecordPosition; readonly known: Dictionaries; readonly marks: number; readonly version: EngineVersion }

/** So many marks that came since it was built, and the engine is built anew: each search counts them again. */
const mostCome = 5000

export function openKeeper({ source, threads: count, every, report }: KeeperOptions): Keeper {
  const line = openLine()
  let threads: readonly Thread[] = []
  let position: RecordPosition | undefined
  let status: SimilarState['status'] = 'idle'
  let marks = 0
  let version: EngineVersion | null = null
  let dictionaries: Dictionaries = { mark: '', texts: [] }
  let opening: Promise<void> | undefined
  let reopening: Promise<void> | undefined
  const rising = new Set<readonly Thread[]>()
  let turn: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let wait = 500
  let closed = false

  /** One after the other: the record is read on from where the last reading ended. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }
  /** New threads with every mark in them; the first builds, the others open what it built. */
  const raise = async (): Promise<Raised> => {
    const crew = Array.from({ length: count }, () => startThread((error) => lost(crew, error)))
    rising.add(crew)
    try {
      let known: Dictionaries = { mark: '', texts: [] }
      let pipes: readonly Pipe[] = []
      let raising: Promise<unknown> = Promise.resolve()
      const [first, ...others] = crew as [Thread, ...Thread[]]
      const read = await source.all(async (dictionaries) => {
        known = dictionaries
        await Promise.all(crew.map((t) => t.ask({ do: 'begin', dictionaries: dictionaries.texts })))
        pipes = crew.map(() => openPipe())
        const [rows, ...beside] = pipes.map((p) => p.mouth) as [Mouth, ...Mouth[]]
        raising = Promise.all([first.ask({ do: 'build', rows }, [rows.port]), ...others.map((t, i) => t.ask({ do: 'note', rows: beside[i] as Mouth }, [(beside[i] as Mouth).port]))])
        raising.catch(() => undefined)
      }, async (rows) => {
        await Promise.all(pipes.map((pipe) => pipe.send(rows)))
      })
      for (const pipe of pipes) pipe.end()
      const [{ shared, ...built }] = (await raising) as [Told['build']]
      await Promise.all(others.map((t) => t.ask({ do: 'follow', shared })))
      return { crew, read, known, ...built }
    } catch (error) {
      for (const thread of crew) void thread.end()
      throw error
    } finally {
      rising.delete(crew)
    }
  }
  const seat = ({ crew, read, known, marks: all, version: named }: Raised) => {
    const before = threads
    threads = crew
    position = read
    dictionaries = known
    marks = all
    version = named
    status = 'ready'
    line.replace(crew)
    // A search that is still with one of them is finished first.
    if (before.length > 0) setTimeout(() => before.forEach((thread) => void thread.end()), bounds.thinkMs).unref()
  }
  const open = async () => {
    const raised = await raise()
    if (closed) return raised.crew.forEach((thread) => void thread.end())
    seat(raised)
    wait = 500
    again(every)
  }
  /** Reads everything anew beside the threads that answer, and lets the new ones take their place. */
  const reopen = () => {
    reopening ??= raise().then((raised) => inTurn(async () => (closed || status !== 'ready' ? raised.crew.forEach((thread) => void thread.end()) : seat(raised))))
      .catch((error: Error) => { if (!closed) report(error) }).finally(() => { reopening = undefined })
  }
  const lost = (crew: readonly Thread[], error: Error) => {
    // Threads that have not taken their place yet, or have left it, are missed by nobody.
    if (crew === threads) broken(error)
  }
  const broken = (error: Error) => {
    const gone = threads
    threads = []
    for (const thread of gone) void thread.end()
    failed(error)
  }
  /** Nothing is there to search with: begun again a little later. */
  const failed = (error: Error) => {
    if (closed) return
    report(error)
    position = undefined
    status = 'restarting'
    marks = 0
    clearTimeout(timer)
    line.withdraw()
    const after = wait
    wait = Math.min(wait * 2, 30_000)
    opening = new Promise<void>((done) => (timer = setTimeout(done, after).unref())).then(open).catch(failed)
  }
  let next: Promise<void> | undefined
  const refresh = () => (next ??= inTurn(async () => {
    next = undefined
    if (position === undefined) return
    const changed = await source.since(position)
    if (changed.streams.length > 0) await apply(changed)
    if (changed.dictionaries !== dictionaries.mark) reopen()
  }))
  const apply = async ({ position: to, streams, lines }: MarksChanged) => {
    const told = await Promise.all(threads.map((t) => t.ask({ do: 'apply', streams, lines })))
    position = to
    marks = told[0]?.marks ?? marks
    if ((told[0]?.came ?? 0) > mostCome) reopen()
  }
  const again = (ms: number) => {
    timer = setTimeout(() => void refresh().catch((error: Error) => {
      // Without its database the office answers nothing anyway; what was missed is read once it is back.
      if (!closed && status === 'ready') report(error)
    }).finally(() => status === 'ready' && !closed && again(ms)), ms).unref()
  }
  return {
    line, refresh,
    state: () => ({ status, marks, version }),
    ready() {
      if (closed) return Promise.reject(new Error('the engine is closed'))
      if (status === 'idle') {
        status = 'loading'
        opening = open().catch(failed)
      }
      return status === 'ready' ? Promise.resolve() : (opening as Promise<void>)
    },
    still: (work) => inTurn(async () => {
      if (position === undefined) throw new Broken('the index is not there')
      return source.still(position, async (still) => {
        const result = await work(still, threads)
        position = still.position
        return result
      })
    }),
    threads: () => threads,
    rising: () => [...rising].flat(),
    dictionaries: () => dictionaries.texts,
    async close() {
      closed = true
      clearTimeout(timer)
      await turn
      line.withdraw()
      await Promise.all([...threads, ...[...rising].flat()].map((t) => t.end()))
    },
  }
}
