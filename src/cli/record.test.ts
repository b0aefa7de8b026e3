import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { projection } from '#office/rebuild.ts'
import { anchorKey, publicKeys } from '#store/anchor-key.ts'
import { keptAnchor, makeAnchor } from '#store/anchors.ts'
import { exportRecord, restoreRecord } from '#store/archive.ts'
import { openPool } from '#store/pool.ts'
import { compareViews, rebuildViews } from '#store/rebuild.ts'
import { verifyRecord } from '#store/verify.ts'
import { aDesk, filed, registered, settled } from '#test/contracts/desk.ts'
import { aDatabase, type TestDatabase } from '#test/postgres.ts'
import { exportCommand } from './export.ts'
import { rebuildCommand } from './rebuild.ts'
import { restoreCommand } from './restore.ts'
import { verifyCommand } from './verify.ts'

const [here, there] = [await aDatabase(), await aDatabase()]
const desk = aDesk(here.pool)
const views = projection(desk.law(), desk.calendar())
const folder = mkdtempSync(join(tmpdir(), 'record-'))
const file = join(folder, 'office.gz')
afterAll(() => rmSync(folder, { recursive: true }))

/** What a command printed and the code it gave, on one of the two databases. */
async function run(line: string, { pool, url }: TestDatabase = here) {
  const [command, ...args] = line.split(' ')
  const [out, err]: [string[], string[]] = [[], []]
  const owner = openPool(url('owner'), () => undefined, 1)
  const io = {
    out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), read: (path: string) => readFileSync(path, 'utf8'),
    publicKeys: () => publicKeys(folder), verify: (ask = {}) => verifyRecord(pool, ask), rebuild: () => rebuildViews(pool, views), compare: () => compareViews(pool, views),
    exportRecord: (write: (text: string) => Promise<void>) => exportRecord(pool, write), restore: (lines: AsyncIterable<string>) => restoreRecord({ app: pool, owner }, lines),
  }
  const code = await { verify: verifyCommand, rebuild: rebuildCommand, export: exportCommand, restore: restoreCommand }[command as 'verify'](args, io)
  await owner.end()
  return { code, out, err, json: out[0]?.startsWith('{') ? (JSON.parse(out[0]) as Record<string, unknown>) : undefined }
}

const anchor = join(folder, 'anchor.json')

test('verify tells a whole record by its exact shape, with an anchor kept elsewhere', async () => {
  await registered(desk, here.pool, 'TAKI')
  await settled(here.pool)
  const key = anchorKey(folder)
  await makeAnchor(here.pool, key, '2026-11-23T20:00:00.000Z')
  writeFileSync(anchor, JSON.stringify(await keptAnchor(here.pool, key.publicKey)))
  expect(await run(`verify --anchor ${anchor} --json`)).toMatchObject({ code: 0, err: [], json: { ok: true, events: 11, streams: 2, anchors: 1, firstBroken: null } })
  expect((await run('verify')).out).toEqual(['El registro está íntegro: 11 actos en 2 series, 1 anclas.'])
})

test('an export is for its owner alone, comes back whole, and is refused twice', async () => {
  expect(await run(`export ${file} --json`)).toMatchObject({ code: 0, json: { ok: true, events: 11 } })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await there.pool.query('delete from office.installation')
  expect(await run(`restore ${file} --json`, there)).toMatchObject({ code: 0, json: { ok: true, events: 11, installation: 2, firstBroken: null } })
  expect(await run('rebuild --check', there)).toMatchObject({ code: 0 })
  expect((await there.pool.query('select sign_text from views.register')).rows).toEqual([{ sign_text: 'TAKI' }])
  expect(await run(`restore ${file}`, there)).toMatchObject({ code: 1, out: [], err: [expect.stringContaining('ya tiene una oficina')] })
})

test('a file that is cut or is no export is refused in a sentence', async () => {
  const empty = await aDatabase()
  await empty.pool.query('delete from office.installation')
  writeFileSync(join(folder, 'cut.gz'), readFileSync(file).subarray(0, 900))
  writeFileSync(join(folder, 'text.gz'), 'hola')
  for (const name of ['cut.gz', 'text.gz']) expect(await run(`restore ${join(folder, name)}`, empty)).toMatchObject({ code: 1, out: [] })
})

test('rebuild says what it did, and --check names the rows that differ', async () => {
  const stream = await filed(desk, 'SAMI')
  await here.pool.query(`update views.docket set sign_text = 'X' where stream = $1`, [stream])
  expect(await run('rebuild --check --json')).toMatchObject({ code: 1, json: { ok: false, differences: [{ table: 'docket', stream, what: 'different' }] } })
  expect((await run('rebuild --check')).out).toEqual([`docket ${stream}: distinta`])
  expect(await run('rebuild --json')).toMatchObject({ code: 0, json: { ok: true, events: 12, streams: 3 } })
  expect(await run('rebuild --check')).toMatchObject({ code: 0 })
})

test('verify names the first broken link and gives 1', async () => {
  const root = new pg.Client(here.url('superuser'))
  await root.connect()
  await root.query(`set session_replication_role = replica`)
  await root.query(`update record.events set content = content || ' ' where type = 'RegistrationGranted'`)
  await root.end()
  const stream = (await here.pool.query(`select stream from views.docket where sign_text = 'TAKI'`)).rows[0].stream
  expect(await run('verify --json')).toMatchObject({ code: 1, json: { ok: false, firstBroken: { stream, version: 6, reason: expect.stringMatching(/hash/) } } })
  expect((await run('verify')).out[0]).toContain(`${stream} 6`)
})

test.each(['verify x', 'verify --anchor', 'verify --anchor /none', 'rebuild now', 'rebuild --what', 'export', 'export a b', 'restore', 'restore --json', 'verify --lang fr'])('%s is wrong usage', async (line) => {
  expect(await run(line)).toMatchObject({ code: 2, out: [] })
})

test('an export that cannot be written leaves nothing behind', async () => {
  chmodSync(folder, 0o700)
  await expect(run(`export ${join(folder, 'none', 'x.gz')}`)).rejects.toThrow(/ENOENT/)
})
