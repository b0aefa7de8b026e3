import { writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** One engine in a fresh process: built over marks, asked queries; prints what it took. Memory is told before any of it is loaded and after. */
const { engine, marks, queries, limit, threads, out } = JSON.parse(process.argv[2] ?? '{}') as ChildTask
export type ChildTask = {
  readonly engine: import('./engines.ts').EngineName
  /** A file of marks, or so many invented ones. */
  readonly marks: string | number
  readonly queries: readonly string[]
  readonly limit: number
  /** More than one: the queries are shared out over threads that search one index. */
  readonly threads: number
  /** Where the answers go, as `search batch` writes them; nowhere when empty. */
  readonly out: string
}
export type ChildFigures = { readonly marks: number; readonly buildSeconds: number; readonly bytesPerMark: number; readonly p50Ms: number; readonly p95Ms: number; readonly maxMs: number; readonly note: string }

async function settled(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.()
    await pause(50)
  }
  return process.memoryUsage().rss
}

const before = await settled()
const { openers } = await import('./engines.ts')
const { marksOf } = await import('../../src/cli/search/marks.ts')
const { noOddities } = await import('../../src/cli/search/faults.ts')
const { inventedMarks } = await import('#search/evaluate/names.ts')
const { chance } = await import('#search/evaluate/chance.ts')

function* read(): Generator<{ readonly text: string }> {
  if (typeof marks === 'string') yield* marksOf(marks, noOddities())
  else for (const text of inventedMarks(marks, chance(10))) yield { text }
}

const began = performance.now()
const opened = await openers[engine](read)
const buildSeconds = (performance.now() - began) / 1000
const bytesPerMark = ((await settled()) - before) / opened.size
const answered = threads > 1 ? await shared() : await alone()
if (out !== '') writeFileSync(out, answered.lines.join('\n'))
const times = answered.times.sort((a, b) => a - b)
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
const figures: ChildFigures = { marks: opened.size, buildSeconds, bytesPerMark, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1), note: opened.note }
await opened.close()
console.log(JSON.stringify(figures))

type Answered = { readonly times: number[]; readonly lines: readonly string[] }

async function alone(): Promise<Answered> {
  const [times, lines]: [number[], string[]] = [[], []]
  // What is asked first waits for the compiler and for the disk: not counted.
  for (const query of queries.slice(0, 5)) await opened.search(query, limit)
  for (const query of queries) {
    const asked = performance.now()
    const results = await opened.search(query, limit)
    times.push(performance.now() - asked)
    lines.push(JSON.stringify({ query, results }))
  }
  return { times, lines }
}

async function shared(): Promise<Answered> {
  if (opened.team === undefined) throw new Error(`${engine} does not share its index among threads`)
  const [times, lines]: [number[], string[]] = [[], []]
  for await (const { line, ms } of opened.team(queries, { limit, threads })) {
    times.push(ms)
    lines.push(line)
  }
  return { times, lines }
}
