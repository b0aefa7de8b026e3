import { join } from 'node:path'
import { answersFrom } from '../../src/cli/search/kit.ts'
import { table } from '../../src/cli/search/tables.ts'
import { measure, type Group } from '#search/evaluate/measure.ts'
import { queriesOf } from '#search/evaluate/pairs.ts'
import { heard } from '#search/evaluate/sound-set.ts'
import type { Figure } from '../record/office.ts'
import type { ChildFigures } from './child.ts'
import { engines, type EngineName } from './engines.ts'
import { inChild, openGround } from './ground.ts'
import { keep } from './handbook.ts'

type Compared = ChildFigures & { readonly engine: EngineName; readonly decided: Group | undefined; readonly respelt: number }

/** The same marks and the same queries for ours, PostgreSQL, MiniSearch and FlexSearch, each in a process of its own. */
export async function compare({ respelt = 200, write = false } = {}): Promise<readonly Figure[]> {
  const ground = openGround(respelt)
  try {
    const queries = [...queriesOf(ground.pairs), ...ground.set.map(({ sought }) => sought)]
    const all = engines.map((engine): Compared => {
      const out = join(ground.folder, `${engine}.jsonl`)
      const figures = inChild({ engine, marks: ground.corpus, queries, limit: 1000, threads: 1, out })
      const answers = answersFrom(out)
      const compared = { ...figures, engine, decided: measure(ground.pairs, ground.pairs, answers).groups[0], respelt: heard(ground.set, answers).figures[0]?.share[100].value ?? Number.NaN }
      console.log(tell(compared))
      return compared
    })
    const lines = comparison(all)
    lines.forEach((line) => console.log(line))
    if (write) keep('compare', lines)
    return figuresOf(all)
  } finally {
    ground.close()
  }
}

const share = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3).replace(/^0/, ''))

function tell({ engine, decided, respelt, buildSeconds, bytesPerMark, p50Ms, p95Ms, note }: Compared): string {
  return `${engine}: first 10 / 30 / 100 ${[10, 30, 100].map((depth) => share(decided?.recall[depth as 10].value)).join(' / ')}, respelt ${share(respelt)}, p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms, build ${buildSeconds.toFixed(1)} s, ${bytesPerMark.toFixed(0)} bytes a mark (${note})`
}

function comparison(all: readonly Compared[]): readonly string[] {
  return table([
    ['engine', 'decided, first 10', 'first 30', 'first 100', 'respelt, first 100', 'p50 ms', 'p95 ms', 'max ms', 'build s', 'bytes a mark', 'settings'],
    ...all.map((one) => [
      one.engine, share(one.decided?.recall[10].value), share(one.decided?.recall[30].value), share(one.decided?.recall[100].value), share(one.respelt),
      one.p50Ms.toFixed(1), one.p95Ms.toFixed(1), one.maxMs.toFixed(1), one.buildSeconds.toFixed(1), one.engine === 'pg_trgm' ? '–' : one.bytesPerMark.toFixed(0), one.note,
    ]),
  ])
}

function figuresOf(all: readonly Compared[]): readonly Figure[] {
  const ours = all.find(({ engine }) => engine === 'ours')
  const others = all.filter(({ engine }) => engine !== 'ours')
  if (ours === undefined) return []
  const best = (of: (one: Compared) => number) => Math.max(...others.map(of))
  const decided = (one: Compared) => one.decided?.recall[100].value ?? 0
  const times = `one thread, ${ours.marks} marks; ${others.map((o) => `${o.engine} ${o.p50Ms.toFixed(0)} / ${o.p95Ms.toFixed(0)} ms`).join(', ')}`
  return [
    ...(ours.decided ? [{ name: 'decided pairs (development), in the first 100', value: decided(ours), unit: '', reach: 'above every other engine of the run', ok: decided(ours) > best(decided), detail: `${ours.decided.n} pairs, of which the developers have seen all; ${others.map((o) => `${o.engine} ${share(decided(o))}`).join(', ')}` }] : []),
    { name: 'respelt names, in the first 100', value: ours.respelt, unit: '', reach: '≥ 0.95', ok: ours.respelt >= 0.95, detail: others.map((o) => `${o.engine} ${share(o.respelt)}`).join(', ') },
    { name: 'a search, median', value: ours.p50Ms, unit: 'ms', reach: '≤ 50', ok: ours.p50Ms <= 50, detail: times },
    { name: 'a search, 95th percentile', value: ours.p95Ms, unit: 'ms', reach: '≤ 150', ok: ours.p95Ms <= 150, detail: `slowest ${ours.maxMs.toFixed(0)} ms` },
    { name: 'the index is built', value: ours.buildSeconds, unit: 's', reach: '≤ 30', ok: ours.buildSeconds <= 30, detail: `${ours.marks} marks from a file; ${others.map((o) => `${o.engine} ${o.buildSeconds.toFixed(0)} s`).join(', ')}` },
    { name: 'memory of the index', value: ours.bytesPerMark, unit: 'bytes a mark', reach: '≤ 400', ok: ours.bytesPerMark <= 400, detail: `memory of the process after build and collection less that of the empty one; ${others.filter((o) => o.engine !== 'pg_trgm').map((o) => `${o.engine} ${o.bytesPerMark.toFixed(0)}`).join(', ')}` },
  ]
}

if (import.meta.main) await compare({ write: process.argv.includes('--write') })
