import type { Context } from '#casefile/decider.ts'
import { notify as reach } from '#casefile/notification/index.ts'
import type { Content } from './content.ts'
import type { ApplicationEvent } from './events.ts'

/** A notice as it is issued goes where the file says its notices go. */
export function notify(content: Content | undefined, noticeId: string, context: Context): readonly ApplicationEvent[] {
  return reach(content?.service, noticeId, context)
}
