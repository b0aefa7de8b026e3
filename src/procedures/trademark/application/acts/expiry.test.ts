import { buildCalendar } from '#calendar/build.ts'
import { peru } from '#law/peru/index.ts'
import { aFiling, aPriority, inPerson } from '#test/fixtures/filings.ts'
import { aFiledMark, aPublishedMark, aReadyMark, aRequirement, anIncompleteMark, anObservedMark, anUnopposedMark } from '#test/fixtures/marks.ts'
import { given, refused } from '#test/fixtures/story.ts'
import { describe, expect, test } from 'vitest'
import { needs } from '../index.ts'

const deposited = (on: `${number}-${number}-${number}`) => ({ type: 'NoticeDeposited', noticeId: 'notice-2', accountId: 'account-applicant', effectiveOn: on }) as const
const running = 'LPAG art. 140'

describe('expire of the minimum: notice of 26 June 2026, sixty working days to 25 September', () => {
  const expire = { act: 'expire', waited: 'minimum', noticeId: 'notice-2' } as const
  const custody = given(...anIncompleteMark({ on: '2026-06-26' }))
  test('the filing is deemed not filed from the day after, and the party is told', () => {
    custody.on('2026-09-26').as('system').when(expire).then({ type: 'ApplicationDeemedNotFiled', noticeId: 'notice-2' }, deposited('2026-09-26'))
    custody.on('2026-09-26').as('system').when(expire).leaves({ status: 'deemedNotFiled' })
  })
  test('not on the last day', () => {
    custody.on('2026-09-25').as('system').when(expire).then(refused('application.term-running', running, { ends: [{ rule: 'D-TM-MINREQ', due: '2026-09-25' }] }))
  })
})

describe('expire of a formal requirement: notified 26 June 2026', () => {
  const expire = { act: 'expire', waited: 'formal', noticeId: 'notice-2' } as const
  const observed = given(...anObservedMark())
  test('abandons the application by a numbered decision that is notified (LPAG art. 140.2)', () => {
    observed.on('2026-09-26').as('system').when(expire).then({ type: 'ApplicationAbandoned', cause: 'requirementNotAnswered', number: '3619-2026-DSD', noticeId: 'notice-2' }, deposited('2026-09-26'))
    observed.on('2026-09-26').as('system').when(expire).leaves({ status: 'abandoned' })
    expect(needs(expire)).toEqual(['decision'])
  })
  test('not on the last day', () => observed.on('2026-09-25').as('system').when(expire).then(refused('application.term-running', running, { ends: [{ rule: 'D-TM-FORMREQ', due: '2026-09-25' }] })))
  test('never before the notice is served', () => {
    given(...anObservedMark({ filing: aFiling({ service: inPerson }) })).on('2027-12-31').as('system').when(expire).then(refused('application.term-running', running, { ends: [] }))
  })
  test('a decree that closes a day inside the term moves it to Monday 28 September', () => {
    const calendar = buildCalendar(peru.closedDays, { extra: [{ date: '2026-08-07', kind: 'decree', nameEs: 'Día no laborable', nameEn: 'Non-working day', norm: 'DS 099-2026-PCM' }] })
    observed.on('2026-09-26').under({ calendar }).as('system').when(expire).then(refused('application.term-running', running, { ends: [{ rule: 'D-TM-FORMREQ', due: '2026-09-28' }] }))
    observed.on('2026-09-29').under({ calendar }).as('system').when(expire).leaves({ status: 'abandoned' })
  })
})

describe('expire of the opposition window: published Friday 27 February 2026, thirty working days to 14 April', () => {
  const expire = { act: 'expire', waited: 'opposition', noticeId: 'unused' } as const
  const published = given(...aPublishedMark())
  test('closes it from 15 April and the file goes to the Directorate', () => {
    published.on('2026-04-15').as('system').when(expire).then({ type: 'OppositionWindowClosed' })
    published.on('2026-04-15').as('system').when(expire).leaves({ status: 'registrability' })
    expect(needs(expire)).toEqual([])
  })
  test('not on 14 April', () => published.on('2026-04-14').as('system').when(expire).then(refused('application.term-running', running, { ends: [{ rule: 'D-TM-OPP', due: '2026-04-14' }] })))
})

describe('expire of a priority: first filed 28 November 2025, nine months to 28 August 2026', () => {
  const expire = { act: 'expire', waited: 'priority', noticeId: 'unused', claimId: 'priority-1' } as const
  const claiming = aFiling({ priorities: [aPriority('2025-11-28', { documents: [] })] })
  const filed = given(...aFiledMark({ filing: claiming }))
  test('loses the priority alone', () => {
    filed.on('2026-08-29').as('system').when(expire).then({ type: 'PriorityLost', claimId: 'priority-1', because: 'documentsNotFiled' })
    filed.on('2026-08-29').as('system').when(expire).leaves({ status: 'filed' })
  })
  test('not on the last day', () => filed.on('2026-08-28').as('system').when(expire).then(refused('application.term-running', running, { ends: [{ rule: 'D-PRIODOC-TM', due: '2026-08-28' }] })))
  test('only the claim it names', () => filed.on('2026-08-29').as('system').when({ ...expire, claimId: 'another' }).then(refused('application.term-running', running)))
  test('also while published', () => given(...aPublishedMark({ filing: claiming, on: '2026-08-20' })).on('2026-08-31').as('system').when(expire).leaves({ status: 'oppositionWindow' }))
})

describe('what never expires', () => {
  test('a suggested amendment: the examiner then decides on the file', () => {
    given(...anUnopposedMark(), ...aRequirement('amendment', { on: '2026-04-16' })).on('2026-12-01').as('system').when({ act: 'expire', waited: 'formal', noticeId: 'n' }).then(refused('application.term-running', running))
  })
  test('a term of the office (LPAG art. 140.3)', () => {
    given(...aFiledMark()).on('2026-12-01').as('system').when({ act: 'expire', waited: 'formal', noticeId: 'n' }).then(refused('application.term-running', running))
    given(...aReadyMark()).on('2026-12-01').as('system').when({ act: 'expire', waited: 'opposition', noticeId: 'n' }).then(refused('application.term-running', running))
  })
  test('a draft', () => given().on('2026-12-01').as('system').when({ act: 'expire', waited: 'minimum', noticeId: 'n' }).then(refused('application.wrong-state', running)))
})
