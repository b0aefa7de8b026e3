import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { aDesk, filed } from '#test/contracts/desk.ts'
import { aDatabase } from '#test/postgres.ts'

const { pool, url } = await aDatabase()
const stream = await filed(aDesk(pool), 'LLANTU')
const before = await record()

async function record(): Promise<unknown> {
  return (await pool.query(`select (select json_agg(e order by position) from record.events e) as events, (select json_agg(p) from record.party_versions p) as parties`)).rows
}

/** SQLSTATE of the refusal: insufficient privilege, or not the owner. */
async function refusal(sql: string): Promise<string | undefined> {
  return pool.query(sql).then(() => undefined, (error: { code?: string }) => error.code)
}

describe("the program's own role only adds to the record", () => {
  test.each(['events', 'party_versions', 'documents', 'anchors'].flatMap((table) => [
    `update record.${table} set recorded_at = now()`,
    `delete from record.${table}`,
    `truncate record.${table}`,
    `drop table record.${table}`,
    `alter table record.${table} disable trigger all`,
    `alter table record.${table} add column x int`,
    `create trigger t before insert on record.${table} for each row execute function suppress_redundant_updates_trigger()`,
    `alter table record.${table} owner to current_user`,
    `grant update on record.${table} to current_user`,
    `begin; lock table record.${table} in access exclusive mode`,
  ]))('%s', async (sql) => {
    const code = await refusal(sql)
    // A grant by who may not grant is a warning in PostgreSQL: that it gave nothing is seen below.
    if (sql.startsWith('grant')) expect(await refusal(sql.replace(/^grant update on (\S+).*/, 'update $1 set recorded_at = now()'))).toBe('42501')
    else expect(code).toBe('42501')
  })

  test.each([
    `set session_replication_role = replica`,
    `drop schema record cascade`,
    `alter schema record owner to current_user`,
    `create table record.other (x int)`,
    `drop function record.unchangeable() cascade`,
    `create or replace function record.unchangeable() returns trigger language plpgsql as 'begin return new; end'`,
    `select setval('record.events_position_seq', 1)`,
    `select record.erase('party-1')`,
    // Whatever the server calls its superuser: `postgres` is only a habit.
    `set role "${new URL(url('superuser')).username}"`,
    `create role another superuser`,
  ])('%s', async (sql) => {
    expect(await refusal(sql)).toBe('42501')
  })

  test('and what was there is still there', async () => {
    expect(await record()).toEqual(before)
    expect((await pool.query('select version from record.events where stream = $1', [stream])).rows).toEqual([{ version: 1 }])
  })
})

test("not even the record's owner changes an act", async () => {
  const owner = new pg.Client(url('owner'))
  await owner.connect()
  for (const sql of ['update record.events set version = 9', 'delete from record.events', 'truncate record.events', 'delete from record.anchors']) {
    await expect(owner.query(sql)).rejects.toThrow(/only added to/)
  }
  await owner.end()
})
