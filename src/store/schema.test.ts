import pg from 'pg'
import { expect, test } from 'vitest'
import { aDatabase } from '#test/postgres.ts'
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
