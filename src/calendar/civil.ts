import type { PlainDate } from './date.ts'

/**
 * Days as whole numbers since 1970-01-01, in the proleptic Gregorian calendar: a decree recounts a million
 * terms, and comparing numbers is what makes that a matter of seconds.
 */
export type DayNumber = number

/** Year, month 1–12, day 1–31. */
export type Civil = { readonly year: number; readonly month: number; readonly day: number }

export function civilOf(date: PlainDate): Civil {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

export function dateOf({ year, month, day }: Civil): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate
}

/** Days from 1970-01-01; years run from March so that 29 February is the last day (H. Hinnant, days_from_civil). */
export function numberOf({ year, month, day }: Civil): DayNumber {
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

export function dayNumber(date: PlainDate): DayNumber {
  return numberOf(civilOf(date))
}

/** The day of a number; the way back of `numberOf`. */
export function civilOfNumber(number: DayNumber): Civil {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 }
}

/** 0 Sunday … 6 Saturday. */
export function weekday(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
