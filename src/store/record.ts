import type pg from 'pg'
import { dayOf, type Instant } from '#calendar/date.ts'
import type { Loaded, PartyVersion, RecordStore, StoredEvent, Write } from '#ports/record.ts'
import { statement } from './write.ts'

/** Somebody else wrote first: load again, decide again. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
}
/** The voucher paid for something else before. */
export class VoucherUsed extends Error {
  override readonly name = 'VoucherUsed'
}

type Queryable = Pick<pg.ClientBase, 'query'>

/** The clock of the installation: the world's, plus what a demonstration has moved it ahead. */
export const NOW = `to_char((clock_timestamp() + make_interval(secs => (select clock_ahead from office.installation))) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The civil day in Lima of that clock. */
export const NOW_LIMA = `to_char((clock_timestamp() + make_interval(secs => (select clock_ahead from office.installation))) at time zone 'America/Lima', 'YYYY-MM-DD')`

/** The record on PostgreSQL: see `ports/record.ts` for what each call promises. */
export function recordStore(pool: pg.Pool): RecordStore {
  return {
    read: (streams) => load(pool, streams, []),
    write: (write) => add(pool, write),
    partyVersions: (partyIds) => partyVersions(pool, partyIds),
    keep: (documents) => keep(pool, documents),
    erase: async (partyId) => (await pool.query<{ erased: number }>('select record.erase($1) as erased', [partyId])).rows[0]?.erased ?? 0,
    async transaction(work, undo) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const result = await work({ load: (streams, series) => load(client, streams, series), write: (write) => add(client, write) })
        await client.query(undo(result) ? 'rollback' : 'commit')
        return result
      } catch (error) {
        await client.query('rollback').catch(() => undefined)
        throw known(error)
      } finally {
        client.release()
      }
    },
  }
}

const READ = `select position, stream, version, kind, type, content, encode(hash, 'hex') as hash from record.events where stream = any($1)`

type Found = Omit<StoredEvent, 'position'> & { readonly position: string | null; readonly at: Instant; readonly name: string | null; readonly last: string | null }

/**
 * The instant, and the events of some streams in any order: one read. Each stream is a value of its own, for a list of
 * one that PostgreSQL does not see into is planned anew each time, which costs more than the reading.
 */
const plain = (count: number) => `select null::bigint as position, null as stream, null::int as version, null as kind, null as type, null as content, null as hash, ${NOW} as at, null as name, null::bigint as last
  union all select position, stream, version, kind, type, content, encode(hash, 'hex'), null, null, null from record.events where stream in (${Array.from({ length: count }, (_, i) => `$${i + 1}`).join(', ') || 'null'})`

/**
 * The same, with the next number of some series. The instant is read after the series' rows are locked, so that the
 * orders of number, rank and time agree; a rollback gives the numbers back.
 */
const NUMBERED = `with taken as materialized (insert into office.series as s (name, last)
    select n || case when n in ('certificate', 'gazette') then '' else '-' || left(${NOW_LIMA}, 4) end, 1 from unnest($2::text[]) with ordinality u(n, o) order by o
    on conflict (name) do update set last = s.last + 1 returning name, last)
  select * from (select e.*, null::text as at, null::text as name, null::bigint as last from (${READ}) e
    union all select null, null, null, null, null, null, null, ${NOW}, name, last from taken) rows order by stream nulls first, version`

async function load(db: Queryable, streams: readonly string[], series: readonly string[]): Promise<Loaded> {
  const { rows } = await db.query<Found>(series.length > 0 ? { name: 'numbered', text: NUMBERED, values: [[...streams], [...series].sort()] } : { name: `plain-${streams.length}`, text: plain(streams.length), values: [...streams] })
  const found = new Map<string, StoredEvent[]>(streams.map((s) => [s, []]))
  const numbers: Record<string, number> = {}
  let at = '' as Instant
  for (const { at: now, name, last, ...event } of rows) {
    if (now !== null) at = now > at ? now : at
    if (name !== null) {
      const [series, year] = name.split('-') as [string, string?]
      numbers[series] = Number(last)
      if (year !== undefined && now !== null && dayOf(now).slice(0, 4) !== year) throw new Conflict('the year turned while the series was locked')
    }
    if (event.position !== null) found.get(event.stream)?.push({ ...event, position: Number(event.position) })
  }
  for (const events of found.values()) events.sort((a, b) => a.version - b.version)
  return { streams: found, numbers, at }
}

async function partyVersions(db: Queryable, partyIds: readonly string[]): Promise<readonly PartyVersion[]> {
  const { rows } = await db.query<PartyVersion>(`select party_id as "partyId", version, content, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
    from record.party_versions where party_id = any($1) order by party_id, version`, [[...partyIds]])
  return rows
}

async function add(db: Queryable, write: Write): Promise<readonly StoredEvent[]> {
  const { stored, ...query } = statement(write)
  try {
    const { rows } = await db.query<{ position: string; stream: string; version: number }>(query)
    const positions = new Map(rows.map((r) => [`${r.stream} ${r.version}`, Number(r.position)]))
    return stored.map((e) => ({ ...e, position: positions.get(`${e.stream} ${e.version}`) as number }))
  } catch (error) {
    throw known(error)
  }
}

async function keep(db: Queryable, documents: Parameters<RecordStore['keep']>[0]): Promise<void> {
  for (const d of documents) {
    await db.query(`insert into record.documents (id, kind, mime, title, uploaded_by, salt, bytes, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, ${NOW}::timestamptz)`,
      [d.id, d.kind, d.mime, d.title, d.uploadedBy, Buffer.from(d.salt), Buffer.from(d.bytes)])
  }
}

/** Unique violations and serialization failures mean that another writer was first; the rest is broken infrastructure. */
export function known(error: unknown): unknown {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code === '23505' && constraint === 'vouchers_pkey') return new VoucherUsed('voucher used', { cause: error })
  if (code === '40001' || code === '40P01' || (code === '23505' && (constraint === 'events_pkey' || constraint === 'party_versions_pkey'))) return new Conflict('another act came first', { cause: error })
  return error
}
