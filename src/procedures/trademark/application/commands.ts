import type { PlainDate } from '#calendar/date.ts'
import type { DocumentRef } from '#casefile/document.ts'
import type { NotificationCommand } from '#casefile/notification/index.ts'
import type { ClassGoods } from '#casefile/sign.ts'
import type { Changes, Channel, Content, FirstFiling, PriorityClaim, PriorityCorrected } from './content.ts'
import type { Finding, Overruled, Reasons } from './events.ts'

/**
 * What an actor may ask, by the act names of the procedure. Papers arrive already stored, as references.
 * `noticeId`, `rightId` and `claimId` are given from outside: nothing here makes an id.
 */
export type ApplicationCommand =
  | { readonly act: 'submit'; readonly content: Content; readonly channel: Channel; readonly sheets?: number; readonly seat?: string }
  | { readonly act: 'submitIncomplete'; readonly content: Content; readonly channel: Channel; readonly noticeId: string; readonly sheets?: number; readonly seat?: string }
  | { readonly act: 'cureMinimum'; readonly changes: Changes }
  | { readonly act: 'expire'; readonly waited: Waited; readonly noticeId: string; readonly claimId?: string }
  | { readonly act: 'assign'; readonly examiner: string; readonly stage: 'formal' | 'registrability' }
  | { readonly act: 'startFormalExam' }
  | { readonly act: 'requireCure'; readonly findings: readonly Finding[]; readonly noticeId: string; readonly text?: DocumentRef }
  | { readonly act: 'answerRequirement'; readonly changes: Changes; readonly writing?: DocumentRef }
  | { readonly act: 'pass'; readonly overruled: readonly Overruled[] }
  | { readonly act: 'publish'; readonly issue: PlainDate; readonly gazetteNumber: number; readonly position: number }
  | { readonly act: 'publishErratum'; readonly issue: PlainDate; readonly gazetteNumber: number; readonly corrects: readonly string[]; readonly changes: Changes; readonly priorities?: readonly PriorityCorrected[] }
  | { readonly act: 'suggestAmendment'; readonly noticeId: string; readonly text?: DocumentRef; readonly classes?: readonly ClassGoods[] }
  | { readonly act: 'grant'; readonly drafter: string; readonly noticeId: string; readonly reasons: Reasons; readonly text?: DocumentRef }
  | { readonly act: 'partialGrant'; readonly drafter: string; readonly noticeId: string; readonly granted: readonly ClassGoods[]; readonly reasons: Reasons; readonly text?: DocumentRef }
  | { readonly act: 'refuse'; readonly drafter: string; readonly noticeId: string; readonly reasons: Reasons; readonly text?: DocumentRef }
  | { readonly act: 'becomeFinal' }
  | { readonly act: 'issueCertificate'; readonly rightId: string; readonly noticeId: string }
  | { readonly act: 'sealCertificate'; readonly document: DocumentRef; readonly verificationCode: string }
  | NotificationCommand
  | { readonly act: 'annexSearchReport'; readonly report: DocumentRef; /** Hash of the marks that were searched, hex. */ readonly snapshot: string; readonly engine: string }
  | { readonly act: 'withdraw'; readonly scope?: 'procedure' | 'claim'; readonly power?: DocumentRef }
  | { readonly act: 'amend'; readonly changes: Changes; readonly writing?: DocumentRef }
  | { readonly act: 'requestFromParty'; readonly noticeId: string; readonly findings: readonly Finding[]; readonly text?: DocumentRef }
  | { readonly act: 'abandonByInactivity'; readonly noticeId: string }
  | { readonly act: 'claim'; readonly claim: PriorityClaim }
  | { readonly act: 'awaitDocuments'; readonly claimId: string }
  | { readonly act: 'fileDocuments'; readonly claimId: string; readonly documents: readonly DocumentRef[]; /** What the claim did not say of the first filing (D486 art. 10). */ readonly stated?: FirstFiling }

/** Which term passed unused: it decides whether the act takes a decision's number. */
export type Waited = 'minimum' | 'formal' | 'opposition' | 'priority'

export type Act = ApplicationCommand['act']
