import { handle } from '#office/handle.ts'
import { handleMany } from '#office/handle-many.ts'
import { act, filing } from '#test/contracts/desk.ts'
import { median, openOffice, percentile, told, type BenchOffice, type Figure } from './office.ts'

const WRITERS = 20

/**
 * Acts a second through `office/handle`, twenty writers on twenty files, against one-row transactions by twenty writers
 * on the same server: slices that alternate, because commit rates drift, and the median of nine ratios.
 */
export async function acts({ slice = 5000, pairs = 9 } = {}): Promise<readonly Figure[]> {
  const office = await openOffice(WRITERS + 4)
  try {
    await office.pool.query('create table office.bare (id bigint generated always as identity primary key, writer int not null, at timestamptz not null default now())')
    const counted = counting(office)
    const ratios: number[] = []
    const took: number[] = []
    const plain: number[] = []
    const rates: number[][] = [[], []]
    for (let pair = 0; pair <= pairs; pair++) {
      const bare = await inParallel(slice, pair === 0 ? [] : plain, (writer) => () => office.pool.query('insert into office.bare (writer) values ($1)', [writer]).then(() => true))
      const files = await prepared(office, Math.ceil((slice / 1000) * 400))
      counted.reset()
      const times: number[] = []
      const done = await inParallel(slice, times, () => oneByOne(office, files))
      counted.note(done)
      // The first pair warms both up.
      if (pair === 0) continue
      ratios.push(done / bare)
      rates[0]?.push(bare / (slice / 1000))
      rates[1]?.push(done / (slice / 1000))
      took.push(...times)
    }
    const p95 = percentile(took, 0.95)
    const detail = `${Math.round(median(rates[1] ?? []))} acts/s against ${Math.round(median(rates[0] ?? []))} bare commits/s, ${counted.perAct()} statements an act; ratios ${ratios.map((r) => r.toFixed(2)).join(' ')}`
    return [
      { name: 'acts through office/handle against one-row transactions', value: median(ratios), unit: '', reach: '≥ 0.15', ok: median(ratios) >= 0.15, detail },
      { name: 'an act, 95th percentile at 20 writers', value: p95, unit: 'ms', reach: '≤ 60 ms', ok: p95 <= 60, detail: `median ${percentile(took, 0.5).toFixed(1)} ms; a bare commit, 95th percentile ${percentile(plain, 0.95).toFixed(1)} ms` },
    ]
  } finally {
    await office.close()
  }
}

/** Twenty writers for a time; gives how often they did it, and in `times` how long each took. */
async function inParallel(slice: number, times: number[], writer: (n: number) => () => Promise<boolean>): Promise<number> {
  const until = performance.now() + slice
  let count = 0
  await Promise.all(Array.from({ length: WRITERS }, async (_, n) => {
    const once = writer(n)
    for (let began = performance.now(); began < until; began = performance.now()) {
      if (!(await once())) return
      times.push(performance.now() - began)
      count++
    }
  }))
  return count
}

/** Files waiting for their examiner. */
async function prepared({ desk }: BenchOffice, count: number): Promise<string[]> {
  const requests = Array.from({ length: count }, (_, i) => filing(`MARCA ${i}`))
  for (let i = 0; i < count; i += 500) await handleMany(desk, requests.slice(i, i + 500))
  return requests.map((r) => r.stream)
}

/** A writer takes a file, does eight acts in it, takes the next. */
function oneByOne({ desk }: BenchOffice, files: string[]): () => Promise<boolean> {
  let [stream, step] = [files.pop(), 0]
  return async () => {
    if (step === 8) [stream, step] = [files.pop(), 0]
    if (stream === undefined) throw new Error('no file left: prepare more')
    const command = step === 0 ? { act: 'startFormalExam' } : step === 7 ? { act: 'pass', overruled: [] } : { act: 'assign', examiner: `examiner-${step}`, stage: 'formal' }
    step++
    const outcome = await handle(desk, act(stream, 'formalExaminer', command))
    if ('refused' in outcome) throw new Error(outcome.code)
    return true
  }
}

function counting({ pool }: BenchOffice) {
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown
  let [statements, ratio] = [0, 0]
  Object.assign(pool, { query: (...args: unknown[]) => { statements++; return query(...args) } })
  return { reset: () => { statements = 0 }, note: (done: number) => { ratio = statements / done }, perAct: () => ratio.toFixed(2) }
}

if (import.meta.main) told(await acts(process.argv[2] ? { slice: Number(process.argv[2]), pairs: Number(process.argv[3] ?? 9) } : {}))
