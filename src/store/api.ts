import type pg from 'pg'
import type { Answers, Claimed, KeptAnswer, Limits, PublicNumbers, Wish } from '#ports/api.ts'

/** Status 0 is a claim without an answer; after a minute its holder is taken for dead. */
const CLAIM = `insert into office.answers as a (account_id, key, request_hash, status, body) values ($1, $2, decode($3, 'hex'), 0, '')
  on conflict (account_id, key) do update set at = now()
    where a.status = 0 and a.request_hash = excluded.request_hash and a.at < now() - interval '1 minute'
  returning true as mine`

const FIND = `select status, body, encode(request_hash, 'hex') as digest from office.answers where account_id = $1 and key = $2`

export function answers(pool: pg.Pool): Answers {
  const claim = async ({ accountId, key, digest }: Wish): Promise<Claimed> => {
    const made = await pool.query({ name: 'claim', text: CLAIM, values: [accountId, key, digest] })
    if (made.rowCount === 1) return { status: 'mine' }
    const { rows: [row] } = await pool.query<{ status: number; body: string; digest: string }>({ name: 'claimed', text: FIND, values: [accountId, key] })
    if (!row) return { status: 'underway' }
    if (row.digest !== digest) return { status: 'another' }
    if (row.status === 0) return { status: 'underway' }
    return { status: 'answered', answer: { status: row.status, ...(JSON.parse(row.body) as Omit<KeptAnswer, 'status'>) } }
  }
  return {
    claim,
    async keep({ accountId, key }, { status, headers, body }) {
      await pool.query('update office.answers set status = $3, body = $4 where account_id = $1 and key = $2', [accountId, key, status, JSON.stringify({ headers, body })])
    },
    async release({ accountId, key }) {
      await pool.query('delete from office.answers where account_id = $1 and key = $2 and status = 0', [accountId, key])
    },
    async tidy(days) {
      return (await pool.query(`delete from office.answers where at < now() - make_interval(days => $1)`, [days])).rowCount ?? 0
    },
  }
}

/** A count that a crash may forget is no loss: its commit waits for no disk. */
const COUNT = `with unhurried as (select set_config('synchronous_commit', 'off', true))
  insert into office.rate_limits as r (key, count, until) select $1, $3::int, now() + make_interval(secs => $2) from unhurried
  on conflict (key) do update set
    count = case when r.until <= now() then excluded.count else least(r.count + excluded.count, 1000000) end,
    until = case when r.until <= now() then excluded.until else r.until end
  returning count, ceil(extract(epoch from until - now()))::int as left`

export function limits(pool: pg.Pool): Limits {
  return async (key, most, seconds, weight = 1) => {
    const { rows: [row] } = await pool.query<{ count: number; left: number }>({ name: 'limit', text: COUNT, values: [key, seconds, weight] })
    return { left: most - (row?.count ?? 0), resetSeconds: Math.max(1, row?.left ?? seconds) }
  }
}

const NUMBERS = `select stream, number from views.docket where stream = any($1) and number is not null
  union all select stream, certificate_number from views.register where stream = any($1)`

export function publicNumbers(pool: pg.Pool): PublicNumbers {
  return async (streams) => {
    const { rows } = await pool.query<{ stream: string; number: string }>({ name: 'numbers', text: NUMBERS, values: [[...new Set(streams)]] })
    return new Map(rows.map((r) => [r.stream, r.number]))
  }
}
