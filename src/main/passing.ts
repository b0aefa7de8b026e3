import type { PlainDate } from '#calendar/date.ts'
import type { DayDone } from '#office/daily.ts'
import type { Passing, StaffDoors } from '../web/site.ts'

type PassDays = (to: PlainDate, tell: (done: DayDone) => void) => Promise<readonly DayDone[] | 'backwards' | 'realOffice'>

/** A demonstration's days do not pass so far in one go: two years are some hundreds of gazettes. */
const mostDays = 740

/** Passes days in the background and tells how far it is. One run at a time a process; a run lost with its process is begun again. */
export function openPassing(today: () => PlainDate, passDays: PassDays, failed: (error: unknown) => void): NonNullable<StaffDoors['clock']> {
  let passing: Passing | null = null
  const set = (change: Partial<Passing>) => { if (passing) passing = { ...passing, ...change } }
  const tell = (done: DayDone) => {
    if (!passing) return
    const { totals } = passing
    set({ done: passing.done + 1, last: done, totals: { expired: totals.expired + done.expired, published: totals.published + done.published, certificates: totals.certificates + done.certificates } })
  }
  return {
    mostDays,
    passDays(to) {
      if (passing?.state === 'running') return 'running'
      const from = today()
      if (to <= from) return 'backwards'
      const { days } = Temporal.PlainDate.from(from).until(to)
      if (days > mostDays) return 'tooFar'
      passing = { from, to, days, done: 0, totals: { expired: 0, published: 0, certificates: 0 }, state: 'running', last: null }
      passDays(to, tell).then(
        (outcome) => set({ state: typeof outcome === 'string' ? 'failed' : 'done' }),
        (error: unknown) => { failed(error); set({ state: 'failed' }) })
      return 'started'
    },
    passing: () => passing,
  }
}
