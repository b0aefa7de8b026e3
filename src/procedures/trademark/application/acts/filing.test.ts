import { aCompany, aFiling, aPaper, aPayment, aPriority, clothing, inPerson, shops, signs, without } from '#test/fixtures/filings.ts'
import { aFiledMark, aReceipt, anIncompleteMark } from '#test/fixtures/marks.ts'
import { given, recorded, refused } from '#test/fixtures/story.ts'
import { describe, expect, test } from 'vitest'
import { needs } from '../index.ts'

const minimum = 'D486 art. 140; DL1075 art. 52'
const filed = (content = aFiling()) => ({ type: 'ApplicationFiled', receipt: aReceipt('2026-01-06'), content, channel: 'online', filer: 'account-applicant' }) as const

describe('submit', () => {
  const submitting = (content = aFiling()) => given().on('2026-01-06').as('applicant').when({ act: 'submit', content, channel: 'online' })

  test('gives number, day, hour and rank at once', () => {
    submitting().then(filed())
    submitting().leaves({ status: 'filed' })
    expect(needs({ act: 'submit', content: aFiling(), channel: 'online' })).toEqual(['case'])
  })

  test('counts the day in Lima: eight in the evening of the 6th is already the 7th in UTC', () => {
    given().on('2026-01-06').as('applicant').under({ at: '2026-01-07T01:00:00.000Z' }).when({ act: 'submit', content: aFiling(), channel: 'online' })
      .then({ ...filed(), receipt: { ...aReceipt('2026-01-06'), at: '2026-01-07T01:00:00.000Z' } })
  })

  test('records the sheets that the counter received', () => {
    given().on('2026-01-06').as('filingDesk').when({ act: 'submit', content: aFiling(), channel: 'counter', sheets: 6 })
      .then({ ...filed(), channel: 'counter', filer: 'account-filingDesk', sheets: 6 })
  })

  test('puts the classes in class order (DL1075 art. 51 g)', () => {
    submitting(aFiling({ classes: [shops, clothing], payment: aPayment(2) })).then(filed(aFiling({ classes: [clothing, shops], payment: aPayment(2) })))
  })

  test('is not barred by what can be cured', () => {
    submitting(without(aFiling({ service: inPerson, applicants: [{ ...aCompany(), taxNumber: 'missing' }] }), 'signedBy')).leaves({ status: 'filed' })
  })

  test('is refused without the minimum, naming each point', () => {
    submitting(without(aFiling({ registrationSought: false, classes: [] }), 'payment')).then(refused('application.minimum-not-met', minimum, { missing: ['R-DS-01', 'R-DS-06', 'R-DS-07'] }))
    submitting(aFiling({ sign: { kind: 'olfactory', reproductions: [], description: 'Olor a muña' } })).then(refused('application.minimum-not-met', minimum, { missing: ['R-DS-05', 'R-MT-OLFAC'] }))
  })

  test('is refused where fewer classes are paid than asked for', () => {
    submitting(aFiling({ classes: [clothing, shops], payment: aPayment(1) })).then(refused('application.minimum-not-met', minimum, { missing: ['R-DS-07'] }))
  })

  test('is refused a second time', () => {
    given(...aFiledMark()).on('2026-01-07').as('applicant').when({ act: 'submit', content: aFiling(), channel: 'online' }).then(refused('application.wrong-state', minimum, { status: 'filed' }))
  })

  describe('with a priority', () => {
    const claiming = (...priorities: ReturnType<typeof aPriority>[]) => submitting(aFiling({ priorities }))
    const claimed = (...priorities: ReturnType<typeof aPriority>[]) => filed(aFiling({ priorities }))

    test('recognises it where everything is there: first filed 6 July 2025, six months end on 6 January 2026', () => {
      const p = aPriority('2025-07-06')
      claiming(p).then(claimed(p), { type: 'PriorityRecognised', claimId: p.id, documents: p.documents })
    })
    test('loses it a day late, and the application goes on with its own date (D486 art. 11)', () => {
      const p = aPriority('2025-07-05')
      claiming(p).then(claimed(p), { type: 'PriorityLost', claimId: p.id, because: 'outOfTime' })
      claiming(p).leaves({ status: 'filed' })
    })
    test('awaits the certified copy', () => {
      const p = aPriority('2025-11-28', { documents: [] })
      claiming(p).then(claimed(p), { type: 'PriorityDocumentsAwaited', claimId: p.id })
    })
    test('asks no application number of an exhibition (D486 art. 141)', () => {
      const p = { id: 'fair', basis: 'exhibition', country: 'PE', firstFiledOn: '2025-11-28', documents: [aPaper('fair', 'exhibitionCertificate')] } as const
      claiming(p).then(claimed(p), { type: 'PriorityRecognised', claimId: 'fair', documents: p.documents })
    })
    test('loses one that would come after the filing itself', () => {
      const p = aPriority('2026-01-07')
      claiming(p).then(claimed(p), { type: 'PriorityLost', claimId: p.id, because: 'outOfTime' })
    })
  })
})

describe('submitIncomplete', () => {
  const content = without(aFiling(), 'payment')
  const insisting = (filing = content) => given().on('2026-01-06').as('applicant').when({ act: 'submitIncomplete', content: filing, channel: 'online', noticeId: 'notice-minimum' })

  test('keeps the papers in custody, without case number, and asks at once for what is missing', () => {
    insisting().then(...anIncompleteMark().map(({ at: _, by: __, ...event }) => event))
    insisting().leaves({ status: 'receivedIncomplete' })
    expect(needs({ act: 'submitIncomplete', content, channel: 'online', noticeId: 'n' })).toEqual(['custody'])
  })

  test('without consent to the mailbox the notice waits to be served', () => {
    const filing = without(aFiling({ service: inPerson }), 'payment')
    insisting(filing).then(...anIncompleteMark({ filing }).map(({ at: _, by: __, ...event }) => event))
  })

  test('is refused where nothing of the minimum is missing', () => {
    insisting(aFiling()).then(refused('application.minimum-met', minimum))
  })

  test('is refused once filed', () => {
    given(...aFiledMark()).on('2026-01-07').as('applicant').when({ act: 'submitIncomplete', content, channel: 'online', noticeId: 'n' }).then(refused('application.wrong-state', 'DL1075 art. 52; RDL1075 art. 3.1'))
  })
})

describe('cureMinimum, with the notice of Friday 26 June 2026', () => {
  const inCustody = given(...anIncompleteMark({ on: '2026-06-26' }))
  const cure = { act: 'cureMinimum', changes: { payment: aPayment() } } as const

  test('on the last day of sixty working days, 25 September 2026: the filing date is the day of completion', () => {
    inCustody.on('2026-09-25').as('applicant').when(cure).then({ type: 'MinimumCompleted', receipt: aReceipt('2026-09-25'), changes: cure.changes })
    inCustody.on('2026-09-25').as('applicant').when(cure).leaves({ status: 'filed', receipt: aReceipt('2026-09-25') })
  })

  test('is refused from the next day', () => {
    inCustody.on('2026-09-26').as('applicant').when(cure).then(refused('application.term-over', 'DL1075 art. 52', { rule: 'D-TM-MINREQ' }))
  })

  test('has no end while the notice waits to be served', () => {
    given(...anIncompleteMark({ on: '2026-01-06', filing: without(aFiling({ service: inPerson }), 'payment') })).on('2026-12-01').as('applicant').when(cure).leaves({ status: 'filed' })
  })

  test('is refused while something is still missing', () => {
    inCustody.on('2026-07-01').as('applicant').when({ act: 'cureMinimum', changes: { signedBy: 'applicant' } }).then(refused('application.minimum-not-met', minimum, { missing: ['R-DS-07'] }))
  })

  test('records its list in class order', () => {
    given(...anIncompleteMark({ on: '2026-06-26', filing: aFiling({ classes: [], payment: aPayment(2) }) })).on('2026-07-01').as('applicant').when({ act: 'cureMinimum', changes: { classes: [shops, clothing] } })
      .then({ type: 'MinimumCompleted', receipt: aReceipt('2026-07-01'), changes: { classes: [clothing, shops] } })
  })

  test('a priority is measured to the day of completion: first filed 28 November 2025, in time until 28 May 2026', () => {
    const filing = without(aFiling({ priorities: [aPriority('2025-11-28')] }), 'payment')
    const custody = given(...anIncompleteMark({ on: '2026-03-02', filing }))
    custody.on('2026-05-28').as('applicant').when(cure).then({ type: 'MinimumCompleted', receipt: aReceipt('2026-05-28'), changes: cure.changes }, { type: 'PriorityRecognised', claimId: 'priority-1', documents: filing.priorities[0]?.documents ?? [] })
    custody.on('2026-05-29').as('applicant').when(cure).then(refused('application.term-over', 'DL1075 art. 52'))
    given(...anIncompleteMark({ on: '2026-03-06', filing })).on('2026-05-29').as('applicant').when(cure).then({ type: 'MinimumCompleted', receipt: aReceipt('2026-05-29'), changes: cure.changes }, { type: 'PriorityLost', claimId: 'priority-1', because: 'outOfTime' })
  })

  test('a priority already lost in custody is not lost again', () => {
    const filing = without(aFiling({ service: inPerson, priorities: [aPriority('2025-11-28')] }), 'payment')
    const lost = recorded({ type: 'PriorityLost', claimId: 'priority-1', because: 'documentsNotFiled' } as const, '2026-08-31')
    given(...anIncompleteMark({ filing }), lost).on('2026-09-01').as('applicant').when(cure)
      .then({ type: 'NoticeCured', noticeId: 'notice-minimum', effectiveOn: '2026-09-01', because: 'actShowsKnowledge' }, { type: 'MinimumCompleted', receipt: aReceipt('2026-09-01'), changes: cure.changes })
  })

  test('is refused once filed', () => {
    given(...aFiledMark()).on('2026-01-07').as('applicant').when(cure).then(refused('application.wrong-state', 'DL1075 art. 52; RDL1075 art. 3'))
  })
})

test('a mark of every kind is filed with what its kind asks for', () => {
  for (const sign of Object.values(signs)) given().on('2026-01-06').as('applicant').when({ act: 'submit', content: aFiling({ sign }), channel: 'online' }).then(filed(aFiling({ sign })))
})
