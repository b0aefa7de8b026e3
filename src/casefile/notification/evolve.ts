import type { PlainDate } from '#calendar/date.ts'
import type { DocumentRef } from '../document.ts'
import type { Notice } from '../notice.ts'
import type { NotificationEvent } from './events.ts'

/** A notice as it is issued. */
export function queued(noticeId: string, about: Notice['about'], issuedOn: PlainDate, document?: DocumentRef): Notice {
  return { noticeId, about, issuedOn, status: 'queued', notifyFrom: issuedOn, repeated: 0, ...(document && { document }) }
}

/** The notices of a file after one of them was sent, served, challenged … `on` is the day of the act. */
export function withNotification(notices: readonly Notice[], event: NotificationEvent, on: PlainDate): readonly Notice[] {
  return notices.map((n) => (n.noticeId === event.noticeId ? next(n, event, on) : n))
}

function next(notice: Notice, event: NotificationEvent, on: PlainDate): Notice {
  const proved = { ...('sheet' in event && event.sheet !== undefined && { sheet: event.sheet }), ...('record' in event && event.record && { proof: event.record }) }
  switch (event.type) {
    case 'NoticeDeposited': return { ...notice, status: 'deposited', means: 'mailbox', effectiveOn: event.effectiveOn }
    case 'NoticeServed': return { ...notice, ...proved, status: 'served', means: 'personal', effectiveOn: event.effectiveOn }
    case 'ServiceRefused': return { ...notice, ...proved, status: 'serviceRefused', means: 'personal', effectiveOn: event.effectiveOn }
    case 'FirstVisitFailed': return { ...notice, ...proved, status: 'firstVisitFailed', means: 'personal', nextVisitOn: event.nextVisitOn }
    case 'NoticeLeftUnderDoor': return { ...notice, ...proved, status: 'leftUnderDoor', means: 'personal', effectiveOn: event.effectiveOn }
    case 'NoticeSent': return { ...notice, ...proved, status: 'sent', means: event.means, sentOn: event.sentOn }
    case 'NoticeDelivered': return { ...notice, ...proved, status: 'delivered', effectiveOn: event.effectiveOn }
    case 'NoticeUndelivered': return { ...notice, ...proved, status: 'paperRequired', notifyFrom: event.failedOn }
    case 'NoticePublished': return { ...notice, ...proved, status: 'published', means: 'publication', effectiveOn: event.effectiveOn }
    case 'NoticeCured': return { ...without(notice), status: 'cured', effectiveOn: event.effectiveOn }
    case 'NoticeChallenged': return { ...notice, status: 'challenged', challenged: { before: notice.status, on, writing: event.writing } }
    case 'NoticeChallengeDismissed': return { ...without(notice), status: notice.challenged?.before ?? notice.status }
    case 'NoticeRepeatOrdered': return anew(notice, on)
    default: return event satisfies never
  }
}

function without({ challenged: _, ...notice }: Notice): Notice {
  return notice
}

/** To be made again: what was done before has no effect (LPAG art. 26.1). */
function anew({ noticeId, about, issuedOn, document, repeated }: Notice, on: PlainDate): Notice {
  return { ...queued(noticeId, about, issuedOn, document), notifyFrom: on, repeated: repeated + 1 }
}
