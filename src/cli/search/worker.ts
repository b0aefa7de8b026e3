import { parentPort, workerData } from 'node:worker_threads'
import { openShared, type SharedEngine } from '#search/index.ts'
import { answer, type Asked } from './answer.ts'

/** A thread that searches the index of the others: it answers in the order in which it is asked. */
const { shared, limit } = workerData as { readonly shared: SharedEngine; readonly limit: number }
const engine = openShared(shared)
parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answer(engine, asked, limit)))
