import type { Db } from '#ports/db.ts'

export type Span = { readonly from: string; readonly to: string }

/** Files whose stage began and ended on the same two days, counted together: working days are told by the calendar, not by SQL. */
export type StageRow = { readonly stage: string; readonly began: string; readonly ended: string; readonly files: number }

const stages = {
  formal: ['filed_on', 'formal_passed_on'], publication: ['formal_passed_on', 'published_on'], opposition: ['published_on', 'window_closed_on'],
  decision: ['window_closed_on', 'decided_on'], certificate: ['decided_on', 'certified_on'], firstInstance: ['filed_on', 'decided_on'], whole: ['filed_on', 'certified_on'],
} as const
export type StageName = keyof typeof stages
export const stageNames = Object.keys(stages) as readonly StageName[]

const STAGES = stageNames.map((name) => {
  const [began, ended] = stages[name]
  return `select '${name}' as stage, ${began} as began, ${ended} as ended, count(*)::int as files from views.docket where ${ended} between $1 and $2 and ${began} is not null group by 2, 3`
}).join(' union all ')

/** Every stage that ended in a span. */
export async function stageDays(db: Db, { from, to }: Span): Promise<readonly StageRow[]> {
  return db.query<StageRow>(STAGES, [from, to])
}

/** From filing to certificate, of applications that nobody opposed and that were granted whole. */
export async function unopposedLives(db: Db, { from, to }: Span): Promise<readonly StageRow[]> {
  return db.query<StageRow>(
    `select 'whole' as stage, filed_on as began, certified_on as ended, count(*)::int as files from views.docket
     where certified_on between $1 and $2 and filed_on is not null and not opposed and outcome = 'granted' group by 2, 3`, [from, to])
}

/** How files ended in a span: by the decision's day, or by that of the last act where there was none. */
export async function outcomes(db: Db, { from, to }: Span): Promise<readonly { readonly outcome: string; readonly files: number }[]> {
  return db.query(
    `select outcome, count(*)::int as files from (
       select outcome from views.docket where decided_on between $1 and $2 and outcome is not null
       union all select status from views.docket where outcome is null and status in ('abandoned', 'withdrawn', 'deemedNotFiled') and last_act_on between $1 and $2) o
     group by 1 order by 1`, [from, to])
}

export type MonthRow = { readonly month: string; readonly filed: number; readonly published: number; readonly decided: number; readonly certified: number }

/** What happened each month of a span; months without anything are not told. */
export async function months(db: Db, { from, to }: Span): Promise<readonly MonthRow[]> {
  const one = (column: string, name: string) => `select ${column} as day, '${name}' as what, count(*)::int as n from views.docket where ${column} between $1 and $2 group by 1`
  const count = (name: string) => `coalesce(sum(n) filter (where what = '${name}'), 0)::int as ${name}`
  return db.query<MonthRow>(
    `select left(day::text, 7) as month, ${['filed', 'published', 'decided', 'certified'].map(count).join(', ')}
     from (${[one('filed_on', 'filed'), one('published_on', 'published'), one('decided_on', 'decided'), one('certified_on', 'certified')].join(' union all ')}) m
     group by 1 order by 1`, [from, to])
}

/** Files in each state now. */
export async function standing(db: Db): Promise<readonly { readonly status: string; readonly files: number }[]> {
  return db.query(`select status, count(*)::int as files from views.docket group by 1 order by 1`)
}
