import type pg from 'pg'
import type { Row, StoredEvent } from '#ports/record.ts'
import type { Bound } from '#ports/verification.ts'
import { tablesOf } from './catalog.ts'
import { batches } from './cursor.ts'
import { checkNames } from './write.ts'

/** The name under which read models are rebuilt before they take the place of `views`. */
export const NEXT = 'views_next'

/** Empty tables of the same shape, without indexes: those come once the rows are in. */
export async function emptyCopy(db: pg.ClientBase): Promise<void> {
  await db.query(`drop schema if exists ${NEXT} cascade; create schema ${NEXT}`)
  for (const { name } of await tablesOf(db, 'views')) {
    await db.query(`create table ${NEXT}.${name} (like views.${name} including defaults including identity including generated including storage including comments)`)
  }
}

/** Keys, checks and indexes under their own names, whatever migrations made them, and fresh statistics. */
export async function finish(db: pg.ClientBase): Promise<void> {
  for (const { name, constraints, indexes } of await tablesOf(db, 'views')) {
    for (const constraint of constraints) await db.query(`alter table ${NEXT}.${name} add ${constraint.replaceAll(' views.', ` ${NEXT}.`)}`)
    for (const index of indexes) await db.query(index.replace(' ON views.', ` ON ${NEXT}.`))
    await db.query(`analyze ${NEXT}.${name}`)
  }
}

/** Rows into the tables being rebuilt, each table in one statement. */
export async function fill(db: pg.ClientBase, tables: ReadonlyMap<string, readonly Row[]>): Promise<void> {
  for (const [table, rows] of tables) {
    const columns = Object.keys(rows[0] ?? {})
    if (columns.length === 0) continue
    checkNames(table, columns)
    await db.query(`insert into ${NEXT}.${table} (${columns.join(', ')}) select ${columns.join(', ')} from json_populate_recordset(null::${NEXT}.${table}, $1::json)`, [JSON.stringify(rows)])
  }
}

/** Takes away the rows of some streams, to write them anew. */
export async function clear(db: pg.ClientBase, tables: readonly string[], streams: readonly string[]): Promise<void> {
  for (const table of tables) {
    checkNames(table, [])
    await db.query(`delete from ${NEXT}.${table} where stream = any($1)`, [[...streams]])
  }
}

/** Every transaction before it is over. */
export async function watermark(db: pg.ClientBase): Promise<Bound> {
  const { rows } = await db.query<Bound>(`select coalesce((select number from office.installation), 1) as installation, pg_snapshot_xmin(pg_current_snapshot())::text as transaction`)
  return rows[0] as Bound
}

/** Streams with acts that may not have been seen at that mark. */
export async function touchedSince(db: pg.ClientBase, { installation, transaction }: Bound): Promise<readonly string[]> {
  const { rows } = await db.query<{ stream: string }>('select distinct stream from record.events where (installation, xid) >= ($1::int, $2::xid8)', [installation, transaction])
  return rows.map((row) => row.stream)
}

/** How many days the office has closed or opened: another number, another calendar. */
export async function calendarVersion(db: pg.ClientBase): Promise<number> {
  return (await db.query<{ version: number }>(`select coalesce(max(version), 0) as version from record.events where stream = 'calendar'`)).rows[0]?.version ?? 0
}

const COLUMNS = `position, stream, version, kind, type, content, encode(hash, 'hex')`

export async function eventsOf(db: pg.ClientBase, streams: readonly string[]): Promise<readonly StoredEvent[]> {
  const { rows } = await db.query<string[]>({ text: `select ${COLUMNS} from record.events where stream = any($1) order by stream, version`, values: [[...streams]], rowMode: 'array' })
  return rows.map(event)
}

/** All events, or those that a condition lets through, in batches of whole streams. The client must be inside a transaction. */
export async function* wholeStreams(db: pg.ClientBase, only = 'true', values: readonly unknown[] = []): AsyncGenerator<readonly StoredEvent[]> {
  let rest: StoredEvent[] = []
  for await (const rows of batches(db, `select ${COLUMNS} from record.events where ${only} order by stream, version`, values)) {
    const all = [...rest, ...(rows as string[][]).map(event)]
    const last = all.at(-1)?.stream
    const cut = all.findIndex((e) => e.stream === last)
    if (cut > 0) yield all.slice(0, cut)
    rest = all.slice(cut)
  }
  if (rest.length > 0) yield rest
}

function event([position, stream, version, kind, type, content, hash]: readonly string[]): StoredEvent {
  return { position: Number(position), stream, version: Number(version), kind, type, content, hash } as StoredEvent
}
