import type pg from 'pg'
import type { Recount, Start } from '#ports/recount.ts'

const BATCH = 200

/** Recounting on PostgreSQL: many short transactions, so that pages answer and the feed's watermark moves meanwhile. */
export function openRecount(pool: pg.Pool): Recount {
  return {
    async starts() {
      const { rows } = await pool.query<Start>('select distinct rule, trigger_on as trigger, region, seat from views.open_terms order by 1, 2, 3, 4')
      return rows
    },
    async settle(days, calendarVersion) {
      let moved = 0
      for (let i = 0; i < days.length; i += BATCH) {
        const part = days.slice(i, i + BATCH)
        const { rows } = await pool.query<{ moved: string }>(SETTLE, [part.map((d) => d.rule), part.map((d) => d.trigger), part.map((d) => d.due), part.map((d) => d.norm), calendarVersion, part.map((d) => d.region), part.map((d) => d.seat)])
        moved += Number(rows[0]?.moved ?? 0)
      }
      await pool.query('update views.built set calendar_version = $1', [calendarVersion])
      return moved
    },
  }
}

const SETTLE = `with counted as (select * from unnest($1::text[], $2::date[], $3::date[], $4::text[], $6::text[], $7::text[]) u(rule, trigger_on, due, norm, region, seat)),
  old as (select t.stream, t.of, t.rule, t.due as before, c.due as after, c.norm from views.open_terms t join counted c using (rule, trigger_on) where t.due <> c.due and t.region is not distinct from c.region and t.seat is not distinct from c.seat for update of t),
  settled as (update views.open_terms t set due = o.after from old o where t.stream = o.stream and t.of = o.of),
  written as (insert into office.term_moves (stream, of, rule, before, after, norm, calendar_version) select stream, of, rule, before, after, norm, $5 from old returning 1)
  select count(*) as moved from written`
