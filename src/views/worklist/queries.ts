import type { Db } from '#ports/db.ts'
import { fileColumns, instant, type FileRow } from '../docket/queries.ts'

export type WorkRow = FileRow & {
  readonly of: string | null
  readonly rule: string | null
  readonly trigger: string | null
  readonly due: string
  readonly rank: string
  /** Something was asked of the party and its term runs. */
  readonly waits: boolean
}

export type WorkAsk = {
  readonly statuses: readonly string[]
  readonly examinerOf: 'formal' | 'registrability'
  readonly examiner: string | null
  readonly after: readonly (string | number)[] | null
  readonly limit: number
}

const examiner = { formal: 'd.formal_examiner', registrability: 'd.registrability_examiner' } as const

/** Files of some states, the one whose term ends first on top. `after` is the last row's (due, rank, stream). */
export async function work(db: Db, ask: WorkAsk): Promise<readonly WorkRow[]> {
  return db.query<WorkRow>(
    `select * from (select ${fileColumns}, t.of, t.rule, t.trigger_on as trigger, coalesce(t.due::text, '9999-12-31') as due, coalesce(d.rank, 0)::text as rank,
        exists (select from views.open_terms p where p.stream = d.stream and p.runs_against = 'party' and p.of not in ('opposition', 'remedies')) as waits
      from views.docket d left join lateral (
        select t.of, t.rule, t.trigger_on, t.due from views.open_terms t where t.stream = d.stream order by t.due, t.of limit 1) t on true
      where d.status = any($1) and ($2::text is null or ${examiner[ask.examinerOf]} = $2)) w
     where $3::text is null or (w.due, w.rank::bigint, w.stream) > ($3, $4::bigint, $5::text)
     order by w.due, w.rank::bigint, w.stream limit $6`,
    [ask.statuses, ask.examiner, ask.after?.[0] ?? null, ask.after?.[1] ?? null, ask.after?.[2] ?? null, ask.limit])
}

/** How many files each examiner holds in some states, and how many of them are past a term of the office. Null: nobody's. */
export async function load(db: Db, statuses: readonly string[], of: 'formal' | 'registrability', today: string): Promise<readonly { readonly examiner: string | null; readonly files: number; readonly overdue: number }[]> {
  return db.query(
    `select ${examiner[of]} as examiner, count(*)::int as files,
       count(*) filter (where exists (select from views.open_terms t where t.stream = d.stream and t.runs_against = 'office' and t.due < $2::date))::int as overdue
     from views.docket d where d.status = any($1) group by 1 order by 2 desc, 1`, [statuses, today])
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
