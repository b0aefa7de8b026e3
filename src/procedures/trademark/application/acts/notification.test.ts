import type { AddressForService } from '#casefile/party.ts'
import { aFiling, aPaper, inPerson, mailbox } from '#test/fixtures/filings.ts'
import { aGrantedMark, anExaminedMark, anObservedMark, aRequirement } from '#test/fixtures/marks.ts'
import { given, instant, recorded, refused } from '#test/fixtures/story.ts'
import { describe, expect, test } from 'vitest'
import { running } from '../index.ts'
import { withDistances, withSettings } from '#law/lookup.ts'
import { peru } from '#law/peru/index.ts'

const noticeId = 'notice-formal'
const record = aPaper('service', 'serviceRecord')
const writing = aPaper('challenge')
const reason = aPaper('reason', 'decision')
const byMail: AddressForService = { means: 'certifiedMail' }
const byEmail: AddressForService = { means: 'email', authorisedAt: instant('2026-01-05') }

/** A formal requirement issued on Friday 26 June 2026, waiting to reach its party. */
const asked = (service: AddressForService) => anObservedMark({ filing: aFiling({ service }) })
const sent = (means: 'certifiedMail' | 'email', service: AddressForService) => [...asked(service), recorded({ type: 'NoticeSent', noticeId, means, sentOn: '2026-06-26' } as const, '2026-06-26')]
const served = [...asked(inPerson), recorded({ type: 'NoticeServed', noticeId, effectiveOn: '2026-06-30', record } as const, '2026-06-30')]
const challenged = [...served, recorded({ type: 'NoticeChallenged', noticeId, writing } as const, '2026-07-06')]

describe('in person (LPAG arts 21, 25)', () => {
  test('takes effect the day it is done, and the term runs from there', () => {
    given(...asked(inPerson)).on('2026-07-01').as('filingDesk').when({ act: 'recordService', noticeId, servedOn: '2026-06-30', record, sheet: 'CED-1' }).then({ type: 'NoticeServed', noticeId, effectiveOn: '2026-06-30', record, sheet: 'CED-1' })
    expect(running(given(...served).state)).toContainEqual({ rule: 'D-TM-FORMREQ', trigger: '2026-06-30', of: noticeId })
  })
  test('whoever refuses to receive or sign is notified (art. 21.3)', () => {
    given(...asked(inPerson)).on('2026-06-30').as('filingDesk').when({ act: 'recordService', noticeId, servedOn: '2026-06-30', record, outcome: 'refused' }).leaves({ notices: [expect.objectContaining({ status: 'serviceRefused', effectiveOn: '2026-06-30', proof: record })] as never })
  })
  test('never before it was issued, nor tomorrow', () => {
    for (const servedOn of ['2026-06-25', '2026-07-02', '2026-02-30'] as const) given(...asked(inPerson)).on('2026-07-01').as('filingDesk').when({ act: 'recordService', noticeId, servedOn, record }).then(refused('notice.impossible-day', 'LPAG art. 25', { servedOn }))
  })
  test('nobody found: a second visit on a working day, and only then under the door (art. 21.5)', () => {
    const visit = (nextVisitOn: '2026-07-02' | '2026-07-04' | '2026-06-29' | '2026-06-30') => ({ act: 'recordVisit', noticeId, visitedOn: '2026-06-30', nextVisitOn, record }) as const
    const underDoor = (servedOn: '2026-07-02' | '2026-07-03') => ({ act: 'recordService', noticeId, servedOn, record, outcome: 'leftUnderDoor' }) as const
    const waiting = given(...asked(inPerson)).on('2026-06-30').as('filingDesk')
    waiting.when(visit('2026-07-02')).then({ type: 'FirstVisitFailed', noticeId, visitedOn: '2026-06-30', nextVisitOn: '2026-07-02', record })
    for (const on of ['2026-07-04', '2026-06-29', '2026-06-30'] as const) waiting.when(visit(on)).then(refused('notice.impossible-second-visit', 'LPAG art. 21.5'))
    waiting.when({ ...underDoor('2026-07-02'), servedOn: '2026-06-30' }).then(refused('notice.no-first-visit', 'LPAG art. 21.5'))
    const visited = given(...asked(inPerson), recorded({ type: 'FirstVisitFailed', noticeId, visitedOn: '2026-06-30', nextVisitOn: '2026-07-02', record } as const, '2026-06-30')).on('2026-07-03').as('filingDesk')
    visited.when(underDoor('2026-07-02')).then({ type: 'NoticeLeftUnderDoor', noticeId, effectiveOn: '2026-07-02', record })
    visited.when(underDoor('2026-07-03')).then(refused('notice.not-the-new-day', 'LPAG art. 21.5', { nextVisitOn: '2026-07-02' }))
    visited.when({ act: 'recordService', noticeId, servedOn: '2026-07-02', record }).then({ type: 'NoticeServed', noticeId, effectiveOn: '2026-07-02', record })
    visited.when(visit('2026-07-02')).then(refused('notice.no-visit-to-make', 'LPAG art. 21.5'))
  })
  test('what went into the mailbox is not served again', () => given(...asked(mailbox)).on('2026-07-01').as('filingDesk').when({ act: 'recordService', noticeId, servedOn: '2026-07-01', record }).then(refused('notice.none-waiting', 'LPAG art. 21')))
  test('the office has five working days to notify what it issued (art. 24.1)', () => {
    expect(running(given(...asked(inPerson)).state)).toContainEqual({ rule: 'D-NOTIFY', trigger: '2026-06-26', of: `notify ${noticeId}` })
    expect(running(given(...served).state).map((r) => r.rule)).not.toContain('D-NOTIFY')
  })
})

describe('certified mail (LPAG arts 20.1, 25)', () => {
  const send = { act: 'sendNotice', noticeId, means: 'certifiedMail', sentOn: '2026-06-26', sheet: 'G-77' } as const
  test('only where the party asked for it', () => {
    given(...asked(byMail)).on('2026-06-26').as('filingDesk').when(send).then({ type: 'NoticeSent', noticeId, means: 'certifiedMail', sentOn: '2026-06-26', sheet: 'G-77' })
    given(...asked(inPerson)).on('2026-06-26').as('filingDesk').when(send).then(refused('notice.no-means-to-send', 'LPAG art. 20'))
    given(...asked(byMail)).on('2026-06-26').as('filingDesk').when({ ...send, means: 'email' }).then(refused('notice.email-not-authorised', 'LPAG art. 20.4'))
  })
  test('takes effect the day it is shown as received', () => {
    const waiting = given(...sent('certifiedMail', byMail)).on('2026-07-10').as('filingDesk')
    waiting.when({ act: 'recordDelivery', noticeId, receivedOn: '2026-07-08', record }).then({ type: 'NoticeDelivered', noticeId, effectiveOn: '2026-07-08', record })
    waiting.when({ act: 'recordDelivery', noticeId, receivedOn: '2026-06-25' }).then(refused('notice.impossible-day', 'LPAG art. 25'))
    expect(running(given(...sent('certifiedMail', byMail)).state).map((r) => r.rule)).not.toContain('D-TM-FORMREQ')
  })
  test('what comes back must be served on paper', () => {
    const waiting = given(...sent('certifiedMail', byMail)).on('2026-07-10').as('filingDesk')
    waiting.when({ act: 'recordUndelivered', noticeId, because: 'bounced', failedOn: '2026-07-10' }).then(refused('notice.other-means', 'LPAG art. 25.2'))
    waiting.when({ act: 'recordUndelivered', noticeId, because: 'returned', failedOn: '2026-07-10' }).leaves({ notices: [expect.objectContaining({ status: 'paperRequired', notifyFrom: '2026-07-10' })] as never })
  })
})

describe('e-mail with acknowledgement (LPAG arts 20.4, 25.2)', () => {
  test('goes out as the notice is issued, where the party authorised it', () => {
    given(...anExaminedMark({ filing: aFiling({ service: byEmail }) })).on('2026-06-26').as('formalExaminer').when({ act: 'requireCure', noticeId, findings: [{ requirement: 'R-DS-23' }] })
      .then({ type: 'RequirementNoticeIssued', noticeId, about: 'formal', findings: [{ requirement: 'R-DS-23' }] }, { type: 'NoticeSent', noticeId, means: 'email', sentOn: '2026-06-26' })
  })
  test('its addressee acknowledges it: effective that day; after two working days it is too late (1 July 2026; 29 June is a holiday)', () => {
    const emailed = given(...sent('email', byEmail))
    emailed.on('2026-07-01').when({ act: 'acknowledgeNotice', noticeId }).then({ type: 'NoticeDelivered', noticeId, effectiveOn: '2026-07-01', acknowledged: 'person' })
    emailed.on('2026-07-02').as('filingDesk').when({ act: 'recordDelivery', noticeId, receivedOn: '2026-07-02', acknowledged: 'automatic' }).then(refused('notice.acknowledged-late', 'LPAG art. 25.2'))
    emailed.on('2026-07-02').when({ act: 'acknowledgeNotice', noticeId }).then({ type: 'NoticeCured', noticeId, effectiveOn: '2026-07-02', because: 'partySaysSo' })
  })
  test('without acknowledgement paper is due, and the five days to notify begin again', () => {
    const silent = { act: 'recordUndelivered', noticeId, because: 'noAcknowledgement', failedOn: '2026-07-02' } as const
    given(...sent('email', byEmail)).on('2026-07-01').when({ ...silent, failedOn: '2026-07-01' }).then(refused('notice.acknowledgement-awaited', 'LPAG art. 25.2', { rule: 'D-EMAILACK' }))
    const failed = [...sent('email', byEmail), recorded({ type: 'NoticeUndelivered', noticeId, because: 'noAcknowledgement', failedOn: '2026-07-02' } as const, '2026-07-02')]
    given(...sent('email', byEmail)).on('2026-07-02').when(silent).then({ type: 'NoticeUndelivered', noticeId, because: 'noAcknowledgement', failedOn: '2026-07-02' })
    expect(running(given(...failed).state)).toContainEqual({ rule: 'D-NOTIFY', trigger: '2026-07-02', of: `notify ${noticeId}` })
    given(...failed).on('2026-07-03').as('filingDesk').when({ act: 'sendNotice', noticeId, means: 'email', sentOn: '2026-07-03' }).then(refused('notice.no-means-to-send', 'LPAG art. 20'))
    given(...failed).on('2026-07-03').as('filingDesk').when({ act: 'recordService', noticeId, servedOn: '2026-07-03', record }).then({ type: 'NoticeServed', noticeId, effectiveOn: '2026-07-03', record })
  })
})

describe('publication (LPAG arts 20.2, 23)', () => {
  const publish = { act: 'publishNotice', noticeId, because: 'impracticable', form: 'full', publishedOn: '2026-07-03', record } as const
  const visited = [...asked(inPerson), recorded({ type: 'FirstVisitFailed', noticeId, visitedOn: '2026-06-30', nextVisitOn: '2026-07-02', record } as const, '2026-06-30')]
  test('the order of means cannot be changed: something else was tried, or nobody knows the domicile', () => {
    given(...asked(inPerson)).on('2026-07-03').as('filingDesk').when(publish).then(refused('notice.order-of-means', 'LPAG art. 20.2'))
    given(...visited).on('2026-07-03').as('filingDesk').when(publish).then({ type: 'NoticePublished', noticeId, because: 'impracticable', form: 'full', publishedOn: '2026-07-03', effectiveOn: '2026-07-03', record })
    given(...asked(inPerson)).on('2026-07-03').as('filingDesk').when({ ...publish, because: 'domicileUnknown' }).leaves({ notices: [expect.objectContaining({ status: 'published' })] as never })
  })
  test('a short one that points to the portal takes effect after five working days', () => {
    given(...visited).on('2026-07-03').as('filingDesk').when({ ...publish, form: 'short' }).then({ type: 'NoticePublished', noticeId, because: 'impracticable', form: 'short', publishedOn: '2026-07-03', effectiveOn: '2026-07-10', record })
  })
  test('beside service in person the later one counts (art. 25)', () => {
    given(...served).on('2026-07-03').as('filingDesk').when({ ...publish, because: 'ordered' }).leaves({ notices: [expect.objectContaining({ effectiveOn: '2026-07-03' })] as never })
    given(...served).on('2026-07-03').as('filingDesk').when(publish).then(refused('notice.already-effective', 'LPAG art. 25'))
  })
})

describe('a notice badly made (LPAG arts 26–27)', () => {
  const answer = { act: 'answerRequirement', changes: {}, writing } as const
  test('is challenged by its party; until it is answered nothing follows from the silence', () => {
    given(...served).on('2026-07-06').as('applicant').when({ act: 'challengeNotice', noticeId, writing }).then({ type: 'NoticeChallenged', noticeId, writing })
    given(...served).on('2026-10-01').when({ act: 'expire', waited: 'formal', noticeId: 'n' }).leaves({ status: 'abandoned' })
    given(...challenged).on('2026-10-01').when({ act: 'expire', waited: 'formal', noticeId: 'n' }).then(refused('notice.challenge-open', 'LPAG art. 26'))
  })
  test('dismissed, it counts from its own date (art. 26.2)', () => {
    given(...challenged).on('2026-07-08').as('decisionMaker').when({ act: 'dismissChallenge', noticeId, reason }).leaves({ notices: [expect.objectContaining({ status: 'served', effectiveOn: '2026-06-30' })] as never })
  })
  test('upheld, or seen by the office itself, it is made again and its term ends (art. 26.1)', () => {
    for (const file of [challenged, served]) {
      const again = given(...file).on('2026-07-08').as('decisionMaker').when({ act: 'repeatNotice', noticeId, reason })
      again.then({ type: 'NoticeRepeatOrdered', noticeId, reason })
      again.leaves({ notices: [expect.objectContaining({ status: 'queued', notifyFrom: '2026-07-08', repeated: 1 })] as never })
    }
    const repeated = given(...challenged, recorded({ type: 'NoticeRepeatOrdered', noticeId, reason } as const, '2026-07-08'))
    expect(running(repeated.state).map((r) => r.rule)).toEqual(['D-PROC-MAX', 'D-NOTIFY'])
    repeated.on('2026-07-09').as('filingDesk').when({ act: 'recordService', noticeId, servedOn: '2026-07-07', record }).then(refused('notice.impossible-day', 'LPAG art. 25'))
    given(...asked(mailbox)).on('2026-07-08').as('decisionMaker').when({ act: 'repeatNotice', noticeId, reason })
      .then({ type: 'NoticeRepeatOrdered', noticeId, reason }, { type: 'NoticeDeposited', noticeId, accountId: 'account-applicant', effectiveOn: '2026-07-08' })
  })
  test('is made good where the party says that it has it, or acts upon it (art. 27)', () => {
    given(...asked(inPerson)).on('2026-07-01').as('applicant').when({ act: 'acknowledgeNotice', noticeId }).then({ type: 'NoticeCured', noticeId, effectiveOn: '2026-07-01', because: 'partySaysSo' })
    given(...asked(inPerson)).on('2026-07-01').as('applicant').when(answer).then({ type: 'NoticeCured', noticeId, effectiveOn: '2026-07-01', because: 'actShowsKnowledge' }, { type: 'RequirementAnswered', changes: {}, writing })
    given(...served).on('2026-07-01').as('applicant').when({ act: 'acknowledgeNotice', noticeId }).then(refused('notice.none-to-acknowledge', 'LPAG art. 27.1'))
  })
  test('once answered there is nothing to challenge', () => {
    const answered = recorded({ type: 'RequirementAnswered', changes: {}, writing } as const, '2026-07-03')
    given(...served, answered).on('2026-07-06').as('applicant').when({ act: 'challengeNotice', noticeId, writing }).then(refused('notice.none-to-challenge', 'LPAG art. 26'))
  })
  test('a decision whose notice is challenged is not firm', () => {
    const doubted = [...aGrantedMark(), recorded({ type: 'NoticeChallenged', noticeId: 'notice-decision', writing } as const, '2026-04-21')]
    given(...aGrantedMark()).on('2026-04-22').when({ act: 'becomeFinal' }).then({ type: 'DecisionBecameFinal', outcome: 'granted', because: 'fullGrantHarmsNobody' })
    given(...doubted).on('2026-04-22').when({ act: 'becomeFinal' }).then(refused('decision.remedies-open', 'LPAG art. 212'))
  })
})

describe('when a notice takes effect is a dated rule of the office', () => {
  test('a directive that gives five working days to open the mailbox moves the effect of what is deposited from its day on', () => {
    const five = { ...peru, noticeEffects: [...peru.noticeEffects, { ...peru.noticeEffects.find((e) => e.means === 'mailbox')!, workingDays: 5, since: '2026-06-01' as const }] }
    const requireCure = { act: 'requireCure', noticeId, findings: [{ requirement: 'R-DS-23' }] } as const
    const deposited = (effectiveOn: '2026-07-06' | '2026-05-29') => [{ type: 'RequirementNoticeIssued', noticeId, about: 'formal', findings: requireCure.findings }, { type: 'NoticeDeposited', noticeId, accountId: 'account-applicant', effectiveOn }] as const
    given(...anExaminedMark()).on('2026-06-26').under({ law: five }).as('formalExaminer').when(requireCure).then(...deposited('2026-07-06'))
    given(...anExaminedMark()).on('2026-05-29').under({ law: five }).as('formalExaminer').when(requireCure).then(...deposited('2026-05-29'))
  })
})

describe('who lives far (LPAG art. 135): Cusco to Lima', () => {
  const fromCusco = aFiling({ applicants: aFiling().applicants.map((a) => ({ ...a, region: '08' })) })
  const file = [...anExaminedMark({ filing: fromCusco }), ...aRequirement('formal', { on: '2026-06-26', filing: fromCusco })]
  const proposed = peru.distances.find((d) => d.from === '08' && d.to === '15')!
  const days = proposed.days
  const law = withDistances(peru, [{ ...proposed, norm: 'RM 001-2026 (inventada)', confidence: 'verified' }])
  const expire = { act: 'expire', waited: 'formal', noticeId: 'n' } as const
  test('is refused only after the days of distance, and an answer between is taken and left for a person to look at', () => {
    expect(days).toBe(3)
    // Sixty working days from 26 June end on Friday 25 September 2026; three more on Wednesday 30.
    // The proposal of the law pack moves nothing until a norm sets the row.
    given(...file).on('2026-09-28').when(expire).leaves({ status: 'abandoned' })
    given(...file).on('2026-09-28').under({ law }).when(expire).then(refused('application.term-running', 'LPAG art. 140', { ends: [{ rule: 'D-TM-FORMREQ', due: '2026-09-30' }] }))
    given(...file).on('2026-10-01').under({ law }).when(expire).leaves({ status: 'abandoned' })
    given(...file).on('2026-09-30').under({ law }).as('applicant').when({ act: 'answerRequirement', changes: {}, writing }).then({ type: 'RequirementAnswered', changes: {}, writing, reliesOnDistance: true })
    given(...file).on('2026-09-25').under({ law }).as('applicant').when({ act: 'answerRequirement', changes: {}, writing }).then({ type: 'RequirementAnswered', changes: {}, writing })
    given(...file).on('2026-10-01').under({ law }).as('applicant').when({ act: 'answerRequirement', changes: {}, writing }).then(refused('application.term-over', 'D486 art. 144'))
  })
  test('not who lives abroad, nor at the seat; never the window, that all read in one gazette', () => {
    for (const party of [{ region: '08', domiciledInPeru: false }, { region: '15', domiciledInPeru: true }]) {
      const filing = aFiling({ applicants: aFiling().applicants.map((a) => ({ ...a, ...party })) })
      given(...anExaminedMark({ filing }), ...aRequirement('formal', { on: '2026-06-26', filing })).on('2026-09-28').under({ law }).when(expire).leaves({ status: 'abandoned' })
    }
  })
  test('the seat is a dated setting', () => {
    const atCusco = withSettings(law, [{ ...peru.settings.find((s) => s.id === 'office.seat')!, value: '08', since: '2026-01-01' }])
    given(...file).on('2026-09-28').under({ law: atCusco }).when(expire).leaves({ status: 'abandoned' })
  })
})
