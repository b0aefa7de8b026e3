import type { PlainDate } from '#calendar/date.ts'
import type { DocumentRef } from '../document.ts'
import type { PublishedBecause, Undelivered } from './events.ts'

/** What an actor may ask about a notice, by the act's name. Records of service arrive already kept, as references; `words` is what was typed beside a scan. */
export type NotificationCommand =
  | { readonly act: 'recordService'; readonly noticeId: string; readonly servedOn: PlainDate; readonly record: DocumentRef; readonly words?: DocumentRef; readonly outcome?: 'received' | 'refused' | 'leftUnderDoor'; readonly sheet?: string }
  | { readonly act: 'recordVisit'; readonly noticeId: string; readonly visitedOn: PlainDate; readonly nextVisitOn: PlainDate; readonly record: DocumentRef; readonly words?: DocumentRef; readonly sheet?: string }
  | { readonly act: 'sendNotice'; readonly noticeId: string; readonly means: 'certifiedMail' | 'email'; readonly sentOn: PlainDate; readonly sheet?: string }
  | { readonly act: 'recordDelivery'; readonly noticeId: string; readonly receivedOn: PlainDate; readonly acknowledged?: 'person' | 'automatic'; readonly record?: DocumentRef; readonly words?: DocumentRef }
  | { readonly act: 'recordUndelivered'; readonly noticeId: string; readonly because: Undelivered; readonly failedOn: PlainDate; readonly record?: DocumentRef; readonly words?: DocumentRef }
  | { readonly act: 'publishNotice'; readonly noticeId: string; readonly because: PublishedBecause; readonly form: 'full' | 'short'; readonly publishedOn: PlainDate; readonly record: DocumentRef; readonly words?: DocumentRef }
  | { readonly act: 'acknowledgeNotice'; readonly noticeId: string }
  | { readonly act: 'challengeNotice'; readonly noticeId: string; readonly writing: DocumentRef }
  | { readonly act: 'dismissChallenge'; readonly noticeId: string; readonly reason: DocumentRef }
  | { readonly act: 'repeatNotice'; readonly noticeId: string; readonly reason: DocumentRef }

export type NotificationAct = NotificationCommand['act']
