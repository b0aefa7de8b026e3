import type pg from 'pg'
import type { Compared, Projection, Rebuilt, ViewDifference } from '#ports/rebuild.ts'
import type { Bound } from '#ports/verification.ts'
import { tablesOf } from './catalog.ts'
import { clear, emptyCopy, eventsOf, fill, finish, NEXT, touchedSince, watermark, wholeStreams } from './views.ts'

const REBUILDING = 7032029

/** Another rebuild runs against this database. */
export class RebuildRunning extends Error {
  override readonly name = 'RebuildRunning'
}

/**
 * Fills the read models anew beside the old ones while the office works, catches up with what was done meanwhile, and
 * puts them in their place in one short transaction in which writers wait. Tables of `views` that no projection fills
 * are carried over as they are.
 */
export async function rebuildViews(pool: pg.Pool, projection: Projection): Promise<Rebuilt> {
  const began = performance.now()
  return alone(pool, async (client) => {
    const { mark, ...counted } = await fillAnew(pool, client, projection)
    let [caughtUp, since] = [0, mark]
    for (let round = 0; round < 5; round++) {
      const now = await watermark(client)
      const streams = await catchUp(client, projection, since)
      since = now
      caughtUp += streams
      if (streams < 200) break
    }
    caughtUp += await swap(client, projection, since)
    return { ...counted, caughtUp, seconds: (performance.now() - began) / 1000 }
  })
}

/** Rebuilds beside the read models and compares both as of one moment; changes nothing. */
export async function compareViews(pool: pg.Pool, projection: Projection): Promise<Compared> {
  const began = performance.now()
  return alone(pool, async (client) => {
    const { mark, ...counted } = await fillAnew(pool, client, projection)
    await client.query('begin isolation level repeatable read')
    await catchUp(client, projection, mark)
    const differences: ViewDifference[] = []
    for (const table of projection.tables) differences.push(...(await difference(client, table)))
    await client.query('rollback')
    await client.query(`drop schema ${NEXT} cascade`)
    return { ...counted, differences: differences.slice(0, 1000), seconds: (performance.now() - began) / 1000 }
  })
}

async function alone<T>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${REBUILDING}) as got`)
    if (!rows[0]?.got) throw new RebuildRunning('another rebuild runs')
    const result = await work(client)
    await client.query(`select pg_advisory_unlock(${REBUILDING})`)
    client.release()
    return result
  } catch (error) {
    // The connection is closed, not returned: its lock and whatever transaction it was in end with it.
    client.release(true)
    throw error
  }
}

/** All rows into new tables, then their indexes. `mark`: everything before it has been seen. */
async function fillAnew(pool: pg.Pool, client: pg.ClientBase, projection: Projection): Promise<{ mark: Bound; events: number; streams: number }> {
  await emptyCopy(client)
  // What a crash loses here nobody misses: the swap commits with everything before it.
  await client.query('set synchronous_commit = off')
  const mark = await watermark(client)
  const reader = await pool.connect()
  let [events, streams] = [0, 0]
  try {
    await reader.query('begin isolation level repeatable read read only')
    let written: Promise<void> = Promise.resolve()
    for await (const batch of wholeStreams(reader)) {
      const rows = projection.rows(batch)
      await written
      written = fill(client, rows)
      written.catch(() => undefined)
      events += batch.length
      streams += batch.reduce((n, e) => n + (e.version === 1 ? 1 : 0), 0)
    }
    await written
  } finally {
    reader.release(true)
  }
  await finish(client)
  await client.query('set synchronous_commit = on')
  return { mark, events, streams }
}

/** Folds again every stream with acts since the mark. */
async function catchUp(client: pg.ClientBase, projection: Projection, since: Bound): Promise<number> {
  const streams = await touchedSince(client, since)
  for (let i = 0; i < streams.length; i += 500) {
    const some = streams.slice(i, i + 500)
    const rows = projection.rows(await eventsOf(client, some))
    await clear(client, projection.tables, some)
    await fill(client, rows)
  }
  return streams.length
}

/** Where a writer and this wait for each other PostgreSQL ends one of them: the writer's act is decided again, this is tried again. */
async function swap(client: pg.ClientBase, projection: Projection, since: Bound): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await swapOnce(client, projection, since)
    } catch (error) {
      await client.query('rollback')
      const { code } = error as { code?: string }
      if (attempt === 10 || (code !== '40P01' && code !== '55P03')) throw error
    }
  }
}

async function swapOnce(client: pg.ClientBase, projection: Projection, since: Bound): Promise<number> {
  const old = `views_before_${Date.now()}`
  const all = (await tablesOf(client, 'views')).map((table) => table.name)
  await client.query(`begin; set local lock_timeout = '5s'`)
  // Writers wait, readers do not. A writer takes its locks before it adds anything, so that no act is half in sight.
  await client.query(`lock table ${[...projection.tables, ...all.filter((t) => !projection.tables.includes(t))].map((t) => `views.${t}`).join(', ')} in exclusive mode`)
  const streams = await catchUp(client, projection, since)
  for (const table of all.filter((t) => !projection.tables.includes(t))) {
    await client.query(`delete from ${NEXT}.${table}`)
    await client.query(`insert into ${NEXT}.${table} overriding system value select * from views.${table}`)
  }
  await client.query(`update ${NEXT}.built set at = now(), calendar_version = $1`, [projection.calendarVersion])
  await client.query(`alter schema views rename to ${old}; alter schema ${NEXT} rename to views`)
  await client.query('commit')
  await client.query(`drop schema ${old} cascade`)
  return streams
}

/** Rows that stand on one side only, by stream. */
async function difference(client: pg.ClientBase, table: string): Promise<readonly ViewDifference[]> {
  const side = (a: string, b: string) => `select distinct stream from (select * from ${a}.${table} except all select * from ${b}.${table}) d`
  const { rows } = await client.query<{ stream: string; missing: boolean; extra: boolean }>(
    `select stream, bool_or(s = 'm') as missing, bool_or(s = 'e') as extra from (select 'm' as s, stream from (${side(NEXT, 'views')}) m union all select 'e', stream from (${side('views', NEXT)}) e) b group by stream order by stream limit 1000`)
  return rows.map(({ stream, missing, extra }) => ({ table, stream, what: missing && extra ? 'different' : missing ? 'missing' : 'left over' }))
}
