import { readFileSync } from 'node:fs'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { aDatabase } from '#test/postgres.ts'
import { migrate } from './migrate.ts'
import { printSchema } from './schema.ts'

const database = await aDatabase()

test('schema.sql is what the migrations make: after a new migration, write it anew with `npm run schema` and read the difference', async () => {
  const client = new pg.Client(database.url('superuser'))
  await client.connect()
  const name = (role: 'owner' | 'app') => new URL(database.url(role)).username
  const printed = await printSchema(client, { owner: name('owner'), app: name('app') })
  await client.end()
  await expect(printed).toMatchFileSnapshot('schema.sql')
})

test('what the handbook has one type on a foreign server is enough for the first start', async () => {
  const [, typed = ''] = /^Create two roles and a database;.*\n```\n([^`]+)```/m.exec(readFileSync(new URL('../../docs/handbook/run.md', import.meta.url), 'utf8')) ?? []
  const name = `recipe_${process.pid}`
  const recipe = typed.replaceAll('tocapu', name).replaceAll('…', 'secret').split('\n').filter(Boolean)
  expect(recipe).toHaveLength(4)
  const at = (role: string) => Object.assign(new URL(database.url('superuser')), { username: `${name}_${role}`, password: 'secret', pathname: `/${name}` }).toString()
  const client = new pg.Client(database.url('superuser'))
  await client.connect()
  try {
    for (const statement of recipe) await client.query(statement)
    expect((await migrate({ owner: at('owner'), app: at('app') })).length).toBeGreaterThan(10)
    await runMigrations({ connectionString: at('app'), logger: new Logger(() => () => undefined) })
  } finally {
    // Connections say goodbye without being waited for; one that is cut off meanwhile would fail the run.
    await vi.waitFor(async () => expect((await client.query('select from pg_stat_activity where datname = $1', [name])).rowCount).toBe(0), { timeout: 5000 })
    await client.query(`drop database if exists ${name}`)
    for (const role of ['owner', 'app']) await client.query(`drop role if exists ${name}_${role}`)
    await client.end()
  }
})
