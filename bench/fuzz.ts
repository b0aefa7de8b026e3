import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { resources } from '#api/catalogue.ts'
import { askedActs } from '#office/intake/acts.ts'

/** Bad input in quantity: so many inputs in all (100,000 unless told), shared out over every act, every route and the files. */
const inputs = Number(process.argv[2] ?? 100_000)
const targets = askedActs.length + resources.flatMap((r) => Object.keys(r.operations)).length + 1
const each = Math.ceil(inputs / targets)
const began = performance.now()
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz', '--project', 'real'], {
  cwd: fileURLToPath(new URL('../', import.meta.url)), env: { ...process.env, FUZZ_RUNS: String(each) }, stdio: ['ignore', 2, 2],
})
const seconds = Math.round((performance.now() - began) / 100) / 10
console.log(JSON.stringify({ figure: 'fuzz', inputs: each * targets, targets, each, faults: status === 0 ? 0 : null, seconds, on: new Date().toISOString().slice(0, 10) }))
process.exitCode = status ?? 1
