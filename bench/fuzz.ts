import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resources } from '#api/catalogue.ts'
import { askedActs } from '#office/intake/acts.ts'
import { root } from './office/child.ts'
import { told, type Figure } from './record/office.ts'

/** Bad input in quantity: so many inputs in all, shared out over every act, every route and the files; each page and each form gets as many besides. */
export async function fuzz(inputs = 100_000): Promise<readonly Figure[]> {
  const targets = askedActs.length + resources.flatMap((r) => Object.keys(r.operations)).length + 1
  const each = Math.ceil(inputs / targets)
  const folder = mkdtempSync(join(tmpdir(), 'tocapu-fuzz-'))
  const count = join(folder, 'count')
  const began = performance.now()
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz', '--project', 'real'], { cwd: root, env: { ...process.env, FUZZ_RUNS: String(each), FUZZ_COUNT: count }, stdio: ['ignore', 2, 2] })
  const minutes = (performance.now() - began) / 60_000
  const tried = readFileSync(count, 'utf8').trim().split('\n').reduce((n, line) => n + Number(line), 0)
  rmSync(folder, { recursive: true, force: true })
  return [{ name: 'bad input: runs that ended with a fault', value: status === 0 ? 0 : 1, unit: '', reach: '0', ok: status === 0 && tried >= inputs, detail: `${tried} inputs over ${targets} acts, routes and files, and every page, in ${minutes.toFixed(0)} min` }]
}

if (import.meta.main) told(await fuzz(process.argv[2] ? Number(process.argv[2]) : undefined))
