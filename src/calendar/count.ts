import { civilOf, dayNumber, daysInMonth, numberOf, type Civil, type DayNumber } from './civil.ts'
import type { Calendar, ClosedDay } from './closed.ts'
import type { PlainDate } from './date.ts'
import { countsIn, dateIn, yearWith, type Year } from './year.ts'

export type Period = {
  readonly amount: number
  readonly unit: 'workingDays' | 'calendarDays' | 'months' | 'years'
  readonly direction: 'after' | 'before'
  /** No such day in the last month: its last day (D486 art. 5), or the first of the next (LPAG art. 134.3 [145.3]). */
  readonly monthEndRule: 'D486' | 'LPAG'
  /** False for terms of protection, which keep the raw day (D486 arts 50, 128, 152). */
  readonly rollsToWorkingDay: boolean
  /** The day given is itself the first of the term. */
  readonly countsTrigger?: boolean
  /** A term of the office, which in some stretches counted every day. */
  readonly office?: boolean
}

/** A period counted, with its proof. */
export type Counted = {
  readonly from: PlainDate
  /** The first day that counts. */
  readonly firstDay: PlainDate
  /** The last day before it rolls off a day on which the office does not work. */
  readonly raw: PlainDate
  readonly due: PlainDate
  /** Weekdays that did not count, or that the last day rolled over, each with its norm. */
  readonly skipped: readonly ClosedDay[]
  /** Saturdays and Sundays that did not count, or that the last day rolled over. */
  readonly weekends: readonly PlainDate[]
  readonly rolledOver: boolean
  /** The last month had no such day, so the month-end rule chose. */
  readonly monthEnd: boolean
}

/**
 * Counts a period from a day: a term starts the day after (D486 art. 4; LPAG art. 133), days are working days
 * unless said otherwise (art. 5; LPAG art. 134.1), months and years run date to date, and a last day on which
 * the office does not work moves to the next one (art. 5; LPAG art. 134.2).
 */
export function countPeriod(period: Period, from: PlainDate, calendar: Calendar): Counted {
  const start = dayNumber(from)
  const office = period.office === true
  const days = period.unit === 'workingDays'
  const { raw, monthEnd } = rawDay(period, start, from, calendar)
  const due = period.rollsToWorkingDay ? rolled(raw, calendar, office) : raw
  const forwards = period.direction === 'after'
  const low = days ? (forwards ? start : raw - 1) : raw - 1
  const high = days ? (forwards ? due : start - 1) : due - 1
  const skipped: ClosedDay[] = []
  const weekends: PlainDate[] = []
  if (days || due !== raw) skippedBetween({ low, high, raw, due, calendar, office, skipped, weekends })
  return {
    from, firstDay: text(firstCounted(period, start, calendar), calendar), raw: text(raw, calendar), due: text(due, calendar),
    skipped, weekends, rolledOver: due !== raw, monthEnd,
  }
}

/** The working day `n` working days after a day (before, where n < 0; the day itself where n = 0). */
export function addWorkingDays(from: PlainDate, n: number, calendar: Calendar): PlainDate {
  const start = dayNumber(from)
  return n === 0 ? from : text(n > 0 ? nthAfter(start, n, calendar, false) : nthBefore(start, -n, calendar, false), calendar)
}

/** Working days after `from` up to `to`, both inclusive of `to`; negative where `to` is earlier. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: Calendar): number {
  const a = dayNumber(from)
  const b = dayNumber(to)
  return a <= b ? worked(a, b, calendar) : -worked(b, a, calendar)
}

/** Whether the office works and can be reached that day. */
export function isWorkingDay(date: PlainDate, calendar: Calendar): boolean {
  const number = dayNumber(date)
  const year = yearWith(calendar, number, false)
  return countsIn(year, number) && !year.outages.has(number)
}

/** The day itself where the office works, else the next on which it does. */
export function orNextWorkingDay(date: PlainDate, calendar: Calendar): PlainDate {
  return text(rolled(dayNumber(date), calendar, false), calendar)
}

function rawDay(period: Period, start: DayNumber, from: PlainDate, calendar: Calendar): { readonly raw: DayNumber; readonly monthEnd: boolean } {
  const { amount, unit, direction } = period
  const sign = direction === 'after' ? 1 : -1
  switch (unit) {
    case 'workingDays': {
      const count = direction === 'after' ? nthAfter : nthBefore
      return { raw: count(period.countsTrigger ? start - sign : start, amount, calendar, period.office === true), monthEnd: false }
    }
    case 'calendarDays':
      return { raw: start + sign * (amount - (period.countsTrigger ? 1 : 0)), monthEnd: false }
    case 'months':
      return sameDay(civilOf(from), sign * amount, period.monthEndRule)
    case 'years':
      return sameDay(civilOf(from), sign * amount * 12, period.monthEndRule)
    default:
      return unit satisfies never
  }
}

/** The same day of the month, some months away. */
function sameDay({ year, month, day }: Civil, months: number, rule: Period['monthEndRule']): { readonly raw: DayNumber; readonly monthEnd: boolean } {
  const index = year * 12 + month - 1 + months
  const to = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  const last = daysInMonth(to.year, to.month)
  if (day <= last) return { raw: numberOf({ ...to, day }), monthEnd: false }
  return { raw: numberOf({ ...to, day: last }) + (rule === 'LPAG' ? 1 : 0), monthEnd: true }
}

function firstCounted(period: Period, start: DayNumber, calendar: Calendar): DayNumber {
  if (period.countsTrigger) return start
  const sign = period.direction === 'after' ? 1 : -1
  if (period.unit === 'workingDays') return sign > 0 ? nthAfter(start, 1, calendar, period.office === true) : nthBefore(start, 1, calendar, period.office === true)
  // LPAG art. 133.2 [144.2]: months and years start on the notification itself; the Decision says the day after. Both end on the same number.
  return period.unit !== 'calendarDays' && period.monthEndRule === 'LPAG' ? start : start + sign
}

function nthAfter(start: DayNumber, n: number, calendar: Calendar, office: boolean): DayNumber {
  let year = yearWith(calendar, start, office)
  let at = (year.sums[start - year.first + 1] ?? 0) + n
  while (at > year.works.length) {
    at -= year.works.length
    year = following(year, calendar, office, 1)
  }
  return year.works[at - 1] as DayNumber
}

function nthBefore(start: DayNumber, n: number, calendar: Calendar, office: boolean): DayNumber {
  let year = yearWith(calendar, start, office)
  let at = (year.sums[start - year.first] ?? 0) - n
  while (at < 0) {
    year = following(year, calendar, office, -1)
    at += year.works.length
  }
  return year.works[at] as DayNumber
}

function following(year: Year, calendar: Calendar, office: boolean, step: 1 | -1): Year {
  return yearWith(calendar, step > 0 ? year.first + year.dates.length : year.first - 1, office)
}

/** A day on which the office does not work, or could not be reached, gives way to the next (D486 art. 5; LPAG art. 134.2 [145.2]). */
function rolled(raw: DayNumber, calendar: Calendar, office: boolean): DayNumber {
  let day = raw
  let year = yearWith(calendar, day, office)
  while (!countsIn(year, day) || year.outages.has(day)) {
    day++
    if (day - year.first >= year.dates.length) year = following(year, calendar, office, 1)
  }
  return day
}

type Span = {
  readonly low: DayNumber; readonly high: DayNumber; readonly raw: DayNumber; readonly due: DayNumber
  readonly calendar: Calendar; readonly office: boolean; readonly skipped: ClosedDay[]; readonly weekends: PlainDate[]
}

/** Collects the days after `low` up to `high` that did not count; an outage only where the last day rolled over it. */
function skippedBetween({ low, high, raw, due, calendar, office, skipped, weekends }: Span): void {
  for (let year = yearWith(calendar, low + 1, office); year.first <= high; year = following(year, calendar, office, 1)) {
    for (const { number, day } of year.closed) {
      if (number > high) break
      if (number > low && (day.kind !== 'outage' || (number >= raw && number < due))) skipped.push(day)
    }
    for (let i = firstAfter(year.weekends, low); i < year.weekends.length; i++) {
      const number = year.weekends[i] as DayNumber
      if (number > high) break
      weekends.push(dateIn(year, number))
    }
  }
}

function firstAfter(numbers: readonly DayNumber[], low: DayNumber): number {
  let a = 0
  let b = numbers.length
  while (a < b) {
    const middle = (a + b) >> 1
    if ((numbers[middle] as DayNumber) > low) b = middle
    else a = middle + 1
  }
  return a
}

function worked(low: DayNumber, high: DayNumber, calendar: Calendar): number {
  const last = yearWith(calendar, high, false)
  let year = yearWith(calendar, low, false)
  let sum = -(year.sums[low - year.first + 1] ?? 0)
  for (; year.year < last.year; year = following(year, calendar, false, 1)) sum += year.works.length
  return sum + (last.sums[high - last.first + 1] ?? 0)
}

function text(number: DayNumber, calendar: Calendar): PlainDate {
  return dateIn(yearWith(calendar, number, false), number)
}

