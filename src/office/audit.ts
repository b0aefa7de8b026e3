import type { Instant } from '#calendar/date.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { AnchorContent } from '#ports/verification.ts'
import { anchors, reads } from '#views/audit/queries.ts'
import type { Open } from './open.ts'
import { mayRead, type Who } from './permissions.ts'

/** One read of personal data by somebody of the office. Accounts and numbers, never what was read. */
export type ReadLogged = { readonly accountId: string; readonly what: string; readonly of: string; readonly at: Instant }

const rowsShown = 50

/** The log of reads, the latest first; `next` is opaque and is given back as `cursor`. */
export async function readLog(open: Open, who: Who, cursor?: string | null): Promise<{ readonly items: readonly ReadLogged[]; readonly next: string | null } | Refusal> {
  const permitted = mayRead(who, 'readLog')
  if (isRefusal(permitted)) return permitted
  const before = cursor && /^\d{1,18}$/.test(cursor) ? cursor : null
  const rows = await reads(open.db, before, rowsShown + 1)
  const items = rows.slice(0, rowsShown)
  return { items: items.map(({ accountId, what, of, at }) => ({ accountId, what, of, at: at as Instant })), next: rows.length > rowsShown ? (items.at(-1)?.id ?? null) : null }
}

export type AnchorShown = Pick<AnchorContent, 'number' | 'at' | 'events' | 'streams' | 'root' | 'keyId' | 'previous'>

/** The newest anchors. They are public: anybody may keep one and verify the record against it. */
export async function anchorsShown(open: Open, limit = 20): Promise<readonly AnchorShown[]> {
  return (await anchors(open.db, limit)).map(({ content }) => {
    const { number, at, events, streams, root, keyId, previous } = JSON.parse(content) as AnchorContent
    return { number, at, events, streams, root, keyId, previous }
  })
}
