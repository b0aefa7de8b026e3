import { peru } from '#law/peru/index.ts'
import { term } from '#casefile/terms.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { buildCalendar } from '#calendar/build.ts'
import { recorded, refused, stories } from '#test/fixtures/story.ts'
import { describe, expect, test } from 'vitest'
import { officeCalendar } from './index.ts'

const given = stories(officeCalendar)
const day = { date: '2026-08-07', kind: 'decree', nameEs: 'Día no laborable', nameEn: 'Non-working day', norm: 'DS 099-2026-PCM' } as const
const outage = { date: '2026-09-25', kind: 'outage', nameEs: 'Mesa de partes fuera de línea', nameEn: 'Online desk down', norm: 'Constancia 014-2026' } as const
const closed = recorded({ type: 'DayClosed', day } as const, '2026-07-20')

describe('the closed days of the office', () => {
  test('a decree closes a day, an outage is entered with its record', () => {
    given().on('2026-07-20').as('administrator').when({ act: 'closeDay', day }).then({ type: 'DayClosed', day })
    given(closed).on('2026-09-25').as('administrator').when({ act: 'closeDay', day: outage }).leaves({ days: [day, outage] })
  })
  test('the office closes no day of its own: it needs a norm (LPAG art. 137)', () => {
    given().on('2026-07-20').as('administrator').when({ act: 'closeDay', day: { ...day, norm: ' ' } }).then(refused('calendar.no-norm', 'LPAG art. 137'))
  })
  test('a day is closed once', () => given(closed).on('2026-07-21').as('administrator').when({ act: 'closeDay', day: { ...day, norm: 'DS 100-2026-PCM' } }).then(refused('calendar.day-already-closed', 'LPAG art. 137', { date: '2026-08-07' })))
  test('a norm opens it again, and it may be closed anew', () => {
    const reopen = { act: 'reopenDay', date: '2026-08-07', norm: 'DS 101-2026-PCM' } as const
    given(closed).on('2026-07-21').as('administrator').when(reopen).then({ type: 'DayReopened', date: '2026-08-07', norm: 'DS 101-2026-PCM' })
    given(closed).on('2026-07-21').as('administrator').when(reopen).leaves({ days: [] })
    given(closed, recorded({ type: 'DayReopened', date: '2026-08-07', norm: 'DS 101-2026-PCM' } as const, '2026-07-21')).on('2026-07-22').as('administrator').when({ act: 'closeDay', day }).leaves({ days: [day] })
  })
  test('nor is it opened without the norm that opens it', () => given(closed).on('2026-07-21').as('administrator').when({ act: 'reopenDay', date: '2026-08-07', norm: ' ' }).then(refused('calendar.no-norm-to-reopen', 'LPAG art. 137')))
  test('a day that is not closed cannot be opened', () => given().on('2026-07-21').as('administrator').when({ act: 'reopenDay', date: '2026-08-07', norm: 'DS 101-2026-PCM' }).then(refused('calendar.day-not-closed', 'LPAG art. 137', { date: '2026-08-07' })))
})

describe('the closed days of one department (LPAG art. 134.1)', () => {
  const ofCusco = { ...day, date: '2026-06-25', kind: 'regional', region: '08', norm: 'Ordenanza 001-2026 (inventada)' } as const
  const closedInCusco = recorded({ type: 'DayClosed', day: ofCusco } as const, '2026-06-01')
  const close = (changes: object) => given(closedInCusco).on('2026-06-02').as('administrator').when({ act: 'closeDay', day: { ...ofCusco, ...changes } as never })
  test('name their department, which exists', () => {
    given().on('2026-06-01').as('administrator').when({ act: 'closeDay', day: ofCusco }).then({ type: 'DayClosed', day: ofCusco })
    close({ region: undefined }).then(refused('calendar.which-region', 'LPAG art. 134.1'))
    close({ kind: 'decree' }).then(refused('calendar.which-region', 'LPAG art. 134.1'))
    close({ region: '99' }).then(refused('region.unknown', 'LPAG art. 134.1', { region: '99' }))
  })
  test('close the same day in two departments, and once in each', () => {
    close({}).then(refused('calendar.day-already-closed', 'LPAG art. 137'))
    close({ region: '04' }).leaves({ days: [ofCusco, { ...ofCusco, region: '04' }] })
    given(closedInCusco).on('2026-06-02').as('administrator').when({ act: 'reopenDay', date: '2026-06-25', norm: 'x' }).then(refused('calendar.day-not-closed', 'LPAG art. 137'))
    given(closedInCusco).on('2026-06-02').as('administrator').when({ act: 'reopenDay', date: '2026-06-25', norm: 'x', region: '08' }).leaves({ days: [] })
  })
  test('count for the seats of that department alone', () => {
    const calendar = buildCalendar(peru.closedDays, { extra: [ofCusco], seat: '15' })
    const due = (seat?: string) => {
      const found = term(peru, calendar, 'D-APPEAL', '2026-06-15', seat === undefined ? {} : { seat })
      return isRefusal(found) ? found.code : found.due
    }
    expect([due(), due('15'), due('04'), due('08')]).toEqual(['2026-07-07', '2026-07-07', '2026-07-07', '2026-07-08'])
    expect(calendar.version).not.toBe(buildCalendar(peru.closedDays, { seat: '15' }).version)
  })
})

describe('the table of distances (LPAG art. 135)', () => {
  const row = { from: '08', to: '15', mode: 'land', days: 4, norm: 'RM 001-2026 (inventada)', since: '2026-06-01' } as const
  const set = (changes: object = {}) => given().on('2026-05-20').as('administrator').when({ act: 'setDistance', ...row, ...changes } as never)
  test('takes a row with its norm and its day', () => set().then({ type: 'DistanceSet', ...row }))
  test.each([
    [{ norm: ' ' }, 'distance.no-norm'], [{ to: '08' }, 'region.unknown'], [{ from: '77' }, 'region.unknown'], [{ days: -1 }, 'term.invalid-distance'], [{ days: 61 }, 'term.invalid-distance'], [{ days: 1.5 }, 'term.invalid-distance'],
  ])('%j is refused', (changes, code) => set(changes).then(refused(code, 'LPAG art. 135')))
})
