import type pg from 'pg'
import type { Compared, Projection, Rebuilt, ViewDifference } from '#ports/rebuild.ts'
import type { Bound } from '#ports/verification.ts'
import { tablesOf } from './catalog.ts'
import { calendarVersion, clear, emptyCopy, eventsOf, fill, finish, NEXT, touchedSince, watermark, wholeStreams } from './views.ts'

const REBUILDING = 7032029

/** Another rebuild runs against this database. */
export class RebuildRunning extends Error {
  override readonly name = 'RebuildRunning'
}

/** A day was closed while the views were counted: what is to replace them is counted with yesterday's calendar. */
export class CalendarMoved extends Error {
  override readonly name = 'CalendarMoved'
}

/** How to project, or how to find out: asked again where a day is closed meanwhile. */
export type Current = Projection | (() => Promise<Projection>)

/**
 * Fills the read models anew beside the old ones while the office works, catches up with what was done meanwhile, and
 * puts them in their place in one short transaction in which writers wait. Tables of `views` that no projection fills
 * are carried over as they are.
 */
export async function rebuildViews(pool: pg.Pool, current: Current): Promise<Rebuilt> {
  return timed(pool, current, (client) => rebuildOnce(pool, client, current))
}

/** Does it alone, and again where a day was closed meanwhile. */
async function timed<T>(pool: pg.Pool, current: Current, work: (client: pg.ClientBase) => Promise<T>): Promise<T & { readonly seconds: number }> {
  const began = performance.now()
  return alone(pool, async (client) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return { ...(await work(client)), seconds: (performance.now() - began) / 1000 }
      } catch (error) {
        if (!(error instanceof CalendarMoved) || typeof current !== 'function' || attempt === 5) throw error
        await client.query('rollback')
      }
    }
  })
}

async function rebuildOnce(pool: pg.Pool, client: pg.ClientBase, current: Current): Promise<Omit<Rebuilt, 'seconds'>> {
  const [mark, { projection, calendar }] = [await watermark(client), await asked(client, current)]
  const counted = await fillAnew(pool, client, projection)
  let [caughtUp, since] = [0, mark]
  for (let round = 0; round < 5; round++) {
    const now = await watermark(client)
    const streams = await catchUp(client, projection, since)
    since = now
    caughtUp += streams
    if (streams < 200) break
  }
  caughtUp += await swap(client, projection, { since, calendar })
  await dropOld(client)
  return { ...counted, caughtUp }
}

/** Rebuilds beside the read models and compares both as of one moment; changes nothing. */
export async function compareViews(pool: pg.Pool, current: Current): Promise<Compared> {
  return timed(pool, current, (client) => compareOnce(pool, client, current))
}

async function compareOnce(pool: pg.Pool, client: pg.ClientBase, current: Current): Promise<Omit<Compared, 'seconds'>> {
  const [mark, { projection, calendar }] = [await watermark(client), await asked(client, current)]
  const counted = await fillAnew(pool, client, projection)
  await client.query('begin isolation level repeatable read')
  if ((await calendarVersion(client)) !== calendar) throw new CalendarMoved('a day was closed or opened while the views were compared')
  await catchUp(client, projection, mark)
  const differences: ViewDifference[] = []
  for (const table of projection.tables) differences.push(...(await difference(client, table)))
  await client.query('rollback')
  await client.query(`drop schema ${NEXT} cascade`)
  return { ...counted, differences: differences.slice(0, 1000) }
}

/** The version comes before the calendar is read: a day closed in between is noticed. */
async function asked(client: pg.ClientBase, current: Current): Promise<{ readonly projection: Projection; readonly calendar: number }> {
  const calendar = await calendarVersion(client)
  return { calendar, projection: typeof current === 'function' ? await current() : current }
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

/** All rows into new tables, then their indexes. */
async function fillAnew(pool: pg.Pool, client: pg.ClientBase, projection: Projection): Promise<{ events: number; streams: number }> {
  await emptyCopy(client)
  // What a crash loses here nobody misses: the swap commits with everything before it.
  await client.query('set synchronous_commit = off')
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
  return { events, streams }
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

/** Which calendar the rows were counted with, and where the last catching up began. */
type Marks = { readonly calendar: number; readonly since: Bound }

/** Where a writer and this wait for each other PostgreSQL ends one of them: the writer's act is decided again, this is tried again. */
async function swap(client: pg.ClientBase, projection: Projection, marks: Marks): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await swapOnce(client, projection, marks)
    } catch (error) {
      await client.query('rollback')
      const { code } = error as { code?: string }
      if (attempt === 10 || (code !== '40P01' && code !== '55P03')) throw error
    }
  }
}

async function swapOnce(client: pg.ClientBase, projection: Projection, { since, calendar }: Marks): Promise<number> {
  const old = `views_before_${Date.now()}`
  const all = (await tablesOf(client, 'views')).map((table) => table.name)
  await client.query(`begin; set local lock_timeout = '5s'`)
  // Writers wait, readers do not. A writer takes its locks before it adds anything, so that no act is half in sight.
  await client.query(`lock table ${[...projection.tables, ...all.filter((t) => !projection.tables.includes(t))].map((t) => `views.${t}`).join(', ')} in exclusive mode`)
  if ((await calendarVersion(client)) !== calendar) throw new CalendarMoved('a day was closed or opened while the views were rebuilt')
  const streams = await catchUp(client, projection, since)
  for (const table of all.filter((t) => !projection.tables.includes(t))) {
    await client.query(`delete from ${NEXT}.${table}`)
    await client.query(`insert into ${NEXT}.${table} overriding system value select * from views.${table}`)
  }
  await client.query(`update ${NEXT}.built set at = now(), calendar_version = $1`, [projection.calendarVersion])
  await client.query(`alter schema views rename to ${old}; alter schema ${NEXT} rename to views`)
  await client.query('commit')
  return streams
}

/** What the views were before; who still reads them is waited for, and what cannot be dropped now the next rebuild drops. */
async function dropOld(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select nspname as name from pg_namespace where nspname like 'views\\_before\\_%'`)
  for (const { name } of rows) {
    for (let attempt = 1; attempt <= 10; attempt++) {
      const dropped = await client.query(`begin; set local lock_timeout = '5s'; drop schema ${name} cascade; commit`).then(() => true, () => false)
      if (dropped) break
      await client.query('rollback')
    }
  }
}

/** Rows that stand on one side only, by stream. */
async function difference(client: pg.ClientBase, table: string): Promise<readonly ViewDifference[]> {
  const side = (a: string, b: string) => `select distinct stream from (select * from ${a}.${table} except all select * from ${b}.${table}) d`
  const { rows } = await client.query<{ stream: string; missing: boolean; extra: boolean }>(
    `select stream, bool_or(s = 'm') as missing, bool_or(s = 'e') as extra from (select 'm' as s, stream from (${side(NEXT, 'views')}) m union all select 'e', stream from (${side('views', NEXT)}) e) b group by stream order by stream limit 1000`)
  return rows.map(({ stream, missing, extra }) => ({ table, stream, what: missing && extra ? 'different' : missing ? 'missing' : 'left over' }))
}
