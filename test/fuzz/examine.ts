import type pg from 'pg'
import { afterAll, expect } from 'vitest'
import { problem } from '#api/shapes.ts'

/** Inputs an act and a route; the bench asks for more. */
export const runs = Number(process.env.FUZZ_RUNS ?? 200)

/** Set to repeat a run that failed. */
export const seed = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) }

/** Everything that a half-written act would leave behind. */
const MARKS = `select (select coalesce(max(position), 0) from record.events) || ' ' || (select count(*) from record.events) || ' ' || (select count(*) from record.party_versions)
  || ' ' || (select count(*) from record.documents) || ' ' || (select count(*) from views.docket) || ' ' || (select count(*) from office.drafts)
  || ' ' || (select coalesce(sum(last), 0) from office.series) || ' ' || (select count(*) from office.vouchers) as marks`

const last = new WeakMap<pg.Pool, string>()

/** After a refusal everything is as it was after the request before; after anything else it is noted as it is now. */
export async function unchanged(pool: pg.Pool, refused: boolean): Promise<void> {
  const now = (await pool.query<{ marks: string }>({ name: 'marks', text: MARKS })).rows[0]!.marks
  const before = last.get(pool)
  last.set(pool, now)
  if (refused && before !== undefined) expect(now, 'something was left behind by a refused request').toBe(before)
}

const outcomes = new Map<string, number>()

/** With FUZZ_TOLD=1: how far the inputs of each act and route got. */
export function told(of: string, status: number, code: string | undefined): void {
  const outcome = `${of} ${status} ${code ?? ''}`
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
}

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
