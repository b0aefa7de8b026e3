import { aClass, aCompany, aFiling, aPaper, aPayment, aPerson, aPicture, aWord, clothing, inPerson, shops, signs } from '#test/fixtures/filings.ts'
import { aDecidedMark, aFiledMark, aFirmMark, aGrantedMark, aPublishedMark, anIncompleteMark, decidedOn } from '#test/fixtures/marks.ts'
import { given, refused } from '#test/fixtures/story.ts'
import { describe, test } from 'vitest'
import type { Changes } from '../index.ts'

describe('withdraw', () => {
  const withdraw = { act: 'withdraw' } as const
  const article = 'D486 art. 12; RDL1075 art. 13'
  test('counts as from the procedure where nothing else is said (LPAG art. 189), and is not published if it was not', () => {
    given(...aFiledMark()).on('2026-01-20').as('applicant').when(withdraw).then({ type: 'ApplicationWithdrawn', scope: 'procedure', published: false })
    given(...aPublishedMark()).on('2026-03-02').as('applicant').when({ act: 'withdraw', scope: 'claim' }).then({ type: 'ApplicationWithdrawn', scope: 'claim', published: true })
    given(...aFiledMark()).on('2026-01-20').as('applicant').when(withdraw).leaves({ status: 'withdrawn', withdrawnOn: '2026-01-20' })
  })
  test('is open in custody, and until a decision is firm: a refusal of 20 April 2026 to 12 May', () => {
    given(...anIncompleteMark()).on('2026-01-20').as('applicant').when(withdraw).leaves({ status: 'withdrawn' })
    const decided = given(...aDecidedMark({ outcome: 'refused' }))
    decided.on('2026-05-12').as('applicant').when(withdraw).leaves({ status: 'withdrawn' })
    decided.on('2026-05-13').as('applicant').when(withdraw).then(refused('application.decision-firm', 'D486 art. 12; LPAG art. 212'))
  })
  test('a full grant once notified is no longer an application', () => {
    given(...aGrantedMark()).on(decidedOn).as('applicant').when(withdraw).then(refused('application.decision-firm', 'D486 art. 12; LPAG art. 212'))
    given(...aGrantedMark({ notifiedOn: 'notYet' })).on(decidedOn).as('applicant').when(withdraw).leaves({ status: 'withdrawn' })
    given(...aFirmMark()).on(decidedOn).as('applicant').when(withdraw).then(refused('application.wrong-state', article))
  })
  test('by a representative needs a power with notarised signature', () => {
    const power = aPaper('deed', 'withdrawalPower')
    given(...aFiledMark()).on('2026-01-20').as('representative').when({ act: 'withdraw', power }).then({ type: 'ApplicationWithdrawn', scope: 'procedure', power, published: false })
    given(...aFiledMark()).on('2026-01-20').as('representative').when(withdraw).then(refused('withdrawal.power-not-notarised', 'DL1075 art. 15'))
    given(...aFiledMark()).on('2026-01-20').as('representative').when({ act: 'withdraw', power: aPaper('plain', 'power') }).then(refused('withdrawal.power-not-notarised', 'DL1075 art. 15'))
  })
  test('is refused of a draft', () => given().on('2026-01-20').as('applicant').when(withdraw).then(refused('application.wrong-state', article)))
})

describe('amend (D486 art. 143)', () => {
  const article = 'D486 art. 143'
  const filed = (filing = aFiling()) => given(...aFiledMark({ filing })).on('2026-01-20').as('applicant')
  const amending = (changes: Changes, filing = aFiling()) => filed(filing).when({ act: 'amend', changes })

  test('cuts the list', () => {
    const changes = { classes: [aClass(25, 'gorras')] }
    amending(changes).then({ type: 'ApplicationAmended', changes })
    given(...aPublishedMark()).on('2026-03-02').as('applicant').when({ act: 'amend', changes, writing: aPaper('request') }).then({ type: 'ApplicationAmended', changes, writing: aPaper('request') })
  })
  test('gives up a class, in class order', () => {
    const filing = aFiling({ classes: [clothing, shops], payment: aPayment(2) })
    amending({ classes: [shops] }, filing).leaves({ status: 'filed' })
    amending({ classes: [shops, aClass(25)] }, filing).then({ type: 'ApplicationAmended', changes: { classes: [shops] } })
  })
  test('corrects who the applicant is said to be, and where notices go', () => {
    const changes = { applicants: [{ ...aCompany(), version: 2, country: 'CL' }], service: inPerson } satisfies Changes
    amending(changes).then({ type: 'ApplicationAmended', changes })
  })
  test.each([['more goods', [aClass(25, 'camisas', 'zapatos')]], ['another class', [clothing, shops]], ['the same goods in another class', [aClass(18, 'camisas')]]])('never takes %s', (_, classes) => {
    amending({ classes }).then(refused('amendment.broadens-the-list', article))
  })
  test.each([['no goods at all', []], ['a class without goods', [aClass(25)]]])('is not the way to give up everything: %s', (_, classes) => {
    amending({ classes }).then(refused('amendment.leaves-nothing', 'D486 arts 12, 143'))
  })
  test.each([
    ['another word', signs.word, aWord('QANTU NORTE')],
    ['another kind', signs.word, { ...signs.mixed, text: 'QANTU SUR' }],
    ['another picture', signs.mixed, { ...signs.mixed, reproductions: [aPicture('redrawn')] }],
    ['another sound', signs.sound, { ...signs.sound, audio: aPaper('other-tune', 'audio') }],
    ['another smell', signs.olfactory, { ...signs.olfactory, description: 'Olor a eucalipto' }],
    ['another colour', signs.colour, { ...signs.colour, coloursClaimed: 'Azul' }],
  ])('never takes %s', (_, was, sign) => amending({ sign }, aFiling({ sign: was })).then(refused('amendment.changes-the-sign', article)))
  test('may still translate or describe a sign that is seen', () => {
    amending({ sign: { ...aWord(), translation: 'QANTU: flor nacional' } }).leaves({ status: 'filed' })
    amending({ sign: { ...signs.mixed, description: 'Una flor sobre la palabra' } }, aFiling({ sign: signs.mixed })).leaves({ status: 'filed' })
  })
  test('never takes another applicant: that is an assignment', () => {
    amending({ applicants: [aPerson()] }).then(refused('amendment.changes-the-applicant', 'D486 art. 161; DL1075 art. 60'))
    amending({ applicants: [aCompany(), aPerson()] }).then(refused('amendment.changes-the-applicant', 'D486 art. 161; DL1075 art. 60'))
    amending({ applicants: [] }).then(refused('amendment.changes-the-applicant', 'D486 art. 161; DL1075 art. 60'))
    amending({ applicants: [aCompany(), aCompany()] }, aFiling({ applicants: [aCompany(), aPerson()] })).then(refused('amendment.changes-the-applicant', 'D486 art. 161; DL1075 art. 60'))
  })
  test('never takes back the petition or the payment, and is never empty', () => {
    amending({ registrationSought: false }).then(refused('amendment.not-amendable', article))
    amending({ payment: aPayment(1) }).then(refused('amendment.not-amendable', article))
    amending({}).then(refused('amendment.empty', article))
  })
  test('after the grant narrows the grant too, until it is firm', () => {
    const granted = given(...aDecidedMark({ outcome: 'partiallyGranted', granted: [aClass(25, 'camisas', 'gorras')] }))
    const cut = { act: 'amend', changes: { classes: [aClass(25, 'gorras', 'ponchos')] } } as const
    const amended = granted.on('2026-05-12').as('applicant')
    amended.when(cut).then({ type: 'ApplicationAmended', changes: cut.changes })
    amended.when(cut).leaves({ status: 'partiallyGranted', decision: { ...granted.state.decision!, granted: [aClass(25, 'gorras')] } })
    amended.when({ act: 'amend', changes: { classes: [aClass(25, 'ponchos')] } }).then(refused('amendment.leaves-nothing', 'D486 arts 12, 143'))
    granted.on('2026-05-13').as('applicant').when(cut).then(refused('application.decision-firm', 'D486 art. 12; LPAG art. 212'))
  })
  test('is refused in custody, where the minimum is cured instead', () => given(...anIncompleteMark()).on('2026-01-20').as('applicant').when({ act: 'amend', changes: { service: inPerson } }).then(refused('application.wrong-state', article)))
})
