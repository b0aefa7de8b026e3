import pg from 'pg'
import { aDatabase, type TestDatabase } from '../postgres.ts'

/** A database of the file's own that waits for no disk: thousands of inputs are written, and none need survive a power cut. */
export async function aQuickDatabase(): Promise<TestDatabase> {
  const database = await aDatabase()
  const client = new pg.Client(database.url('superuser'))
  await client.connect()
  await client.query(`alter database ${client.escapeIdentifier(client.database ?? '')} set synchronous_commit = off`)
  await client.end()
  return database
}
