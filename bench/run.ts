import { cpus, totalmem } from 'node:os'
import { acts } from './record/acts.ts'
import { told, type Figure } from './record/office.ts'

type Bench = () => Promise<readonly Figure[]>

const write = process.argv.includes('--write')

/** Every bench by name: `npm run bench` runs all, `npm run bench -- acts lives` those. `--write` keeps the tables of the search in the handbook. */
const benches: Readonly<Record<string, Bench>> = {
  acts,
  filings: async () => (await import('./office/http.ts')).filings(),
  starts: async () => (await import('./office/http.ts')).starts(),
  lives: async () => (await import('./office/http.ts')).lives(),
  scale: async () => (await import('./record/scale.ts')).scale(),
  kills: async () => (await import('./record/kill.ts')).kills(),
  fuzz: async () => (await import('./fuzz.ts')).fuzz(),
  search: async () => [...await (await import('./search/compare.ts')).compare({ write }), ...await (await import('./search/growth.ts')).growth({ write })],
  load: async () => (await import('./search/million.ts')).service(),
  watch: async () => (await import('./search/watch.ts')).watch(),
  decree: async () => (await import('./office/decree.ts')).decree(),
}

const asked = process.argv.slice(2).filter((name) => name !== '--write')
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB`)
let missed = 0
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const figures = await bench()
  told(figures)
  missed += figures.filter((f) => !f.ok).length
}
process.exitCode = missed === 0 ? 0 : 1
