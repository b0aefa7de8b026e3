import type pg from 'pg'
import { rows } from './sql.ts'

/** At most `most` attempts under a key in any window of so many seconds. */
export type Limit = { readonly key: string; readonly most: number; readonly seconds: number }

/**
 * Counts an attempt under every key, before it is looked at, in one statement: two processes cannot both be the last.
 * Gives the seconds to wait, or 0 where the attempt may go on.
 */
export async function attempt(pool: pg.Pool, nowMs: number, limits: readonly Limit[]): Promise<number> {
  // In the order of the keys: two statements that lock the same rows never wait for each other in a circle.
  const sorted = [...limits].sort((a, b) => (a.key < b.key ? -1 : 1))
  const counted = await rows<{ key: string; count: number; until: Date }>(pool, `
    insert into office.rate_limits as l (key, count, until)
    select * from unnest($1::text[], $2::int[], $3::timestamptz[])
    on conflict (key) do update set
      count = case when l.until <= $4 then 1 else l.count + 1 end,
      until = case when l.until <= $4 then excluded.until else l.until end
    returning key, count, until`,
  [sorted.map((l) => l.key), sorted.map(() => 1), sorted.map((l) => new Date(nowMs + l.seconds * 1000)), new Date(nowMs)])
  const waits = counted.map(({ key, count, until }) => (count > (limits.find((l) => l.key === key)?.most ?? 0) ? Math.ceil((until.getTime() - nowMs) / 1000) : 0))
  return Math.max(0, ...waits)
}

/** Forgets the attempts under a key: the right password was given. */
export async function forget(pool: pg.Pool, key: string): Promise<void> {
  await pool.query('delete from office.rate_limits where key = $1', [key])
}
