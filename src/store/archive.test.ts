import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projection } from '#office/rebuild.ts'
import { aDesk, filed, registered, settled } from '#test/contracts/desk.ts'
import { aDatabase } from '#test/postgres.ts'
import { anchorKey } from './anchor-key.ts'
import { keptAnchor, makeAnchor } from './anchors.ts'
import { exportRecord, restoreRecord } from './archive.ts'
import { changesSince } from './feed.ts'
import { openPool } from './pool.ts'
import { compareViews, rebuildViews } from './rebuild.ts'
import { verifyRecord } from './verify.ts'

const here = await aDatabase()
const there = await aDatabase()
const desk = aDesk(here.pool)
const folder = mkdtempSync(join(tmpdir(), 'archive-'))
const key = anchorKey(folder)
rmSync(folder, { recursive: true })

async function exported(): Promise<string[]> {
  const lines: string[] = []
  await exportRecord(here.pool, (line) => Promise.resolve(void lines.push(line)))
  return lines
}

async function restored(lines: readonly string[]) {
  const owner = openPool(there.url('owner'), () => undefined, 1)
  try {
    return await restoreRecord({ app: there.pool, owner }, (async function* () { yield* lines })())
  } finally {
    await owner.end()
  }
}

test('an export brings the whole office back: it verifies against an anchor kept elsewhere, and works on', async () => {
  await registered(desk, here.pool, 'PACHA')
  await settled(here.pool)
  await makeAnchor(here.pool, key, '2026-11-23T20:00:00.000Z')
  await filed(desk, 'SIN ANCLA')
  const kept = await keptAnchor(here.pool, key.publicKey)
  const before = await changesSince(here.pool, null, 5)
  const lines = await exported()

  expect(await restored(lines)).toMatchObject({ refused: true, code: 'restore.not-empty', detail: 'office.installation' })
  await there.pool.query('delete from office.installation')
  expect(await restored(lines)).toMatchObject({ events: 12, installation: 2 })

  expect(await verifyRecord(there.pool, { ...(kept && { kept }) })).toMatchObject({ ok: true, events: 12, anchors: 1 })
  const views = projection(desk.law(), desk.calendar())
  await rebuildViews(there.pool, views)
  const office = aDesk(there.pool)
  await filed(office, 'NUEVA CASA')
  expect((await compareViews(there.pool, views)).differences).toEqual([])
  await settled(there.pool)
  await makeAnchor(there.pool, key, '2026-11-24T20:00:00.000Z')
  expect(await verifyRecord(there.pool)).toMatchObject({ ok: true, events: 13, anchors: 2 })
  expect((await there.pool.query('select rank::int as rank, sign_text from views.docket order by filed_at desc limit 1')).rows).toMatchObject([{ sign_text: 'NUEVA CASA' }])
  // A reader of the feed that stopped before the move misses nothing and sees nothing twice.
  const rest = await changesSince(there.pool, 'cursor' in before ? before.cursor : null, 100)
  expect('events' in rest && rest.events.map((e) => e.type).at(-1)).toBe('ApplicationFiled')
  expect('events' in rest && rest.events).toHaveLength(8)
  expect((await there.pool.query('select count(*)::int as n from graphile_worker.jobs')).rows).toEqual((await here.pool.query('select count(*)::int as n from graphile_worker.jobs')).rows)
})

test.each([
  ['cut short', (lines: string[]) => lines.slice(0, -1), 'restore.incomplete'],
  ['with a row taken out', (lines: string[]) => lines.filter((_, i) => i !== 5), 'restore.incomplete'],
  ['that is no export', () => ['{"a":1}'], 'restore.not-an-export'],
  ['that is empty', () => [], 'restore.not-an-export'],
  ['that names a table of others', (lines: string[]) => [lines[0]!, 'pg_catalog.pg_authid\t{}'], 'restore.unknown-table'],
])('an export %s is refused, and leaves nothing behind', async (_, change, code) => {
  const empty = await aDatabase()
  await empty.pool.query('delete from office.installation')
  const owner = openPool(empty.url('owner'), () => undefined, 1)
  const lines = change(await exported())
  expect(await restoreRecord({ app: empty.pool, owner }, (async function* () { yield* lines })())).toMatchObject({ refused: true, code })
  expect((await empty.pool.query('select 1 from record.events union all select 1 from office.installation')).rows).toEqual([])
  await owner.end()
})
