import type { Instant } from '#calendar/date.ts'
import type { Db } from '#ports/db.ts'
import { instant } from '../docket/queries.ts'

export type NameRow = { readonly partyId: string; readonly version: number; readonly name: string | null }

/** Names of exactly these versions; an erased one is not among them. Nothing else of the particulars is read. */
export async function names(db: Db, versions: readonly (readonly [string, number])[]): Promise<readonly NameRow[]> {
  if (versions.length === 0) return []
  return db.query<NameRow>(
    `select v.party_id as "partyId", v.version, v.content::json ->> 'name' as name
     from record.party_versions v join unnest($1::text[], $2::int[]) as u(id, n) on v.party_id = u.id and v.version = u.n`,
    [versions.map(([id]) => id), versions.map(([, n]) => n)])
}

/** Whole particulars; where a reader of the office is named, the same statement writes the read to the log. */
export async function particulars(db: Db, versions: readonly (readonly [string, number])[], log: Logged | null): Promise<readonly { readonly partyId: string; readonly version: number; readonly content: string }[]> {
  return db.query(
    `with logged as (insert into office.reads (account_id, what, of, at) select $3, $4, $5, $6::timestamptz where $3::text is not null returning 1)
     select v.party_id as "partyId", v.version, v.content from record.party_versions v join unnest($1::text[], $2::int[]) as u(id, n) on v.party_id = u.id and v.version = u.n`,
    [versions.map(([id]) => id), versions.map(([, n]) => n), log?.accountId ?? null, log?.what ?? null, log?.of ?? null, log?.at ?? null])
}

export type Logged = { readonly accountId: string; readonly what: string; readonly of: string; readonly at: string }

/** Writes to the log that somebody of the office read personal data of a file. */
export async function logRead(db: Db, read: Logged): Promise<void> {
  await db.query(`insert into office.reads (account_id, what, of, at) values ($1, $2, $3, $4)`, [read.accountId, read.what, read.of, read.at])
}

export type PaperRow = { readonly id: string; readonly kind: string; readonly mime: string; readonly title: string; readonly uploadedBy: string | null; readonly size: number; readonly recordedAt: string }

/** What is known of kept papers, without their bytes. */
export async function papers(db: Db, ids: readonly string[]): Promise<readonly PaperRow[]> {
  if (ids.length === 0) return []
  return db.query<PaperRow>(
    `select id, kind, mime, title, uploaded_by as "uploadedBy", length(bytes) as size, ${instant('recorded_at')} as "recordedAt" from record.documents where id = any($1)`, [ids])
}

/** A kept paper with its bytes and the salt of its commitment. */
export async function paper(db: Db, id: string): Promise<(PaperRow & { readonly bytes: Uint8Array; readonly salt: Uint8Array }) | undefined> {
  const [row] = await db.query<PaperRow & { readonly bytes: Uint8Array; readonly salt: Uint8Array }>(
    `select id, kind, mime, title, uploaded_by as "uploadedBy", length(bytes) as size, ${instant('recorded_at')} as "recordedAt", bytes, salt from record.documents where id = $1`, [id])
  return row
}

/** Position of the newest act. */
export async function lastPosition(db: Db): Promise<number> {
  const [row] = await db.query<{ last: string | null }>(`select max(position) as last from record.events`)
  return Number(row?.last ?? 0)
}

/**
 * The anchor that signed the act at a position; undefined while none does. An anchor covers transactions, not
 * positions: an act that committed late belongs to the next one.
 */
export async function anchorOver(db: Db, position: number): Promise<{ readonly number: number; readonly at: Instant } | undefined> {
  const bound = (name: 'from' | 'until') => `(a.content::json -> '${name}' ->> 'installation')::int, (a.content::json -> '${name}' ->> 'transaction')::xid8`
  const [row] = await db.query<{ number: number; at: Instant }>(
    `select a.number, ${instant('a.recorded_at')} as at from record.events e join record.anchors a on (e.installation, e.xid) >= (${bound('from')}) and (e.installation, e.xid) < (${bound('until')})
     where e.position = $1 order by a.number limit 1`, [position])
  return row
}
