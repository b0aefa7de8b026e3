import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type pg from 'pg'
import type { Verification, VerificationAsk } from '#ports/verification.ts'
import { verifyChains, type Chains, type Range } from './chains.ts'
import { verifyAnchors } from './verify-anchors.ts'

/** Below so many acts another thread costs more than it saves. */
const WORTH_A_THREAD = 40_000

/**
 * Reads the whole record once, in constant memory, and names the first link that does not hold: versions without a gap,
 * each hash over the stored text and its predecessor, columns that say what the text says, parties and papers that
 * answer to their commitments, anchors that cover what they signed. The office may work meanwhile: all is seen as of
 * one moment. A long record is read by several threads.
 */
export async function verifyRecord(pool: pg.Pool, ask: VerificationAsk = {}, threads?: number): Promise<Verification> {
  const [client, beside, anchoring] = [await pool.connect(), await pool.connect(), await pool.connect()]
  try {
    await client.query(`begin isolation level repeatable read read only`)
    const { snapshot, last } = (await client.query<{ snapshot: string; last: string | null }>(`select pg_export_snapshot() as snapshot, (select max(position) from record.events) as last`)).rows[0] ?? { snapshot: '', last: null }
    const [first, ...others] = ranges(threads ?? (Number(last) < WORTH_A_THREAD ? 1 : Math.min(4, Math.max(2, availableParallelism() - 1))))
    await anchoring.query(`begin isolation level repeatable read read only; set transaction snapshot '${snapshot}'`)
    const elsewhere = others.map((range) => inThread({ url: pool.options.connectionString ?? '', snapshot, range }))
    const [anchored, ...chains] = await Promise.all([verifyAnchors(anchoring, ask), verifyChains(client, beside, first as Range), ...elsewhere])
    const broken = chains.find((c) => c.broken)?.broken
    const anchors = broken ? { checked: 0, broken: undefined } : anchored
    const firstBroken = broken ?? anchors.broken ?? null
    const count = (of: 'events' | 'streams') => chains.reduce((n, c) => n + c[of], 0)
    return { ok: firstBroken === null, events: count('events'), streams: count('streams'), anchors: anchors.checked, erased: new Set(chains.flatMap((c) => [...c.erased])).size, firstBroken }
  } finally {
    client.release(true)
    anchoring.release(true)
    beside.release()
  }
}

/** Ids are mostly random, in hex: their first digit parts them evenly. */
function ranges(threads: number): readonly Range[] {
  const digits = Array.from({ length: threads }, (_, i) => (i === 0 ? '' : Math.floor((16 * i) / threads).toString(16)))
  return digits.map((from, i) => ({ from, to: digits[i + 1] ?? null }))
}

export type ThreadAsk = { readonly url: string; readonly snapshot: string; readonly range: Range }

function inThread(ask: ThreadAsk): Promise<Chains> {
  return new Promise((done, fail) => {
    const thread = new Worker(new URL('./chains-thread.ts', import.meta.url), { workerData: ask })
    thread.once('message', done)
    thread.once('error', fail)
  })
}
