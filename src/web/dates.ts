import type { PlainDate } from '#calendar/date.ts'

/**
 * A typed day, from 1900 to 2199, or undefined.
 * Pages import no code of other rooms (they would get a second copy of it in the bundle), hence this reader.
 */
export function parseDate(text: string): PlainDate | undefined {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return undefined
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) ? (text as PlainDate) : undefined
}

/** The first days of the months from one day to another, both included. */
export function monthsBetween(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const months: PlainDate[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(`${month}-01` as PlainDate)
  return months
}

/** Every day of the month of a day. */
export function daysOfMonth(month: PlainDate): readonly PlainDate[] {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length }, (_, i) => `${month.slice(0, 7)}-${String(i + 1).padStart(2, '0')}` as PlainDate)
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: PlainDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
