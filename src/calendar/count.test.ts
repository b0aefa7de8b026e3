import { peru } from '#law/peru/index.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCalendar } from './build.ts'
import { countCases } from './count.cases.ts'
import { addWorkingDays, countPeriod, isWorkingDay, orNextWorkingDay, workingDaysBetween, type Period } from './count.ts'
import type { ClosedDay } from './closed.ts'
import { addDays, type PlainDate } from './date.ts'

const calendar = buildCalendar(peru.closedDays)
const days = (amount: number, more: Partial<Period> = {}): Period =>
  ({ amount, unit: 'workingDays', direction: 'after', monthEndRule: 'LPAG', rollsToWorkingDay: true, ...more })

describe('the cases', () => {
  test.each(countCases.map((c) => [c.id, c.about, c] as const))('%s %s', (_, __, c) => {
    const own = buildCalendar(peru.closedDays, { excludePublicSectorDays: c.excludePublicSectorDays !== false })
    const counted = countPeriod({ amount: c.amount, unit: c.unit, direction: 'after', monthEndRule: c.monthEndRule ?? 'LPAG', rollsToWorkingDay: c.rollsToWorkingDay !== false }, c.start, own)
    expect(c.distanceDays ? addWorkingDays(counted.due, c.distanceDays, own) : counted.due).toBe(c.expected)
    if (c.firstDay) expect(counted.firstDay).toBe(c.firstDay)
    if (c.rawDay) expect(counted.raw).toBe(c.rawDay)
    if (c.skipped) expect(counted.skipped.map((d) => d.date)).toEqual(c.skipped)
    if (c.lastDayForAnActDueThatDay) expect(orNextWorkingDay(counted.raw, own)).toBe(c.lastDayForAnActDueThatDay)
  })
})

describe('what a lawyer expects', () => {
  const outage: ClosedDay = { date: '2026-06-10', kind: 'outage', nameEs: 'Caída de la mesa en línea', nameEn: 'Online desk down', norm: 'Constancia 1' }

  test('an outage in the middle of a term changes nothing; on its last day it moves the term (LPAG art. 134.2)', () => {
    const down = buildCalendar(peru.closedDays, { extra: [outage] })
    expect(countPeriod(days(15), '2026-06-01', down).due).toBe(countPeriod(days(15), '2026-06-01', calendar).due)
    expect(countPeriod(days(7), '2026-06-01', calendar).due).toBe('2026-06-10')
    const moved = countPeriod(days(7), '2026-06-01', down)
    expect(moved).toMatchObject({ raw: '2026-06-10', due: '2026-06-11', rolledOver: true, skipped: [outage] })
  })

  test('a decree inside a term adds a day and says which norm', () => {
    const decree: ClosedDay = { ...outage, kind: 'decree', norm: 'DS 001-2026-PCM' }
    const closed = buildCalendar(peru.closedDays, { extra: [decree] })
    expect(countPeriod(days(15), '2026-06-01', closed)).toMatchObject({ due: '2026-06-23', skipped: [decree] })
  })

  test('a term counted back ends that many working days before, the day itself not counted', () => {
    const back = countPeriod(days(3, { direction: 'before' }), '2026-07-30', calendar)
    expect(back).toMatchObject({ due: '2026-07-22', firstDay: '2026-07-27' })
    expect(back.skipped.map((d) => d.date)).toEqual(['2026-07-23', '2026-07-28', '2026-07-29'])
  })

  test('six months back from 31 August is the last day of February (D486 art. 5)', () => {
    expect(countPeriod(days(6, { unit: 'months', direction: 'before', monthEndRule: 'D486' }), '2025-08-31', calendar)).toMatchObject({ raw: '2025-02-28', due: '2025-02-28', monthEnd: true })
  })

  test('the suspension of 2020 stops every count until 11 June', () => {
    const stopped = buildCalendar(peru.closedDays, { suspensions: peru.specialRegimes })
    expect(countPeriod(days(1), '2020-03-13', calendar).due).toBe('2020-03-16')
    expect(countPeriod(days(1), '2020-03-13', stopped).due).toBe('2020-06-11')
  })

  test('in 2010 weekends counted for the office, save five days, and for nobody else', () => {
    const everyDay = buildCalendar(peru.closedDays, { suspensions: peru.specialRegimes })
    expect(countPeriod(days(5, { office: true }), '2010-04-28', everyDay).due).toBe('2010-05-04')
    expect(countPeriod(days(5), '2010-04-28', everyDay).due).toBe('2010-05-05')
    expect(countPeriod(days(5, { office: true }), '2012-04-27', everyDay).due).toBe('2012-05-07')
  })
})

describe('always', () => {
  const date = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2006-01-01', n))
  const unit = fc.constantFrom('workingDays', 'calendarDays', 'months', 'years' as const)
  const period = fc.record({ amount: fc.integer({ min: 1, max: 120 }), unit, direction: fc.constantFrom('after', 'before' as const), monthEndRule: fc.constantFrom('D486', 'LPAG' as const), rollsToWorkingDay: fc.constant(true) })
    .map((p): Period => ({ ...p, amount: p.unit === 'years' ? 1 + (p.amount % 20) : p.amount }))
  const outages = fc.array(date, { maxLength: 40 }).map((dates) => dates.map((d): ClosedDay => ({ date: d, kind: 'outage', nameEs: 'x', nameEn: 'x', norm: 'x' })))

  test('a last day is a day on which the office works and can be reached', () => {
    fc.assert(fc.property(date, period, outages, (from, p, extra) => {
      const own = buildCalendar(peru.closedDays, { extra })
      expect(isWorkingDay(countPeriod(p, from, own).due, own)).toBe(true)
    }))
  })

  test('a longer period never ends earlier, and a later start never ends earlier', () => {
    fc.assert(fc.property(date, date, period, fc.integer({ min: 0, max: 60 }), (a, b, p, more) => {
      const forwards = { ...p, direction: 'after' as const }
      const [first, second] = a < b ? [a, b] : [b, a]
      expect(countPeriod({ ...forwards, amount: forwards.amount + more }, a, calendar).due >= countPeriod(forwards, a, calendar).due).toBe(true)
      expect(countPeriod(forwards, second, calendar).due >= countPeriod(forwards, first, calendar).due).toBe(true)
    }))
  })

  test('counted days, skipped weekdays and weekends are all the days of the term, each once', () => {
    fc.assert(fc.property(date, fc.integer({ min: 1, max: 200 }), (from, n) => {
      const counted = countPeriod(days(n), from, calendar)
      const all = workingDaysAndNot(from, counted.due)
      expect([...counted.skipped.map((d) => d.date), ...counted.weekends].sort()).toEqual(all.not)
      expect(all.working).toBe(n)
      expect(workingDaysBetween(from, counted.due, calendar)).toBe(n)
      expect(addWorkingDays(from, n, calendar)).toBe(counted.due)
    }))
  })

  test('months and years end on the same number, or on the last day of the month under the Decision', () => {
    fc.assert(fc.property(date, fc.integer({ min: 1, max: 240 }), fc.constantFrom('after', 'before' as const), (from, months, direction) => {
      const start = Temporal.PlainDate.from(from)
      const theirs = direction === 'after' ? start.add({ months }) : start.subtract({ months })
      expect(countPeriod(days(months, { unit: 'months', direction, monthEndRule: 'D486' }), from, calendar).raw).toBe(theirs.toString())
      const next = theirs.day === start.day ? theirs : theirs.add({ days: 1 })
      expect(countPeriod(days(months, { unit: 'months', direction }), from, calendar).raw).toBe(next.toString())
    }))
  })

  test('going n working days on from a working day and n back returns', () => {
    fc.assert(fc.property(date, fc.integer({ min: 1, max: 400 }), (from, n) => {
      const start = orNextWorkingDay(from, calendar)
      expect(addWorkingDays(addWorkingDays(start, n, calendar), -n, calendar)).toBe(start)
    }))
  })

  /** Day by day, without the tables under test. */
  function workingDaysAndNot(from: PlainDate, to: PlainDate): { working: number; not: readonly PlainDate[] } {
    const not: PlainDate[] = []
    let working = 0
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
      const weekday = Temporal.PlainDate.from(day).dayOfWeek
      if (weekday > 5 || calendar.closed(day) !== undefined) not.push(day)
      else working++
    }
    return { working, not }
  }
})
