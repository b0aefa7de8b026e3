import { workingDaysBetween } from '#calendar/count.ts'
import type { Instant, PlainDate } from '#calendar/date.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { readyToPublish as ready } from '#views/gazette/queries.ts'
import { toServe } from '#views/mailbox/queries.ts'
import { draftsReady } from '#views/worklist/queries.ts'
import type { Open } from '../open.ts'
import { mayRead, type Who } from '../permissions.ts'
import { readerOf, seenIn } from './access.ts'
import { cardOf, noticeOf, rowsShown, todayOf } from './cards.ts'
import { keyOf, pageOf } from './cursor.ts'
import type { Page } from './shapes.ts'
import type { DraftToSign, FileCard, NoticeToServe } from './shapes-of-lists.ts'

/** Notices without a mailbox, to be served in person: the oldest first. */
export async function noticesToServe(open: Open, who: Who, cursor?: string | null, limit = rowsShown): Promise<Page<NoticeToServe> | Refusal> {
  const permitted = mayRead(who, 'counter')
  if (isRefusal(permitted)) return permitted
  const today = await todayOf(open)
  const rows = await toServe(open.db, keyOf(cursor, ['text', 'text']), limit + 1)
  return pageOf(rows, limit, (r) => [r.issuedOn, r.noticeId], (r) => ({
    file: cardOf(r), notice: noticeOf(r), waiting: workingDaysBetween(r.issuedOn as PlainDate, today, open.desk.calendar()),
  }))
}

/** Files that passed the formal examination and wait for a gazette, by rank. */
export async function readyToPublish(open: Open, who: Who, cursor?: string | null, limit = rowsShown): Promise<Page<FileCard & { readonly passedOn: PlainDate }> | Refusal> {
  const permitted = mayRead(who, 'gazetteComposer')
  if (isRefusal(permitted)) return permitted
  const rows = await ready(open.db, Number(keyOf(cursor, ['whole'])?.[0] ?? 0), limit + 1)
  return pageOf(rows, limit, (r) => [r.rank], (r) => ({ ...cardOf(r), passedOn: r.passedOn as PlainDate }))
}

/** Decisions that wait for a signature, the oldest first, of files whose drafts the reader may see. Drafter and signer are two people. */
export async function draftsToSign(open: Open, who: Who, cursor?: string | null, limit = rowsShown): Promise<Page<DraftToSign> | Refusal> {
  const permitted = mayRead(who, 'worklist')
  if (isRefusal(permitted)) return permitted
  const rows = await draftsReady(open.db, keyOf(cursor, ['text', 'text']), limit + 1)
  const reader = await readerOf(open, who.accountId, rows)
  const page = pageOf(rows, limit, (r) => [r.updatedAt, r.stream], (r) => r)
  const items = page.items.filter((r) => mayRead(who, 'decisionDraft', { file: seenIn(r, reader) }) === true).map((r) => ({
    ...cardOf(r), drafter: r.drafter, act: r.act, updatedAt: r.updatedAt as Instant, signable: who.roles.includes('decisionMaker') && r.drafter !== who.accountId,
  }))
  return { items, next: page.next }
}
