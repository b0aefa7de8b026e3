import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '../../src/cli/search/tables.ts'
import { chance } from '#search/evaluate/chance.ts'
import { inventedMarks } from '#search/evaluate/names.ts'
import { root } from '../office/child.ts'
import type { Figure } from '../record/office.ts'
import type { ChildFigures } from './child.ts'
import { inChild } from './ground.ts'
import { keep } from './handbook.ts'

/** From a hundred thousand to ten million invented marks; two threads search one index at the same time. */
export async function growth({ sizes = [100_000, 1_000_000, 10_000_000] as readonly number[], write = false } = {}): Promise<readonly Figure[]> {
  const queries = [...inventedMarks(200, chance(99))]
  const all = sizes.map((size) => {
    const figures = inChild({ engine: 'ours', marks: size, queries, limit: 100, threads: 2, out: '' })
    console.log(`${size} marks: p50 ${figures.p50Ms.toFixed(1)} ms, p95 ${figures.p95Ms.toFixed(1)} ms, build ${figures.buildSeconds.toFixed(1)} s, ${figures.bytesPerMark.toFixed(0)} bytes a mark`)
    return figures
  })
  const lines = table([
    ['marks', 'build s', 'bytes a mark', 'p50 ms', 'p95 ms', 'max ms'],
    ...all.map((f) => [f.marks.toLocaleString('en'), f.buildSeconds.toFixed(1), f.bytesPerMark.toFixed(0), f.p50Ms.toFixed(1), f.p95Ms.toFixed(1), f.maxMs.toFixed(1)]),
  ])
  lines.forEach((line) => console.log(line))
  if (write) {
    keep('growth', lines)
    writeFileSync(join(root, 'docs/pictures/search-growth.svg'), plot(all))
  }
  return figuresOf(all)
}

function figuresOf(all: readonly ChildFigures[]): readonly Figure[] {
  const [before, last] = [all.at(-2), all.at(-1)]
  if (before === undefined || last === undefined) return []
  const times = (last.p50Ms / before.p50Ms) / (last.marks / before.marks)
  return [
    { name: `growth of the median from ${before.marks} to ${last.marks} marks, against linear`, value: times, unit: 'times', reach: '≤ 1.1', ok: times <= 1.1, detail: `${before.p50Ms.toFixed(1)} → ${last.p50Ms.toFixed(1)} ms` },
    { name: `a search among ${last.marks} marks, two threads, 95th percentile`, value: last.p95Ms, unit: 'ms', reach: '≤ 1000', ok: last.p95Ms <= 1000, detail: `median ${last.p50Ms.toFixed(0)} ms, slowest ${last.maxMs.toFixed(0)} ms` },
  ]
}

/** Both axes by powers of ten: a straight slope of one is linear growth. */
function plot(all: readonly ChildFigures[]): string {
  const [width, height, left, bottom] = [640, 360, 64, 48]
  const lows = Math.floor(Math.log10(Math.min(...all.map((f) => f.p50Ms))))
  const highs = Math.ceil(Math.log10(Math.max(...all.map((f) => f.p95Ms))))
  const [first, last] = [Math.log10(all[0]?.marks ?? 1), Math.log10(all.at(-1)?.marks ?? 10)]
  const x = (marks: number) => left + ((Math.log10(marks) - first) / (last - first || 1)) * (width - left - 90)
  const y = (ms: number) => height - bottom - ((Math.log10(ms) - lows) / (highs - lows || 1)) * (height - bottom - 24)
  const line = (of: (f: ChildFigures) => number, colour: string, name: string) => {
    const points = all.map((f) => `${x(f.marks).toFixed(1)},${y(of(f)).toFixed(1)}`)
    const [endX = '0', endY = '0'] = points.at(-1)?.split(',') ?? []
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${points.map((p) => `<circle cx="${p.split(',')[0]}" cy="${p.split(',')[1]}" r="3.5" fill="${colour}"/>`).join('')}<text x="${Number(endX) + 8}" y="${Number(endY) + 4}" fill="${colour}">${name}</text>`
  }
  const rules = Array.from({ length: highs - lows + 1 }, (_, i) => lows + i).map((power) => `<line x1="${left}" x2="${width - 80}" y1="${y(10 ** power)}" y2="${y(10 ** power)}" stroke="#ddd3c0"/><text x="${left - 8}" y="${y(10 ** power) + 4}" text-anchor="end">${10 ** power} ms</text>`)
  const marks = all.map((f) => `<text x="${x(f.marks)}" y="${height - bottom + 20}" text-anchor="middle">${f.marks.toLocaleString('en')}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#241f1c" role="img" aria-label="Time of a search against the number of marks"><rect width="100%" height="100%" fill="#fffdf8"/>${rules.join('')}${marks.join('')}<text x="${(left + width - 90) / 2}" y="${height - 8}" text-anchor="middle">marks searched, two threads</text>${line((f) => f.p50Ms, '#24405e', 'p50')}${line((f) => f.p95Ms, '#a3212f', 'p95')}</svg>\n`
}

if (import.meta.main) await growth({ sizes: process.argv.slice(2).filter((a) => /^\d+$/.test(a)).map(Number), write: process.argv.includes('--write') })
