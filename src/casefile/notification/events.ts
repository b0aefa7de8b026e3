import type { PlainDate } from '#calendar/date.ts'
import type { DocumentRef } from '../document.ts'

/** What happened to a notice in law, whatever the procedure. Receivers and addresses are in the record of service, never here; `words` is what was typed beside a record that came as a scan. */
export type NotificationEvent =
  | { readonly type: 'NoticeDeposited'; readonly noticeId: string; readonly accountId: string; readonly effectiveOn: PlainDate }
  | { readonly type: 'NoticeServed'; readonly noticeId: string; readonly effectiveOn: PlainDate; readonly record: DocumentRef; readonly words?: DocumentRef; readonly sheet?: string }
  /** Whoever was there would not sign or receive: notified all the same, with a description of the place (LPAG art. 21.3). */
  | { readonly type: 'ServiceRefused'; readonly noticeId: string; readonly effectiveOn: PlainDate; readonly record: DocumentRef; readonly words?: DocumentRef; readonly sheet?: string }
  | { readonly type: 'FirstVisitFailed'; readonly noticeId: string; readonly visitedOn: PlainDate; readonly nextVisitOn: PlainDate; readonly record: DocumentRef; readonly words?: DocumentRef; readonly sheet?: string }
  | { readonly type: 'NoticeLeftUnderDoor'; readonly noticeId: string; readonly effectiveOn: PlainDate; readonly record: DocumentRef; readonly words?: DocumentRef; readonly sheet?: string }
  | { readonly type: 'NoticeSent'; readonly noticeId: string; readonly means: 'certifiedMail' | 'email'; readonly sentOn: PlainDate; readonly sheet?: string }
  | { readonly type: 'NoticeDelivered'; readonly noticeId: string; readonly effectiveOn: PlainDate; readonly acknowledged?: 'person' | 'automatic'; readonly record?: DocumentRef; readonly words?: DocumentRef }
  | { readonly type: 'NoticeUndelivered'; readonly noticeId: string; readonly because: Undelivered; readonly failedOn: PlainDate; readonly record?: DocumentRef; readonly words?: DocumentRef }
  | { readonly type: 'NoticePublished'; readonly noticeId: string; readonly because: PublishedBecause; readonly form: 'full' | 'short'; readonly publishedOn: PlainDate; readonly effectiveOn: PlainDate; readonly record: DocumentRef; readonly words?: DocumentRef }
  | { readonly type: 'NoticeCured'; readonly noticeId: string; readonly effectiveOn: PlainDate; readonly because: 'partySaysSo' | 'actShowsKnowledge' }
  | { readonly type: 'NoticeChallenged'; readonly noticeId: string; readonly writing: DocumentRef }
  | { readonly type: 'NoticeChallengeDismissed'; readonly noticeId: string; readonly reason: DocumentRef }
  | { readonly type: 'NoticeRepeatOrdered'; readonly noticeId: string; readonly reason: DocumentRef }

export const undelivered = ['bounced', 'noAcknowledgement', 'returned', 'wrongAddress'] as const
export type Undelivered = (typeof undelivered)[number]

/** Why in the Official Gazette (LPAG art. 23.1): nobody knows the domicile, no other way worked, or a norm orders it too. */
export const publishedBecause = ['domicileUnknown', 'impracticable', 'ordered'] as const
export type PublishedBecause = (typeof publishedBecause)[number]
