import type { Db } from '#ports/db.ts'
import { fileColumns, instant, type FileRow } from '../docket/queries.ts'

export type NoticeRow = FileRow & {
  readonly noticeId: string
  readonly about: string
  readonly noticeStatus: string
  readonly issuedOn: string
  readonly effectiveOn: string | null
  readonly means: string | null
  readonly sentOn: string | null
  readonly nextVisitOn: string | null
  readonly document: string | null
  /** The term that runs from it. */
  readonly of: string | null
  readonly rule: string | null
  readonly trigger: string | null
  /** Department of whoever was notified, and of the receiving seat. */
  readonly region: string | null
  readonly seat: string | null
  readonly readAt: string | null
}

const columns = `${fileColumns}, n.notice_id as "noticeId", n.about, n.status as "noticeStatus", n.issued_on as "issuedOn", n.effective_on as "effectiveOn", n.means, n.sent_on as "sentOn", n.next_visit_on as "nextVisitOn", n.document,
  t.of, t.rule, t.trigger_on as trigger, t.region, t.seat,
  (select ${instant('min(r.at)')} from office.reads r where r.what = 'notice' and r.of = n.notice_id and r.account_id = n.account_id) as "readAt"`

/** A requirement's term bears its notice's id; the remedies' term runs from the notice of the decision. */
const from = `views.notices n join views.docket d using (stream)
  left join views.open_terms t on t.stream = n.stream and (t.of = n.notice_id or (t.of = 'remedies' and n.about = 'decision'))`

/** Notices in an account's mailbox, newest first. `after` is the last row's (issuedOn, noticeId). */
export async function noticesOf(db: Db, accountId: string, after: readonly (string | number)[] | null, limit: number): Promise<readonly NoticeRow[]> {
  return db.query<NoticeRow>(
    `select ${columns} from ${from} where n.account_id = $1 and ($2::text is null or (n.issued_on::text, n.notice_id) < ($2, $3::text))
     order by n.issued_on desc, n.notice_id desc limit $4`, [accountId, after?.[0] ?? null, after?.[1] ?? null, limit])
}

/** Notes that the owner of a mailbox opened a notice; the first time stays. It binds since its deposit all the same. */
export async function noticeOpened(db: Db, accountId: string, noticeId: string, at: string): Promise<NoticeRow | undefined> {
  await db.query(
    `insert into office.reads (account_id, what, of, at) select $1, 'notice', $2, $3::timestamptz
     where exists (select from views.notices n where n.notice_id = $2 and n.account_id = $1)
       and not exists (select from office.reads r where r.what = 'notice' and r.of = $2 and r.account_id = $1)`, [accountId, noticeId, at])
  const [row] = await db.query<NoticeRow>(`select ${columns} from ${from} where n.account_id = $1 and n.notice_id = $2`, [accountId, noticeId])
  return row
}

/** When the parties of a file opened its notices. */
export async function opened(db: Db, noticeIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; at: string }>(`select of as id, ${instant('min(at)')} as at from office.reads where what = 'notice' and of = any($1) group by of`, [noticeIds])
  return new Map(rows.map((r) => [r.id, r.at]))
}

/** Notices that the office must still bring to a party, oldest first. `after` is the last row's (issuedOn, noticeId). */
export async function toServe(db: Db, after: readonly (string | number)[] | null, limit: number): Promise<readonly NoticeRow[]> {
  return db.query<NoticeRow>(
    `select ${columns} from ${from} where n.status in ('queued', 'sent', 'firstVisitFailed', 'paperRequired') and d.status not in ('withdrawn', 'finalRefused') and ($1::text is null or (n.issued_on::text, n.notice_id) > ($1, $2::text))
     order by n.issued_on, n.notice_id limit $3`, [after?.[0] ?? null, after?.[1] ?? null, limit])
}

/** Files with a notice sent by e-mail before a day and not acknowledged yet. */
export async function emailsUnanswered(db: Db, before: string): Promise<readonly { readonly stream: string; readonly noticeId: string }[]> {
  return db.query(`select stream, notice_id as "noticeId" from views.notices where status = 'sent' and means = 'email' and sent_on < $1 order by sent_on, notice_id`, [before])
}

/** The file of a notice. */
export async function fileOfNotice(db: Db, noticeId: string): Promise<string | undefined> {
  const [row] = await db.query<{ stream: string }>('select stream from views.notices where notice_id = $1', [noticeId])
  return row?.stream
}
