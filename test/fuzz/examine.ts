import { appendFileSync } from 'node:fs'
import type pg from 'pg'
import { afterAll, expect } from 'vitest'
import { problem } from '#api/shapes.ts'

/** Inputs an act and a route; the bench asks for more. */
export const runs = Number(process.env.FUZZ_RUNS ?? 200)

/** How often what an input spent is made again. */
export const spare = Math.max(4, Math.ceil(runs / 20))

/** No input is left out for want of time. */
export const patience = 60_000 + runs * 3000

/** Set to repeat a run that failed. */
export const seed = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) }

/** Everything that a half-written act would leave behind. */
const MARKS = `select (select coalesce(max(position), 0) from record.events) || ' ' || (select count(*) from record.events) || ' ' || (select count(*) from record.party_versions)
  || ' ' || (select count(*) from record.documents) || ' ' || (select count(*) from views.docket) || ' ' || (select count(*) from office.drafts)
  || ' ' || (select coalesce(sum(last), 0) from office.series) || ' ' || (select count(*) from office.vouchers) || ' ' || (select count(*) from office.powers where revoked_at is null)
  || ' ' || (select count(*) from office.conflicts where lifted_at is null) || ' ' || (select coalesce(string_agg(state || n, ',' order by state), '') from (select state, count(*) as n from accounts.link_requests group by state) l)
  || ' ' || (select count(*) from accounts.party_links) || ' ' || (select count(*) from accounts.notes) || ' ' || (select count(*) from office.watches) || ' ' || (select count(*) from office.internal_notes)
  || ' ' || (select count(*) from office.decision_drafts) || ' ' || (select count(*) from office.weighed_marks) as marks`

const last = new WeakMap<pg.Pool, string>()

/**
 * After a refusal everything is as it was after the request before; after anything else it is noted as it is now. A page
 * keeps the papers and the draft that came with a form, so that they need not be sent again: `but` leaves these out.
 */
export async function unchanged(pool: pg.Pool, refused: boolean, but?: 'papers'): Promise<void> {
  const text = but === undefined ? MARKS : MARKS.replace('(select count(*) from record.documents)', '0').replace('(select count(*) from office.drafts)', '0')
  const now = (await pool.query<{ marks: string }>({ name: `marks ${but ?? ''}`, text })).rows[0]!.marks
  const before = last.get(pool)
  last.set(pool, now)
  if (refused && before !== undefined) expect(now, 'something was left behind by a refused request').toBe(before)
}

const outcomes = new Map<string, number>()
let inputs = 0

/** With FUZZ_TOLD=1: how far the inputs of each act and route got. */
export function told(of: string, status: number, code: string | undefined): void {
  inputs++
  const outcome = `${of} ${status} ${code ?? ''}`
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
}

/** The bench counts what was tried, not what was asked for. */
if (process.env.FUZZ_COUNT) afterAll(() => appendFileSync(process.env.FUZZ_COUNT ?? '', `${inputs}\n`))

if (process.env.FUZZ_TOLD === '1') afterAll(() => console.log([...outcomes].sort().map(([outcome, n]) => `${String(n).padStart(5)}  ${outcome}`).join('\n')))

export type Answered = { readonly status: number; readonly headers: Headers; readonly text: string; readonly json?: unknown }

/** A refusal is a problem document, whole; a fault is never an answer. */
export function examine({ status, headers, text, json }: Answered): void {
  expect(status, text.slice(0, 500)).toBeLessThan(500)
  if (status < 400) return
  expect(headers.get('content-type')).toBe('application/problem+json')
  const told = problem.parse(json)
  expect(told.status).toBe(status)
  expect(told.code).toMatch(/^[a-z-]+(\.[a-z0-9-]+)+$/)
  expect([told.title, told.detail, told.article].every((words) => words.length > 2)).toBe(true)
}
