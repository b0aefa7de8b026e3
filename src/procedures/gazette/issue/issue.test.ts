import { buildCalendar } from '#calendar/build.ts'
import { peru } from '#law/peru/index.ts'
import { recorded, refused, stories } from '#test/fixtures/story.ts'
import { describe, test } from 'vitest'
import { gazetteIssue } from './index.ts'

const given = stories(gazetteIssue)
const issue = (on: `${number}-${number}-${number}`, entries: readonly string[] = ['file-1', 'file-2']) => ({ act: 'issueGazette', issue: on, entries, joins: false }) as const
const joining = (...of: Parameters<typeof issue>) => ({ ...issue(...of), joins: true })
const issued = given(recorded({ type: 'GazetteIssued', issue: '2026-02-27', number: 118, entries: ['file-1', 'file-2'] } as const, '2026-02-27'))
const onDay = (on: `${number}-${number}-${number}`) => given().on(on).as('gazetteEditor')

describe('the gazette of the day (DS071 arts 3-6)', () => {
  test('comes out on a working day, numbered, with its files in the order of the page', () => {
    onDay('2026-02-27').when(issue('2026-02-27')).then({ type: 'GazetteIssued', issue: '2026-02-27', number: 118, entries: ['file-1', 'file-2'] })
  })
  test('is one a day: what is ready later the same day joins it under its number', () => {
    issued.on('2026-02-27').as('gazetteEditor').when(joining('2026-02-27', ['file-3'])).then({ type: 'GazetteEntriesAdded', entries: ['file-3'] })
    issued.on('2026-02-27').as('gazetteEditor').when(joining('2026-02-27', ['file-3'])).leaves({ issued: { issue: '2026-02-27', number: 118, entries: ['file-1', 'file-2', 'file-3'] } })
  })
  test('takes one number: opened twice at once, the second opening joins instead', () => {
    issued.on('2026-02-27').as('gazetteEditor').when(issue('2026-02-27', ['file-3'])).then(refused('gazette.already-issued', 'DS071 art. 6', { issue: '2026-02-27' }))
    onDay('2026-02-27').when(joining('2026-02-27')).then(refused('gazette.not-issued', 'DS071 art. 6', { issue: '2026-02-27' }))
  })
  test('is closed when its day ends', () => issued.on('2026-03-02').as('gazetteEditor').when(joining('2026-02-27', ['file-3'])).then(refused('gazette.not-of-the-day', 'DS071 art. 6', { issue: '2026-02-27', on: '2026-03-02' })))
  test('is not dated another day', () => onDay('2026-02-26').when(issue('2026-02-27')).then(refused('gazette.not-of-the-day', 'DS071 art. 6', { issue: '2026-02-27', on: '2026-02-26' })))
  test.each([['a Saturday', '2026-02-28'], ['a Sunday', '2026-03-01'], ['Good Friday', '2026-04-03'], ['Independence Day', '2026-07-28']] as const)('does not come out on %s', (_, day) => {
    onDay(day).when(issue(day)).then(refused('gazette.closed-day', 'DS071 art. 6', { issue: day }))
  })
  test('does not come out on a day closed by decree', () => {
    const calendar = buildCalendar(peru.closedDays, { extra: [{ date: '2026-02-27', kind: 'decree', nameEs: 'Duelo', nameEn: 'Mourning', norm: 'DS 011-2026-PCM' }] })
    onDay('2026-02-27').under({ calendar }).when(issue('2026-02-27')).then(refused('gazette.closed-day', 'DS071 art. 6'))
  })
  test('holds something, and nothing twice', () => {
    onDay('2026-02-27').when(issue('2026-02-27', [])).then(refused('gazette.nothing-to-publish', 'DL1212 art. 6'))
    onDay('2026-02-27').when(issue('2026-02-27', ['file-1', 'file-2', 'file-1'])).then(refused('gazette.twice-the-same', 'DL1212 art. 6'))
    issued.on('2026-02-27').as('gazetteEditor').when(joining('2026-02-27', ['file-1'])).then(refused('gazette.twice-the-same', 'DL1212 art. 6'))
  })
})
