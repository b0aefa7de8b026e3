import type { Envelope, Job, Row, RowChange, StoredEvent, Write } from '#ports/record.ts'
import { link } from './hash.ts'

export type Statement = { readonly name?: string; readonly text: string; readonly values: unknown[]; readonly stored: readonly Omit<StoredEvent, 'position'>[] }

/** Transaction numbers begin again in a restored cluster: beside them stands the number of the installation. */
export const INSTALLATION = `coalesce((select number from office.installation), 1)`

/** Everything an act adds, as one SQL statement: events, particulars, papers, view rows and jobs stand or fall together. */
export function statement(write: Write): Statement {
  const stored = chained(write)
  const values: unknown[] = []
  const parts: string[] = []
  const p = (value: unknown) => `$${values.push(value)}`
  parts.push(`events as (${addEvents(stored, write, p)} returning position, stream, version)`)
  if (write.parties?.length) {
    parts.push(`parties as (insert into record.party_versions (party_id, version, salt, content, recorded_at)
      select i, v, s, c, ${p(write.at)}::timestamptz from unnest(${p(write.parties.map((x) => x.partyId))}::text[], ${p(write.parties.map((x) => x.version))}::int[], ${p(write.parties.map((x) => Buffer.from(x.salt)))}::bytea[], ${p(write.parties.map((x) => x.content))}::text[]) as u(i, v, s, c))`)
  }
  if (write.documents?.length) {
    parts.push(`documents as (insert into record.documents (id, kind, mime, title, uploaded_by, salt, bytes, recorded_at)
      select i, k, m, t, b, s, y, ${p(write.at)}::timestamptz from unnest(${p(write.documents.map((x) => x.id))}::text[], ${p(write.documents.map((x) => x.kind))}::text[], ${p(write.documents.map((x) => x.mime))}::text[], ${p(write.documents.map((x) => x.title))}::text[], ${p(write.documents.map((x) => x.uploadedBy))}::text[], ${p(write.documents.map((x) => Buffer.from(x.salt)))}::bytea[], ${p(write.documents.map((x) => Buffer.from(x.bytes)))}::bytea[]) as u(i, k, m, t, b, s, y))`)
  }
  if (write.vouchers?.length) {
    parts.push(`vouchers as (insert into office.vouchers (operation_number, paid_on, order_id)
      select * from unnest(${p(write.vouchers.map((x) => x.operationNumber))}::text[], ${p(write.vouchers.map((x) => x.paidOn))}::date[], ${p(write.vouchers.map((x) => x.orderId))}::text[]))`)
  }
  for (const [i, change] of (write.changes ?? []).entries()) parts.push(...rowParts(change, i, p))
  if (write.jobs?.length) {
    parts.push(`jobs as (select count(*) from ${jobs(write.jobs, p)})`)
  }
  const tail = write.jobs?.length ? 'select e.position, e.stream, e.version, (select * from jobs) as jobs from events e' : 'select position, stream, version from events'
  const text = `with ${parts.join(',\n')}\n${tail} order by 1`
  return { ...named(text), values, stored }
}

const names = new Map<string, string>()

/**
 * A statement's text depends on which tables an act touches, so that there are some dozens: under a name each is
 * parsed and planned once a connection, which costs more than running it. Beyond what a connection should remember it
 * goes without a name.
 */
function named(text: string): { readonly name?: string; readonly text: string } {
  let name = names.get(text)
  if (name === undefined && names.size < 400) names.set(text, (name = `write-${names.size + 1}`))
  return name === undefined ? { text } : { name, text }
}

/** Most acts are one event: by itself it costs a third less than as arrays of one. */
function addEvents(stored: Statement['stored'], write: Write, p: (value: unknown) => string): string {
  const into = 'insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash, installation)'
  const [one] = stored
  if (one && stored.length === 1) {
    return `${into} values (${p(one.stream)}, ${p(one.version)}, ${p(one.kind)}, ${p(one.type)}, ${p(write.at)}, ${p(write.command)}, ${p(one.content)}, decode(${p(one.hash)}, 'hex'), ${INSTALLATION})`
  }
  const columns = (['stream', 'version', 'kind', 'type', 'content', 'hash'] as const).map((column) => p(stored.map((e) => e[column])))
  return `${into} select s, v, k, t, ${p(write.at)}::timestamptz, ${p(write.command)}::uuid, c, decode(h, 'hex'), ${INSTALLATION}
    from unnest(${columns[0]}::text[], ${columns[1]}::int[], ${columns[2]}::text[], ${columns[3]}::text[], ${columns[4]}::text[], ${columns[5]}::text[]) with ordinality as u(s, v, k, t, c, h, o) order by o`
}

/** The call that enqueues jobs, all at once: one by one each costs more than the act. Of two with one key the last counts. */
export function jobs(list: readonly Job[], p: (value: unknown) => string): string {
  const last = [...new Map(list.map((job, i) => [job.key ?? i, job])).values()]
  return `graphile_worker.add_jobs(array(select row(j->>'task', j->'payload', null, (j->>'runAt')::timestamptz, null, j->>'key', null, null)::graphile_worker.job_spec from json_array_elements(${p(JSON.stringify(last))}::json) j))`
}

/** Links every new event to its predecessor; the stored text is made here once and never again. `heads` moves along. */
export function chained(write: Write, heads = new Map(write.heads)): readonly Omit<StoredEvent, 'position'>[] {
  return write.events.map(({ stream, version, kind, event }) => {
    const envelope: Envelope = { stream, version, kind, at: write.at, by: write.by, command: write.command, event }
    const content = JSON.stringify(envelope)
    const previous = heads.get(stream)
    const hash = link(previous ? Buffer.from(previous, 'hex') : undefined, content).toString('hex')
    heads.set(stream, hash)
    return { stream, version, kind, type: event.type, content, hash }
  })
}

const identifier = /^[a-z_]+$/

function rowParts(change: RowChange, i: number, p: (value: unknown) => string): string[] {
  const parts: string[] = []
  if (change.rows.length > 0) parts.push(`up${i} as (${few(change.rows) ? put(change, p) : upsert(change, p)})`)
  for (const [j, row] of change.edits.entries()) parts.push(`edit${i}_${j} as (${edit(change, row, p)})`)
  if (few(change.gone)) for (const [j, row] of change.gone.entries()) parts.push(`gone${i}_${j} as (${remove(change, row, p)})`)
  else parts.push(`gone${i} as (${removal(change, p)})`)
  return parts
}

/** So few rows, of plain values, go each value by itself: a list in JSON costs more, and what PostgreSQL guesses of its length can make it read a whole table. */
const few = (rows: readonly Row[]) => rows.length <= 3 && rows.every((row) => Object.values(row).every((value) => value === null || typeof value !== 'object'))

/** The statement that brings whole rows to a view; every row of it has the same columns. */
export function upsert(change: RowChange, p: (value: unknown) => string): string {
  return into(change, (columns) => `select ${columns} from json_populate_recordset(null::views.${change.table}, ${p(JSON.stringify(change.rows))}::json)`)
}

function put(change: RowChange, p: (value: unknown) => string): string {
  return into(change, () => `values ${change.rows.map((row) => `(${Object.values(row).map(p).join(', ')})`).join(', ')}`)
}

function into({ table, key, rows }: RowChange, from: (columns: string) => string): string {
  const columns = Object.keys(rows[0] ?? {})
  checkNames(table, [...key, ...columns])
  const others = columns.filter((c) => !key.includes(c)).map((c) => `${c} = excluded.${c}`)
  return `insert into views.${table} (${columns.join(', ')}) ${from(columns.join(', '))}
    on conflict (${key.join(', ')}) do ${others.length ? `update set ${others.join(', ')}` : 'nothing'}`
}

/** One row that is there: what differs costs a third of the whole row, and touches no index that it is not of. */
function edit({ table, key }: RowChange, row: Row, p: (value: unknown) => string): string {
  const columns = Object.keys(row)
  checkNames(table, columns)
  const set = columns.filter((c) => !key.includes(c)).map((c) => `${c} = ${p(row[c])}`)
  return `update views.${table} set ${set.join(', ')} where ${is(key, row, p)}`
}

const is = (key: readonly string[], row: Row, p: (value: unknown) => string) => key.map((k) => `${k} = ${p(row[k])}`).join(' and ')

/** The same for many rows with the same columns. */
export function editMany({ table, key, edits }: RowChange, p: (value: unknown) => string): string {
  const columns = Object.keys(edits[0] ?? {})
  checkNames(table, columns)
  return `update views.${table} t set ${columns.filter((c) => !key.includes(c)).map((c) => `${c} = e.${c}`).join(', ')}
    from json_populate_recordset(null::views.${table}, ${p(JSON.stringify(edits))}::json) e where ${key.map((k) => `t.${k} = e.${k}`).join(' and ')}`
}

function remove({ table, key }: RowChange, row: Row, p: (value: unknown) => string): string {
  checkNames(table, key)
  return `delete from views.${table} where ${is(key, row, p)}`
}

export function removal({ table, key, gone }: RowChange, p: (value: unknown) => string): string {
  checkNames(table, key)
  return `delete from views.${table} t using json_populate_recordset(null::views.${table}, ${p(JSON.stringify(gone))}::json) g where ${key.map((k) => `t.${k} = g.${k}`).join(' and ')}`
}

/** Names become SQL: they come from the projections, and are looked at all the same. */
export function checkNames(table: string, columns: readonly string[]): void {
  if (![table, ...columns].every((name) => identifier.test(name))) throw new Error(`not a column name in views.${table}`)
}
