import type pg from 'pg'
import type { Dictionaries, MarksChanged, MarkSource } from '#ports/marks.ts'
import type { StoredEvent } from '#ports/record.ts'
import type { IndexedMark, RecordPosition } from '#ports/similar.ts'
import { copyText } from './copy.ts'
import { wholeStreams } from './views.ts'

type Queryable = Pick<pg.ClientBase, 'query'>

const HERE = `pg_current_snapshot()::text as snapshot, coalesce((select number from office.installation), 1) as installation`
const DICTIONARIES = `(select coalesce(string_agg(source || ' ' || sha256, '; ' order by source collate "C"), '') from office.lexicons)`
/** An owner is the first party of the record that was the same person or company (ADR 0011). */
const OWNED = `views.marks m left join office.holders h on h.party_id = m.owner`
const OWNER = `coalesce(h.first, m.owner)`
const LINE = `json_build_array(m.stream, text, classes, ${OWNER}, standing, status, kind, filed_on::text, priority_on::text, case_number)`

/** A fifth of what JSON costs the database, and next to nothing for whoever passes it on. */
const ROWS = `select m.stream, text, classes, ${OWNER}, standing, status, kind, filed_on, priority_on, case_number from ${OWNED}`

/**
 * One statement sees one moment: where it stands, which streams have acts that the position before did not show, and
 * what those marks now are. What was still running then is looked for by its own transaction, so that a late commit is
 * never passed over and a long one holds nobody up.
 */
const CHANGED = `with touched as materialized (select distinct stream from record.events
    where (installation, xid) >= ($1::int, pg_snapshot_xmin($2::pg_snapshot)) and (installation > $1::int or not pg_visible_in_snapshot(xid, $2::pg_snapshot)))
  select ${HERE}, ${DICTIONARIES} as dictionaries, (select json_agg(stream) from touched) as streams, (select json_agg(${LINE})::text from ${OWNED} where m.stream in (select stream from touched)) as lines`

const MARKS = `select found, stream, case_number as "caseNumber", certificate_number as "certificateNumber", kind, text, picture, classes, standing, status,
    filed_on::text as "filedOn", priority_on::text as "priorityOn", granted_on::text as "grantedOn", expires_on::text as "expiresOn", ${OWNER} as owner
  from ${OWNED} where stream = any($1)`

/** The marks of the views, for an engine that is kept beside the database: see `ports/marks.ts`. */
export function markSource(pool: pg.Pool): MarkSource {
  const still = <T>(work: (client: pg.PoolClient) => Promise<T>) => stillness(pool, work)
  return {
    all: (begin, take) => still(async (client) => {
      const position = await here(client)
      await begin(await dictionaries(client))
      await copyText(client, ROWS, take)
      return position
    }),
    since: (position) => changes(pool, position),
    still: (position, work) => still(async (client) => work({ ...(await changes(client, position)), marks: (streams) => marks(client, streams) })),
    marks: (streams) => marks(pool, streams),
  }
}

async function stillness<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}

const AT = `kind in ('application', 'right') and (installation < $1::int or (installation = $1::int and pg_visible_in_snapshot(xid, $2::pg_snapshot)))`

/** Whole streams of applications and rights as the record showed them at a position, in batches. */
export async function eventsAt(pool: pg.Pool, { installation, snapshot }: RecordPosition, take: (events: readonly StoredEvent[]) => void): Promise<void> {
  await stillness(pool, async (client) => {
    for await (const events of wholeStreams(client, AT, [installation, snapshot])) take(events)
  })
}

async function here(db: Queryable): Promise<RecordPosition> {
  const { rows } = await db.query<RecordPosition>(`select ${HERE}`)
  return rows[0] as RecordPosition
}

/** Of parties that came later than another of the same person or company: which one came first. */
export async function firstParties(db: Queryable): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ party: string; first: string }>(`select party_id as party, first from office.holders where first <> party_id`)
  return new Map(rows.map(({ party, first }) => [party, first]))
}

/** Imported dictionaries, for commands that make one search. */
export async function dictionaries(db: Queryable): Promise<Dictionaries> {
  const { rows } = await db.query<{ mark: string; texts: readonly string[] | null }>(`select ${DICTIONARIES} as mark, (select json_agg(text order by source collate "C") from office.lexicons) as texts`)
  return { mark: rows[0]?.mark ?? '', texts: rows[0]?.texts ?? [] }
}

async function changes(db: Queryable, { installation, snapshot }: RecordPosition): Promise<MarksChanged> {
  const { rows: [row] } = await db.query<RecordPosition & { dictionaries: string; streams: readonly string[] | null; lines: string | null }>({ name: 'marks-changed', text: CHANGED, values: [installation, snapshot] })
  if (!row) throw new Error('the database does not say where its record stands')
  return { position: { installation: row.installation, snapshot: row.snapshot }, streams: row.streams ?? [], lines: row.lines ?? '[]', dictionaries: row.dictionaries }
}

async function marks(db: Queryable, streams: readonly string[]): Promise<ReadonlyMap<string, IndexedMark>> {
  if (streams.length === 0) return new Map()
  const { rows } = await db.query<IndexedMark>({ name: 'marks-indexed', text: MARKS, values: [[...streams]] })
  return new Map(rows.map((row) => [row.stream, row]))
}
