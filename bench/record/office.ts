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
