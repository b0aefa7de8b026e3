import type pg from 'pg'
import { dayOf, type Instant } from '#calendar/date.ts'
import type { BulkRecord, BulkTransaction, Counts } from '#ports/bulk.ts'
import type { Row, RowChange, StoredEvent, Write } from '#ports/record.ts'
import { Conflict, known, NOW, NOW_LIMA } from './record.ts'
import { chained, editMany, INSTALLATION, jobs, removal, upsert } from './write.ts'

/** Many acts a transaction, for imports and simulations: see `ports/bulk.ts`. */
export function bulkRecord(pool: pg.Pool): BulkRecord {
  return {
    async many(work) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const result = await work({ take: (counts) => take(client, counts), giveBack: (counts) => giveBack(client, counts), load: (streams) => load(client, streams), write: (writes) => writeMany(client, writes) })
        await client.query('commit')
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

const SERIES_NAME = `case when n in ('certificate', 'gazette') then n else n || '-' || left(${NOW_LIMA}, 4) end`

async function take(client: pg.ClientBase, counts: Counts): ReturnType<BulkTransaction['take']> {
  const wanted = Object.entries(counts).filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const { rows } = await client.query<{ name: string; last: string }>(`insert into office.series as s (name, last)
    select ${SERIES_NAME}, c from unnest($1::text[], $2::bigint[]) with ordinality u(n, c, o) order by o
    on conflict (name) do update set last = s.last + excluded.last returning name, last`, [wanted.map(([n]) => n), wanted.map(([, c]) => c)])
  const at = (await client.query<{ at: Instant }>(`select ${NOW} as at`)).rows[0]?.at as Instant
  const first: Record<string, number> = {}
  for (const { name, last } of rows) {
    const [series = '', year] = name.split('-')
    if (year !== undefined && dayOf(at).slice(0, 4) !== year) throw new Conflict('the year turned while the series was locked')
    first[series] = Number(last) - ((counts as Record<string, number>)[series] ?? 0) + 1
  }
  return { first, at }
}

async function giveBack(client: pg.ClientBase, counts: Counts): Promise<void> {
  const unused = Object.entries(counts).filter(([, count]) => count > 0)
  if (unused.length === 0) return
  await client.query(`update office.series s set last = last - c from unnest($1::text[], $2::bigint[]) u(n, c) where s.name = ${SERIES_NAME}`, [unused.map(([n]) => n), unused.map(([, c]) => c)])
}

async function load(client: pg.ClientBase, streams: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEvent[]>> {
  const found = new Map<string, StoredEvent[]>(streams.map((s) => [s, []]))
  if (streams.length === 0) return found
  const { rows } = await client.query<Omit<StoredEvent, 'position'> & { position: string }>(`select position, stream, version, kind, type, content, encode(hash, 'hex') as hash from record.events where stream = any($1) order by stream, version`, [[...streams]])
  for (const row of rows) found.get(row.stream)?.push({ ...row, position: Number(row.position) })
  return found
}

/** Adds many writes by a few statements of arrays. */
export async function writeMany(client: pg.ClientBase, writes: readonly Write[]): Promise<readonly StoredEvent[]> {
  const heads = new Map(writes.flatMap((w) => [...w.heads]).reverse())
  const stored = writes.flatMap((w) => chained(w, heads).map((event) => ({ ...event, at: w.at, command: w.command })))
  if (stored.length === 0) return []
  const events = await addEvents(client, stored)
  await addBeside(client, writes)
  await addRows(client, writes)
  await addJobs(client, writes)
  const positions = new Map(events.map((r) => [`${r.stream} ${r.version}`, Number(r.position)]))
  return stored.map(({ at: _, command: __, ...e }) => ({ ...e, position: positions.get(`${e.stream} ${e.version}`) as number }))
}

type Chained = ReturnType<typeof chained>[number] & { readonly at: Instant; readonly command: string }

async function addEvents(client: pg.ClientBase, stored: readonly Chained[]) {
  const { rows } = await client.query<{ position: string; stream: string; version: number }>(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash, installation)
    select s, v, k, t, a, d, c, decode(h, 'hex'), ${INSTALLATION}
    from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::timestamptz[], $6::uuid[], $7::text[], $8::text[]) with ordinality as u(s, v, k, t, a, d, c, h, o)
    order by o returning position, stream, version`, (['stream', 'version', 'kind', 'type', 'at', 'command', 'content', 'hash'] as const).map((column) => stored.map((e) => e[column])))
  return rows
}

/** Parties, papers and vouchers: each table once, with the instant of its own act. */
async function addBeside(client: pg.ClientBase, writes: readonly Write[]): Promise<void> {
  const parties = writes.flatMap((w) => (w.parties ?? []).map((x) => [x.partyId, x.version, Buffer.from(x.salt), x.content, w.at]))
  const papers = writes.flatMap((w) => (w.documents ?? []).map((x) => [x.id, x.kind, x.mime, x.title, x.uploadedBy, Buffer.from(x.salt), Buffer.from(x.bytes), w.at]))
  const vouchers = writes.flatMap((w) => (w.vouchers ?? []).map((x) => [x.operationNumber, x.paidOn, x.orderId]))
  await insert(client, 'record.party_versions (party_id, version, salt, content, recorded_at)', ['text', 'int', 'bytea', 'text', 'timestamptz'], parties)
  await insert(client, 'record.documents (id, kind, mime, title, uploaded_by, salt, bytes, recorded_at)', ['text', 'text', 'text', 'text', 'text', 'bytea', 'bytea', 'timestamptz'], papers)
  await insert(client, 'office.vouchers (operation_number, paid_on, order_id)', ['text', 'date', 'text'], vouchers)
}

async function insert(client: pg.ClientBase, into: string, types: readonly string[], rows: readonly (readonly unknown[])[]): Promise<void> {
  if (rows.length === 0) return
  await client.query(`insert into ${into} select * from unnest(${types.map((t, i) => `$${i + 1}::${t}[]`).join(', ')})`, types.map((_, i) => rows.map((row) => row[i])))
}

/** Rows that several acts changed are written once, as the last of them left them. */
async function addRows(client: pg.ClientBase, writes: readonly Write[]): Promise<void> {
  for (const change of merged(writes.flatMap((w) => w.changes ?? []))) {
    for (const [part, sql] of [[change.rows, upsert], [change.edits, editMany], [change.gone, removal]] as const) {
      const values: unknown[] = []
      if (part.length > 0) await client.query(sql(change, (value) => `$${values.push(value)}`), values)
    }
  }
}

type Last = { readonly row: Row; readonly how: 'rows' | 'edits' | 'gone' }

/** One change a table, and one more for each other set of columns that is edited in it. */
function merged(changes: readonly RowChange[]): readonly RowChange[] {
  const tables = new Map<string, { readonly key: readonly string[]; readonly last: Map<string, Last> }>()
  for (const change of changes) {
    let into = tables.get(change.table)
    if (!into) tables.set(change.table, (into = { key: change.key, last: new Map() }))
    const { last } = into
    const id = (row: Row) => JSON.stringify(change.key.map((c) => row[c]))
    for (const row of change.gone) last.set(id(row), { row, how: 'gone' })
    for (const row of change.rows) last.set(id(row), { row, how: 'rows' })
    for (const row of change.edits) last.set(id(row), { row: { ...last.get(id(row))?.row, ...row }, how: last.get(id(row))?.how ?? 'edits' })
  }
  return [...tables].flatMap(([table, { key, last }]) => {
    const rows = (how: Last['how']) => [...last.values()].filter((l) => l.how === how).map((l) => l.row)
    const [first = [], ...others] = Object.values(Object.groupBy(rows('edits'), (row) => Object.keys(row).sort().join())) as Row[][]
    return [{ table, key, rows: rows('rows'), edits: first, gone: rows('gone') }, ...others.map((edits) => ({ table, key, rows: [], edits, gone: [] }))]
  })
}

async function addJobs(client: pg.ClientBase, writes: readonly Write[]): Promise<void> {
  const list = writes.flatMap((w) => w.jobs ?? [])
  const values: unknown[] = []
  if (list.length > 0) await client.query(`select count(*) from ${jobs(list, (value) => `$${values.push(value)}`)}`, values)
}
