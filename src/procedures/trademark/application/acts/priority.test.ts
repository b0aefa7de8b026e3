import { aFiling, aPaper, aPriority } from '#test/fixtures/filings.ts'
import { aFiledMark, aGrantedMark, aPublishedMark, anIncompleteMark } from '#test/fixtures/marks.ts'
import { given, recorded, refused } from '#test/fixtures/story.ts'
import { describe, test } from 'vitest'

const filed = given(...aFiledMark())
const unproved = aPriority('2025-11-28', { documents: [] })
const documents = [aPaper('copy', 'priorityCopy')]

describe('claim after the filing of 6 January 2026', () => {
  const claiming = (claim = unproved, on: `${number}-${number}-${number}` = '2026-02-02') => filed.on(on).as('applicant').when({ act: 'claim', claim })
  test('awaits its papers, or is recognised at once with them', () => {
    claiming().then({ type: 'PriorityClaimed', claim: unproved })
    const whole = aPriority('2025-11-28')
    claiming(whole).then({ type: 'PriorityClaimed', claim: whole }, { type: 'PriorityRecognised', claimId: 'priority-1', documents: whole.documents })
  })
  test('the six months run to the filing, not to the claim: 6 July 2025 is in time, the 5th is not', () => {
    claiming({ ...unproved, firstFiledOn: '2025-07-06' }).leaves({ status: 'filed' })
    claiming({ ...unproved, firstFiledOn: '2025-07-05' }).then(refused('priority.out-of-time', 'D486 art. 9', { rule: 'D-PRIO-TM', requirement: 'R-PR-06' }))
    claiming({ ...unproved, basis: 'exhibition', firstFiledOn: '2025-07-05' }).then(refused('priority.out-of-time', 'D486 art. 9', { rule: 'D-TM-EXHPRIO' }))
  })
  test('is open for nine months from the first filing: 28 November 2025 to 28 August 2026', () => {
    claiming(unproved, '2026-08-28').then({ type: 'PriorityClaimed', claim: unproved })
    claiming(unproved, '2026-08-29').then(refused('priority.documents-term-over', 'D486 art. 10', { rule: 'D-PRIODOC-TM' }))
  })
  test('is closed to all nine months after the application itself, 6 October 2026', () => {
    claiming({ ...unproved, firstFiledOn: '2026-01-06' }, '2026-10-06').leaves({ status: 'filed' })
    claiming({ ...unproved, firstFiledOn: '2026-01-06' }, '2026-10-07').then(refused('priority.documents-term-over', 'D486 art. 10'))
  })
  test('is refused without a first day, with one that does not exist, or with one after the filing', () => {
    const { firstFiledOn: _, ...undated } = unproved
    claiming(undated).then(refused('priority.no-first-date', 'D486 art. 10', { requirement: 'R-PR-01' }))
    claiming({ ...unproved, firstFiledOn: '2025-11-31' }).then(refused('priority.impossible-date', 'D486 art. 9'))
    claiming({ ...unproved, firstFiledOn: '2026-01-07' }).then(refused('priority.impossible-date', 'D486 art. 9', { filedOn: '2026-01-06' }))
  })
  test('is refused twice, and once decided', () => {
    given(...aFiledMark({ filing: aFiling({ priorities: [unproved] }) })).on('2026-02-02').as('applicant').when({ act: 'claim', claim: unproved }).then(refused('priority.already-claimed', 'D486 art. 9'))
    given(...aGrantedMark()).on('2026-04-21').as('applicant').when({ act: 'claim', claim: unproved }).then(refused('application.wrong-state', 'D486 arts 9-10'))
  })
})

describe('awaitDocuments', () => {
  const wait = { act: 'awaitDocuments', claimId: 'priority-1' } as const
  const claimed = given(...aFiledMark(), recorded({ type: 'PriorityClaimed', claim: unproved } as const, '2026-02-02'))
  test('marks the claim as pending', () => {
    claimed.on('2026-02-03').as('system').when(wait).then({ type: 'PriorityDocumentsAwaited', claimId: 'priority-1' })
    claimed.on('2026-02-03').as('system').when(wait).leaves({ priorities: [{ ...unproved, status: 'documentsPending' }] })
  })
  test('is refused where nothing is claimed, or another claim is named', () => {
    filed.on('2026-02-03').as('system').when(wait).then(refused('priority.not-claimed', 'D486 art. 10'))
    claimed.on('2026-02-03').as('system').when({ ...wait, claimId: 'another' }).then(refused('priority.not-claimed', 'D486 art. 10'))
    given(...anIncompleteMark()).on('2026-02-03').as('system').when(wait).then(refused('application.wrong-state', 'D486 art. 10'))
  })
})

describe('fileDocuments: first filed 28 November 2025', () => {
  const file = { act: 'fileDocuments', claimId: 'priority-1', documents } as const
  const pendingWith = (priority = unproved) => given(
    ...aPublishedMark({ filing: aFiling({ priorities: [priority] }), on: '2026-08-20' }), recorded({ type: 'PriorityDocumentsAwaited', claimId: priority.id } as const, '2026-08-20'),
  )
  test('recognises the priority on the last day of nine months, 28 August 2026', () => {
    pendingWith().on('2026-08-28').as('applicant').when(file).then({ type: 'PriorityRecognised', claimId: 'priority-1', documents })
    pendingWith().on('2026-08-28').as('applicant').when(file).leaves({ priorities: [{ ...unproved, documents, status: 'recognised' }] })
  })
  test('is refused the next day', () => pendingWith().on('2026-08-29').as('applicant').when(file).then(refused('priority.documents-term-over', 'D486 art. 10', { rule: 'D-PRIODOC-TM' })))
  test('completes what the claim did not say, measured by the same six months', () => {
    const bare = { id: 'priority-1', basis: 'paris', documents: [] } as const
    const stated = { number: '1512345', country: 'CL', firstFiledOn: '2025-11-28' } as const
    const pending = pendingWith(bare).on('2026-08-21').as('applicant')
    pending.when({ ...file, stated }).then({ type: 'PriorityRecognised', claimId: 'priority-1', documents, stated })
    pending.when({ ...file, stated }).leaves({ priorities: [{ ...bare, ...stated, documents, status: 'recognised' }] })
    pending.when(file).then(refused('priority.no-first-date', 'D486 art. 10', { requirement: 'R-PR-01' }))
    pending.when({ ...file, stated: { firstFiledOn: '2025-12-01' } }).then(refused('priority.not-identified', 'D486 art. 10', { requirement: 'R-PR-01' }))
    pending.when({ ...file, stated: { ...stated, firstFiledOn: '2025-07-05' } }).then(refused('priority.out-of-time', 'D486 art. 9'))
    pending.when({ ...file, stated: { ...stated, firstFiledOn: '2026-02-30' } }).then(refused('priority.impossible-date', 'D486 art. 9'))
  })
  test('never changes what the claim did say', () => {
    pendingWith().on('2026-08-21').as('applicant').when({ ...file, stated: { firstFiledOn: '2025-12-24' } }).then({ type: 'PriorityRecognised', claimId: 'priority-1', documents })
  })
  test('is refused without papers, or where no claim waits', () => {
    pendingWith().on('2026-08-21').as('applicant').when({ ...file, documents: [] }).then(refused('priority.no-documents', 'D486 art. 10', { requirement: 'R-PR-02' }))
    pendingWith().on('2026-08-21').as('applicant').when({ ...file, claimId: 'another' }).then(refused('priority.not-pending', 'D486 art. 10'))
    filed.on('2026-02-02').as('applicant').when(file).then(refused('priority.not-pending', 'D486 art. 10'))
    given(...aGrantedMark()).on('2026-04-21').as('applicant').when(file).then(refused('application.wrong-state', 'D486 art. 10'))
  })
})
