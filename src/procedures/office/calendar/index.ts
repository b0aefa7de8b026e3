import type { ClosedDay } from '#calendar/closed.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { Decider } from '#casefile/decider.ts'
import { refuse } from '#casefile/refusal.ts'

/** Decrees and outages of the online desk: each moves every open term that it touches (LPAG arts 134.2, 137). */
export type CalendarEvent =
  | { readonly type: 'DayClosed'; readonly day: ClosedDay }
  | { readonly type: 'DayReopened'; readonly date: PlainDate; readonly norm: string }

export type CalendarCommand =
  | { readonly act: 'closeDay'; readonly day: ClosedDay }
  | { readonly act: 'reopenDay'; readonly date: PlainDate; readonly norm: string }

export type ClosedDays = { readonly days: readonly ClosedDay[] }

export const officeCalendar: Decider<ClosedDays, CalendarCommand, CalendarEvent> = {
  initial: { days: [] },
  decide(state, command) {
    if (command.act === 'reopenDay') {
      return state.days.some((d) => d.date === command.date)
        ? [{ type: 'DayReopened', date: command.date, norm: command.norm }]
        : refuse('calendar.day-not-closed', 'LPAG art. 137', { date: command.date })
    }
    if (command.day.norm.trim() === '') return refuse('calendar.no-norm', 'LPAG art. 137')
    if (state.days.some((d) => d.date === command.day.date)) return refuse('calendar.day-already-closed', 'LPAG art. 137', { date: command.day.date })
    return [{ type: 'DayClosed', day: command.day }]
  },
  evolve(state, event) {
    return { days: event.type === 'DayClosed' ? [...state.days, event.day] : state.days.filter((d) => d.date !== event.date) }
  },
}
