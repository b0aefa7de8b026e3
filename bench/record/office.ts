import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { startCluster, type Cluster } from '#store/embedded/cluster.ts'
import { migrate } from '#store/migrate.ts'
import { openPool } from '#store/pool.ts'
import { aDesk, type TestDesk } from '#test/contracts/desk.ts'

export type BenchOffice = { readonly cluster: Cluster; readonly folder: string; readonly pool: pg.Pool; readonly desk: TestDesk; readonly close: () => Promise<void> }

/** An empty office in a cluster of its own, with the settings that a real one has (fsync on). */
export async function openOffice(connections = 24): Promise<BenchOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'tocapu-bench-'))
  const cluster = await startCluster(folder)
  await migrate({ owner: cluster.url('owner'), app: cluster.url('app') })
  await runMigrations({ connectionString: cluster.url('app'), logger: new Logger(() => () => undefined) })
  const pool = openPool(cluster.url('app'), () => undefined, connections)
  await pool.query('insert into office.installation (demonstration) values (true)')
  const close = async () => {
    await pool.end()
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { cluster, folder, pool, desk: aDesk(pool), close }
}

/** One measured figure: what it is, what it reached, what it must reach, and how it came about. */
export type Figure = { readonly name: string; readonly value: number; readonly unit: string; readonly reach: string; readonly ok: boolean; readonly detail: string }

export function told(figures: readonly Figure[]): void {
  for (const f of figures) console.log(`${f.ok ? 'reached' : 'MISSED '}  ${f.name}: ${Number(f.value.toPrecision(4))} ${f.unit} (${f.reach}); ${f.detail}`)
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

export function percentile(values: readonly number[], p: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))] ?? Number.NaN
}
