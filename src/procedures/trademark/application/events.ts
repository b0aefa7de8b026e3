import type { Instant, PlainDate } from '#calendar/date.ts'
import type { DocumentRef } from '#casefile/document.ts'
import type { Notice } from '#casefile/notice.ts'
import type { NotificationEvent } from '#casefile/notification/index.ts'
import type { ClassGoods } from '#casefile/sign.ts'
import type { Changes, Channel, Content, FirstFiling, PriorityClaim, PriorityCorrected } from './content.ts'

/** A requirement of the checklist that is not met, as the notice lists it. */
export type Finding = { readonly requirement: string; readonly detail?: string }

/** Day, hour, minute and second, and the rank among filings (DL1075 art. 12). */
export type Receipt = { readonly number: string; readonly at: Instant; readonly on: PlainDate; readonly rank: number }

export type Overruled = { readonly requirement: string; readonly reason: DocumentRef }

export type Reasons = {
  /** Ids of grounds (`135-b`, `136-a`). */
  readonly grounds: readonly string[]
  readonly citations: readonly { readonly number: string; readonly ground: string }[]
}

export type Signed = {
  readonly number: string
  /** The competent body (DL1033 arts 40–42): unopposed, the Directorate; opposed, the Commission. */
  readonly body: 'directorate' | 'commission'
  /** Accounts: the drafter and the signer are two people. */
  readonly drafter: string
  readonly signer: string
}

/**
 * What happened in law to an application, in the past tense. Stored as it stands, never edited:
 * a new meaning is a new type. A computed last day is never stored, only its trigger.
 */
export type ApplicationEvent =
  | { readonly type: 'ApplicationFiled'; readonly receipt: Receipt; readonly content: Content; readonly channel: Channel; readonly filer: string; readonly sheets?: number; /** Department of the receiving unit, where it is not the main seat. */ readonly seat?: string; readonly document?: DocumentRef }
  | { readonly type: 'IncompleteApplicationReceived'; readonly receipt: Receipt; readonly content: Content; readonly channel: Channel; readonly filer: string; readonly missing: readonly Finding[]; readonly sheets?: number; readonly seat?: string; readonly document?: DocumentRef }
  | { readonly type: 'MinimumCompleted'; readonly receipt: Receipt; readonly changes: Changes; readonly document?: DocumentRef }
  | { readonly type: 'ApplicationDeemedNotFiled'; readonly noticeId: string; readonly document?: DocumentRef }
  | { readonly type: 'ExaminerAssigned'; readonly examiner: string; readonly stage: 'formal' | 'registrability' }
  | { readonly type: 'FormalExaminationStarted'; readonly examiner: string }
  | { readonly type: 'RequirementNoticeIssued'; readonly noticeId: string; readonly about: RequirementAbout; readonly findings: readonly Finding[]; /** The list that would cure, where an amendment is suggested. */ readonly classes?: readonly ClassGoods[]; readonly text?: DocumentRef; readonly document?: DocumentRef }
  | NotificationEvent
  | { readonly type: 'RequirementAnswered'; readonly changes: Changes; readonly writing?: DocumentRef; /** In time only with the days of distance: a person looks at it (LPAG art. 135). */ readonly reliesOnDistance?: true }
  | { readonly type: 'FormalExaminationPassed'; readonly overruled: readonly Overruled[] }
  | { readonly type: 'ApplicationPublished'; readonly issue: PlainDate; readonly gazetteNumber: number; readonly position: number }
  | { readonly type: 'ErratumPublished'; readonly issue: PlainDate; readonly gazetteNumber: number; readonly corrects: readonly string[]; readonly changes: Changes; readonly priorities?: readonly PriorityCorrected[]; readonly restartsWindow: boolean }
  | { readonly type: 'OppositionWindowClosed' }
  | { readonly type: 'RegistrationGranted'; readonly decision: Signed; readonly noticeId: string; readonly reasons: Reasons; readonly text?: DocumentRef; readonly document?: DocumentRef }
  | { readonly type: 'RegistrationPartiallyGranted'; readonly decision: Signed; readonly noticeId: string; readonly granted: readonly ClassGoods[]; readonly reasons: Reasons; readonly text?: DocumentRef; readonly document?: DocumentRef }
  | { readonly type: 'RegistrationRefused'; readonly decision: Signed; readonly noticeId: string; readonly reasons: Reasons; readonly text?: DocumentRef; readonly document?: DocumentRef }
  | { readonly type: 'ApplicationAbandoned'; readonly cause: 'requirementNotAnswered' | 'inactivity'; readonly number: string; readonly noticeId: string; readonly document?: DocumentRef }
  | { readonly type: 'DecisionBecameFinal'; readonly outcome: 'granted' | 'refused'; readonly because: 'noRemedyInTime' | 'fullGrantHarmsNobody' }
  | { readonly type: 'CertificateIssued'; readonly certificateNumber: string; readonly rightId: string; readonly registeredOn: PlainDate; readonly noticeId: string }
  | { readonly type: 'CertificateSealed'; readonly document: DocumentRef; readonly verificationCode: string }
  | { readonly type: 'SearchReportAnnexed'; readonly report: DocumentRef; /** Hash of the marks that were searched, hex. */ readonly snapshot: string; readonly engine: string }
  | { readonly type: 'ApplicationWithdrawn'; readonly scope: 'procedure' | 'claim'; readonly power?: DocumentRef; readonly published: boolean }
  | { readonly type: 'ApplicationAmended'; readonly changes: Changes; readonly writing?: DocumentRef }
  | { readonly type: 'PriorityClaimed'; readonly claim: PriorityClaim }
  | { readonly type: 'PriorityDocumentsAwaited'; readonly claimId: string }
  | { readonly type: 'PriorityRecognised'; readonly claimId: string; readonly documents: readonly DocumentRef[]; readonly stated?: FirstFiling }
  | { readonly type: 'PriorityLost'; readonly claimId: string; readonly because: 'documentsNotFiled' | 'outOfTime' | 'feeNotPaid' }

/** `other` asks for what no special term governs: thirty working days of silence abandon the file (DL1075 art. 18). */
export type RequirementAbout = Exclude<Notice['about'], 'decision' | 'certificate'>
