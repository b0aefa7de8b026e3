import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKit } from '../../src/cli/search/kit.ts'
import { chance } from '#search/evaluate/chance.ts'
import { inventedMarks } from '#search/evaluate/names.ts'
import { sameText, type Pair } from '#search/evaluate/pairs.ts'
import { soundSet, type Respelt } from '#search/evaluate/sound-set.ts'
import { root } from '../office/child.ts'
import type { ChildFigures, ChildTask } from './child.ts'

/** What all engines are asked, over the same marks. Without a kit: invented marks, and only respelt names. */
export type Ground = { readonly folder: string; readonly corpus: string; readonly marks: number; readonly pairs: readonly Pair[]; readonly set: readonly Respelt[]; readonly close: () => void }

/** The kit stands beside the clone, or where TOCAPU_KIT says. */
export const kitFolder = process.env.TOCAPU_KIT ?? join(root, '../shared/data/search')

export function openGround(respelt: number): Ground {
  const folder = mkdtempSync(join(tmpdir(), 'tocapu-bench-search-'))
  const kit = existsSync(join(kitFolder, 'pairs.csv')) ? openKit(kitFolder, {}) : undefined
  if (kit === undefined) console.log(`no kit at ${kitFolder}: 200,000 invented marks, and no decided pairs`)
  const set = soundSet({ count: respelt, seed: 1, names: kit?.names ?? [] })
  const marks = kit?.corpus ?? [...inventedMarks(200_000, chance(10))]
  const there = new Set(marks.map(sameText))
  const all = [...marks, ...set.map(({ name }) => name).filter((name) => !there.has(sameText(name)))]
  const corpus = join(folder, 'corpus.txt')
  writeFileSync(corpus, `${all.join('\n')}\n`)
  return { folder, corpus, marks: all.length, pairs: kit?.pairs ?? [], set, close: () => rmSync(folder, { recursive: true, force: true }) }
}

/** One engine in a process of its own; 16 GB are allowed to it, as some need them. */
export function inChild(task: ChildTask): ChildFigures {
  const done = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=16384', 'bench/search/child.ts', JSON.stringify(task)], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 })
  if (done.status !== 0) throw new Error(`${task.engine} ended with ${done.status ?? done.signal}`)
  return JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '') as ChildFigures
}
