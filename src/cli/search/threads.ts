import { Worker } from 'node:worker_threads'
import { share, type buildEngine } from '#search/index.ts'
import { answer, type Asked, type Told } from './answer.ts'

/** Answers in the order asked, whatever the number of threads; more than one search one index over shared memory. */
export async function* answers(engine: ReturnType<typeof buildEngine>, asked: Iterable<Asked>, { limit, threads }: { readonly limit: number; readonly threads: number }): AsyncGenerator<Told> {
  if (threads === 1) {
    for (const one of asked) yield answer(engine, one, limit)
    return
  }
  const shared = share(engine)
  const team = Array.from({ length: threads }, () => thread({ shared, limit }))
  try {
    const open: Promise<Told>[] = []
    for (const one of asked) {
      const idlest = team.reduce((a, b) => (b.waiting() < a.waiting() ? b : a))
      const told = idlest.ask(one)
      // Its fault is told where its turn comes.
      told.catch(() => undefined)
      open.push(told)
      if (open.length >= threads * 4) yield (await open.shift()) as Told
    }
    for (const told of open) yield await told
  } finally {
    await Promise.all(team.map((one) => one.end()))
  }
}

function thread(workerData: unknown) {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData })
  const waiting: { done: (told: Told) => void; fail: (error: unknown) => void }[] = []
  worker.on('message', (told: Told) => waiting.shift()?.done(told))
  worker.on('error', (error) => waiting.splice(0).forEach(({ fail }) => fail(error)))
  return {
    waiting: () => waiting.length,
    ask: (asked: Asked) => new Promise<Told>((done, fail) => {
      waiting.push({ done, fail })
      worker.postMessage(asked)
    }),
    end: () => worker.terminate(),
  }
}
