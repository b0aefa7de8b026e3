import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, LIMA, type Instant } from './date.ts'

test('the civil day is Lima’s, at every hour of every day since Lima keeps its hour (1908), summer times included', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1909-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
    const at = date.toISOString() as Instant
    expect(dayOf(at)).toBe(Temporal.Instant.from(at).toZonedDateTimeISO(LIMA).toPlainDate().toString())
  }), { numRuns: 2000 })
  expect(dayOf('2026-07-14T04:59:59.999Z')).toBe('2026-07-13')
  expect(dayOf('2026-07-14T05:00:00.000Z')).toBe('2026-07-14')
  expect(dayOf('1990-01-10T04:30:00.000Z')).toBe('1990-01-10')
})
