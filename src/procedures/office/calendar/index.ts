import type { ClosedDay } from '#calendar/closed.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { Decider } from '#casefile/decider.ts'
import { refuse } from '#casefile/refusal.ts'
import { region } from '#law/lookup.ts'

/** A row of the table of distances as the office's norm sets it (LPAG art. 135 [146]). */
export type DistanceRow = { readonly from: string; readonly to: string; readonly mode: 'land' | 'air' | 'river'; readonly days: number; readonly norm: string; readonly since: PlainDate }

/**
 * What moves the office's clock: decrees, outages of the online desk and days that one region keeps (LPAG arts 134, 137),
 * and the table of distances. Each moves every open term that it touches.
 */
export type CalendarEvent =
  | { readonly type: 'DayClosed'; readonly day: ClosedDay }
  | { readonly type: 'DayReopened'; readonly date: PlainDate; readonly norm: string; readonly region?: string }
  | ({ readonly type: 'DistanceSet' } & DistanceRow)

export type CalendarCommand =
  | { readonly act: 'closeDay'; readonly day: ClosedDay }
  | { readonly act: 'reopenDay'; readonly date: PlainDate; readonly norm: string; readonly region?: string }
  | ({ readonly act: 'setDistance' } & DistanceRow)

export type ClosedDays = { readonly days: readonly ClosedDay[]; readonly distances: readonly DistanceRow[] }

type Place = { readonly date: PlainDate; readonly region?: string | undefined }
const same = (a: Place) => (b: Place) => a.date === b.date && a.region === b.region

export const officeCalendar: Decider<ClosedDays, CalendarCommand, CalendarEvent> = {
  initial: { days: [], distances: [] },
  decide(state, command, { law }) {
    switch (command.act) {
      case 'reopenDay': {
        const { date, norm, region: of } = command
        if (norm.trim() === '') return refuse('calendar.no-norm-to-reopen', 'LPAG art. 137')
        return state.days.some(same({ date, region: of })) ? [{ type: 'DayReopened', date, norm, ...(of && { region: of }) }] : refuse('calendar.day-not-closed', 'LPAG art. 137', { date })
      }
      case 'closeDay': {
        const { day } = command
        if (day.norm.trim() === '') return refuse('calendar.no-norm', 'LPAG art. 137')
        if ((day.kind === 'regional') !== (day.region !== undefined)) return refuse('calendar.which-region', 'LPAG art. 134.1')
        if (day.region !== undefined && !law.regions.some((r) => r.code === day.region)) return refuse('region.unknown', 'LPAG art. 134.1', { region: day.region })
        if (state.days.some(same(day))) return refuse('calendar.day-already-closed', 'LPAG art. 137', { date: day.date })
        return [{ type: 'DayClosed', day }]
      }
      case 'setDistance': {
        const { act: _, ...row } = command
        if (row.norm.trim() === '') return refuse('distance.no-norm', 'LPAG art. 135')
        if (row.from === row.to || !region(law, row.from) || !region(law, row.to)) return refuse('region.unknown', 'LPAG art. 135', { region: row.from === row.to ? row.to : region(law, row.from) ? row.to : row.from })
        if (!Number.isSafeInteger(row.days) || row.days < 0 || row.days > 60) return refuse('term.invalid-distance', 'LPAG art. 135', { distanceDays: row.days })
        return [{ type: 'DistanceSet', ...row }]
      }
      default: return command satisfies never
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'DayClosed': return { ...state, days: [...state.days, event.day] }
      case 'DayReopened': return { ...state, days: state.days.filter((d) => !same(event)(d)) }
      case 'DistanceSet': {
        const { from, to, mode, days, norm, since } = event
        return { ...state, distances: [...state.distances, { from, to, mode, days, norm, since }] }
      }
      default: return event satisfies never
    }
  },
}
