import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { aDesk, filed, registered, settled } from '#test/contracts/desk.ts'
import { aDatabase } from '#test/postgres.ts'
import { anchorKey, keyIdOf, publicKeys } from './anchor-key.ts'
import { keptAnchor, makeAnchor } from './anchors.ts'
import { link } from './hash.ts'
import { verifyRecord } from './verify.ts'

const database = await aDatabase()
const { pool } = database
const desk = aDesk(pool)
const folder = mkdtempSync(join(tmpdir(), 'anchors-'))
const key = anchorKey(folder)
const root = new pg.Client(database.url('superuser'))
const at = '2026-11-23T20:00:00.000Z'
const tables = ['events', 'party_versions', 'documents', 'anchors']
let streams: string[] = []

const verify = (ask = {}) => verifyRecord(pool, { publicKeys: publicKeys(folder), ...ask })

/** Whoever owns the machine can switch the triggers off: that is what the chain is for. */
async function tamper(sql: string): Promise<void> {
  await root.query(sql)
}

beforeAll(async () => {
  await root.connect()
  await root.query(`set session_replication_role = replica`)
  streams = [await registered(desk, pool, 'KUSIPAN'), await filed(desk, 'WAYRA SUR'), await filed(desk, 'INTI ÑAN')].sort()
  await settled(pool)
  await makeAnchor(pool, key, at)
  streams.push(await filed(desk, 'QORI'))
  await settled(pool)
  await makeAnchor(pool, key, at)
  await root.query('create schema saved')
  for (const table of tables) await root.query(`create table saved.${table} as table record.${table}`)
})
afterEach(async () => {
  for (const table of tables) await root.query(`delete from record.${table}; insert into record.${table} overriding system value select * from saved.${table}`)
})
afterAll(async () => {
  await root.end()
  rmSync(folder, { recursive: true })
})

describe('a whole record', () => {
  test('passes, with all it holds counted', async () => {
    expect(await verify({ kept: await keptAnchor(pool, key.publicKey) })).toEqual({ ok: true, events: 14, streams: 5, anchors: 2, erased: 0, firstBroken: null })
  })

  test.each([2, 5, 9])('read %i acts at once says the same, whole or broken', async (atOnce) => {
    expect(await verifyRecord(pool, {}, atOnce)).toEqual(await verifyRecord(pool))
    await tamper(`update record.events set content = content || ' ' where version = 1`)
    expect(await verifyRecord(pool, {}, atOnce)).toMatchObject({ ok: false, firstBroken: (await verifyRecord(pool)).firstBroken! })
  })

  test('still passes when more is added, and the next anchor covers it', async () => {
    const kept = await keptAnchor(pool, key.publicKey)
    await filed(desk, 'PURIQ')
    expect(await verify({ kept })).toMatchObject({ ok: true, events: 15 })
    await settled(pool)
    const anchor = await makeAnchor(pool, key, at)
    expect(JSON.parse(anchor!.content)).toMatchObject({ number: 3, events: 1, streams: 1 })
    expect(await makeAnchor(pool, key, at)).toBeUndefined()
    expect(await verify({ kept })).toMatchObject({ ok: true, anchors: 3 })
  })

  test.each([['an id that JSON escapes', 'ñ"\\\n', 10], ['a text longer than what arrives at once', 'largo', 300_000]])('passes with %s', async (_, stream, length) => {
    const command = '05fe50a5-daef-4ebc-90ee-3b8456a3b518'
    let previous: Buffer | undefined
    for (const version of [1, 2]) {
      const content = JSON.stringify({ stream, version, kind: 'note', at: '1999-12-31T23:59:59.007Z', by: { accountId: 'system', role: 'system' }, command, event: { type: 'Noted', text: 'ñ'.repeat(length) } })
      previous = link(previous, content)
      await pool.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash) values ($1, $2, 'note', 'Noted', '1999-12-31T23:59:59.007Z', $3, $4, $5)`, [stream, version, command, content, previous])
    }
    expect(await verify()).toMatchObject({ ok: true, events: 16, streams: 6 })
    await tamper(`update record.events set type = 'Notes' where stream like 'ñ%' and version = 2; update record.events set content = content || ' ' where stream = 'largo' and version = 2`)
    expect(await verify()).toMatchObject({ ok: false, firstBroken: { stream, version: 2, code: length === 10 ? 'columns-differ' : 'chain-broken' } })
  })

  test('an erased person and paper are told as erased, not as broken', async () => {
    const person = (await pool.query('select party_id from record.party_versions limit 1')).rows[0].party_id
    await tamper(`update record.party_versions set salt = null, content = null, erased_at = now() where party_id = '${person}'`)
    await tamper(`update record.documents set salt = null, bytes = null, erased_at = now() where kind = 'decision'`)
    expect(await verify()).toMatchObject({ ok: true, erased: 2 })
  })

  test('a replaced key still proves the anchors that it signed', async () => {
    rmSync(join(folder, 'anchor-key.pem'))
    const second = anchorKey(folder)
    expect(second.keyId).not.toBe(key.keyId)
    await filed(desk, 'SUMAQ')
    await settled(pool)
    await makeAnchor(pool, second, at)
    expect(await verify()).toMatchObject({ ok: true, anchors: 3 })
  })
})

test('the private key is for its owner alone', () => {
  expect(statSync(join(folder, 'anchor-key.pem')).mode & 0o777).toBe(0o600)
})

/** Gives `stream version` in SQL for the registered mark's file: the one with most acts. */
const longest = `(select stream from record.events group by stream order by count(*) desc limit 1)`

describe('what was tampered with is found and named', () => {
  test.each([
    ['one character of an act', `update record.events set content = replace(content, '"outcome":"granted"', '"outcome":"refused"') where type = 'DecisionBecameFinal'`, { version: 8, code: 'chain-broken' }],
    ['an act and its hash', `update record.events set content = replace(content, '"position":1', '"position":2'), hash = sha256('x') where type = 'ApplicationPublished'`, { version: 4, code: 'chain-broken' }],
    ['an act taken out of the middle', `delete from record.events where stream = ${longest} and version = 3`, { version: 3, code: 'version-missing' }],
    ['the first act of a file', `delete from record.events where stream = ${longest} and version = 1`, { version: 1, code: 'version-missing' }],
    ['the contents of two acts exchanged', `update record.events e set content = o.content, hash = o.hash from record.events o where e.stream = ${longest} and o.stream = e.stream and (e.version, o.version) in ((2, 3), (3, 2))`, { version: 2, code: 'chain-broken' }],
    ['two acts exchanged', `update record.events set version = case version when 2 then 1003 when 3 then 1002 end where stream = ${longest} and version in (2, 3); update record.events set version = version - 1000 where version > 1000`, { version: 2, code: 'act-displaced' }],
    ['acts put in another order', `create temp table moved as select * from record.events where stream = ${longest} and version = 1; update moved set position = position + 1000;
      delete from record.events where (stream, version) in (select stream, version from moved); insert into record.events overriding system value select * from moved; drop table moved`, { version: 1, code: 'act-displaced' }],
    ['the instant beside an act', `update record.events set recorded_at = recorded_at - interval '1 day' where stream = ${longest} and version = 5`, { version: 5, code: 'columns-differ' }],
    ['a microsecond beside an act', `update record.events set recorded_at = recorded_at + interval '1 microsecond' where stream = ${longest} and version = 5`, { version: 5, code: 'columns-differ' }],
    ['no instant at all', `update record.events set recorded_at = 'infinity' where stream = ${longest} and version = 5`, { version: 5, code: 'columns-differ' }],
    ['the kind of act beside it', `update record.events set type = 'RegistrationRefused' where type = 'RegistrationGranted'`, { version: 6, code: 'columns-differ' }],
    ['the command beside it', `update record.events set command_id = gen_random_uuid() where stream = ${longest} and version = 2`, { version: 2, code: 'columns-differ' }],
  ])('%s', async (_, sql, broken) => {
    await tamper(sql)
    const stream = (await root.query(`select stream from saved.events group by stream order by count(*) desc limit 1`)).rows[0].stream
    expect(await verify()).toMatchObject({ ok: false, firstBroken: { stream, ...broken } })
  })

  test.each([
    ['the name of a party', `update record.party_versions set content = replace(content, 'Rosa', 'Rita')`, 'party-changed'],
    ['a party that disappears', `delete from record.party_versions`, 'party-missing'],
    ['one byte of a paper', `update record.documents set bytes = set_byte(bytes, 5, (get_byte(bytes, 5) + 1) % 256)`, 'document-changed'],
    ['a paper under another kind', `update record.documents set kind = 'other'`, 'document-changed'],
    ['a paper that disappears', `delete from record.documents`, 'document-missing'],
  ])('%s', async (_, sql, code) => {
    await tamper(sql)
    const first = (await root.query(`select stream from record.events where content like $1 order by position limit 1`, [code.startsWith('party') ? '%"partyId"%' : '%"mime"%'])).rows[0].stream
    expect(await verify()).toMatchObject({ ok: false, firstBroken: { stream: first, version: 1, code } })
  })

  test.each([
    ['the last act of a file', `delete from record.events e where stream = ${longest} and version = (select max(version) from record.events where stream = e.stream)`, { version: 1, code: 'anchor-events' }],
    ['a whole file', `delete from record.events where stream = ${longest}`, { version: 1, code: 'anchor-events' }],
    ['an act moved to another day of signing', `update record.events set xid = (select max(xid) from record.events) where stream = ${longest} and version = 1`, { version: 1, code: 'anchor-events' }],
    ['an anchor', `update record.anchors set content = replace(content, '"events":1,', '"events":2,') where number = 2`, { version: 2, code: 'anchor-signature' }],
    ['the signature of an anchor', `update record.anchors set signature = set_byte(signature, 0, (get_byte(signature, 0) + 1) % 256) where number = 1`, { version: 1, code: 'anchor-signature' }],
    ['an anchor that disappears', `delete from record.anchors where number = 1`, { version: 1, code: 'anchor-missing' }],
    ['an anchor that is no anchor', `update record.anchors set content = 'x' where number = 1`, { version: 1, code: 'anchor-malformed' }],
  ])('%s', async (_, sql, broken) => {
    await tamper(sql)
    expect(await verify()).toMatchObject({ ok: false, firstBroken: { stream: 'anchors', ...broken } })
  })
})

describe('an anchor kept elsewhere', () => {
  test('is missed when the newest anchors are taken out with their acts', async () => {
    const kept = await keptAnchor(pool, key.publicKey)
    await tamper(`delete from record.anchors where number = 2; delete from record.events where stream = '${streams[3]}'`)
    expect(await verify()).toMatchObject({ ok: true })
    expect(await verify({ kept })).toMatchObject({ ok: false, firstBroken: { stream: 'anchors', version: 2, code: 'anchor-events' } })
  })

  test('differs from a record that was signed anew by the office itself', async () => {
    const kept = await keptAnchor(pool, key.publicKey, 1)
    await tamper(`delete from record.anchors; delete from record.events where stream = '${streams[0]}'`)
    await settled(pool)
    await makeAnchor(pool, anchorKey(folder), at)
    expect(await verify()).toMatchObject({ ok: true })
    expect(await verify({ kept })).toMatchObject({ ok: false, firstBroken: { stream: 'anchors', version: 1 } })
  })

  test('is refused where its own signature is false', async () => {
    const kept = await keptAnchor(pool, key.publicKey)
    expect(await verify({ kept: { ...kept!, content: kept!.content.replace('"number":2', '"number":1') } })).toMatchObject({ firstBroken: { code: 'kept-signature' } })
  })

  test('an anchor signed by a stranger is told', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string
    const { content } = (await pool.query('select content from record.anchors where number = 2')).rows[0]
    const forged = JSON.stringify({ ...JSON.parse(content), keyId: keyIdOf(pem) })
    await root.query('update record.anchors set content = $1, signature = $2 where number = 2', [forged, sign(null, Buffer.from(forged), privateKey)])
    expect(await verify()).toMatchObject({ ok: false, firstBroken: { stream: 'anchors', version: 2, code: 'anchor-key' } })
  })
})

test('an act that commits late is covered by the next anchor, and by one only', async () => {
  const anchors = async () => (await pool.query<{ events: number }>(`select (content::json->>'events')::int as events from record.anchors where number > 2 order by number`)).rows.map((r) => r.events)
  const slow = await pool.connect()
  await slow.query('begin')
  await slow.query('select pg_current_xact_id()')
  await filed(desk, 'MAYU')
  expect(await makeAnchor(pool, anchorKey(folder), at)).toBeUndefined()
  await slow.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash) select 'late', 1, kind, type, recorded_at, command_id, content, hash from record.events limit 1`)
  await slow.query('commit')
  slow.release()
  await settled(pool)
  await makeAnchor(pool, anchorKey(folder), at)
  await makeAnchor(pool, anchorKey(folder), at)
  expect(await anchors()).toEqual([2])
})
