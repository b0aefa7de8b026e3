import { expect, test } from 'vitest'
import { aDatabase } from '#test/postgres.ts'

const database = await aDatabase()

test('a civil day stays the text it is', async () => {
  expect((await database.pool.query(`select date '2026-07-28' as day`)).rows).toEqual([{ day: '2026-07-28' }])
})

test('an idle connection that breaks is replaced', async () => {
  const { rows } = await database.pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]).catch(() => undefined)
  expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})
