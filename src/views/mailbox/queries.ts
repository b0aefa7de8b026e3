import type { Db } from '#ports/db.ts'
import { fileColumns, instant, type FileRow } from '../docket/queries.ts'

export type NoticeRow = FileRow & {
  readonly noticeId: string
  readonly about: string
  readonly noticeStatus: string
  readonly issuedOn: string
  readonly effectiveOn: string | null
  readonly document: string | null
  /** The term that runs from it. */
  readonly of: string | null
  readonly rule: string | null
  readonly trigger: string | null
  readonly readAt: string | null
}

const columns = `${fileColumns}, n.notice_id as "noticeId", n.about, n.status as "noticeStatus", n.issued_on as "issuedOn", n.effective_on as "effectiveOn", n.document,
  t.of, t.rule, t.trigger_on as trigger,
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

/** Notices that wait to be served in person, oldest first. `after` is the last row's (issuedOn, noticeId). */
export async function toServe(db: Db, after: readonly (string | number)[] | null, limit: number): Promise<readonly NoticeRow[]> {
  return db.query<NoticeRow>(
    `select ${columns} from ${from} where n.status = 'queued' and ($1::text is null or (n.issued_on::text, n.notice_id) > ($1, $2::text))
     order by n.issued_on, n.notice_id limit $3`, [after?.[0] ?? null, after?.[1] ?? null, limit])
}
