import { closeSync, openSync, realpathSync, writeSync } from 'node:fs'
import type { Language } from '#calendar/words.ts'
import { buildEngine, bytesOf } from '#search/index.ts'
import { readFlags, type Typed } from '../flags.ts'
import type { SearchIo } from './io.ts'
import { BadFileError, faultSentence, noOddities, oddSentences } from './faults.ts'
import { marksOf, soughtOf } from './marks.ts'
import { answers } from './threads.ts'

const usage = `tocapu search batch --corpus FILE --queries FILE --limit K --out FILE [--threads N] [--json] [--lang es|en]
Corpus and queries: UTF-8, one mark a line, behind a tab its Nice classes with commas if known.
Out: a JSON line {"query","results":[{"mark","score"}…],"ms"} for each line of the queries, in their order.`

type Batch = { readonly corpus: string; readonly queries: string; readonly out: string; readonly limit: number; readonly threads: number }

/** `tocapu search batch`: every mark of a list sought among those of another. Gives 0 done, 1 refused, 2 wrong usage. */
export async function batchCommand(args: readonly string[], io: SearchIo): Promise<number> {
  const typed = readFlags(args, { switches: ['json'], values: ['corpus', 'queries', 'limit', 'out', 'threads', 'lang'] })
  const language = typed?.values.get('lang') ?? 'es'
  const batch = typed && batchOf(typed)
  if (batch === undefined || (language !== 'es' && language !== 'en')) {
    io.err(usage)
    return 2
  }
  try {
    const figures = await run(batch, language, io)
    io.err(figuresLine(figures))
    if (typed?.switches.has('json')) io.out(JSON.stringify(figures))
    return 0
  } catch (error) {
    if (!(error instanceof BadFileError)) throw error
    io.err(faultSentence(error.fault, language))
    return error.fault.why === 'utf16' ? 1 : 2
  }
}

function batchOf({ words, values }: Typed): Batch | undefined {
  const whole = (name: string, otherwise: string, most: number) => {
    const text = values.get(name) ?? otherwise
    return /^\d{1,7}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined
  }
  const [corpus, queries, out] = [values.get('corpus'), values.get('queries'), values.get('out')]
  const [limit, threads] = [whole('limit', '', 1_000_000), whole('threads', '1', 256)]
  if (words.length > 0 || corpus === undefined || queries === undefined || out === undefined || limit === undefined || threads === undefined) return undefined
  return { corpus, queries, out, limit, threads }
}

type Figures = { readonly buildSeconds: number; readonly indexBytes: number; readonly p50Ms: number; readonly p95Ms: number; readonly maxMs: number; readonly marks: number; readonly queries: number; readonly threads: number }

async function run({ corpus, queries, out, limit, threads }: Batch, language: Language, io: SearchIo): Promise<Figures> {
  if (same(out, corpus) || same(out, queries)) throw new BadFileError({ path: out, why: 'overwritten' })
  const [oddMarks, oddQueries] = [noOddities(), noOddities()]
  const asked = soughtOf(queries, oddQueries)
  // The first query is read before the index is built, so that a wrong name is told at once.
  const first = asked.next()
  const file = writer(out)
  try {
    const began = performance.now()
    const engine = buildEngine(marksOf(corpus, oddMarks))
    const buildSeconds = Math.round(performance.now() - began) / 1000
    oddSentences(corpus, oddMarks, language).forEach(io.err)
    const times: number[] = []
    for await (const { line, ms } of answers(engine, resumed(first, asked), { limit, threads })) {
      file.write(`${line}\n`)
      times.push(ms)
    }
    oddSentences(queries, oddQueries, language).forEach(io.err)
    times.sort((a, b) => a - b)
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
    return { buildSeconds, indexBytes: bytesOf(engine), p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1), marks: engine.size, queries: times.length, threads }
  } finally {
    file.close()
  }
}

function* resumed<T>(first: IteratorResult<T>, rest: Generator<T>): Generator<T> {
  if (first.done) return
  yield first.value
  yield* rest
}

/** Writes by the megabyte: a result may hold a million lines. */
function writer(path: string) {
  let file: number
  try {
    file = openSync(path, 'w')
  } catch {
    throw new BadFileError({ path, why: 'unwritable' })
  }
  let held = ''
  const flush = () => {
    for (let bytes = Buffer.from(held); bytes.length > 0;) bytes = bytes.subarray(writeSync(file, bytes))
    held = ''
  }
  return {
    write(text: string) {
      held += text
      if (held.length > 1 << 20) flush()
    },
    close() {
      flush()
      closeSync(file)
    },
  }
}

function same(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b)
  } catch {
    return false
  }
}

function figuresLine(f: Figures): string {
  return `build ${f.buildSeconds} s, index ${f.indexBytes} bytes, p50 ${f.p50Ms} ms, p95 ${f.p95Ms} ms, max ${f.maxMs} ms (${f.marks} marks, ${f.queries} queries, ${f.threads} thread${f.threads === 1 ? '' : 's'})`
}
