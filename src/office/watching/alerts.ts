import type { Instant, PlainDate } from '#calendar/date.ts'
import type { SignKind } from '#casefile/sign.ts'
import type { Term } from '#casefile/term.ts'
import type { Reason } from '#ports/similar.ts'
import { instant } from '#views/docket/queries.ts'
import { holdersOf } from '#views/search/queries.ts'
import type { Open } from '../open.ts'
import { rowsShown, todayOf } from '../read/cards.ts'
import { keyOf, pageOf } from '../read/cursor.ts'
import { paperUrl } from '../read/papers-of.ts'
import type { OpenTerm, Page, PartyShown } from '../read/shapes.ts'
import { openTerm } from '../read/terms-shown.ts'

/** The gazette published a sign like one that is watched. An information: no notice, and no term runs from it. */
export type Alert = {
  readonly id: string
  readonly issue: PlainDate
  readonly watch: string
  readonly watchedText: string
  readonly watchedClasses: readonly number[]
  readonly published: { readonly number: string; readonly kind: SignKind; readonly text: string | null; readonly picture: string | null; readonly classes: readonly number[]; readonly applicants: readonly PartyShown[]; readonly status: string }
  readonly score: number
  readonly reasons: readonly Reason[]
  /** The last day to oppose, with its proof (D486 art. 146). */
  readonly oppose: (OpenTerm & { readonly term: Term }) | null
  readonly madeAt: Instant
  readonly seenAt: Instant | null
}

type Row = Omit<Alert, 'published' | 'oppose'> & { readonly stream: string; readonly number: string; readonly kind: SignKind; readonly text: string | null; readonly picture: string | null; readonly classes: readonly number[]; readonly status: string }

const columns = `a.id::text, a.issue::text as issue, a.watch, a.watched_text as "watchedText", a.watched_classes as "watchedClasses", a.score, a.reasons, a.stream,
  ${instant('a.made_at')} as "madeAt", ${instant('a.seen_at')} as "seenAt", d.number, d.sign_kind as kind, d.sign_text as text, d.picture, d.classes, d.status`

/** An account's alerts, newest first. */
export async function alertsOf(open: Open, accountId: string, cursor?: string | null, limit = rowsShown): Promise<Page<Alert>> {
  const after = keyOf(cursor, ['whole'])?.[0] ?? null
  const rows = await open.db.query<Row>(
    `select ${columns} from office.watch_alerts a join views.docket d using (stream) where a.account_id = $1 and ($2::bigint is null or a.id < $2) order by a.id desc limit $3`, [accountId, after, limit + 1])
  const show = await shower(open, rows)
  return pageOf(rows, limit, (r) => [r.id], show)
}

/** What one run found for an account, nearest first, for its letter. */
export async function alertsOfRun(open: Open, accountId: string, run: string, limit: number): Promise<{ readonly alerts: readonly Alert[]; readonly total: number }> {
  const rows = await open.db.query<Row & { readonly total: number }>(
    `select ${columns}, count(*) over ()::int as total from office.watch_runs r join office.watch_alerts a on a.issue = r.issue and a.stream = any(r.streams) join views.docket d on d.stream = a.stream
     where r.id = $2 and a.account_id = $1 order by a.score desc, a.id limit $3`, [accountId, run, limit])
  return { alerts: rows.map(await shower(open, rows)), total: rows[0]?.total ?? 0 }
}

export async function unseen(open: Open, accountId: string): Promise<number> {
  const [row] = await open.db.query<{ count: number }>(`select count(*)::int as count from office.watch_alerts where account_id = $1 and seen_at is null`, [accountId])
  return row?.count ?? 0
}

/** Notes that an account saw its alerts up to one; the first time stays. */
export async function markSeen(open: Open, accountId: string, upTo: string): Promise<void> {
  if (/^\d{1,15}$/.test(upTo)) await open.db.query(`update office.watch_alerts set seen_at = $3 where account_id = $1 and id <= $2::bigint and seen_at is null`, [accountId, upTo, await open.now()])
}

async function shower(open: Open, rows: readonly Row[]): Promise<(row: Row) => Alert> {
  const [today, holders] = [await todayOf(open), Map.groupBy(await holdersOf(open.db, [...new Set(rows.map((r) => r.stream))]), (h) => h.stream)]
  return ({ stream, number, kind, text, picture, classes, status, ...row }) => ({
    ...row, oppose: openTerm(open.desk, { of: 'opposition', rule: 'D-TM-OPP', trigger: row.issue }, today),
    published: { number, kind, text, picture: picture === null ? null : paperUrl(picture, number), classes, status, applicants: (holders.get(stream) ?? []).map(({ name, country }) => ({ name, country })) },
  })
}
