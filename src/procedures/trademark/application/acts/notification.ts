import { decideNotification, notificationArticle, notificationBarred, type NotificationAct, type Notified } from '#casefile/notification/index.ts'
import type { Notice } from '#casefile/notice.ts'
import { none, type ActRule } from '../act.ts'
import { openRequirement, type Application, type Status } from '../state.ts'

const notifiable: readonly Status[] = [
  'receivedIncomplete', 'deemedNotFiled', 'filed', 'formalExamination', 'formalRequirement', 'abandoned', 'readyToPublish', 'oppositionWindow', 'registrability',
  'granted', 'partiallyGranted', 'refused', 'registered',
]

/** Acts about a notice of this file: where they may be done; what the law asks of them is the same in every procedure. */
const about = <A extends NotificationAct>(act: A): ActRule<A> => ({
  from: notifiable, article: notificationArticle(act), needs: none,
  barred: (state) => notificationBarred(act, notified(state)),
  decide: (state, command, context) => decideNotification(notified(state), command as never, context),
})

function notified(state: Application): Notified {
  return { notices: state.notices, service: state.content?.service ?? { means: 'none' }, matters: (notice) => matters(state, notice) }
}

/** A requirement answered, or a silence already declared, is not mended by making its notice again: that decision has its own remedy. */
function matters(state: Application, { noticeId, about: what }: Notice): boolean {
  if (what === 'certificate') return state.status === 'registered'
  if (what === 'decision') return ['granted', 'partiallyGranted', 'refused', 'abandoned', 'deemedNotFiled'].includes(state.status)
  return openRequirement(state)?.noticeId === noticeId && !['abandoned', 'deemedNotFiled'].includes(state.status)
}

export const recordService = about('recordService')
export const recordVisit = about('recordVisit')
export const sendNotice = about('sendNotice')
export const recordDelivery = about('recordDelivery')
export const recordUndelivered = about('recordUndelivered')
export const publishNotice = about('publishNotice')
export const acknowledgeNotice = about('acknowledgeNotice')
export const challengeNotice = about('challengeNotice')
export const dismissChallenge = about('dismissChallenge')
export const repeatNotice = about('repeatNotice')
