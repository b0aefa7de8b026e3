import type { Recorded } from '#casefile/decider.ts'
import type { Envelope, StreamKind } from '#ports/record.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  application, feeSchedule, gazetteIssue, officeCalendar, paymentOrder, person, right,
  type ApplicationEvent, type CalendarEvent, type FeeSet, type IssueEvent, type PaymentEvent, type PersonEvent, type RightEvent,
} from './index.ts'

type Type = (ApplicationEvent | CalendarEvent | FeeSet | IssueEvent | PaymentEvent | PersonEvent | RightEvent)['type']

const folder = new URL('../../test/fixtures/events/', import.meta.url)
const files = readdirSync(folder)
const stored = (type: string, version = 1) => JSON.parse(readFileSync(new URL(`${type}.v${version}.json`, folder), 'utf8')) as Envelope<{ readonly type: Type }>

// Each decider takes its own events: the files say of which kind they are.
const deciders: Readonly<Record<StreamKind, { readonly initial: unknown; readonly evolve: (state: never, event: never) => unknown }>> = {
  application, right, gazetteIssue, calendar: officeCalendar, feeSchedule, payment: paymentOrder, person,
}

const filed: readonly Type[] = ['ApplicationFiled', 'PriorityDocumentsAwaited', 'ExaminerAssigned', 'FormalExaminationStarted']
const asked: readonly Type[] = [...filed, 'RequirementNoticeIssued']
const published: readonly Type[] = [...asked, 'NoticeDeposited', 'RequirementAnswered', 'FormalExaminationPassed', 'ApplicationPublished']
const examined: readonly Type[] = [...published, 'OppositionWindowClosed']
const granted: readonly Type[] = [...examined, 'RegistrationGranted']
const registered: readonly Type[] = [...granted, 'DecisionBecameFinal', 'CertificateIssued']

/** Each type of event that a record may hold: what came before it, and what it still means today. */
const means: Readonly<Record<Type, readonly [before: readonly Type[], state: object]>> = {
  ApplicationFiled: [[], { status: 'filed', receipt: { number: '001234-2026', rank: 1234 }, priorities: [{ id: 'priority-1', status: 'claimed' }], lastActOn: '2026-01-06' }],
  IncompleteApplicationReceived: [[], { status: 'receivedIncomplete', custody: { number: 'C00007-2026' } }],
  MinimumCompleted: [['IncompleteApplicationReceived'], { status: 'filed', receipt: { on: '2026-02-02' }, content: { payment: { operationNumber: '0048213' } } }],
  ApplicationDeemedNotFiled: [['IncompleteApplicationReceived'], { status: 'deemedNotFiled', notices: [{ noticeId: 'notice-2', status: 'queued' }] }],
  ExaminerAssigned: [['ApplicationFiled'], { formalExaminer: 'account-formalExaminer' }],
  FormalExaminationStarted: [['ApplicationFiled'], { status: 'formalExamination' }],
  RequirementNoticeIssued: [filed, { status: 'formalRequirement', requirements: [{ about: 'formal', answered: false }], notices: [{ status: 'queued', document: { id: 'notice-1-paper' } }] }],
  NoticeDeposited: [asked, { notices: [{ status: 'deposited', effectiveOn: '2026-01-08' }] }],
  NoticeServed: [asked, { notices: [{ status: 'served', effectiveOn: '2026-01-09' }] }],
  ServiceRefused: [asked, { notices: [{ status: 'serviceRefused', effectiveOn: '2026-01-09', sheet: 'CED-000412', proof: { id: 'service-2' } }] }],
  FirstVisitFailed: [asked, { notices: [{ status: 'firstVisitFailed', nextVisitOn: '2026-01-12' }] }],
  NoticeLeftUnderDoor: [[...asked, 'FirstVisitFailed'], { notices: [{ status: 'leftUnderDoor', effectiveOn: '2026-01-12' }] }],
  NoticeSent: [asked, { notices: [{ status: 'sent', means: 'email', sentOn: '2026-01-08' }] }],
  NoticeDelivered: [[...asked, 'NoticeSent'], { notices: [{ status: 'delivered', means: 'email', effectiveOn: '2026-01-09' }] }],
  NoticeUndelivered: [[...asked, 'NoticeSent'], { notices: [{ status: 'paperRequired', notifyFrom: '2026-01-13' }] }],
  NoticePublished: [[...asked, 'FirstVisitFailed'], { notices: [{ status: 'published', means: 'publication', effectiveOn: '2026-01-27' }] }],
  NoticeCured: [asked, { notices: [{ status: 'cured', effectiveOn: '2026-01-15' }] }],
  NoticeChallenged: [[...asked, 'NoticeServed'], { notices: [{ status: 'challenged', effectiveOn: '2026-01-09', challenged: { before: 'served', on: '2026-01-16', writing: { id: 'challenge-1' } } }] }],
  NoticeChallengeDismissed: [[...asked, 'NoticeServed', 'NoticeChallenged'], { notices: [{ status: 'served', effectiveOn: '2026-01-09' }] }],
  NoticeRepeatOrdered: [[...asked, 'NoticeServed', 'NoticeChallenged'], { notices: [{ status: 'queued', notifyFrom: '2026-01-19', repeated: 1 }] }],
  RequirementAnswered: [asked, { status: 'formalExamination', requirements: [{ answered: true }] }],
  FormalExaminationPassed: [filed, { status: 'readyToPublish', formalPassedOn: '2026-01-19' }],
  ApplicationPublished: [filed, { status: 'oppositionWindow', publication: { issue: '2026-02-27', gazetteNumber: 118, position: 3, windowFrom: '2026-02-27' } }],
  ErratumPublished: [published, { publication: { issue: '2026-02-27', windowFrom: '2026-03-10', errata: [{ gazetteNumber: 126 }] }, content: { classes: [{ terms: [{ text: 'camisas' }, { text: 'gorras' }] }] } }],
  OppositionWindowClosed: [published, { status: 'registrability', windowClosedOn: '2026-04-24' }],
  RegistrationGranted: [examined, { status: 'granted', decision: { decidedOn: '2026-04-27', granted: [{ number: 25 }], signed: { body: 'directorate' } } }],
  RegistrationPartiallyGranted: [examined, { status: 'partiallyGranted', decision: { granted: [{ terms: [{ text: 'camisas' }] }] } }],
  RegistrationRefused: [examined, { status: 'refused', decision: { granted: [], reasons: { grounds: ['136-a'] } } }],
  ApplicationAbandoned: [asked, { status: 'abandoned', abandoned: { cause: 'requirementNotAnswered', number: '3619-2026-DSD' } }],
  DecisionBecameFinal: [granted, { status: 'finalGranted', finalOn: '2026-04-27' }],
  CertificateIssued: [granted, { status: 'registered', certificate: { number: 'P00045211', registeredOn: '2026-04-27' } }],
  CertificateSealed: [registered, { certificate: { number: 'P00045211', verificationCode: '7K2Q-M9XD-4TFA-P1ZC' } }],
  SearchReportAnnexed: [examined, { status: 'registrability', lastActOn: '2026-04-25' }],
  ApplicationWithdrawn: [published, { status: 'withdrawn', withdrawnOn: '2026-03-02' }],
  ApplicationAmended: [published, { content: { classes: [{ terms: [{ text: 'gorras' }] }] } }],
  PriorityClaimed: [filed, { priorities: [{ id: 'priority-1' }, { id: 'priority-2', status: 'claimed' }] }],
  PriorityDocumentsAwaited: [['ApplicationFiled'], { priorities: [{ status: 'documentsPending' }] }],
  PriorityRecognised: [filed, { priorities: [{ status: 'recognised', number: '1512345', documents: [{ id: 'copy' }] }] }],
  PriorityLost: [filed, { status: 'formalExamination', priorities: [{ status: 'lost' }] }],
  RightRegistered: [[], { status: 'inForce', entry: { certificateNumber: 'P00045211', priorityOn: '2025-11-28' } }],
  CertificateEntered: [['RightRegistered'], { certificate: { verificationCode: '7K2Q-M9XD-4TFA-P1ZC' } }],
  GazetteIssued: [[], { issued: { number: 118, entries: ['file-1', 'file-2'] } }],
  GazetteEntriesAdded: [['GazetteIssued'], { issued: { number: 118, entries: [{}, {}, {}].map(() => expect.any(String) as string) } }],
  DayClosed: [[], { days: [{ date: '2026-08-07', kind: 'decree' }] }],
  DayReopened: [['DayClosed'], { days: [] }],
  DistanceSet: [[], { distances: [{ from: '08', to: '15', days: 4, since: '2026-03-01' }] }],
  PersonErased: [[], { erased: true }],
  FeeSet: [[], { set: [{ code: 'TM-OPP', amount: 41_020 }] }],
  PaymentOrdered: [[], { status: 'ordered', total: 53_499 }],
  PaymentStated: [['PaymentOrdered'], { status: 'stated', operationNumber: '0048213' }],
  PaymentApplied: [['PaymentOrdered', 'PaymentStated'], { appliedTo: '0198f3a2-6c1e-7b54-9d3f-2f6f0a1b2c3d' }],
  PaymentDisputed: [['PaymentOrdered'], { status: 'disputed', receipts: [{ operationNumber: '0048213', amount: 53_000 }] }],
  RefundRequested: [['PaymentOrdered', 'PaymentDisputed'], { refund: { status: 'asked', amount: 53_000 } }],
  RefundMade: [['PaymentOrdered', 'PaymentDisputed', 'RefundRequested'], { status: 'refunded', refund: { status: 'made' } }],
  RefundRefused: [['PaymentOrdered', 'PaymentDisputed', 'RefundRequested'], { status: 'disputed', refund: { status: 'refused' } }],
  FeePaid: [['PaymentOrdered', 'PaymentStated'], { status: 'paid', paidOn: '2026-01-05' }],
}

describe('an event once stored keeps its meaning for ever', () => {
  test('there is a stored example of each type, and of nothing else', () => {
    expect(files.map((f) => f.replace(/[.]v\d+[.]json$/, '')).sort()).toEqual(Object.keys(means).sort())
  })

  test.each(Object.entries(means))('%s', (type, [before, state]) => {
    const { kind } = stored(type)
    const { initial, evolve } = deciders[kind]
    const folded = [...before, type].reduce((was, one) => {
      const { event, at, by } = stored(one)
      return evolve(was as never, { ...event, at, by } as Recorded<typeof event> as never)
    }, initial)
    expect(folded).toMatchObject(state)
  })

  test.each(files)('%s is named after its event and holds no name, address or number of a person', (file) => {
    const envelope = stored(file.replace(/[.]v1[.]json$/, ''))
    expect(file).toBe(`${envelope.event.type}.v1.json`)
    expect(JSON.stringify(envelope)).not.toMatch(/"(name|address|email|phone|documentNumber)":/)
  })
})
