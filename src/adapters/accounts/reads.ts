import type pg from 'pg'
import type { Instant } from '#calendar/date.ts'
import { instant, rows } from './sql.ts'

/** Staff read somebody's particulars: which page, of which file or account. */
export type PersonalRead = { readonly accountId: string; readonly what: string; readonly of: string; readonly at: Instant }

/** Writes down a read of personal data (Law 29733). Done before the answer goes out: a read that is not logged does not happen. */
export async function logRead(pool: pg.Pool, { accountId, what, of, at }: PersonalRead): Promise<void> {
  await pool.query('insert into office.reads (account_id, what, of, at) values ($1, $2, $3, $4)', [accountId, what, of, at])
}

/** The latest reads first, at most `limit`; of one reader or of one file where given. */
export async function readsLogged(pool: pg.Pool, limit: number, only: { readonly accountId?: string; readonly of?: string; readonly before?: Instant } = {}): Promise<readonly PersonalRead[]> {
  const found = await rows<{ account_id: string; what: string; of: string; at: Date }>(pool,
    `select account_id, what, of, at from office.reads
     where ($2::text is null or account_id = $2) and ($3::text is null or of = $3) and ($4::timestamptz is null or at < $4) order by at desc, id desc limit $1`,
    [limit, only.accountId ?? null, only.of ?? null, only.before ?? null])
  return found.map((r) => ({ accountId: r.account_id, what: r.what, of: r.of, at: instant(r.at) }))
}
