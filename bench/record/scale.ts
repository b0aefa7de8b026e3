import { hash } from 'node:crypto'
import { projection } from '#office/rebuild.ts'
import { anchorKey } from '#store/anchor-key.ts'
import { makeAnchor } from '#store/anchors.ts'
import { compareViews, rebuildViews } from '#store/rebuild.ts'
import { verifyRecord } from '#store/verify.ts'
import { grow } from './grow.ts'
import { openOffice, told, type BenchOffice, type Figure } from './office.ts'

/**
 * Verification and rebuild over whole lives of marks (eleven acts each, with a register entry), at 100,000 events and
 * at a million. The bare speed of hashing is told beside them: it says how busy or slow the machine was.
 */
export async function scale(sizes: readonly number[] = [100_000, 1_000_000], heard: typeof told = () => undefined): Promise<readonly Figure[]> {
  const office = await openOffice()
  try {
    const key = anchorKey(office.folder)
    const figures: Figure[] = []
    const rates: number[] = []
    for (const size of sizes) {
      await grow(office, size)
      await makeAnchor(office.pool, key, '2026-11-23T20:00:00.000Z')
      for (const figure of [() => verified(office, key.publicKey), () => rebuilt(office, rates), () => compared(office)]) {
        figures.push(await figure())
        heard(figures.slice(-1))
      }
    }
    if (rates.length > 1) {
      const kept = (rates.at(-1) ?? 0) / (rates[0] ?? 1)
      figures.push({ name: 'rebuild, rate at the last size against the first', value: kept, unit: '', reach: '≥ 0.75 (linear)', ok: kept >= 0.75, detail: `${sizes[0]} → ${sizes.at(-1)} events` })
    }
    return figures
  } finally {
    await office.close()
  }
}

/** SHA-256 of an act's length, a second: the reference of the same run. */
function hashing(): number {
  const [text, began] = ['x'.repeat(500), performance.now()]
  for (let i = 0; i < 100_000; i++) hash('sha256', text, 'hex')
  return Math.round(100_000_000 / (performance.now() - began))
}

const memory = () => `${Math.round(process.memoryUsage().rss / 1e6)} MB`

async function verified({ pool }: BenchOffice, publicKeys: string): Promise<Figure> {
  const began = performance.now()
  const found = await verifyRecord(pool, { publicKeys })
  const seconds = (performance.now() - began) / 1000
  return { name: 'verify the record', value: found.events / seconds, unit: 'events/s', reach: '≥ 100,000', ok: found.ok && found.events / seconds >= 100_000, detail: `${found.events} events, ${found.streams} streams, ${found.anchors} anchors in ${seconds.toFixed(1)} s; ${memory()}; bare SHA-256 of 500 bytes ${hashing()}/s` }
}

async function rebuilt({ pool, desk }: BenchOffice, rates: number[]): Promise<Figure> {
  const done = await rebuildViews(pool, projection(desk.law(), desk.calendar()))
  const rate = done.events / done.seconds
  rates.push(rate)
  return { name: 'rebuild of all views', value: rate, unit: 'events/s', reach: '≥ 10,000', ok: rate >= 10_000, detail: `${done.events} events in ${done.seconds.toFixed(1)} s; ${memory()}` }
}

async function compared({ pool, desk }: BenchOffice): Promise<Figure> {
  const found = await compareViews(pool, projection(desk.law(), desk.calendar()))
  return { name: 'rebuilt views that differ from the incremental ones', value: found.differences.length, unit: 'rows', reach: '0', ok: found.differences.length === 0, detail: `compared in ${found.seconds.toFixed(1)} s` }
}

if (import.meta.main) await scale(process.argv.length > 2 ? process.argv.slice(2).map(Number) : undefined, told).then((all) => told(all.slice(-1)))
