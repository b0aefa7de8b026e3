/** Reaching a party with a notice, whatever the procedure (LPAG arts 20–27). */
export { decideNotification, notificationActs, notificationArticle, notificationBarred, notify, shownKnown, type Notified } from './decide.ts'
export { queued, withNotification } from './evolve.ts'
export { publishedBecause, undelivered, type NotificationEvent } from './events.ts'
export type { NotificationAct, NotificationCommand } from './commands.ts'
