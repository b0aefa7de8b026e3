import { addDays, dayOf, type PlainDate } from '#calendar/date.ts'
import { citation } from '#law/citation.ts'
import { setting, timeLimit } from '#law/lookup.ts'
import type { Law } from '#law/rules.ts'
import { lastPosition } from '#views/record/queries.ts'
import { months, outcomes, stageDays, stageNames, standing, type StageName, type StageRow } from '#views/statistics/queries.ts'
import type { Open } from '../open.ts'
import { paceOf } from './pace.ts'
import type { Pace } from './shapes.ts'
import type { StageShown, StatisticsShown } from './shapes-of-publications.ts'

/** Working days of each stage that ended in a span of days (both included), how files ended, and what each month saw. */
export async function statistics(open: Open, span: { readonly from: PlainDate; readonly to: PlainDate }): Promise<StatisticsShown> {
  const [days, ended, each, now] = await Promise.all([stageDays(open.db, span), outcomes(open.db, span), months(open.db, span), standing(open.db)])
  return {
    ...span, stages: stageNames.map((stage) => shown(open, stage, days, span.to)), outcomes: Object.fromEntries(ended.map((o) => [o.outcome, o.files])), months: each,
    now: Object.fromEntries(now.map((n) => [n.status, n.files])),
  }
}

function shown({ desk }: Open, stage: StageName, days: readonly StageRow[], on: PlainDate): StageShown {
  return { stage, pace: paceOf(days.filter((d) => d.stage === stage), desk.calendar()), limit: limitOf(desk.law(), stage, on) }
}

const rules: Readonly<Partial<Record<StageName, string>>> = { formal: 'D-TM-FORMAL', opposition: 'D-TM-OPP', firstInstance: 'D-PROC-MAX' }

/** Publication and the decision have no term of their own; the certificate has the office's target (X17). */
function limitOf(law: Law, stage: StageName, on: PlainDate): StageShown['limit'] {
  const limit = rules[stage] === undefined ? undefined : timeLimit(law, rules[stage], on)
  if (limit?.amount !== null && limit !== undefined) return { rule: limit.id, amount: limit.amount, unit: limit.unit, article: citation(limit.article, on) }
  const target = stage === 'certificate' ? setting(law, 'certificate.targetMonths', on) : undefined
  return typeof target?.value === 'number' ? { rule: target.id, amount: target.value, unit: 'months', article: citation(target.article, on) } : null
}

type Remembered = { readonly day: PlainDate; readonly calendar: string; readonly position: number; readonly paces: Readonly<Record<string, Pace | null>> }
const remembered = new WeakMap<object, Remembered>()

/**
 * The pace of every stage over the last year. It is remembered for the day while the record has grown by less than
 * a hundredth: a case-file page asks for it each time, and it would hardly change.
 */
export async function lastYear(open: Open): Promise<Readonly<Record<string, Pace | null>>> {
  const [to, position] = [dayOf(await open.now()), await lastPosition(open.db)]
  const calendar = open.desk.calendar()
  const kept = remembered.get(open.db)
  if (kept && kept.day === to && kept.calendar === calendar.version && position - kept.position <= kept.position / 100) return kept.paces
  const days = await stageDays(open.db, { from: addDays(to, -365), to })
  const paces = Object.fromEntries(stageNames.map((stage) => [stage, paceOf(days.filter((d) => d.stage === stage), calendar)]))
  remembered.set(open.db, { day: to, calendar: calendar.version, position, paces })
  return paces
}
