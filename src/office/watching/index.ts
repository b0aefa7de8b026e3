import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { Open } from '../open.ts'
import { mayRead, type Who } from '../permissions.ts'
import { alertsOf, markSeen, unseen } from './alerts.ts'
import { addWatch, choose, removeWatch, stopLetters, watchingOf } from './watches.ts'

export type { Alert } from './alerts.ts'
export type { OwnMark } from './own-marks.ts'
export type { Watch, Watching } from './watches.ts'

/** What an account watches and was told: one's own and nobody else's. */
export function openWatching(open: Open) {
  const owned = async <T>(who: Who | null, use: (accountId: string) => Promise<T>): Promise<T | Refusal> => {
    const permitted = mayRead(who, 'watches', { owner: who?.accountId ?? null })
    return isRefusal(permitted) || who === null ? (permitted as Refusal) : use(who.accountId)
  }
  return {
    read: (who: Who | null) => owned(who, (id) => watchingOf(open, id)),
    add: (who: Who | null, input: unknown) => owned(who, (id) => addWatch(open, id, input)),
    remove: (who: Who | null, watch: string) => owned(who, (id) => removeWatch(open, id, watch)),
    choose: (who: Who | null, input: unknown) => owned(who, (id) => choose(open, id, input)),
    alerts: (who: Who | null, cursor?: string | null, limit?: number) => owned(who, (id) => alertsOf(open, id, cursor, limit)),
    unseen: (who: Who | null) => owned(who, (id) => unseen(open, id)),
    markSeen: (who: Who | null, upTo: string) => owned(who, (id) => markSeen(open, id, upTo)),
    /** For whoever holds the key of a letter; nobody needs to log in to be left alone. */
    stopLetters: (key: string) => stopLetters(open, key),
  }
}
