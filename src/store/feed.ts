import type pg from 'pg'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import type { FeedPage } from '#ports/feed.ts'
import type { StoredEvent } from '#ports/record.ts'

type Row = Omit<StoredEvent, 'position'> & { readonly position: string; readonly installation: number; readonly transaction: string }

/**
 * An event is shown once every transaction that began before its own is over: what commits late has a place after the
 * cursor, never before it. (The text of the number bears another name: ORDER BY would take it and put 1000 before 999.)
 * Transactions of an earlier installation (a restored record) are over by definition.
 */
const PAGE = `select position, stream, version, kind, type, content, encode(hash, 'hex') as hash, installation, xid::text as transaction
  from record.events
  where (installation, xid, position) > ($1::int, $2::xid8, $3::bigint)
    and (installation < (select number from office.installation) or xid < pg_snapshot_xmin(pg_current_snapshot()))
  order by installation, xid, position limit $4`

/** Events after a cursor, oldest transaction first. The cursor of an empty page is the one that was given. */
export async function changesSince(pool: pg.Pool, cursor: string | null, limit: number): Promise<FeedPage | Refusal> {
  const after = cursor === null ? ['0', '0', '0'] : read(cursor)
  if (after === undefined) return refuse('feed.unknown-cursor', 'RFC 9110 section 15.5.1')
  const { rows } = await pool.query<Row>({ name: 'feed', text: PAGE, values: [...after, limit] })
  const last = rows.at(-1)
  return {
    events: rows.map(({ position, installation: _, transaction: __, ...event }) => ({ ...event, position: Number(position) })),
    cursor: last ? written([String(last.installation), last.transaction, last.position]) : (cursor ?? written(after)),
  }
}

function written(parts: readonly string[]): string {
  return Buffer.from(parts.join('.')).toString('base64url')
}

function read(cursor: string): readonly string[] | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('latin1')
  const parts = text.match(/^(\d{1,9})\.(\d{1,18})\.(\d{1,18})$/)?.slice(1)
  return parts && written(parts) === cursor ? parts : undefined
}
