import type { Context } from '#casefile/decider.ts'
import type { ApplicationEvent } from './events.ts'
import type { Content } from './content.ts'

/**
 * A notice reaches a mailbox with consent as it is issued (effective the day of deposit, LPAG art. 25.2);
 * otherwise it waits for staff to serve it in person.
 */
export function notify(content: Content | undefined, noticeId: string, context: Context): readonly ApplicationEvent[] {
  if (content?.service.means !== 'mailbox') return []
  return [{ type: 'NoticeDeposited', noticeId, accountId: content.service.accountId, effectiveOn: context.on }]
}
