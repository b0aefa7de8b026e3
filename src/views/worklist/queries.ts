import type { Db } from '#ports/db.ts'
import { fileColumns, instant, type FileRow } from '../docket/queries.ts'

export type WorkRow = FileRow & {
  readonly of: string | null
  readonly rule: string | null
  readonly trigger: string | null
  /** Department of whoever was notified, and of the receiving seat. */
  readonly region: string | null
  readonly seat: string | null
  readonly due: string
  readonly rank: string
  /** Something was asked of the party and its term runs. */
  readonly waits: boolean
}

export type WorkAsk = {
  readonly statuses: readonly string[]
  readonly examinerOf: 'formal' | 'registrability'
  /** Only the files of this account; `null`: of anybody. */
  readonly examiner: string | null
  /** Only the files that nobody holds. */
  readonly unassigned: boolean
  /** Files of these states may have no term. */
  readonly termless: boolean
  /** Only the files with a notice that its party challenges. */
  readonly challenged: boolean
  readonly after: readonly (string | number)[] | null
  readonly limit: number
}

const examiner = { formal: 'd.formal_examiner', registrability: 'd.registrability_examiner' } as const

/** Sorts after every term, for files that have none. */
const never = '9999-12-31'

/**
 * Files of some states, the one whose term ends first on top: read in the order of the terms, so that a page of a long
 * list costs a page. `after` is the last row's (due, rank, stream). `termless` states may have no term: they come last.
 */
export async function work(db: Db, ask: WorkAsk): Promise<readonly WorkRow[]> {
  const held = examiner[ask.examinerOf]
  const asked = `d.status = any($1) and ($2::text is null or ${held} = $2) and (not $7::boolean or ${held} is null)
    and (not $9::boolean or d.stream in (select stream from views.notices where status = 'challenged'))`
  return db.query<WorkRow>(
    `with timed as (
       select d.stream, d.rank, t.of, t.rule, t.trigger_on, t.region, t.seat, t.due from views.open_terms t join views.docket d using (stream)
       where ${asked} and not exists (select from views.open_terms e where e.stream = t.stream and (e.due, e.of) < (t.due, t.of))
         and ($3::date is null or t.due >= $3) and ($3::date is null or (t.due, coalesce(d.rank, 0), d.stream) > ($3, $4::bigint, $5::text))
       order by t.due, coalesce(d.rank, 0), d.stream limit $6),
     untimed as (
       select d.stream, d.rank, null, null, null::date, null, null, '${never}'::date from views.docket d
       where $8::boolean and ${asked} and not exists (select from views.open_terms t where t.stream = d.stream)
         and ($3::date is null or ('${never}'::date, coalesce(d.rank, 0), d.stream) > ($3, $4::bigint, $5::text))
       order by coalesce(d.rank, 0), d.stream limit $6),
     picked as (select * from timed union all select * from untimed order by due, rank, stream limit $6)
     select ${fileColumns}, w.of, w.rule, w.trigger_on as trigger, w.region, w.seat, w.due::text as due, coalesce(w.rank, 0)::text as rank,
       exists (select from views.open_terms p where p.stream = d.stream and p.runs_against = 'party' and p.of not in ('opposition', 'remedies')) as waits
     from picked w join views.docket d using (stream) order by w.due, coalesce(w.rank, 0), w.stream`,
    [ask.statuses, ask.examiner, ask.after?.[0] ?? null, ask.after?.[1] ?? null, ask.after?.[2] ?? null, ask.limit, ask.unassigned, ask.termless, ask.challenged])
}

/** How many of the files asked for each examiner holds, and how many of them are past a term of the office. Null: nobody's. */
export async function load(db: Db, { statuses, examinerOf: of, challenged }: Pick<WorkAsk, 'statuses' | 'examinerOf' | 'challenged'>, today: string): Promise<readonly { readonly examiner: string | null; readonly files: number; readonly overdue: number }[]> {
  return db.query(
    `select ${examiner[of]} as examiner, count(*)::int as files,
       count(*) filter (where exists (select from views.open_terms t where t.stream = d.stream and t.runs_against = 'office' and t.due < $2::date))::int as overdue
     from views.docket d where d.status = any($1) and (not $3::boolean or d.stream in (select stream from views.notices where status = 'challenged'))
     group by 1 order by 2 desc, 1`, [statuses, today, challenged])
}

export type DraftRow = FileRow & { readonly drafter: string; readonly updatedAt: string; readonly act: string | null }

/** Decisions drafted and ready for a signature, oldest first. `after` is the last row's (updatedAt, stream). */
export async function draftsReady(db: Db, after: readonly (string | number)[] | null, limit: number): Promise<readonly DraftRow[]> {
  return db.query<DraftRow>(
    `select * from (select ${fileColumns}, x.drafter, ${instant('x.updated_at')} as "updatedAt", x.content ->> 'act' as act
      from office.decision_drafts x join views.docket d using (stream) where x.ready and d.status = 'registrability') w
     where $1::text is null or (w."updatedAt", w.stream) > ($1, $2::text) order by w."updatedAt", w.stream limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit])
}

export async function notesOf(db: Db, stream: string): Promise<readonly { readonly accountId: string; readonly text: string; readonly writtenAt: string }[]> {
  return db.query(`select account_id as "accountId", text, ${instant('written_at')} as "writtenAt" from office.internal_notes where stream = $1 order by id desc limit 500`, [stream])
}
