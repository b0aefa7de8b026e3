import { addDays, dayOf, type PlainDate } from '#calendar/date.ts'
import { settingValue } from '#law/lookup.ts'
import { issues } from '#views/gazette/queries.ts'
import { unopposedLives } from '#views/statistics/queries.ts'
import type { Open } from '../open.ts'
import { clockFloor } from './floor.ts'
import { paceOf } from './pace.ts'

export type FiguresShown = {
  readonly issue: { readonly date: PlainDate; readonly signs: number } | null
  readonly pace: { readonly cases: number; readonly p50: number; readonly p90: number } | null
  /** Working days. */
  readonly floor: number | null
}

/** What the office measured of itself: its last gazette, the pace of the last year's unopposed grants, and the least the clock allows today. */
export async function figures(open: Open): Promise<FiguresShown> {
  const today = dayOf(await open.now())
  const [days, lives] = await Promise.all([issues(open.db, 10, null), unopposedLives(open.db, { from: addDays(today, -365), to: today })])
  const last = days.find((d) => d.signs > 0)
  const pace = paceOf(lives, open.desk.calendar())
  const floor = clockFloor(open.desk, today)
  const firmOnNotice = settingValue(open.desk.law(), 'fullGrantFirmOnNotice', today, false)
  return {
    issue: last ? { date: last.date as PlainDate, signs: last.signs } : null, pace: pace ? { cases: pace.files, p50: pace.p50, p90: pace.p90 } : null,
    floor: floor ? (firmOnNotice ? floor.on : floor.off).workingDays : null,
  }
}
