import type pg from 'pg'
import type { Exported, Restored, RestoreRefusal } from '#ports/archive.ts'
import { batches } from './cursor.ts'

const FORMAT = 'tocapu-export-1'
const JOBS = 'jobs'

/**
 * Everything that cannot be computed again, a line a row: `schema.table⇥{…}`. That is the record and the office's plain
 * tables, accounts among them; not the views, which are rebuilt. A table comes after those it refers to.
 */
const TABLES = `with recursive tables as (
    select c.oid, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('information_schema', 'views', 'graphile_worker', 'public', 'extensions') and n.nspname not like 'pg\\_%' and n.nspname not like 'views\\_%' and n.nspname not like 'migrated\\_%'),
  depth as (select oid, name, 0 as d from tables
    union select t.oid, t.name, depth.d + 1 from tables t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' and k.confrelid <> t.oid join depth on depth.oid = k.confrelid where depth.d < 30)
  select name from depth group by name order by max(d), name`

const WAITING = `select json_build_object('task', t.identifier, 'payload', j.payload, 'key', j.key, 'runAt', j.run_at) from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where j.attempts < j.max_attempts order by j.id`

/** Writes one moment of the office, line by line, while it works. */
export async function exportRecord(pool: pg.Pool, write: (line: string) => Promise<void>): Promise<Exported> {
  const client = await pool.connect()
  try {
    await client.query(`begin isolation level repeatable read read only`)
    await client.query(`set local timezone = 'UTC'`)
    await write(`${FORMAT}\t${JSON.stringify({ at: (await client.query<{ at: string }>('select now()::text as at')).rows[0]?.at })}`)
    const tables = (await client.query<{ name: string }>(TABLES)).rows.map((row) => row.name)
    const counts = new Map<string, number>()
    for (const [name, sql] of [...tables.map((t) => [t, `select row_to_json(t) from ${t} t`] as const), [JOBS, WAITING] as const]) {
      let count = 0
      // A row may be a paper of many megabytes.
      for await (const rows of batches(client, sql, [], name === 'record.documents' ? 20 : 1000)) {
        for (const [row] of rows) await write(`${name}\t${row}`)
        count += rows.length
      }
      counts.set(name, count)
    }
    const rows = [...counts.values()].reduce((a, b) => a + b, 0)
    await write(`end\t${JSON.stringify({ rows })}`)
    await client.query('commit')
    return { tables: tables.length, rows, events: counts.get('record.events') ?? 0 }
  } finally {
    client.release(true)
  }
}

const BATCH = 4_000_000

class Refused extends Error {
  readonly refusal: RestoreRefusal
  constructor(code: RestoreRefusal['code'], detail: string) {
    super(code)
    this.refusal = { refused: true, code, detail }
  }
}

/**
 * Brings an export into an empty, migrated database: all of it or nothing. What is added from then on bears the number
 * of a new installation, because transaction numbers begin again in another cluster. `owner` sets the record's sequence.
 */
export async function restoreRecord(pools: { readonly app: pg.Pool; readonly owner: pg.Pool }, lines: AsyncIterable<string>): Promise<Restored | RestoreRefusal> {
  const client = await pools.app.connect()
  try {
    await client.query('begin')
    const counts = await bringBack(client, lines)
    const { rows } = await client.query<{ number: number }>('update office.installation set number = number + 1 returning number')
    for (const schema of new Set([...counts.keys()].map((table) => table.split('.')[0] ?? ''))) if (schema !== 'record') await setSequences(client, schema)
    await client.query('commit')
    await setSequences(pools.owner, 'record')
    return { tables: counts.size, rows: [...counts.values()].reduce((a, b) => a + b, 0), events: counts.get('record.events') ?? 0, installation: rows[0]?.number ?? 1 }
  } catch (error) {
    await client.query('rollback')
    if (error instanceof Refused) return error.refusal
    throw error
  } finally {
    client.release()
  }
}

async function bringBack(client: pg.ClientBase, lines: AsyncIterable<string>): Promise<ReadonlyMap<string, number>> {
  const tables = new Set((await client.query<{ name: string }>(TABLES)).rows.map((row) => row.name))
  for (const name of ['record.events', 'office.installation']) {
    if ((await client.query(`select 1 from ${name} limit 1`)).rowCount !== 0) throw new Refused('restore.not-empty', name)
  }
  const counts = new Map<string, number>()
  let [pending, size, into, whole, begun]: [string[], number, string, boolean, boolean] = [[], 0, '', false, false]
  const flush = async () => {
    if (pending.length > 0) await put(client, into, pending)
    counts.set(into, (counts.get(into) ?? 0) + pending.length);
    [pending, size] = [[], 0]
  }
  for await (const line of lines) {
    const tab = line.indexOf('\t')
    const [name, row] = [line.slice(0, tab), line.slice(tab + 1)]
    if (!begun && name !== FORMAT) throw new Refused('restore.not-an-export', name.slice(0, 40))
    if (name === FORMAT) begun = true
    else if (name === 'end') whole = (JSON.parse(row) as { rows: number }).rows === [...counts.values()].reduce((a, b) => a + b, pending.length)
    else {
      if (!tables.has(name) && name !== JOBS) throw new Refused('restore.unknown-table', name.slice(0, 80))
      if (name !== into || size > BATCH) await flush()
      into = name
      size += row.length
      pending.push(row)
    }
  }
  await flush()
  if (!whole) throw new Refused(begun ? 'restore.incomplete' : 'restore.not-an-export', '')
  counts.delete('')
  return counts
}

async function put(client: pg.ClientBase, table: string, rows: readonly string[]): Promise<void> {
  const json = `[${rows.join(',')}]`
  if (table !== JOBS) await client.query(`insert into ${table} overriding system value select * from json_populate_recordset(null::${table}, $1::json)`, [json])
  else await client.query(`select graphile_worker.add_job(j->>'task', j->'payload', job_key => j->>'key', run_at => (j->>'runAt')::timestamptz) from json_array_elements($1::json) j`, [json])
}

/** The next number of each identity column is the one after the greatest that came back. */
async function setSequences(db: Pick<pg.ClientBase, 'query'>, schema: string): Promise<void> {
  const { rows } = await db.query<{ set: string }>(`select format('select setval(%L, (select coalesce(max(%I), 0) + 1 from %I.%I), false)', pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname), a.attname, n.nspname, c.relname) as set
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attidentity <> '' where n.nspname = $1 and c.relkind = 'r'`, [schema])
  for (const { set } of rows) await db.query(set)
}
