import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { migrateJobs } from '#jobs/worker.ts'
import { anchorKey } from '#store/anchor-key.ts'
import { makeAnchor } from '#store/anchors.ts'
import { startCluster } from '#store/embedded/cluster.ts'
import { migrate } from '#store/migrate.ts'
import { openPool } from '#store/pool.ts'
import { aDesk, filed, registered, settled } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocapu-back-up-'))
const [office, elsewhere, file] = [join(folder, 'office'), join(folder, 'elsewhere'), join(folder, 'office.gz')]
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A command as somebody types it, on the office of a folder. */
function tocapu(data: string, ...args: readonly string[]): Promise<{ readonly code: number; readonly out: Record<string, unknown> }> {
  return new Promise((done) => {
    const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...env } = process.env
    execFile(process.execPath, ['bin/tocapu.mjs', ...args, '--json'], { env: { ...env, TOCAPU_DATA: data, TOCAPU_DEMO: '0' } }, (error, out, err) => {
      done({ code: Number(error?.code ?? 0), out: out === '' ? { err } : (JSON.parse(out) as Record<string, unknown>) })
    })
  })
}

async function anOffice(): Promise<void> {
  const cluster = await startCluster(office)
  await migrate({ owner: cluster.url('owner'), app: cluster.url('app') })
  const pool = openPool(cluster.url('app'), () => undefined)
  await migrateJobs(pool)
  await pool.query('insert into office.installation (demonstration) values (true)')
  const desk = aDesk(pool)
  await registered(desk, pool, 'TAKI')
  await filed(desk, 'PURIQ')
  await settled(pool)
  await makeAnchor(pool, anchorKey(office), '2026-11-23T20:00:00.000Z')
  await pool.end()
  await cluster.stop()
}

test('an office is exported, restored into a fresh folder, verified and compared, each by its command', async () => {
  await anOffice()
  expect(await tocapu(office, 'export', file)).toMatchObject({ code: 0, out: { ok: true, events: 12 } })
  expect(await tocapu(elsewhere, 'restore', file)).toMatchObject({ code: 0, out: { ok: true, events: 12, installation: 2, firstBroken: null } })
  expect(await tocapu(elsewhere, 'verify')).toMatchObject({ code: 0, out: { ok: true, events: 12, streams: 3, anchors: 1 } })
  expect(await tocapu(elsewhere, 'rebuild', '--check')).toMatchObject({ code: 0, out: { ok: true, events: 12, differences: [] } })
  expect(await tocapu(elsewhere, 'restore', file)).toMatchObject({ code: 1, out: { ok: false, refusal: { code: 'restore.not-empty' } } })
}, 300_000)
