import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { Recount, Start } from '#ports/recount.ts'

/** Recounting on PostgreSQL: many short transactions, and half as much time between them as they take, so that pages answer and the feed's watermark moves meanwhile. */
export function openRecount(pool: pg.Pool): Recount {
  return {
    async starts() {
      const { rows } = await pool.query<Start>('select distinct rule, trigger_on as trigger, region, seat from views.open_terms order by 1, 2, 3, 4')
      return rows
    },
    async settle({ rule, trigger, region, seat, due, norm }, calendarVersion) {
      const begun = performance.now()
      const { rows } = await pool.query<{ moved: string }>(SETTLE, [rule, trigger, region, seat, due, norm, calendarVersion])
      await pause((performance.now() - begun) / 2)
      return Number(rows[0]?.moved ?? 0)
    },
    settled: async (calendarVersion) => void (await pool.query('update views.built set calendar_version = $1', [calendarVersion])),
  }
}

const SETTLE = `with old as (select stream, of, due as before from views.open_terms where rule = $1 and trigger_on = $2 and region is not distinct from $3 and seat is not distinct from $4 and due <> $5 for update),
  settled as (update views.open_terms t set due = $5 from old o where t.stream = o.stream and t.of = o.of),
  written as (insert into office.term_moves (stream, of, rule, before, after, norm, calendar_version) select stream, of, $1, before, $5, $6, $7 from old returning 1)
  select count(*) as moved from written`
