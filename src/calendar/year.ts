import { civilOfNumber, dateOf, numberOf, weekday, type DayNumber } from './civil.ts'
import type { Calendar, ClosedDay } from './closed.ts'
import type { PlainDate } from './date.ts'

/** One year of a calendar, worked out once. */
export type Year = {
  readonly year: number
  readonly first: DayNumber
  /** Every day of it as text. */
  readonly dates: readonly PlainDate[]
  /** The days that count. */
  readonly works: readonly DayNumber[]
  /** How many days count up to the end of each day; position 0 is the eve of 1 January. */
  readonly sums: Uint16Array
  /** Closed weekdays and Saturdays and Sundays, in order, each with its day number. */
  readonly closed: readonly { readonly number: DayNumber; readonly day: ClosedDay }[]
  readonly weekends: readonly DayNumber[]
  readonly outages: ReadonlySet<DayNumber>
}

type Years = { readonly party: Map<number, Year>; readonly office: Map<number, Year> }
const known = new WeakMap<Calendar, Years>()

/** The year of a calendar. `office`: for the terms of the office alone, which counted every day in some stretches. */
export function yearOf(calendar: Calendar, year: number, office: boolean): Year {
  let years = known.get(calendar)
  if (years === undefined) known.set(calendar, (years = { party: new Map(), office: new Map() }))
  const kept = office && calendar.everyDay !== undefined ? years.office : years.party
  let found = kept.get(year)
  if (found === undefined) kept.set(year, (found = workOut(calendar, year, kept === years.office)))
  return found
}

export function yearWith(calendar: Calendar, number: DayNumber, office: boolean): Year {
  return yearOf(calendar, civilOfNumber(number).year, office)
}

export function dateIn(year: Year, number: DayNumber): PlainDate {
  return year.dates[number - year.first] ?? dateOf(civilOfNumber(number))
}

export function countsIn(year: Year, number: DayNumber): boolean {
  const at = number - year.first
  return year.sums[at + 1] !== year.sums[at]
}

function workOut(calendar: Calendar, year: number, office: boolean): Year {
  const first = numberOf({ year, month: 1, day: 1 })
  const length = numberOf({ year: year + 1, month: 1, day: 1 }) - first
  const sums = new Uint16Array(length + 1)
  const found = { dates: [] as PlainDate[], works: [] as DayNumber[], closed: [] as { number: DayNumber; day: ClosedDay }[], weekends: [] as DayNumber[], outages: new Set<DayNumber>() }
  for (let i = 0; i < length; i++) {
    const number = first + i
    const date = dateOf(civilOfNumber(number))
    found.dates.push(date)
    const weekend = weekday(number) === 0 || weekday(number) === 6
    const day = weekend ? undefined : calendar.closed(date)
    const counts = (!weekend && (day === undefined || day.kind === 'outage')) || (office && everyDayCounts(calendar, date))
    if (day?.kind === 'outage') found.outages.add(number)
    if (counts) found.works.push(number)
    else if (weekend) found.weekends.push(number)
    if (day !== undefined && (!counts || day.kind === 'outage')) found.closed.push({ number, day })
    sums[i + 1] = found.works.length
  }
  return { year, first, sums, ...found }
}

function everyDayCounts(calendar: Calendar, date: PlainDate): boolean {
  return calendar.everyDay?.some((s) => s.from <= date && date <= s.to && !s.except.includes(date.slice(5))) === true
}
