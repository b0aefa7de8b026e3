import { aClass, aCompany, aFiling, aPaper, aPayment, aPicture, aWord, clothing, inPerson, shops, signs, without } from '#test/fixtures/filings.ts'
import { aFiledMark, aReadyMark, aRegisteredMark, aRequirement, anExaminedMark, anObservedMark, anUnopposedMark } from '#test/fixtures/marks.ts'
import { given, recorded, refused } from '#test/fixtures/story.ts'
import { describe, expect, test } from 'vitest'
import { needs, running } from '../index.ts'

const art144 = 'D486 art. 144'
const single = 'LPAG art. 126.2'
const nowhereToWrite = aFiling({ service: { means: 'none' } })

describe('assign', () => {
  test('names the examiner of a stage, and may be done again to hand over', () => {
    const assign = { act: 'assign', examiner: 'account-other', stage: 'formal' } as const
    given(...aFiledMark()).on('2026-01-07').as('administrator').when(assign).then({ type: 'ExaminerAssigned', examiner: 'account-other', stage: 'formal' })
    given(...anExaminedMark()).on('2026-01-08').as('administrator').when(assign).leaves({ formalExaminer: 'account-other' })
    given(...anUnopposedMark()).on('2026-04-16').as('administrator').when({ ...assign, stage: 'registrability' }).leaves({ registrabilityExaminer: 'account-other' })
  })
  test('is refused once registered', () => given(...aRegisteredMark()).on('2026-05-01').as('administrator').when({ act: 'assign', examiner: 'x', stage: 'formal' }).then(refused('application.wrong-state', 'DL1033 art. 42')))
})

describe('startFormalExam', () => {
  const start = { act: 'startFormalExam' } as const
  const assigned = recorded({ type: 'ExaminerAssigned', examiner: 'account-formalExaminer', stage: 'formal' } as const, '2026-01-06')
  test('by the examiner it was assigned to, with the fifteen working days of the office running from the filing', () => {
    const file = given(...aFiledMark(), assigned)
    file.on('2026-01-07').as('formalExaminer').when(start).then({ type: 'FormalExaminationStarted', examiner: 'account-formalExaminer' })
    expect(running(file.state)).toContainEqual({ rule: 'D-TM-FORMAL', trigger: '2026-01-06', of: 'formal' })
  })
  test('an unassigned file is taken by who starts', () => given(...aFiledMark()).on('2026-01-07').as('formalExaminer').when(start).leaves({ status: 'formalExamination', formalExaminer: 'account-formalExaminer' }))
  test('is refused to another', () => given(...aFiledMark(), assigned).on('2026-01-07').as('formalExaminer', 'account-other').when(start).then(refused('application.assigned-to-another', 'DL1033 art. 42')))
  test('is refused twice', () => given(...anExaminedMark()).on('2026-01-08').as('formalExaminer').when(start).then(refused('application.wrong-state', art144)))
})

describe('requireCure', () => {
  const requireCure = (...ids: readonly string[]) => ({ act: 'requireCure', noticeId: 'notice-2', findings: ids.map((requirement) => ({ requirement })) }) as const
  const examined = given(...anExaminedMark())
  const asking = (...ids: readonly string[]) => examined.on('2026-06-26').as('formalExaminer').when(requireCure(...ids))

  test('lists everything in one notice, and sixty working days run from its effect', () => {
    asking('R-DS-16', 'R-DS-23').then(
      { type: 'RequirementNoticeIssued', noticeId: 'notice-2', about: 'formal', findings: [{ requirement: 'R-DS-16' }, { requirement: 'R-DS-23' }] },
      { type: 'NoticeDeposited', noticeId: 'notice-2', accountId: 'account-applicant', effectiveOn: '2026-06-26' },
    )
    asking('R-DS-16').leaves({ status: 'formalRequirement' })
  })
  test('waits to be served where nobody consented to the mailbox: only the five days of the office to notify run (LPAG art. 24.1)', () => {
    given(...anExaminedMark({ filing: aFiling({ service: inPerson }) })).on('2026-06-26').as('formalExaminer').when(requireCure('R-DS-23'))
      .then({ type: 'RequirementNoticeIssued', noticeId: 'notice-2', about: 'formal', findings: [{ requirement: 'R-DS-23' }] })
    expect(running(given(...anObservedMark({ filing: aFiling({ service: inPerson }) })).state).map((r) => r.rule)).toEqual(['D-PROC-MAX', 'D-NOTIFY'])
  })
  test('may ask for a translation together with a formal point, never alone: its silence abandons nothing', () => {
    asking('R-DS-23', 'R-DS-28').leaves({ status: 'formalRequirement' })
    asking('R-DS-28').then(refused('requirement.not-demandable', 'LPAG art. 40.1; D486 art. 144', { findings: ['R-DS-28'] }))
  })
  test('is refused with nothing to cure', () => asking().then(refused('requirement.empty', art144)))
  test('is refused for a rule that is none, or not of marks', () => {
    asking('R-XX-99').then(refused('requirement.unknown-rule', art144, { findings: ['R-XX-99'] }))
    asking('R-DS-23', 'R-PR-04').then(refused('requirement.unknown-rule', art144, { findings: ['R-PR-04'] }))
  })
  test.each(['R-DS-11', 'R-DS-20', 'R-DS-26', 'R-DS-27', 'R-PR-02'])('%s may not be demanded under pain of abandonment', (id) => {
    asking('R-DS-23', id).then(refused('requirement.not-demandable', 'LPAG art. 40.1; D486 art. 144', { findings: [id] }))
  })

  const answered = [...anObservedMark({ findings: [{ requirement: 'R-DS-16' }, { requirement: 'R-DS-23' }] }), recorded({ type: 'RequirementAnswered', changes: { signedBy: 'applicant' } } as const, '2026-07-01')]
  test('a second notice only repeats what was not cured', () => {
    given(...answered).on('2026-07-02').as('formalExaminer').when(requireCure('R-DS-16')).leaves({ status: 'formalRequirement' })
    given(...answered).on('2026-07-02').as('formalExaminer').when(requireCure('R-DS-16', 'R-DS-17')).then(refused('requirement.single-notice', single, { added: ['R-DS-17'] }))
  })
  test('is refused while another request waits for its answer', () => {
    given(...anExaminedMark(), ...aRequirement('other')).on('2026-01-20').as('formalExaminer').when(requireCure('R-DS-23')).then(refused('requirement.one-open', single))
  })
  test('is refused outside the examination', () => given(...aReadyMark()).on('2026-01-20').as('formalExaminer').when(requireCure('R-DS-23')).then(refused('application.wrong-state', art144, { status: 'readyToPublish' })))
})

describe('answerRequirement: notified Friday 26 June 2026', () => {
  const answer = { act: 'answerRequirement', changes: { service: inPerson } } as const
  const observed = given(...anObservedMark({ filing: aFiling(), findings: [{ requirement: 'R-DS-15' }] }))

  test('on the last day, 25 September 2026', () => {
    observed.on('2026-09-25').as('applicant').when(answer).then({ type: 'RequirementAnswered', changes: { service: inPerson } })
    observed.on('2026-09-25').as('applicant').when(answer).leaves({ status: 'formalExamination' })
  })
  test('is refused the next day', () => observed.on('2026-09-26').as('applicant').when(answer).then(refused('application.term-over', art144, { of: 'formal' })))
  test('a writing alone is an answer; nothing at all is not', () => {
    const writing = aPaper('answer')
    observed.on('2026-07-01').as('applicant').when({ act: 'answerRequirement', changes: {}, writing }).then({ type: 'RequirementAnswered', changes: {}, writing })
    observed.on('2026-07-01').as('applicant').when({ act: 'answerRequirement', changes: {} }).then(refused('requirement.empty-answer', art144))
  })
  test('is refused where nothing was asked', () => {
    given(...anExaminedMark()).on('2026-01-20').as('applicant').when(answer).then(refused('requirement.none-open', art144))
    given(...anUnopposedMark()).on('2026-04-20').as('applicant').when(answer).then(refused('requirement.none-open', art144))
  })
  test('is refused where no answer fits', () => given(...aReadyMark()).on('2026-01-20').as('applicant').when(answer).then(refused('application.wrong-state', art144)))

  describe('cures what was asked and no more (D486 art. 143)', () => {
    const asked = (id: string, filing = aFiling()) => given(...anObservedMark({ filing, findings: [{ requirement: id }] })).on('2026-07-01').as('applicant')
    test('the list may not grow, nor the sign change', () => {
      asked('R-DS-15').when({ act: 'answerRequirement', changes: { classes: [aClass(25, 'camisas', 'zapatos')] } }).then(refused('amendment.broadens-the-list', 'D486 art. 143'))
      asked('R-DS-15').when({ act: 'answerRequirement', changes: { sign: aWord('QANTU NORTE') } }).then(refused('amendment.changes-the-sign', 'D486 art. 143'))
    })
    test('an observed class moves its goods, without new ones', () => {
      asked('R-DS-21').when({ act: 'answerRequirement', changes: { classes: [aClass(18, 'ponchos'), aClass(25, 'camisas')] } }).then(refused('application.minimum-not-met', 'D486 art. 140; DL1075 art. 52', { missing: ['R-DS-07'] }))
      asked('R-DS-21', aFiling({ payment: aPayment(2) })).when({ act: 'answerRequirement', changes: { classes: [aClass(18, 'ponchos'), aClass(25, 'camisas')] } }).leaves({ status: 'formalExamination' })
      asked('R-DS-21').when({ act: 'answerRequirement', changes: { classes: [aClass(25, 'zapatos')] } }).then(refused('amendment.broadens-the-list', 'D486 art. 143'))
    })
    test('an observed picture is replaced', () => {
      const filing = aFiling({ sign: signs.mixed })
      const sign = { ...signs.mixed, reproductions: [aPicture('sharper')] }
      asked('R-DS-19', filing).when({ act: 'answerRequirement', changes: { sign } }).leaves({ status: 'formalExamination' })
      asked('R-DS-15', filing).when({ act: 'answerRequirement', changes: { sign } }).then(refused('amendment.changes-the-sign', 'D486 art. 143'))
    })
    test('a payment only where it was observed', () => {
      asked('R-DS-07').when({ act: 'answerRequirement', changes: { payment: aPayment(2) } }).leaves({ status: 'formalExamination' })
      asked('R-DS-15').when({ act: 'answerRequirement', changes: { payment: aPayment(2) } }).then(refused('amendment.not-amendable', 'D486 art. 143'))
    })
    test('who filed without a name gives it', () => {
      asked('R-DS-10', aFiling({ applicants: [] })).when({ act: 'answerRequirement', changes: { applicants: [aCompany()] } }).leaves({ status: 'formalExamination' })
    })
  })
})

describe('pass', () => {
  const pass = { act: 'pass', overruled: [] } as const
  const overruled = (requirement: string) => ({ act: 'pass', overruled: [{ requirement, reason: aPaper('reason') }] }) as const
  test('where every formal rule is met', () => {
    given(...anExaminedMark()).on('2026-01-12').as('formalExaminer').when(pass).then({ type: 'FormalExaminationPassed', overruled: [] })
    given(...anExaminedMark()).on('2026-01-12').as('formalExaminer').when(pass).leaves({ status: 'readyToPublish', formalPassedOn: '2026-01-12' })
  })
  test('where the examiner overrules a rule with a reason', () => {
    given(...anExaminedMark({ filing: nowhereToWrite })).on('2026-01-12').as('formalExaminer').when(overruled('R-DS-15')).then({ type: 'FormalExaminationPassed', overruled: overruled('R-DS-15').overruled })
  })
  test('is refused with defects open', () => {
    given(...anExaminedMark({ filing: without(nowhereToWrite, 'signedBy') })).on('2026-01-12').as('formalExaminer').when(overruled('R-DS-15')).then(refused('application.defects-open', 'D486 art. 145', { open: ['R-DS-23'] }))
  })
  test('is refused for a rule that is none', () => given(...anExaminedMark()).on('2026-01-12').as('formalExaminer').when(overruled('R-ZZ-1')).then(refused('requirement.unknown-rule', 'D486 art. 145')))
  test('advice, a foreign paper and 6quinquies hold nothing back: each has its own consequence', () => {
    const filing = aFiling({ sign: { ...signs.mixed, reproductions: [aPicture('logo', 'image/png')] }, homeRegistration: true, documents: [aPaper('deed', 'other')], inOtherLanguage: ['deed'] })
    given(...anExaminedMark({ filing })).on('2026-01-12').as('formalExaminer').when(pass).leaves({ status: 'readyToPublish' })
  })
  test('makes a request that was still open moot', () => {
    const file = given(...anExaminedMark(), ...aRequirement('other'))
    file.on('2026-01-20').as('formalExaminer').when(pass).leaves({ requirements: [{ noticeId: 'notice-other', about: 'other', findings: [{ requirement: 'R-DS-15' }], answered: true }] })
  })
  test('is refused before the examination', () => given(...aFiledMark()).on('2026-01-12').as('formalExaminer').when(pass).then(refused('application.wrong-state', 'D486 art. 145')))
})

describe('requestFromParty', () => {
  const request = { act: 'requestFromParty', noticeId: 'notice-2', findings: [{ requirement: 'R-DS-28', detail: 'Traducción del estatuto' }] } as const
  test('asks for what no special term governs', () => {
    given(...aFiledMark()).on('2026-01-14').as('formalExaminer').when(request).then(
      { type: 'RequirementNoticeIssued', noticeId: 'notice-2', about: 'other', findings: request.findings },
      { type: 'NoticeDeposited', noticeId: 'notice-2', accountId: 'account-applicant', effectiveOn: '2026-01-14' },
    )
  })
  test('is refused while one is open, with nothing asked, and after the examination', () => {
    given(...aFiledMark(), ...aRequirement('other')).on('2026-01-20').as('formalExaminer').when(request).then(refused('requirement.one-open', single))
    given(...aFiledMark()).on('2026-01-14').as('formalExaminer').when({ ...request, findings: [] }).then(refused('requirement.empty', 'DL1075 art. 18'))
    given(...aReadyMark()).on('2026-01-20').as('formalExaminer').when(request).then(refused('application.wrong-state', 'DL1075 art. 18'))
  })
  test('its answer leaves the file where it was', () => {
    given(...aFiledMark(), ...aRequirement('other')).on('2026-02-25').as('applicant').when({ act: 'answerRequirement', changes: {}, writing: aPaper('answer') }).leaves({ status: 'filed' })
  })
})

describe('abandonByInactivity: asked on 14 January 2026, thirty working days to 25 February', () => {
  const abandon = { act: 'abandonByInactivity', noticeId: 'notice-2' } as const
  const stopped = given(...aFiledMark(), ...aRequirement('other', { on: '2026-01-14' }))
  test('is declared from the day after, by a decision that is notified', () => {
    stopped.on('2026-02-26').as('system').when(abandon).then(
      { type: 'ApplicationAbandoned', cause: 'inactivity', number: '3619-2026-DSD', noticeId: 'notice-2' },
      { type: 'NoticeDeposited', noticeId: 'notice-2', accountId: 'account-applicant', effectiveOn: '2026-02-26' },
    )
    expect(needs(abandon)).toEqual(['decision'])
  })
  test('not on the last day', () => stopped.on('2026-02-25').as('system').when(abandon).then(refused('application.term-running', 'DL1075 art. 18', { rule: 'D-ABANDON' })))
  test('never where the party stopped nothing', () => given(...aFiledMark()).on('2026-12-01').as('system').when(abandon).then(refused('application.not-stopped-by-party', 'DL1075 art. 18')))
  test('never where a special term runs, or the file is ready', () => {
    given(...anObservedMark()).on('2026-12-01').as('system').when(abandon).then(refused('application.wrong-state', 'DL1075 art. 18'))
    given(...anUnopposedMark({ filing: aFiling({ classes: [clothing, shops], payment: aPayment(2) }) })).on('2026-12-01').as('system').when(abandon).then(refused('application.wrong-state', 'DL1075 art. 18'))
  })
})
