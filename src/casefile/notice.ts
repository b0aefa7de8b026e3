import type { PlainDate } from '#calendar/date.ts'
import type { DocumentRef } from './document.ts'

/** Ways to reach a party (LPAG art. 20.1): mailbox and e-mail stand outside the order of the others (art. 20.4). */
export type Means = 'mailbox' | 'personal' | 'certifiedMail' | 'email' | 'publication'

export type NoticeStatus =
  /** Issued, nothing done yet. */
  | 'queued'
  /** By certified mail or e-mail: it binds once shown as received. */
  | 'sent'
  | 'deposited' | 'served' | 'delivered' | 'published'
  /** Nobody was found; the day of the second visit was left in writing (LPAG art. 21.5). */
  | 'firstVisitFailed'
  | 'leftUnderDoor' | 'serviceRefused'
  /** Mail came back, or no acknowledgement came: a paper must be served, and the office's five days begin again (art. 25.2). */
  | 'paperRequired'
  /** Defective or never made, and made good by the party's own acts (art. 27). */
  | 'cured'
  /** The party says that it was badly made; its term runs, its consequence waits. */
  | 'challenged'

/**
 * A notice of the office (LPAG arts 20–27). It binds from its effect, never from being read. Its content and the
 * commitment to it are those of `document`; where it went is the address of the party's version, outside the record.
 */
export type Notice = {
  readonly noticeId: string
  readonly about: 'minimum' | 'formal' | 'amendment' | 'other' | 'decision' | 'certificate'
  readonly document?: DocumentRef
  readonly issuedOn: PlainDate
  readonly status: NoticeStatus
  readonly means?: Means
  /** Number of the sheet (cédula) or of the mail guide. */
  readonly sheet?: string
  readonly sentOn?: PlainDate
  readonly nextVisitOn?: PlainDate
  /** The office's five working days to notify run from here (art. 24.1); again from the day a way failed. */
  readonly notifyFrom: PlainDate
  readonly effectiveOn?: PlainDate
  /** What proves how it was made. */
  readonly proof?: DocumentRef
  /** While challenged: what it was before, and what the party says against it. */
  readonly challenged?: { readonly before: NoticeStatus; readonly on: PlainDate; readonly writing: DocumentRef }
  /** How often it was ordered to be made again (art. 26.1). */
  readonly repeated: number
}

/** Statuses in which somebody of the office must still do something to reach the party. */
export const waitingStatuses: readonly NoticeStatus[] = ['queued', 'sent', 'firstVisitFailed', 'paperRequired']

export const isWaiting = (notice: Notice): boolean => waitingStatuses.includes(notice.status)
