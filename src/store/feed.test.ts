import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#casefile/refusal.ts'
import { aDesk, filed, settled } from '#test/contracts/desk.ts'
import { aDatabase } from '#test/postgres.ts'
import { changesSince } from './feed.ts'

const { pool } = await aDatabase()
const desk = aDesk(pool)

async function page(cursor: string | null, limit = 100) {
  const found = await changesSince(pool, cursor, limit)
  if (isRefusal(found)) throw new Error(found.code)
  return found
}

test('what commits late is shown after what was shown, never skipped and never twice', async () => {
  const early = await filed(desk, 'PRIMERA')
  // A transaction of another test's database holds the feed back too: the server has one watermark.
  await settled(pool)
  const slow = await pool.connect()
  await slow.query('begin')
  await slow.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash) select 'slow', 1, kind, type, recorded_at, command_id, content, hash from record.events limit 1`)
  const between = await filed(desk, 'SEGUNDA')
  const first = await page(null)
  const next = await page(first.cursor)
  // Before anything is asserted: left open, it would hold back every test of this server.
  await slow.query('commit')
  slow.release()
  expect(first.events.map((e) => e.stream)).toEqual([early])
  expect(next.events).toEqual([])
  await settled(pool)
  const second = await page(first.cursor)
  expect(second.events.map((e) => e.stream)).toEqual(['slow', between])
  expect(await page(second.cursor)).toEqual({ events: [], cursor: second.cursor })
})

test('twelve writers and a reader that never waits: every act once', async () => {
  const { cursor: start } = await page(null)
  const written: string[] = []
  let writing = true
  const writers = Promise.all(Array.from({ length: 12 }, async (_, i) => {
    for (let n = 0; n < 8; n++) written.push(await filed(desk, `MARCA ${i} ${n}`))
  })).finally(() => (writing = false))
  const seen: string[] = []
  let cursor = start
  const read = async () => {
    const found = await page(cursor, 7)
    cursor = found.cursor
    seen.push(...found.events.map((e) => e.stream))
    return found.events.length
  }
  while (writing) await read()
  await writers
  await settled(pool)
  while ((await read()) > 0);
  expect(seen).toHaveLength(96)
  expect(new Set(seen)).toEqual(new Set(written))
})

test('after a restore the acts of the earlier installation are all over, and a reader continues', async () => {
  await settled(pool)
  let cursor = (await page(null, 1000)).cursor
  await pool.query('update office.installation set number = 2')
  const after = await filed(desk, 'DESPUÉS')
  await settled(pool)
  const next = await page(cursor)
  expect(next.events.map((e) => e.stream)).toEqual([after])
  cursor = next.cursor
  expect((await pool.query('select installation from record.events where stream = $1', [after])).rows).toEqual([{ installation: 2 }])
  const client = await pool.connect()
  await client.query('begin')
  // As in a new cluster whose transaction numbers began again: an old act may bear a number that is still to come.
  await client.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash, xid, installation) select 'old', 1, kind, type, recorded_at, command_id, content, hash, '9000000000', 1 from record.events limit 1`)
  await client.query('commit')
  client.release()
  expect((await page(null, 1000)).events.map((e) => e.stream)).toContain('old')
  await pool.query('update office.installation set number = 1')
})

test('transaction numbers are counted, not spelled: 1000 comes after 999', async () => {
  const put = (stream: string, xid: string) => pool.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash, xid, installation) select $1, 1, kind, type, recorded_at, command_id, content, hash, $2::text::xid8, 0 from record.events limit 1`, [stream, xid])
  await put('thousand', '1000')
  await put('hundreds', '999')
  expect((await page(null, 2)).events.map((e) => e.stream)).toEqual(['hundreds', 'thousand'])
})

test('a cursor that is not one of ours is refused', async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.constantFrom('', 'MQ', Buffer.from('1.2').toString('base64url'), Buffer.from('1.2.3;drop').toString('base64url'))), async (cursor) => {
    expect(await changesSince(pool, cursor, 10)).toMatchObject({ refused: true, code: 'feed.unknown-cursor' })
  }), { numRuns: 200 })
})
