import { peru } from '#law/peru/index.ts'
import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { buildCalendar } from './build.ts'
import { civilOfNumber, dateOf, dayNumber } from './civil.ts'
import type { ClosedDay } from './closed.ts'
import { addDays, type PlainDate } from './date.ts'
import { easter } from './easter.ts'

const calendar = buildCalendar(peru.closedDays, { excludePublicSectorDays: false })

describe('the national holidays', () => {
  test.each(Array.from({ length: 12 }, (_, i) => 2016 + i))('%i agree with an independent list, save Easter Sunday, which no norm names', (year) => {
    const theirs = new Holidays('PE').getHolidays(year).filter((h) => h.type === 'public').map((h) => h.date.slice(0, 10))
      .filter((d) => d !== dateOf(civilOfNumber(easter(year))))
    expect(closedIn(year)).toEqual([...new Set(theirs)].sort())
  })

  test('a holiday made after its own day is first kept the year after', () => {
    expect(calendar.closed('2023-06-07')).toBeUndefined()
    expect(calendar.closed('2024-06-07')?.norm).toBe('Ley 31788')
    expect(calendar.closed('2021-12-09')).toBeUndefined()
  })

  test.each([['2008', '03-23'], ['2019', '04-21'], ['2026', '04-05'], ['2035', '03-25'], ['2038', '04-25'], ['2040', '04-01']])('Easter of %s is %s', (year, day) => {
    expect(dateOf(civilOfNumber(easter(Number(year))))).toBe(`${year}-${day}`)
  })

  function closedIn(year: number): readonly PlainDate[] {
    const found: PlainDate[] = []
    for (let day: PlainDate = `${year}-01-01` as PlainDate; day.startsWith(String(year)); day = addDays(day, 1)) if (calendar.closed(day)) found.push(day)
    return found
  }
})

describe('the version', () => {
  const decree: ClosedDay = { date: '2026-11-20', kind: 'decree', nameEs: 'Día no laborable', nameEn: 'Closed day', norm: 'DS 001-2026-PCM' }
  const other: ClosedDay = { ...decree, date: '2026-11-23' }

  test('is the same for the same content and another for any other', () => {
    const versions = [buildCalendar(peru.closedDays), calendar, buildCalendar(peru.closedDays, { extra: [decree] }), buildCalendar(peru.closedDays, { extra: [other] }), buildCalendar(peru.closedDays, { suspensions: peru.specialRegimes })].map((c) => c.version)
    expect(new Set(versions).size).toBe(5)
    expect(buildCalendar(peru.closedDays, { extra: [decree, other] }).version).toBe(buildCalendar(peru.closedDays, { extra: [other, decree] }).version)
  })
})

test('day numbers agree with the calendar of the platform over four hundred years', () => {
  for (let day: PlainDate = '1790-01-01'; day < '2190-01-01'; day = addDays(day, 17)) {
    expect(dateOf(civilOfNumber(dayNumber(day)))).toBe(day)
    expect(dayNumber(addDays(day, 1))).toBe(dayNumber(day) + 1)
  }
})
