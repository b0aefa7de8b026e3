import { withSettings, setting } from '#law/lookup.ts'
import { peru } from '#law/peru/index.ts'
import { aClass, aWord } from '#test/fixtures/filings.ts'
import { aPublishedMark, aReadyMark, anExaminedMark } from '#test/fixtures/marks.ts'
import { given, recorded, refused } from '#test/fixtures/story.ts'
import { describe, expect, test } from 'vitest'
import { running } from '../index.ts'

describe('publish', () => {
  const publish = { act: 'publish', issue: '2026-02-27', gazetteNumber: 118, position: 3 } as const
  test('in the gazette of the day; the window runs from the publication', () => {
    given(...aReadyMark()).on('2026-02-27').as('gazetteEditor').when(publish).then({ type: 'ApplicationPublished', issue: '2026-02-27', gazetteNumber: 118, position: 3 })
    given(...aReadyMark()).on('2026-02-27').as('gazetteEditor').when(publish).leaves({ status: 'oppositionWindow' })
    expect(running(given(...aPublishedMark()).state)).toContainEqual({ rule: 'D-TM-OPP', trigger: '2026-02-27', of: 'opposition' })
  })
  test('is refused in the gazette of another day', () => given(...aReadyMark()).on('2026-02-26').as('gazetteEditor').when(publish).then(refused('gazette.not-of-the-day', 'DS071 art. 6', { issue: '2026-02-27', on: '2026-02-26' })))
  test('is refused before the form is found right, and a second time', () => {
    given(...anExaminedMark()).on('2026-02-27').as('gazetteEditor').when(publish).then(refused('application.wrong-state', 'DL1212 art. 6; DS071 art. 3'))
    given(...aPublishedMark()).on('2026-02-27').as('gazetteEditor').when(publish).then(refused('application.wrong-state', 'DL1212 art. 6; DS071 art. 3'))
  })
})

describe('publishErratum', () => {
  const erratum = { act: 'publishErratum', issue: '2026-03-10', gazetteNumber: 126, corrects: ['representative'], changes: {} } as const
  const published = given(...aPublishedMark())
  const correcting = (corrects: readonly string[], changes = {}) => published.on('2026-03-10').as('gazetteEditor').when({ ...erratum, corrects, changes })
  const event = (corrects: readonly string[], restartsWindow: boolean, changes = {}) => ({ type: 'ErratumPublished', issue: '2026-03-10', gazetteNumber: 126, corrects, changes, restartsWindow }) as const

  test('leaves the first publication and its window as they are', () => {
    correcting(['representative']).then(event(['representative'], false))
    correcting(['priority', 'other']).then(event(['priority', 'other'], false))
  })
  test.each(['sign', 'classes', 'list', 'applicants'])('restarts the window where it corrects the %s', (what) => correcting([what]).then(event([what], true)))
  test('restarts it where the correction itself touches the list, whatever its heading says', () => {
    const changes = { classes: [aClass(25, 'camisas')] }
    correcting(['other'], changes).then(event(['other'], true, changes))
  })
  test('a restarted window ends thirty working days after the erratum: 23 April 2026 instead of 14 April', () => {
    const restarted = given(...aPublishedMark(), recorded(event(['sign'], true), '2026-03-10'))
    const expire = { act: 'expire', waited: 'opposition', noticeId: 'n' } as const
    restarted.on('2026-04-23').as('system').when(expire).then(refused('application.term-running', 'LPAG art. 140', { ends: [{ rule: 'D-TM-OPP', due: '2026-04-23' }] }))
    restarted.on('2026-04-24').as('system').when(expire).then({ type: 'OppositionWindowClosed' })
  })
  test('an office may set that it never restarts, from a day on', () => {
    const row = setting(peru, 'erratum.restartsWindow', '2026-01-01')
    if (!row) throw new Error('the setting is gone')
    const law = withSettings(peru, [{ ...row, since: '2026-03-01', value: { always: false, when: [] } }])
    published.on('2026-03-10').under({ law }).as('gazetteEditor').when({ ...erratum, corrects: ['sign'] }).then(event(['sign'], false))
  })
  test('fits on the last day of the window and not after', () => {
    published.on('2026-04-14').as('gazetteEditor').when({ ...erratum, issue: '2026-04-14' }).leaves({ status: 'oppositionWindow' })
    published.on('2026-04-15').as('gazetteEditor').when({ ...erratum, issue: '2026-04-15' }).then(refused('application.window-over', 'DS071 art. 7'))
  })
  test('is refused on another day, with nothing corrected, or leaving nothing to publish', () => {
    published.on('2026-03-09').as('gazetteEditor').when(erratum).then(refused('gazette.not-of-the-day', 'DS071 art. 6'))
    correcting([]).then(refused('erratum.empty', 'DS071 art. 7'))
    correcting(['classes'], { classes: [] }).then(refused('application.minimum-not-met', 'D486 art. 140; DL1075 art. 52', { missing: ['R-DS-06'] }))
    correcting(['sign'], { sign: aWord(' ') }).then(refused('application.minimum-not-met', 'D486 art. 140; DL1075 art. 52', { missing: ['R-DS-03'] }))
  })
  test('is refused before publication', () => given(...aReadyMark()).on('2026-03-10').as('gazetteEditor').when(erratum).then(refused('application.wrong-state', 'DS071 art. 7')))
})
