import { numberOf, type DayNumber } from './civil.ts'

/** Easter Sunday of a year (Gregorian computus, Meeus, Jones and Butcher). */
export function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return numberOf({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}
