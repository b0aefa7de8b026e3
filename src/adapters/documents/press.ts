import { Worker } from 'node:worker_threads'
import type { OfficeDocument } from '#ports/documents.ts'

type Waiting = { readonly done: (pdf: Uint8Array) => void; readonly fail: (error: Error) => void }
type Set = { readonly id: number; readonly pdf?: Uint8Array; readonly failure?: string }

/**
 * Sets documents in a thread of its own, begun with the first: a page takes ten milliseconds and more, in which the
 * office would answer nobody. The thread keeps no program alive that has nothing to set.
 */
export function openPress(): (document: OfficeDocument) => Promise<Uint8Array> {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | undefined
  let last = 0
  const begin = () => {
    const begun = new Worker(new URL('./typst-thread.ts', import.meta.url))
    begun.on('message', ({ id, pdf, failure }: Set) => {
      const one = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) begun.unref()
      if (pdf) one?.done(pdf)
      else one?.fail(new Error(failure))
    })
    begun.once('error', (error: Error) => {
      thread = undefined
      for (const one of waiting.values()) one.fail(error)
      waiting.clear()
    })
    return begun
  }
  return (document) => new Promise((done, fail) => {
    thread ??= begin()
    waiting.set((last += 1), { done, fail })
    thread.ref()
    thread.postMessage({ id: last, document })
  })
}
