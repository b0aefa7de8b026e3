import type { PlainDate } from '#calendar/date.ts'
import type { DocumentRef } from './document.ts'

/**
 * A notice of the office (LPAG arts 20–27). It binds from its effect, never from being read:
 * a mailbox notice on the day of deposit, a personal one on the day it is served.
 */
export type Notice = {
  readonly noticeId: string
  readonly about: 'minimum' | 'formal' | 'amendment' | 'other' | 'decision' | 'certificate'
  readonly document?: DocumentRef
  readonly issuedOn: PlainDate
  readonly status: 'queued' | 'deposited' | 'served'
  readonly effectiveOn?: PlainDate
}
