import type { Measured } from '#search/evaluate/measure.ts'
import type { Measurement, Report } from './report.ts'

/** The report as Markdown, which a terminal shows as it is and the handbook keeps. */
export function tables(report: Report, { misses }: { readonly misses: boolean }): readonly string[] {
  const { version, engines } = report
  const groups = [...new Set(engines.flatMap((engine) => engine.groups.map((group) => group.name)))]
  return [
    `Engine ${version.engine}, weights ${version.weights}, lexicon ${version.lexicon}; ${report.marks} marks, ${report.pairs} decided pairs, ${report.sound} respelt names (seed ${report.seed}). In brackets: 95 % bootstrap intervals.`,
    ...groups.flatMap((name) => groupTable(name, engines)),
    ...separationTable(engines), ...soundTable(engines), ...timeTable(engines),
    ...(misses ? missList(engines) : []),
  ]
}

const short = (value: number) => value.toFixed(3).replace(/^0/, '')
const figure = ({ value, low, high }: Measured) => `${short(value)} [${short(low)}, ${short(high)}]`

/** A Markdown table whose columns stand under each other. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length), 3))
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return ['', line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)]
}

function groupTable(name: string, engines: readonly Measurement[]): readonly string[] {
  const rows = engines.flatMap((engine) => engine.groups.filter((group) => group.name === name).map((group) => ({ engine: engine.engine, group })))
  return ['', `**${name}**, ${rows[0]?.group.n ?? 0} pairs`, ...table([
    ['engine', 'first 10', 'first 30', 'first 100', 'MRR'],
    ...rows.map(({ engine, group }) => [engine, figure(group.recall[10]), figure(group.recall[30]), figure(group.recall[100]), figure(group.mrr)]),
  ])]
}

function separationTable(engines: readonly Measurement[]): readonly string[] {
  return ['', '**AUC**, similar against not similar', ...table([
    ['engine', ...(engines[0]?.separations.map((s) => `${s.name} (${s.similar}+${s.different})`) ?? [])],
    ...engines.map((engine) => [engine.engine, ...engine.separations.map((s) => figure(s.auc))]),
  ])]
}

function soundTable(engines: readonly Measurement[]): readonly string[] {
  const rows = engines.flatMap(({ engine, sound }) => sound?.figures.map((s) => [engine, s.tongue, String(s.n), figure(s.share[10]), figure(s.share[30]), figure(s.share[100])]) ?? [])
  return rows.length === 0 ? [] : ['', '**Respelt names**, the name among', ...table([['engine', 'read as', 'n', 'first 10', 'first 30', 'first 100'], ...rows])]
}

function timeTable(engines: readonly Measurement[]): readonly string[] {
  const timed = engines.filter(({ buildSeconds }) => buildSeconds !== null)
  return timed.length === 0 ? [] : ['', '**Time**, one thread, the first 1,000 asked', ...table([
    ['engine', 'build s', 'p50 ms', 'p95 ms'],
    ...timed.map((engine) => [engine.engine, String(engine.buildSeconds), String(engine.p50Ms), String(engine.p95Ms)]),
  ])]
}

function missList(engines: readonly Measurement[]): readonly string[] {
  return engines.filter(({ engine }) => engine === 'ours').flatMap(({ sound }) => [
    '', 'Respelt names not in the first 100:',
    ...(sound?.missed.map(({ name, sought, tongue, rules, rank }) => `  ${sought} → ${name} (${tongue}: ${rules.join(', ')}), ${rank === null ? 'not in the first 1,000' : `rank ${rank}`}`) ?? []),
  ])
}
