import type { Db } from '#ports/db.ts'
import { fileColumns, type FileRow } from '../docket/queries.ts'

export type IssueRow = { readonly date: string; readonly number: number; readonly signs: number }

/** A day with nothing but errata is an issue too: it has the number that its errata name. */
const days = `(select issue, number, entries from views.issues
  union all select e.issue, max(e.gazette_number), 0 from views.errata e where not exists (select from views.issues i where i.issue = e.issue) group by e.issue) as g`

export async function issueOf(db: Db, date: string): Promise<IssueRow | undefined> {
  const [row] = await db.query<IssueRow>(`select issue as date, number, entries as signs from ${days} where issue = $1`, [date])
  return row
}

/** Issues, newest first; `before` leaves out that day and later ones. */
export async function issues(db: Db, limit: number, before: string | null): Promise<readonly IssueRow[]> {
  return db.query<IssueRow>(`select issue as date, number, entries as signs from ${days} where $2::date is null or issue < $2::date order by issue desc limit $1`, [limit, before])
}

/** Streams of the files that an issue published, in the order of the page. */
export async function publishedIn(db: Db, date: string): Promise<readonly { readonly stream: string; readonly position: number }[]> {
  return db.query(`select stream, position from views.gazette where issue = $1 order by position, stream`, [date])
}

/** Streams of the files that an issue corrected. */
export async function correctedIn(db: Db, date: string): Promise<readonly { readonly stream: string }[]> {
  return db.query(`select e.stream from views.errata e join views.docket d using (stream) where e.issue = $1 order by d.rank, e.stream`, [date])
}

/** Files that passed the formal examination and wait for an issue, by rank. `after` is the last row's rank. */
export async function readyToPublish(db: Db, after: number | null, limit: number): Promise<readonly (FileRow & { readonly rank: string; readonly passedOn: string })[]> {
  return db.query(
    `select ${fileColumns}, d.rank::text as rank, d.formal_passed_on as "passedOn" from views.docket d
     where d.status = 'readyToPublish' and ($1::bigint is null or d.rank > $1) order by d.rank limit $2`, [after, limit])
}

/** The last number given in a series: gazettes and certificates go on, the rest begin each year. 0 where none was. */
export async function lastOf(db: Db, series: string): Promise<number> {
  const [row] = await db.query<{ last: string }>(`select last from office.series where name = $1`, [series])
  return Number(row?.last ?? 0)
}
