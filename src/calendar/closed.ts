import type { PlainDate } from './date.ts'

/** Why the office did not work on a day that is otherwise a working day. */
export type ClosedDay = {
  readonly date: PlainDate
  /**
   * `outage`: the office worked but could not be reached. Such a day still counts; it only cannot be the
   * last one (LPAG art. 134.2 [145.2]). The others do not count at all (art. 134.1 [145.1]).
   */
  readonly kind: 'holiday' | 'publicSector' | 'regional' | 'decree' | 'outage' | 'suspension'
  /** Of a regional day: code of the region that does not work (LPAG art. 134.1 [145.1]). */
  readonly region?: string
  readonly nameEs: string
  readonly nameEn: string
  /** The norm that closed it. */
  readonly norm: string
}

/** The working days of the office. Saturdays and Sundays are never working days. */
export type Calendar = {
  /** Names the content: two calendars with one version close the same days. */
  readonly version: string
  /** The reason a weekday is closed, or undefined where the office works. */
  readonly closed: (date: PlainDate) => ClosedDay | undefined
  /** The calendar of a seat in another region, with that region's own closed days; itself where it has none. */
  readonly of?: (seat: string) => Calendar
  /** Stretches in which, for the terms of the office alone, weekends and holidays counted too. */
  readonly everyDay?: readonly EveryDay[]
}

/** Save the days of `except` (`MM-DD`), every day counted for the office's own terms. */
export type EveryDay = { readonly from: PlainDate; readonly to: PlainDate; readonly except: readonly string[]; readonly norm: string }
