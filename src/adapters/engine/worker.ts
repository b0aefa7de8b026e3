import { Worker, type MessagePort } from 'node:worker_threads'
import type { Answered, Task, Told } from './messages.ts'

/** The thread is gone. */
export class Broken extends Error {
  override readonly name = 'Broken'
}

export type Thread = {
  /** Done in the order of asking. Rejects with `Broken` where the thread ends first. */
  readonly ask: <T extends Task>(task: T, moved?: readonly MessagePort[]) => Promise<Told[T['do']]>
  readonly worker: Worker
  readonly end: () => Promise<void>
}

/** One thread of the engine; `ended` is called once, however it ends. */
export function startThread(ended: (error: Error) => void): Thread {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { name: 'tocapu engine', execArgv: [] })
  const waiting = new Map<number, { readonly done: (told: unknown) => void; readonly fail: (error: Error) => void }>()
  let last = 0
  let over = false
  const end = (error: Error) => {
    if (over) return
    over = true
    for (const { fail } of waiting.values()) fail(new Broken(error.message, { cause: error }))
    waiting.clear()
    ended(error)
  }
  worker.on('message', (answer: Answered) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    if ('failed' in answer) one?.fail(new Error(answer.failed))
    else one?.done(answer.told)
  })
  worker.on('error', (error) => end(error as Error))
  worker.on('exit', (code) => end(new Error(`the engine's thread ended with code ${code}`)))
  // A thread keeps the program alive while it is asked something, not while it is idle.
  worker.unref()
  return {
    worker,
    ask: (task, moved = []) => new Promise((done, fail) => {
      if (over) return fail(new Broken('the thread is over'))
      waiting.set(++last, { done: done as (told: unknown) => void, fail })
      worker.ref()
      worker.postMessage({ id: last, task }, [...moved])
    }),
    end: async () => void (await worker.terminate()),
  }
}
