import { noticeOpened, noticesOf, type NoticeRow } from '#views/mailbox/queries.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { Open } from '../open.ts'
import type { Who } from '../permissions.ts'
import { cardOf, noticeOf, rowsShown, termOf, todayOf } from './cards.ts'
import { keyOf, pageOf } from './cursor.ts'
import type { Page } from './shapes.ts'
import type { MailboxNotice } from './shapes-of-lists.ts'

/** The notices in an account's own mailbox, newest first. They bind from their effect, read or not (LPAG art. 25.2). */
export async function mailbox(open: Open, who: Who, cursor?: string | null, limit = rowsShown): Promise<Page<MailboxNotice>> {
  const today = await todayOf(open)
  const rows = await noticesOf(open.db, who.accountId, keyOf(cursor, ['text', 'text']), limit + 1)
  return pageOf(rows, limit, (r) => [r.issuedOn, r.noticeId], (r) => shown(open, r, today))
}

/** Opens a notice of one's own mailbox and notes when it was first opened; undefined for anybody else's. */
export async function readNotice(open: Open, who: Who, noticeId: string): Promise<MailboxNotice | undefined> {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(noticeId)) return undefined
  const row = await noticeOpened(open.db, who.accountId, noticeId, await open.now())
  return row && shown(open, row, await todayOf(open))
}

function shown(open: Open, row: NoticeRow, today: PlainDate): MailboxNotice {
  return { file: cardOf(row), notice: noticeOf(row), term: termOf(open, row, today) }
}
