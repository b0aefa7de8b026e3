import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { verifyChains } from './chains.ts'
import type { ThreadAsk } from './verify.ts'

// A thread of `verify.ts`: the chains of its range, as of the moment that the others see.
const { url, snapshot, range } = workerData as ThreadAsk
const [client, beside] = [new pg.Client(url), new pg.Client(url)]
try {
  await Promise.all([client.connect(), beside.connect()])
  await client.query(`begin isolation level repeatable read read only; set transaction snapshot '${snapshot}'`)
  parentPort?.postMessage(await verifyChains(client, beside, range))
} finally {
  await Promise.all([client.end(), beside.end()])
}
