import type { Db } from '#ports/db.ts'
import { instant } from '../docket/queries.ts'

export type ReadRow = { readonly id: string; readonly accountId: string; readonly what: string; readonly of: string; readonly at: string }

/** Reads of personal data by the office's people, the latest first. A party opening its own notice is none. `before` is the last row's id. */
export async function reads(db: Db, before: string | null, limit: number): Promise<readonly ReadRow[]> {
  return db.query<ReadRow>(
    `select r.id::text as id, account_id as "accountId", what, of, ${instant('at')} as at from office.reads r
     where what <> 'notice' and ($1::bigint is null or r.id < $1::bigint) order by r.id desc limit $2`, [before, limit])
}

export type AnchorRow = { readonly number: number; readonly content: string }

/** Signed anchors, the newest first. */
export async function anchors(db: Db, limit: number): Promise<readonly AnchorRow[]> {
  return db.query<AnchorRow>(`select number, content from record.anchors order by number desc limit $1`, [limit])
}

export type StartRow = { readonly rule: string; readonly trigger: string; readonly region: string | null; readonly seat: string | null; readonly due: string; readonly terms: number }

/** Open terms that share a rule, a start, a place and a last day, counted together: those that end on a day or later. */
export async function openTermsFrom(db: Db, day: string): Promise<readonly StartRow[]> {
  return db.query<StartRow>(
    `select rule, trigger_on as trigger, region, seat, due, count(*)::int as terms from views.open_terms where due >= $1::date and trigger_on <= $1::date group by 1, 2, 3, 4, 5 order by 6 desc, 1, 2`, [day])
}

export type MoveRow = { readonly rule: string; readonly before: string; readonly after: string; readonly norm: string; readonly terms: number; readonly at: string }

/** What decrees and outages moved, the latest first, terms that moved alike told together. */
export async function moves(db: Db, limit: number): Promise<readonly MoveRow[]> {
  return db.query<MoveRow>(
    `select rule, before, after, norm, count(*)::int as terms, ${instant('max(at)')} as at from office.term_moves group by rule, before, after, norm order by max(id) desc limit $1`, [limit])
}
