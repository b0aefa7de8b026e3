import type pg from 'pg'
import type { Instant } from '#calendar/date.ts'

/** The rows of a query; values are always parameters. */
export async function rows<T>(db: Pick<pg.ClientBase, 'query'> | pg.Pool, text: string, values: readonly unknown[] = []): Promise<readonly T[]> {
  return (await (db as pg.Pool).query(text, [...values])).rows as T[]
}

/** Does everything or nothing. */
export async function together<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

export function instant(at: Date): Instant {
  return at.toISOString() as Instant
}
