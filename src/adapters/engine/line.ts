import type { Refusal } from '#casefile/refusal.ts'
import { busy, tooSlow } from './refusals.ts'
import type { Task, Told } from './messages.ts'
import { Broken, type Thread } from './worker.ts'

type Waiting = {
  readonly task: Task
  readonly done: (told: never) => void
  readonly fail: (error: unknown) => void
  readonly drop: () => void
}

/** How many may stand in line, how long one waits in it, and how long a thread may think before it is taken for dead. */
export const bounds = { line: 200, waitMs: 5000, thinkMs: 30_000 } as const

/**
 * Those who search stand in line for a free thread: one search at a time a thread, so that whoever leaves (a page that
 * was closed) costs nothing. A full line and a long wait are refused with a clear word.
 */
export type Line = {
  readonly ask: <T extends Task>(task: T, signal?: AbortSignal) => Promise<Told[T['do']] | Refusal>
  /** These threads are no more: whoever waits is told. */
  readonly withdraw: () => void
  /** Others take their place: whoever waits is served by them. */
  readonly replace: (threads: readonly Thread[]) => void
}

export function openLine(): Line {
  const line = new Set<Waiting>()
  let free: Thread[] = []
  let known = new Set<Thread>()
  const next = () => {
    for (const waiting of line) {
      const thread = free.shift()
      if (!thread) return
      line.delete(waiting)
      waiting.drop()
      void work(thread, waiting)
    }
  }
  const work = async (thread: Thread, { task, done, fail }: Waiting) => {
    const dead = setTimeout(() => void thread.end(), bounds.thinkMs).unref()
    try {
      done((await thread.ask(task)) as never)
    } catch (error) {
      fail(error)
    } finally {
      clearTimeout(dead)
    }
    if (known.has(thread)) {
      free.push(thread)
      next()
    }
  }
  return {
    ask: (task, signal) => new Promise((done, fail) => {
      if (signal?.aborted) return fail(signal.reason as Error)
      if (line.size >= bounds.line) return done(busy(line.size) as never)
      const leave = (how: () => void) => () => {
        if (!line.delete(waiting)) return
        waiting.drop()
        how()
      }
      const gone = leave(() => fail(signal?.reason as Error))
      const timer = setTimeout(leave(() => done(tooSlow() as never)), bounds.waitMs).unref()
      const waiting: Waiting = {
        task, done: done as never, fail,
        drop() {
          clearTimeout(timer)
          signal?.removeEventListener('abort', gone)
        },
      }
      signal?.addEventListener('abort', gone, { once: true })
      line.add(waiting)
      next()
    }),
    replace(threads) {
      known = new Set(threads)
      free = [...threads]
      next()
    },
    withdraw() {
      known = new Set()
      free = []
      for (const waiting of line) {
        waiting.drop()
        waiting.fail(new Broken('the engine ended'))
      }
      line.clear()
    },
  }
}

