import { spawnSync } from 'node:child_process'
import { root } from './office/child.ts'
import type { Figure } from './record/office.ts'

/** Bad input in quantity: 100,000 inputs over every act, every route and the files. */
export async function fuzz(inputs = 100_000): Promise<readonly Figure[]> {
  const done = spawnSync(process.execPath, ['bench/fuzz.ts', String(inputs)], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const told = JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '{}') as { inputs?: number; seconds?: number }
  return [{ name: 'bad input: runs that ended with a fault', value: done.status === 0 ? 0 : 1, unit: '', reach: '0', ok: done.status === 0, detail: `${told.inputs ?? 0} inputs in ${told.seconds ?? 0} s` }]
}
