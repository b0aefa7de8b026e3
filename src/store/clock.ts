import type pg from 'pg'
import { dayOf, type Instant } from '#calendar/date.ts'
import type { Clock } from '#ports/clock.ts'

/** Sets a demonstration's clock before anything has happened in it: to a past that is about to be lived, then to the world's (`null`). */
export async function standAt(pool: pg.Pool, at: Instant | null): Promise<void> {
  const ahead = at === null ? 0 : Math.floor((Date.parse(at) - Date.now()) / 1000)
  await pool.query('update office.installation set clock_ahead = $1 where demonstration', [ahead])
}

/** The clock of one installation; every process reads how far ahead it stands and hears when it moves. */
export function openClock(pool: pg.Pool): Clock {
  let ahead = 0
  const now = (): Instant => new Date(Date.now() + ahead * 1000).toISOString() as Instant
  return {
    now,
    today: () => dayOf(now()),
    async refresh() {
      const { rows } = await pool.query<{ clock_ahead: string }>('select clock_ahead from office.installation')
      ahead = Number(rows[0]?.clock_ahead ?? 0)
    },
    async moveTo(at) {
      const seconds = Math.ceil((Date.parse(at) - Date.now()) / 1000)
      const { rows } = await pool.query<{ demonstration: boolean; clock_ahead: string }>('select demonstration, clock_ahead from office.installation')
      if (!rows[0]?.demonstration) return 'realOffice'
      if (seconds < Number(rows[0].clock_ahead)) return 'backwards'
      await pool.query(`update office.installation set clock_ahead = greatest(clock_ahead, $1)`, [seconds])
      await pool.query(`notify tocapu_clock`)
      ahead = seconds
      return 'moved'
    },
  }
}
