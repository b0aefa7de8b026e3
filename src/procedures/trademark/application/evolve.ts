import { dayOf, type PlainDate } from '#calendar/date.ts'
import type { Recorded } from '#casefile/decider.ts'
import type { Notice } from '#casefile/notice.ts'
import { queued, withNotification } from '#casefile/notification/index.ts'
import { common } from './limits.ts'
import { withChanges, type Content, type PriorityClaim } from './content.ts'
import type { ApplicationEvent } from './events.ts'
import type { Application, Decision, Priority, Status } from './state.ts'

/** What one act makes of a file. Total: every event of any version folds, in any state it was recorded in. */
export function evolve(state: Application, event: Recorded<ApplicationEvent>): Application {
  const on = dayOf(event.at)
  // A paper of the examination changes nothing of where the file stands.
  if (event.type === 'SearchReportAnnexed') return { ...state, lastActOn: on }
  return { ...next(state, event, on), lastActOn: on }
}

function next(state: Application, event: Exclude<Recorded<ApplicationEvent>, { type: 'SearchReportAnnexed' }>, on: PlainDate): Application {
  switch (event.type) {
    case 'ApplicationFiled':
      return { ...state, status: 'filed', content: event.content, channel: event.channel, filer: event.filer, receipt: event.receipt, ...(event.seat && { seat: event.seat }), priorities: event.content.priorities.map(claimed) }
    case 'IncompleteApplicationReceived':
      return { ...state, status: 'receivedIncomplete', content: event.content, channel: event.channel, filer: event.filer, custody: event.receipt, ...(event.seat && { seat: event.seat }), priorities: event.content.priorities.map(claimed) }
    case 'MinimumCompleted':
      return { ...changed(answered(state), event.changes), status: 'filed', receipt: event.receipt }
    case 'ApplicationDeemedNotFiled':
      return { ...withNotice(state, queued(event.noticeId, 'decision', on, event.document)), status: 'deemedNotFiled' }
    case 'ExaminerAssigned':
      return event.stage === 'formal' ? { ...state, formalExaminer: event.examiner } : { ...state, registrabilityExaminer: event.examiner }
    case 'FormalExaminationStarted':
      return { ...state, status: 'formalExamination', formalExaminer: event.examiner }
    case 'RequirementNoticeIssued':
      return required(state, event, on)
    case 'NoticeDeposited': case 'NoticeServed': case 'ServiceRefused': case 'FirstVisitFailed': case 'NoticeLeftUnderDoor': case 'NoticeSent': case 'NoticeDelivered':
    case 'NoticeUndelivered': case 'NoticePublished': case 'NoticeCured': case 'NoticeChallenged': case 'NoticeChallengeDismissed': case 'NoticeRepeatOrdered':
      return { ...state, notices: withNotification(state.notices, event, on) }
    case 'RequirementAnswered':
      return { ...changed(answered(state, event.reliesOnDistance), event.changes), status: state.status === 'formalRequirement' ? 'formalExamination' : state.status }
    case 'FormalExaminationPassed':
      // What was still asked of the party is moot once the form is found right.
      return { ...answered(state), status: 'readyToPublish', formalPassedOn: on }
    case 'ApplicationPublished':
      return { ...state, status: 'oppositionWindow', publication: { issue: event.issue, gazetteNumber: event.gazetteNumber, position: event.position, errata: [], windowFrom: event.issue } }
    case 'ErratumPublished':
      return corrected(state, event)
    case 'OppositionWindowClosed':
      return { ...state, status: 'registrability', windowClosedOn: on }
    case 'RegistrationGranted':
      return decided(state, 'granted', event, state.content?.classes ?? [], on)
    case 'RegistrationPartiallyGranted':
      return decided(state, 'partiallyGranted', event, event.granted, on)
    case 'RegistrationRefused':
      return decided(state, 'refused', event, [], on)
    case 'ApplicationAbandoned':
      return { ...withNotice(state, queued(event.noticeId, 'decision', on, event.document)), status: 'abandoned', abandoned: { number: event.number, cause: event.cause, noticeId: event.noticeId } }
    case 'DecisionBecameFinal':
      return { ...state, status: event.outcome === 'granted' ? 'finalGranted' : 'finalRefused', finalOn: on }
    case 'CertificateIssued':
      return { ...withNotice(state, queued(event.noticeId, 'certificate', on)), status: 'registered', certificate: { number: event.certificateNumber, rightId: event.rightId, registeredOn: event.registeredOn } }
    case 'CertificateSealed':
      return state.certificate ? { ...state, certificate: { ...state.certificate, document: event.document, verificationCode: event.verificationCode } } : state
    case 'ApplicationWithdrawn':
      return { ...state, status: 'withdrawn', withdrawnOn: on }
    case 'ApplicationAmended':
      return narrowed(changed(state, event.changes))
    case 'PriorityClaimed':
      return { ...state, priorities: [...state.priorities, claimed(event.claim)] }
    case 'PriorityDocumentsAwaited':
      return withPriority(state, event.claimId, { status: 'documentsPending' })
    case 'PriorityRecognised':
      return withPriority(state, event.claimId, { ...event.stated, status: 'recognised', documents: event.documents })
    case 'PriorityLost':
      return withPriority(state, event.claimId, { status: 'lost' })
    default:
      return event satisfies never
  }
}

const claimed = (claim: PriorityClaim): Priority => ({ ...claim, status: 'claimed' })

function withNotice(state: Application, notice: Notice): Application {
  return { ...state, notices: [...state.notices, notice] }
}

function required(state: Application, event: Extract<ApplicationEvent, { type: 'RequirementNoticeIssued' }>, on: PlainDate): Application {
  const status: Status = event.about === 'formal' ? 'formalRequirement' : state.status
  const requirement = { noticeId: event.noticeId, about: event.about, findings: event.findings, answered: false, ...(event.classes && { suggested: event.classes }) }
  return { ...withNotice(state, queued(event.noticeId, event.about, on, event.document)), status, requirements: [...state.requirements, requirement] }
}

function answered(state: Application, reliesOnDistance?: true): Application {
  return { ...state, requirements: state.requirements.map((r) => ({ ...r, answered: true, ...(reliesOnDistance && !r.answered && { reliesOnDistance }) })) }
}

function changed(state: Application, changes: Partial<Content>): Application {
  return state.content ? { ...state, content: withChanges(state.content, changes) } : state
}

/** Goods given up after the grant are given up of the grant too. */
function narrowed(state: Application): Application {
  if (!state.decision || !state.content) return state
  return { ...state, decision: { ...state.decision, granted: common(state.decision.granted, state.content.classes) } }
}

function corrected(state: Application, event: Extract<ApplicationEvent, { type: 'ErratumPublished' }>): Application {
  if (!state.publication) return state
  const { errata, windowFrom } = state.publication
  const publication = { ...state.publication, errata: [...errata, { issue: event.issue, gazetteNumber: event.gazetteNumber, corrects: event.corrects, restartsWindow: event.restartsWindow }], windowFrom: event.restartsWindow ? event.issue : windowFrom }
  const mended = (event.priorities ?? []).reduce((file, { claimId, stated }) => withPriority(file, claimId, stated), state)
  return { ...changed(mended, event.changes), publication }
}

type DecisionEvent = Extract<ApplicationEvent, { type: 'RegistrationGranted' | 'RegistrationPartiallyGranted' | 'RegistrationRefused' }>

function decided(state: Application, outcome: Decision['outcome'], event: DecisionEvent, granted: Decision['granted'], on: PlainDate): Application {
  const decision: Decision = {
    outcome, granted, decidedOn: on, signed: event.decision, noticeId: event.noticeId, reasons: event.reasons,
    ...(event.text && { text: event.text }), ...(event.document && { document: event.document }),
  }
  return { ...withNotice(state, queued(event.noticeId, 'decision', on, event.document)), status: outcome, decision }
}

function withPriority(state: Application, claimId: string, change: Partial<Priority>): Application {
  return { ...state, priorities: state.priorities.map((p) => (p.id === claimId ? { ...p, ...change } : p)) }
}
