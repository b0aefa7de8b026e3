import { countPeriod, addWorkingDays, orNextWorkingDay, type Counted, type Period } from '#calendar/count.ts'
import type { Calendar } from '#calendar/closed.ts'
import { addDays, parseDate, type PlainDate } from '#calendar/date.ts'
import { citation } from '#law/citation.ts'
import { distanceTerm, region, settingValue, timeLimit, timeLimitVersions } from '#law/lookup.ts'
import type { DistanceTerm, Extension, Law, TimeLimit } from '#law/rules.ts'
import { refuse, type Refusal } from './refusal.ts'
import type { Term } from './term.ts'

export { explain } from './explain.ts'
export type { Term } from './term.ts'

export type TermOptions = {
  /** The day whose law governs the file; the trigger unless given. */
  readonly on?: PlainDate
  /** Days of the table of distances, for a party with a domicile in Peru (LPAG art. 135 [146]). */
  readonly distanceDays?: number
  /** Department of the domicile of whoever was notified: the table of distances gives the days. */
  readonly region?: string
  /** Department of the receiving unit, for its own closed days and as the end of the distance; the main seat unless given. */
  readonly seat?: string
  /** For a file and not a calculator: only rows of the table that a norm confirms bind anybody. */
  readonly binding?: boolean
  /** Where the distance ends, if not at the seat. */
  readonly to?: string
  readonly extended?: boolean
  readonly id?: string
}

/** Years outside which the calendar is not told: Gregorian from 1583, four digits to the end. */
const earliest: PlainDate = '1583-01-01'
const latest: PlainDate = '9900-12-31'
const mostDistance = 366

/**
 * The last day of a rule from a trigger, with its proof. Refuses `term.invalid-date`, `term.unknown-rule`,
 * `term.no-length`, `term.two-triggers`, `term.not-extendable`, `term.invalid-distance`.
 */
export function term(law: Law, calendar: Calendar, ruleId: string, trigger: PlainDate, options?: TermOptions): Term | Refusal {
  if (options) return counted(law, calendar, ruleId, trigger, options)
  const known = remembered(law, calendar)
  const key = `${trigger} ${ruleId}`
  let found = known.get(key)
  if (!found) {
    if (known.size === REMEMBERED) known.clear()
    known.set(key, (found = counted(law, calendar, ruleId, trigger, {})))
  }
  return found
}

/** Many files begin on one day, and each act asks for the terms of its file before and after: they are counted once. */
const terms = new WeakMap<Law, WeakMap<Calendar, Map<string, Term | Refusal>>>()
const REMEMBERED = 10_000

function remembered(law: Law, calendar: Calendar): Map<string, Term | Refusal> {
  let ofLaw = terms.get(law)
  if (!ofLaw) terms.set(law, (ofLaw = new WeakMap()))
  let known = ofLaw.get(calendar)
  if (!known) ofLaw.set(calendar, (known = new Map()))
  return known
}

function counted(law: Law, calendar: Calendar, ruleId: string, trigger: PlainDate, options: TermOptions): Term | Refusal {
  const on = options.on ?? trigger
  const limit = timeLimit(law, ruleId, on) ?? nearest(law, ruleId, on)
  if (limit === undefined) return refuse('term.unknown-rule', 'LPAG art. 133', { rule: ruleId })
  const refusal = refused(limit, trigger, options)
  if (refusal !== undefined) return refusal
  const extension = options.extended ? limit.extension : null
  const period = periodOf(limit, extension)
  if (period === undefined) return refuse('term.no-length', citation(limit.article, on), { rule: ruleId })
  const here = options.seat === undefined ? calendar : (calendar.of?.(options.seat) ?? calendar)
  const run = countPeriod(period, trigger, here)
  const row = rowOf(law, options, on)
  const distance = withDistance(limit, period) ? (options.distanceDays ?? row?.days ?? 0) : 0
  return {
    ...facts(limit, on, options), trigger, period, extension, ...(distance > 0 ? farther(run, distance, law, here, on) : proof(run)),
    ...(distance > 0 && row && { distance: { from: nameOf(law, row.from), to: nameOf(law, row.to), norm: row.norm, confidence: row.confidence } }), calendarVersion: calendar.version,
  }
}

/** The row of the table for whoever was notified. A proposal of the law pack answers a question; it moves no term of a file until a norm sets the row. */
function rowOf(law: Law, { distanceDays, region: from, to, seat, binding }: TermOptions, on: PlainDate): DistanceTerm | undefined {
  if (distanceDays !== undefined || from === undefined) return undefined
  const row = distanceTerm(law, from, to ?? seat ?? settingValue(law, 'office.seat', on, ''), on)
  return binding && row?.confidence !== 'verified' ? undefined : row
}

/** Terms of a party in days: never the office's, never months or years, never a window that all read in one gazette (LPAG art. 135 [146]). */
function withDistance({ distance, runsAgainst }: TimeLimit, { unit }: Period): boolean {
  return distance && runsAgainst !== 'office' && (unit === 'workingDays' || unit === 'calendarDays')
}

const nameOf = (law: Law, code: string) => region(law, code)?.name ?? code

function refused(limit: TimeLimit, trigger: PlainDate, options: TermOptions): Refusal | undefined {
  const { id: rule, article } = limit
  if (parseDate(trigger) === undefined || trigger < earliest || trigger > latest) return refuse('term.invalid-date', 'LPAG art. 133', { rule, date: trigger })
  if (limit.twoTriggers) return refuse('term.two-triggers', article, { rule, triggerEs: limit.triggerEs, triggerEn: limit.triggerEn })
  const distance = options.distanceDays ?? 0
  if (!Number.isInteger(distance) || distance < 0 || distance > mostDistance) return refuse('term.invalid-distance', 'LPAG art. 135', { rule, distanceDays: distance })
  // Terms set by a norm are not extended unless it says so (LPAG art. 136 [147]).
  return options.extended && limit.extension === null ? refuse('term.not-extendable', 'LPAG art. 136', { rule }) : undefined
}

/** The version nearest to the day: the first where the day is earlier than all, else the last. */
function nearest(law: Law, id: string, on: PlainDate): TimeLimit | undefined {
  const versions = timeLimitVersions(law, id)
  const first = versions[0]
  return first !== undefined && on < first.since ? first : versions.at(-1)
}

const periods = new WeakMap<TimeLimit, Period>()

function periodOf(limit: TimeLimit, extension: Extension | null): Period | undefined {
  const { amount, unit } = limit
  if (amount === null || unit === 'none') return undefined
  const known = periods.get(limit)
  if (known !== undefined && extension === null) return known
  const period: Period = {
    amount: amount + (extension?.amount ?? 0), unit, direction: limit.direction, monthEndRule: limit.monthEndRule,
    rollsToWorkingDay: limit.rollsToWorkingDay, countsTrigger: limit.countsTrigger, office: decidesByOffice(limit),
  }
  if (extension === null) periods.set(limit, period)
  return period
}

/** The seven-day week of 2009–2010 was for deciding procedures: not for notices nor for remedies (DU 099-2009). */
function decidesByOffice(limit: TimeLimit): boolean {
  return limit.runsAgainst === 'office' && limit.procedure !== 'notification' && limit.procedure !== 'remedies'
}

function facts(limit: TimeLimit, on: PlainDate, options: TermOptions) {
  const { id: rule, procedure, nameEs, nameEn, legalBasis, runsAgainst, triggerEs, triggerEn, consequenceEs, consequenceEn, confidence, note } = limit
  const inForce = limit.since <= on && (limit.until === null || on <= limit.until)
  return {
    id: options.id ?? rule, rule, ruleVersion: limit.since, inForce, ruledUntil: limit.until, procedure, nameEs, nameEn,
    article: citation(limit.article, on), legalBasis, runsAgainst, triggerEs, triggerEn,
    consequenceEs: citation(consequenceEs, on), consequenceEn: citation(consequenceEn, on), confidence, note,
  }
}

function proof({ firstDay, raw, due, skipped, weekends, rolledOver, monthEnd }: Counted) {
  return { firstDay, raw, due, skipped, weekends, rolledOver, monthEnd }
}

/** Days of distance come after the term itself, and the last day rolls again (LPAG art. 135 [146]). */
function farther(counted: Counted, days: number, law: Law, calendar: Calendar, on: PlainDate) {
  const working = settingValue(law, 'distance.unit', on, 'workingDays') === 'workingDays'
  const due = working ? orNextWorkingDay(addWorkingDays(counted.due, days, calendar), calendar) : orNextWorkingDay(addDays(counted.due, days), calendar)
  const added = countPeriod({ amount: days, unit: 'workingDays', direction: 'after', monthEndRule: 'LPAG', rollsToWorkingDay: true }, counted.due, calendar)
  return {
    ...proof(counted), due, dueWithoutDistance: counted.due, distanceDays: days,
    skipped: [...counted.skipped, ...added.skipped.filter((day) => day.date < due)],
    weekends: [...counted.weekends, ...added.weekends.filter((day) => day < due)],
  }
}
