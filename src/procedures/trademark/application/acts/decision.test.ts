import { setting, withSettings } from '#law/lookup.ts'
import { peru } from '#law/peru/index.ts'
import { aClass, aFiling, aPaper, aPayment, clothing, inPerson, shops } from '#test/fixtures/filings.ts'
import { aCertifiedMark, aDecidedMark, aFirmMark, aGrantedMark, aPublishedMark, aRegisteredMark, aRequirement, anObservedMark, anUnopposedMark, closedOn, decidedOn } from '#test/fixtures/marks.ts'
import { actor, contextOf, given, recorded, refused } from '#test/fixtures/story.ts'
import { describe, expect, test } from 'vitest'
import { application, barred, needs } from '../index.ts'

const decides = 'D486 art. 150; DL1033 arts 40-42'
const drafter = 'account-registrabilityExaminer'
const noReasons = { grounds: [], citations: [] }
const confusing = { grounds: ['136-a'], citations: [{ number: 'P00012345', ground: '136-a' }] }
const decision = { number: '3619-2026-DSD', body: 'directorate', drafter, signer: 'account-decisionMaker' } as const
const deposited = (noticeId: string, effectiveOn: `${number}-${number}-${number}`) => ({ type: 'NoticeDeposited', noticeId, accountId: 'account-applicant', effectiveOn }) as const
const unopposed = given(...anUnopposedMark())
const pending = given(...anUnopposedMark(), ...aRequirement('amendment', { on: '2026-04-16' }))

describe('suggestAmendment', () => {
  const suggest = { act: 'suggestAmendment', noticeId: 'notice-2', classes: [aClass(25, 'ponchos', 'camisas')] } as const
  test('suggests the list that would cure, and waits for the answer as for a requirement', () => {
    unopposed.on('2026-04-16').as('registrabilityExaminer').when(suggest).then(
      { type: 'RequirementNoticeIssued', noticeId: 'notice-2', about: 'amendment', findings: [], classes: suggest.classes }, deposited('notice-2', '2026-04-16'),
    )
    unopposed.on('2026-04-16').as('registrabilityExaminer').when(suggest).leaves({ status: 'registrability', requirements: [{ noticeId: 'notice-2', about: 'amendment', findings: [], answered: false, suggested: suggest.classes }] })
  })
  test('may be told in words alone', () => unopposed.on('2026-04-16').as('registrabilityExaminer').when({ act: 'suggestAmendment', noticeId: 'n', text: aPaper('words') }).leaves({ status: 'registrability' }))
  test.each([['wider', [aClass(25, 'zapatos')]], ['the same', [clothing]], ['empty', [aClass(25)]]])('is refused where the list is %s', (_, classes) => {
    unopposed.on('2026-04-16').as('registrabilityExaminer').when({ ...suggest, classes }).then(refused('amendment.broadens-the-list', 'D486 art. 143'))
  })
  test('is refused while one waits, and outside the examination', () => {
    pending.on('2026-04-17').as('registrabilityExaminer').when(suggest).then(refused('requirement.one-open', 'LPAG art. 126.2'))
    given(...aPublishedMark()).on('2026-04-17').as('registrabilityExaminer').when(suggest).then(refused('application.wrong-state', 'D486 art. 143'))
  })
  test('is accepted with the narrower list, within sixty working days: 16 April to 13 July 2026', () => {
    const accept = { act: 'answerRequirement', changes: { classes: [aClass(25, 'camisas')] } } as const
    pending.on('2026-07-13').as('applicant').when(accept).then({ type: 'RequirementAnswered', changes: accept.changes })
    pending.on('2026-07-14').as('applicant').when(accept).then(refused('application.term-over', 'D486 art. 144', { of: 'amendment' }))
    pending.on('2026-07-13').as('applicant').when({ act: 'answerRequirement', changes: { classes: [aClass(25, 'camisas', 'zapatos')] } }).then(refused('amendment.broadens-the-list', 'D486 art. 143'))
  })
})

describe('grant', () => {
  const grant = { act: 'grant', drafter, noticeId: 'notice-2', reasons: noReasons } as const
  test('by the Directorate where nobody opposed, drafted by one and signed by another', () => {
    unopposed.on(decidedOn).as('decisionMaker').when(grant).then({ type: 'RegistrationGranted', decision, noticeId: 'notice-2', reasons: noReasons }, deposited('notice-2', decidedOn))
    unopposed.on(decidedOn).as('decisionMaker').when(grant).leaves({ status: 'granted' })
    expect(needs(grant)).toEqual(['decision'])
  })
  test('is refused to whoever drafted it', () => unopposed.on(decidedOn).as('decisionMaker', drafter).when(grant).then(refused('decision.same-drafter-and-signer', 'DL1033 art. 42')))
  test('is refused with grounds against it', () => unopposed.on(decidedOn).as('decisionMaker').when({ ...grant, reasons: confusing }).then(refused('decision.grounds-in-a-grant', decides, { grounds: ['136-a'] })))
  test('waits for a suggested amendment: to 13 July 2026, and then decides on the file', () => {
    pending.on('2026-07-13').as('decisionMaker').when(grant).then(refused('application.amendment-pending', 'D486 art. 143'))
    pending.on('2026-07-14').as('decisionMaker').when(grant).leaves({ status: 'granted' })
  })
  test('is refused while the window is open', () => given(...aPublishedMark()).on('2026-03-02').as('decisionMaker').when(grant).then(refused('application.wrong-state', decides)))
})

describe('partialGrant', () => {
  const partial = { act: 'partialGrant', drafter, noticeId: 'notice-2', granted: [aClass(25, 'camisas')], reasons: confusing } as const
  const deciding = (granted: typeof partial.granted | readonly ReturnType<typeof aClass>[]) => unopposed.on(decidedOn).as('decisionMaker').when({ ...partial, granted })
  test('grants part of the list and says why the rest is refused', () => {
    deciding(partial.granted).then({ type: 'RegistrationPartiallyGranted', decision, noticeId: 'notice-2', granted: partial.granted, reasons: confusing }, deposited('notice-2', decidedOn))
    deciding(partial.granted).leaves({ status: 'partiallyGranted' })
  })
  test('puts the classes in order', () => {
    const file = given(...anUnopposedMark({ filing: aFiling({ classes: [clothing, shops], payment: aPayment(2) }) }))
    file.on(decidedOn).as('decisionMaker').when({ ...partial, granted: [shops, aClass(25, 'camisas')] }).leaves({ decision: expect.objectContaining({ granted: [aClass(25, 'camisas'), shops] }) })
  })
  test.each([['all', [clothing]], ['nothing', []], ['a class without goods', [aClass(25)]], ['what was not asked', [aClass(25, 'zapatos')]], ['a class that was not asked', [aClass(18, 'camisas')]]])('is refused for %s', (_, granted) => {
    deciding(granted).then(refused('decision.not-partial', decides))
  })
  test('is not open where one good alone is asked for', () => given(...anUnopposedMark({ filing: aFiling({ classes: [aClass(25, 'camisas')] }) })).on(decidedOn).as('decisionMaker').when(partial).then(refused('decision.not-partial', decides)))
  test('is refused without a ground, or to its drafter', () => {
    unopposed.on(decidedOn).as('decisionMaker').when({ ...partial, reasons: noReasons }).then(refused('decision.no-grounds', 'D486 art. 150'))
    unopposed.on(decidedOn).as('decisionMaker', drafter).when(partial).then(refused('decision.same-drafter-and-signer', 'DL1033 art. 42'))
    pending.on('2026-05-01').as('decisionMaker').when(partial).then(refused('application.amendment-pending', 'D486 art. 143'))
  })
  test('is refused before the examination', () => given(...aPublishedMark()).on('2026-03-02').as('decisionMaker').when(partial).then(refused('application.wrong-state', decides)))
})

describe('refuse', () => {
  const refusing = { act: 'refuse', drafter, noticeId: 'notice-2', reasons: confusing } as const
  test('on a ground of the Decision, with what was cited', () => {
    unopposed.on(decidedOn).as('decisionMaker').when(refusing).then({ type: 'RegistrationRefused', decision, noticeId: 'notice-2', reasons: confusing }, deposited('notice-2', decidedOn))
    unopposed.on(decidedOn).as('decisionMaker').when(refusing).leaves({ status: 'refused' })
  })
  test('is refused without a ground, on one of no norm, or on one of another right', () => {
    unopposed.on(decidedOn).as('decisionMaker').when({ ...refusing, reasons: noReasons }).then(refused('decision.no-grounds', 'D486 art. 150'))
    unopposed.on(decidedOn).as('decisionMaker').when({ ...refusing, reasons: { grounds: ['135-b', '135-z', '18'], citations: [] } }).then(refused('decision.unknown-ground', 'D486 arts 135-136', { unknown: ['135-z', '18'] }))
  })
  test('is refused to its drafter, while an amendment waits, and before the examination', () => {
    unopposed.on(decidedOn).as('decisionMaker', drafter).when(refusing).then(refused('decision.same-drafter-and-signer', 'DL1033 art. 42'))
    pending.on('2026-05-01').as('decisionMaker').when(refusing).then(refused('application.amendment-pending', 'D486 art. 143'))
    given(...aPublishedMark()).on('2026-03-02').as('decisionMaker').when(refusing).then(refused('application.wrong-state', decides))
  })
})

describe('becomeFinal: decided and notified Monday 20 April 2026, fifteen working days to 12 May', () => {
  const final = { act: 'becomeFinal' } as const
  const open = refused('decision.remedies-open', 'LPAG art. 212', { rule: 'D-APPEAL' })
  test('a full grant that nobody opposed is firm once notified', () => {
    given(...aGrantedMark()).on(decidedOn).as('system').when(final).then({ type: 'DecisionBecameFinal', outcome: 'granted', because: 'fullGrantHarmsNobody' })
    given(...aGrantedMark({ notifiedOn: 'notYet' })).on('2026-12-01').as('system').when(final).then(open)
  })
  test('with that setting off it waits for the term like every other', () => {
    const row = setting(peru, 'fullGrantFirmOnNotice', decidedOn)
    if (!row) throw new Error('the setting is gone')
    const law = withSettings(peru, [{ ...row, since: '2026-01-01', value: false }])
    given(...aGrantedMark()).on('2026-05-12').under({ law }).as('system').when(final).then(open)
    given(...aGrantedMark()).on('2026-05-13').under({ law }).as('system').when(final).then({ type: 'DecisionBecameFinal', outcome: 'granted', because: 'noRemedyInTime' })
  })
  test.each([['partiallyGranted', 'granted'], ['refused', 'refused']] as const)('%s is firm only after the remedies, on 13 May', (outcome, end) => {
    const decided = given(...aDecidedMark({ outcome }))
    decided.on('2026-05-12').as('system').when(final).then(open)
    decided.on('2026-05-13').as('system').when(final).then({ type: 'DecisionBecameFinal', outcome: end, because: 'noRemedyInTime' })
    decided.on('2026-05-13').as('system').when(final).leaves({ status: end === 'granted' ? 'finalGranted' : 'finalRefused', finalOn: '2026-05-13' })
  })
  test('a decision not yet served never becomes firm', () => given(...aDecidedMark({ outcome: 'refused', notifiedOn: 'notYet' })).on('2027-01-04').as('system').when(final).then(open))
  test('the term runs from the service: Monday 27 April, to 19 May', () => {
    const served = given(...aDecidedMark({ outcome: 'refused', notifiedOn: '2026-04-27' }))
    served.on('2026-05-19').as('system').when(final).then(open)
    served.on('2026-05-20').as('system').when(final).leaves({ status: 'finalRefused' })
  })
  test('is refused before a decision', () => unopposed.on(decidedOn).as('system').when(final).then(refused('application.wrong-state', 'DL1075 art. 21; LPAG art. 212')))
})

describe('issueCertificate and sealCertificate', () => {
  const issue = { act: 'issueCertificate', rightId: 'right-1', noticeId: 'notice-3' } as const
  const seal = { act: 'sealCertificate', document: aPaper('certificate', 'certificate'), verificationCode: '7K2Q-M9XD-4TFA-P1ZC' } as const
  const certificate = (letter: string) => ({ type: 'CertificateIssued', certificateNumber: `${letter}00045211`, rightId: 'right-1', registeredOn: decidedOn, noticeId: 'notice-3' }) as const
  test('the right begins with the grant, not with the paper (X16)', () => {
    given(...aFirmMark()).on('2026-04-24').as('system').when(issue).then(certificate('P'), deposited('notice-3', '2026-04-24'))
    given(...aFirmMark()).on('2026-04-24').as('system').when(issue).leaves({ status: 'registered' })
    expect(needs(issue)).toEqual(['certificate'])
  })
  test('one registration for all classes: P products, S services, M both (DL1075 art. 58)', () => {
    const firm = (...classes: ReturnType<typeof aClass>[]) => given(...aFirmMark({ filing: aFiling({ classes, payment: aPayment(2) }) })).on('2026-04-24').as('system').when(issue)
    firm(shops).then(certificate('S'), deposited('notice-3', '2026-04-24'))
    firm(clothing, shops).then(certificate('M'), deposited('notice-3', '2026-04-24'))
  })
  test('is refused before the decision is firm, or of a refusal', () => {
    given(...aGrantedMark()).on('2026-04-24').as('system').when(issue).then(refused('application.wrong-state', 'DL1075 art. 21; D486 art. 152'))
    given(...aFirmMark({ outcome: 'refused' })).on('2026-04-24').as('system').when(issue).then(refused('application.wrong-state', 'DL1075 art. 21; D486 art. 152'))
  })
  test('is sealed once', () => {
    given(...aRegisteredMark()).on('2026-04-21').as('system').when(seal).then({ type: 'CertificateSealed', document: seal.document, verificationCode: seal.verificationCode })
    given(...aCertifiedMark()).on('2026-04-22').as('system').when(seal).then(refused('certificate.already-sealed', 'DL1075 art. 21'))
    given(...aFirmMark()).on('2026-04-22').as('system').when(seal).then(refused('application.wrong-state', 'DL1075 art. 21'))
  })
})

describe('recordService', () => {
  const record = aPaper('service', 'serviceRecord')
  const service = (servedOn: `${number}-${number}-${number}`, noticeId = 'notice-formal') => ({ act: 'recordService', noticeId, servedOn, record }) as const
  const waiting = given(...anObservedMark({ on: '2026-06-22', filing: aFiling({ service: inPerson }) }))
  test('starts the term on the day it was served: Friday 26 June 2026 gives 25 September', () => {
    waiting.on('2026-06-30').as('filingDesk').when(service('2026-06-26')).then({ type: 'NoticeServed', noticeId: 'notice-formal', effectiveOn: '2026-06-26', record })
    const served = given(...anObservedMark({ on: '2026-06-22', filing: aFiling({ service: inPerson }) }), recorded({ type: 'NoticeServed', noticeId: 'notice-formal', effectiveOn: '2026-06-26', record } as const, '2026-06-30'))
    served.on('2026-09-25').as('system').when({ act: 'expire', waited: 'formal', noticeId: 'n' }).then(refused('application.term-running', 'LPAG art. 140', { ends: [{ rule: 'D-TM-FORMREQ', due: '2026-09-25' }] }))
    served.on('2026-09-26').as('system').when({ act: 'expire', waited: 'formal', noticeId: 'n' }).leaves({ status: 'abandoned' })
  })
  test.each(['2026-07-01', '2026-06-21', '2026-06-31'] as const)('is refused for %s: to come, before the notice, or no day at all', (day) => {
    waiting.on('2026-06-30').as('filingDesk').when(service(day)).then(refused('notice.impossible-day', 'LPAG art. 25', { issuedOn: '2026-06-22' }))
  })
  test('is refused where no such notice waits', () => {
    waiting.on('2026-06-30').as('filingDesk').when(service('2026-06-26', 'another')).then(refused('notice.none-waiting', 'LPAG art. 21'))
    given(...anObservedMark()).on('2026-06-30').as('filingDesk').when(service('2026-06-26')).then(refused('notice.none-waiting', 'LPAG art. 21'))
    given().on('2026-06-30').as('filingDesk').when(service('2026-06-26')).then(refused('application.wrong-state', 'LPAG art. 21'))
  })
  test('a certificate too may be served in person', () => {
    given(...aRegisteredMark({ filing: aFiling({ service: inPerson }) })).on('2026-04-24').as('filingDesk').when(service('2026-04-23', 'notice-certificate')).leaves({ status: 'registered' })
  })
})

describe('where somebody opposed (DL1033 art. 42)', () => {
  const by = actor('decisionMaker')
  const opposed = { ...unopposed.state, opposed: true }
  test('the Commission decides', () => {
    expect(application.decide(opposed, { act: 'grant', drafter, noticeId: 'n', reasons: noReasons }, contextOf(decidedOn, { by })))
      .toMatchObject([{ type: 'RegistrationGranted', decision: { body: 'commission', number: '3619-2026-CSD' } }, { type: 'NoticeDeposited' }])
  })
  test('a full grant too waits for the remedies: notified 20 April 2026, firm on 13 May', () => {
    const granted = { ...given(...aGrantedMark()).state, opposed: true }
    expect(barred(granted, 'becomeFinal', contextOf('2026-05-12'))).toMatchObject({ code: 'decision.remedies-open' })
    expect(application.decide(granted, { act: 'becomeFinal' }, contextOf('2026-05-13'))).toEqual([{ type: 'DecisionBecameFinal', outcome: 'granted', because: 'noRemedyInTime' }])
  })
})

test('the fixtures tell true days: the window of 27 February closed the day after 14 April', () => {
  given(...aPublishedMark()).on(closedOn).as('system').when({ act: 'expire', waited: 'opposition', noticeId: 'n' }).leaves({ status: 'registrability' })
})
