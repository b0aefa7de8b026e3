import type pg from 'pg'
import type { Verification, VerificationAsk } from '#ports/verification.ts'
import { verifyChains, type Chains, type Range } from './chains.ts'
import { covering } from './covering.ts'
import { readAnchors, verifyAnchors } from './verify-anchors.ts'

/** Acts in one reading: the heads of their streams, some 250 bytes each, are held meanwhile. A longer record is read again for the other streams. */
const AT_ONCE = 4_000_000

/**
 * Reads the whole record in the order in which it was recorded, and names the first link that does not hold: versions
 * without a gap, each hash over the stored text and its predecessor, columns that say what the text says, parties and
 * papers that answer to their commitments, anchors that cover what they signed. The office may work meanwhile: all is
 * seen as of one moment.
 */
export async function verifyRecord(pool: pg.Pool, ask: VerificationAsk = {}, atOnce = AT_ONCE): Promise<Verification> {
  const [client, beside] = await Promise.all([pool.connect(), pool.connect()])
  try {
    await client.query('begin isolation level repeatable read read only')
    const anchors = await readAnchors(client, ask)
    const readings = await ranges(client, atOnce)
    const gathering = readings.length === 1 ? covering(anchors.sound) : undefined
    const chains: Chains[] = []
    for (const range of readings) chains.push(await verifyChains(client, beside, range, gathering))
    const broken = chains.flatMap((c) => c.broken ?? []).sort((a, b) => a.place - b.place)[0]
    const anchored = broken ? { checked: 0, broken: undefined } : await verifyAnchors(client, anchors, ask.kept, gathering?.roots)
    const first = broken ?? anchored.broken
    const count = (of: 'events' | 'streams') => chains.reduce((n, c) => n + c[of], 0)
    const firstBroken = first === undefined ? null : { stream: first.stream, version: first.version, code: first.code, detail: first.detail }
    return { ok: firstBroken === null, events: count('events'), streams: count('streams'), anchors: anchored.checked, erased: new Set(chains.flatMap((c) => [...c.erased])).size, firstBroken }
  } finally {
    client.release(true)
    beside.release()
  }
}

/** Ids are mostly random, in hex: their first digit parts them evenly. */
async function ranges(client: pg.ClientBase, atOnce: number): Promise<readonly Range[]> {
  const { rows } = await client.query<{ last: string | null }>('select max(position) as last from record.events')
  const parts = Math.max(1, Math.min(16, Math.ceil(Number(rows[0]?.last ?? 0) / atOnce)))
  const digits = Array.from({ length: parts }, (_, i) => (i === 0 ? '' : Math.floor((16 * i) / parts).toString(16)))
  return digits.map((from, i) => ({ from, to: digits[i + 1] ?? null }))
}
