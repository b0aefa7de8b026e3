import { addWorkingDays, isWorkingDay } from '#calendar/count.ts'
import { parseDate, type PlainDate } from '#calendar/date.ts'
import { noticeEffect } from '#law/lookup.ts'
import type { Context } from '../decider.ts'
import { isWaiting, type Notice } from '../notice.ts'
import type { AddressForService } from '../party.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { term } from '../terms.ts'
import type { NotificationAct, NotificationCommand } from './commands.ts'
import type { NotificationEvent } from './events.ts'

/** What the rules of notification look at in a file. */
export type Notified = {
  readonly notices: readonly Notice[]
  readonly service: AddressForService
  /** The term or the decision that this notice began still stands open: making it again changes something. */
  readonly matters: (notice: Notice) => boolean
}

type Command<A extends NotificationAct> = Extract<NotificationCommand, { act: A }>
type Rule<A extends NotificationAct> = {
  readonly article: string
  /** Which notices the act is for; with none the act is barred. */
  readonly fits: (notice: Notice, file: Notified) => boolean
  readonly none: string
  readonly decide: (notice: Notice, command: Command<A>, context: Context, file: Notified) => readonly NotificationEvent[] | Refusal
}

const domicile = 'LPAG art. 21'
const effect = 'LPAG art. 25'

/** Every act about a notice, in the order of the law: reaching the party, and what follows where it was done badly. */
const rules: { readonly [A in NotificationAct]: Rule<A> } = {
  recordService: {
    article: domicile, fits: isWaiting, none: 'notice.none-waiting',
    decide(notice, { noticeId, servedOn, record, words, outcome = 'received', sheet }, context) {
      const made = { noticeId, effectiveOn: effective(context, 'personal', servedOn), record, ...(words && { words }), ...(sheet && { sheet }) }
      if (outcome !== 'leftUnderDoor') return impossible(servedOn, notice, context) ?? [{ type: outcome === 'received' ? 'NoticeServed' : 'ServiceRefused', ...made }]
      if (notice.status !== 'firstVisitFailed') return refuse('notice.no-first-visit', 'LPAG art. 21.5')
      if (servedOn !== notice.nextVisitOn) return refuse('notice.not-the-new-day', 'LPAG art. 21.5', { servedOn, nextVisitOn: notice.nextVisitOn })
      return impossible(servedOn, notice, context) ?? [{ type: 'NoticeLeftUnderDoor', ...made }]
    },
  },
  recordVisit: {
    article: 'LPAG art. 21.5', fits: (n) => isWaiting(n) && n.status !== 'firstVisitFailed', none: 'notice.no-visit-to-make',
    decide(notice, { noticeId, visitedOn, nextVisitOn, record, words, sheet }, context) {
      const wrong = impossible(visitedOn, notice, context)
      if (wrong) return wrong
      const possible = parseDate(nextVisitOn) === nextVisitOn && nextVisitOn > visitedOn && nextVisitOn < '9000-01-01' && isWorkingDay(nextVisitOn, context.calendar)
      return possible ? [{ type: 'FirstVisitFailed', noticeId, visitedOn, nextVisitOn, record, ...(words && { words }), ...(sheet && { sheet }) }] : refuse('notice.impossible-second-visit', 'LPAG art. 21.5', { visitedOn, nextVisitOn })
    },
  },
  sendNotice: {
    article: 'LPAG art. 20', fits: (n, { service }) => isWaiting(n) && n.status !== 'sent' && (service.means === 'certifiedMail' || (service.means === 'email' && n.status !== 'paperRequired')), none: 'notice.no-means-to-send',
    decide(notice, { noticeId, means, sentOn, sheet }, context, { service }) {
      if (means === 'certifiedMail' && service.means !== 'certifiedMail') return refuse('notice.mail-not-asked-for', 'LPAG art. 20.1')
      if (means === 'email' && service.means !== 'email') return refuse('notice.email-not-authorised', 'LPAG art. 20.4')
      return impossible(sentOn, notice, context) ?? [{ type: 'NoticeSent', noticeId, means, sentOn, ...(sheet && { sheet }) }]
    },
  },
  recordDelivery: {
    article: 'LPAG art. 25.2', fits: (n) => n.status === 'sent', none: 'notice.none-sent',
    decide: (notice, { noticeId, receivedOn, acknowledged, record, words }, context) => impossible(receivedOn, notice, context) ?? late(notice, receivedOn, context)
      ?? [{ type: 'NoticeDelivered', noticeId, effectiveOn: effective(context, notice.means ?? 'email', receivedOn), ...(acknowledged && { acknowledged }), ...(record && { record }), ...(words && { words }) }],
  },
  recordUndelivered: {
    article: 'LPAG art. 25.2', fits: (n) => n.status === 'sent', none: 'notice.none-sent',
    decide(notice, { noticeId, because, failedOn, record, words }, context) {
      const ofEmail = because === 'bounced' || because === 'noAcknowledgement'
      if (ofEmail !== (notice.means === 'email')) return refuse('notice.other-means', 'LPAG art. 25.2', { means: notice.means, because })
      const wrong = impossible(failedOn, notice, context)
      if (wrong) return wrong
      if (because === 'noAcknowledgement' && !isLate(notice, failedOn, context)) return refuse('notice.acknowledgement-awaited', 'LPAG art. 25.2', { rule: 'D-EMAILACK', sentOn: notice.sentOn })
      return [{ type: 'NoticeUndelivered', noticeId, because, failedOn, ...(record && { record }), ...(words && { words }) }]
    },
  },
  publishNotice: {
    article: 'LPAG art. 23', fits: (n) => n.status !== 'published' && n.status !== 'challenged', none: 'notice.none-waiting',
    decide(notice, { noticeId, because, form, publishedOn, record, words }, context) {
      const wrong = impossible(publishedOn, notice, context)
      if (wrong) return wrong
      // The order of means cannot be changed, under pain of nullity (art. 20.2).
      if (because !== 'ordered' && !isWaiting(notice)) return refuse('notice.already-effective', effect, { effectiveOn: notice.effectiveOn })
      if (because === 'impracticable' && notice.status !== 'firstVisitFailed' && notice.status !== 'paperRequired') return refuse('notice.order-of-means', 'LPAG art. 20.2')
      const own = effective(context, form === 'short' ? 'shortPublication' : 'publication', publishedOn)
      const effectiveOn = notice.effectiveOn !== undefined && notice.effectiveOn > own ? notice.effectiveOn : own
      return [{ type: 'NoticePublished', noticeId, because, form, publishedOn, effectiveOn, record, ...(words && { words }) }]
    },
  },
  acknowledgeNotice: {
    article: 'LPAG art. 27.1', fits: (n) => isWaiting(n) || n.status === 'challenged', none: 'notice.none-to-acknowledge',
    decide: (notice, { noticeId }, context) => notice.status === 'sent' && notice.means === 'email' && !isLate(notice, context.on, context)
      ? [{ type: 'NoticeDelivered', noticeId, effectiveOn: effective(context, 'email', context.on), acknowledged: 'person' }]
      : [{ type: 'NoticeCured', noticeId, effectiveOn: notice.effectiveOn ?? context.on, because: 'partySaysSo' }],
  },
  challengeNotice: {
    article: 'LPAG art. 26', fits: (n, { matters }) => n.effectiveOn !== undefined && n.status !== 'challenged' && n.status !== 'cured' && matters(n), none: 'notice.none-to-challenge',
    decide: (_, { noticeId, writing }) => [{ type: 'NoticeChallenged', noticeId, writing }],
  },
  dismissChallenge: {
    article: 'LPAG art. 26.2', fits: (n) => n.status === 'challenged', none: 'notice.none-challenged',
    decide: (_, { noticeId, reason }) => [{ type: 'NoticeChallengeDismissed', noticeId, reason }],
  },
  repeatNotice: {
    article: 'LPAG art. 26.1', fits: (n, { matters }) => n.effectiveOn !== undefined && n.status !== 'cured' && matters(n), none: 'notice.none-to-repeat',
    decide: (_, { noticeId, reason }, context, { service }) => [{ type: 'NoticeRepeatOrdered', noticeId, reason }, ...notify(service, noticeId, context)],
  },
}

export const notificationActs = Object.keys(rules) as readonly NotificationAct[]
export const notificationArticle = (act: NotificationAct): string => rules[act].article

/** Why no notice of the file is fit for the act; undefined where one is. */
export function notificationBarred(act: NotificationAct, file: Notified): Refusal | undefined {
  const { fits, none, article } = rules[act]
  return file.notices.some((n) => fits(n, file)) ? undefined : refuse(none, article)
}

export function decideNotification<A extends NotificationAct>(file: Notified, command: Command<A>, context: Context): readonly NotificationEvent[] | Refusal {
  const rule = rules[command.act as A]
  const notice = file.notices.find((n) => n.noticeId === command.noticeId)
  return notice && rule.fits(notice, file) ? rule.decide(notice, command, context, file) : refuse(rule.none, rule.article)
}

/**
 * What the office does with a notice as it is issued: into the mailbox with consent, effective the day of deposit;
 * by e-mail where the party authorised it (LPAG art. 20.4); else it waits for the counter.
 */
export function notify(service: AddressForService | undefined, noticeId: string, context: Context): readonly NotificationEvent[] {
  if (service?.means === 'mailbox') return [{ type: 'NoticeDeposited', noticeId, accountId: service.accountId, effectiveOn: effective(context, 'mailbox', context.on) }]
  return service?.means === 'email' ? [{ type: 'NoticeSent', noticeId, means: 'email', sentOn: context.on }] : []
}

/** A party that acts on a notice shows that it knew it: one that had not taken effect takes it that day (LPAG art. 27.2). */
export function shownKnown(notice: Notice | undefined, context: Context): readonly NotificationEvent[] {
  return notice && (isWaiting(notice) || notice.status === 'challenged') ? [{ type: 'NoticeCured', noticeId: notice.noticeId, effectiveOn: notice.effectiveOn ?? context.on, because: 'actShowsKnowledge' }] : []
}

/** The day a notice made on a day takes effect, by the dated rule of its means. */
function effective({ law, calendar }: Context, means: string, on: PlainDate): PlainDate {
  return addWorkingDays(on, noticeEffect(law, means, on)?.workingDays ?? 0, calendar)
}

/** Nothing is done before the notice was issued, sent, or ordered to be made again; nor tomorrow. */
function impossible(day: PlainDate, { notifyFrom, sentOn, status }: Notice, { on }: Context): Refusal | undefined {
  const earliest = status === 'sent' ? (sentOn ?? notifyFrom) : notifyFrom
  return parseDate(day) === day && day <= on && day >= earliest ? undefined : refuse('notice.impossible-day', effect, { servedOn: day, issuedOn: earliest })
}

/** An e-mail not acknowledged within two working days gives way to paper (LPAG art. 25.2). */
function late(notice: Notice, on: PlainDate, context: Context): Refusal | undefined {
  return notice.means === 'email' && isLate(notice, on, context) ? refuse('notice.acknowledged-late', 'LPAG art. 25.2', { sentOn: notice.sentOn }) : undefined
}

function isLate({ sentOn, issuedOn }: Notice, on: PlainDate, { law, calendar }: Context): boolean {
  const wait = term(law, calendar, 'D-EMAILACK', sentOn ?? issuedOn)
  return !isRefusal(wait) && wait.due < on
}
