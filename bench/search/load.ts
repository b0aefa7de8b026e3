import { setTimeout as pause } from 'node:timers/promises'
import { percentile, type Figure } from '../record/office.ts'

export type Load = { readonly url: (query: string) => string; readonly queries: readonly string[]; readonly rate: number; readonly seconds: number }
export type Borne = { readonly rate: number; readonly sent: number; readonly failed: number; readonly p50Ms: number; readonly p95Ms: number; readonly maxMs: number }

/**
 * An open load: searches leave at their time whether or not earlier ones have come back, and each is timed from when it
 * was due, so that a server that falls behind cannot hide it. What is not answered with 200 within a minute has failed.
 */
export async function openLoad({ url, queries, rate, seconds }: Load): Promise<Borne> {
  const [times, began] = [[] as number[], performance.now()]
  let failed = 0
  const open: Promise<void>[] = []
  const total = Math.round(rate * seconds)
  for (let i = 0; i < total; i++) {
    const due = began + (i * 1000) / rate
    await pause(Math.max(0, due - performance.now()))
    open.push(fetch(url(queries[i % queries.length] ?? ''), { signal: AbortSignal.timeout(60_000) }).then(async (answer) => {
      await answer.arrayBuffer()
      if (answer.status === 200) times.push(performance.now() - due)
      else failed++
    }, () => void failed++))
  }
  await Promise.all(open)
  return { rate, sent: total, failed, p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95), maxMs: Math.max(...times) }
}

/** Twenty searches a second for a minute against a running office, then the highest rate whose 95th percentile stays within a second. */
export async function searchesOverHttp(office: string, queries: readonly string[], { rate = 20, seconds = 60, step = 1.25, trial = 15, count = 'the marks of this office' } = {}): Promise<readonly Figure[]> {
  const url = (query: string) => `${office}/buscar?q=${encodeURIComponent(query)}`
  const steady = await openLoad({ url, queries, rate, seconds })
  let highest = steady.failed === 0 && steady.p95Ms <= 1000 ? rate : 0
  for (let next = rate * step; highest > 0; next *= step) {
    const borne = await openLoad({ url, queries, rate: next, seconds: trial })
    if (borne.failed > 0 || borne.p95Ms > 1000) break
    highest = next
  }
  return [
    { name: `${rate} searches a second for ${seconds} s over HTTP, 95th percentile`, value: steady.p95Ms, unit: 'ms', reach: '≤ 400, none fails', ok: steady.failed === 0 && steady.p95Ms <= 400, detail: `${count}; ${steady.sent} sent, ${steady.failed} failed; median ${steady.p50Ms.toFixed(0)} ms, slowest ${steady.maxMs.toFixed(0)} ms; the generator is on the same machine` },
    { name: 'highest rate with a 95th percentile within a second', value: highest, unit: 'a second', reach: 'told', ok: true, detail: `steps of ${step}, ${trial} s each` },
  ]
}

if (import.meta.main) {
  const { told } = await import('../record/office.ts')
  const { inventedMarks } = await import('#search/evaluate/names.ts')
  const { chance } = await import('#search/evaluate/chance.ts')
  const [office] = process.argv.slice(2)
  if (office === undefined) throw new Error('the address of a running office is needed, as http://127.0.0.1:8080')
  told(await searchesOverHttp(office, [...inventedMarks(1200, chance(99))]))
}
