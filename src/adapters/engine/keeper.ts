import type { MarkSource, StillMarks } from '#ports/marks.ts'
import type { EngineVersion, RecordPosition, SimilarState } from '#ports/similar.ts'
import { openLine, type Line } from './line.ts'
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
  readonly close: () => Promise<void>
}

export function openKeeper({ source, threads: count, every, report }: KeeperOptions): Keeper {
  const line = openLine()
  let threads: readonly Thread[] = []
  let position: RecordPosition | undefined
  let status: SimilarState['status'] = 'idle'
  let marks = 0
  let version: EngineVersion | null = null
  let opening: Promise<void> | undefined
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
  const open = async () => {
    const mine = Array.from({ length: count }, () => startThread((error) => broken(error)))
    threads = mine
    const loaded = await source.all(async (lines) => {
      await Promise.all(mine.map((t) => t.ask({ do: 'load', lines })))
      marks += 5000
    })
    const opened = await Promise.all(mine.map((t) => t.ask({ do: 'open' })))
    if (closed || threads !== mine) return
    position = loaded
    marks = opened[0]?.marks ?? 0
    version = opened[0]?.version ?? null
    status = 'ready'
    wait = 500
    for (const thread of mine) line.offer(thread)
    again(every)
  }
  const broken = (error: Error) => {
    if (closed || threads.length === 0) return
    report(error)
    const gone = threads
    threads = []
    position = undefined
    status = 'restarting'
    marks = 0
    clearTimeout(timer)
    line.withdraw()
    for (const thread of gone) void thread.end()
    const after = wait
    wait = Math.min(wait * 2, 30_000)
    opening = new Promise<void>((done) => (timer = setTimeout(done, after).unref())).then(open).catch(broken)
  }
  let next: Promise<void> | undefined
  const refresh = () => (next ??= inTurn(async () => {
    next = undefined
    if (position === undefined) return
    const changed = await source.since(position)
    if (changed) await apply(changed)
  }))
  const apply = async ({ position: to, streams, lines }: Omit<StillMarks, 'marks'>) => {
    const told = await Promise.all(threads.map((t) => t.ask({ do: 'apply', streams, lines })))
    position = to
    marks = told[0] ?? marks
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
        opening = open().catch(broken)
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
    async close() {
      closed = true
      clearTimeout(timer)
      await turn
      line.withdraw()
      await Promise.all(threads.map((t) => t.end()))
    },
  }
}
