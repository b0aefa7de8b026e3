import { recorded, refused, stories } from '#test/fixtures/story.ts'
import { describe, test } from 'vitest'
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
  test('a day that is not closed cannot be opened', () => given().on('2026-07-21').as('administrator').when({ act: 'reopenDay', date: '2026-08-07', norm: 'DS 101-2026-PCM' }).then(refused('calendar.day-not-closed', 'LPAG art. 137', { date: '2026-08-07' })))
})
