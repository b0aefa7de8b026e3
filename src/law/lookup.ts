import type { PlainDate } from '#calendar/date.ts'
import type { Cited, DistanceTerm, Fee, Ground, Law, NoticeEffect, Region, Requirement, Setting, SettingValue, TimeLimit, UitValue } from './rules.ts'

/**
 * The version of a time limit that rules on a day; without a day, the newest one.
 * Undefined where the id is unknown or no version rules that day.
 */
export function timeLimit(law: Law, id: string, on?: PlainDate): TimeLimit | undefined {
  return choose(timeLimitVersions(law, id), on)
}

/** Every version of a time limit, oldest first. */
export function timeLimitVersions(law: Law, id: string): readonly TimeLimit[] {
  return index(law.timeLimits, (rule) => rule.id).get(id) ?? []
}

/** The fee of a code on a day, or undefined where the schedule has none. */
export function fee(law: Law, code: string, on: PlainDate): Fee | undefined {
  return choose(feeVersions(law, code), on)
}

/** Every version of a fee, oldest first. */
export function feeVersions(law: Law, code: string): readonly Fee[] {
  return index(law.fees, (rule) => rule.code).get(code) ?? []
}

/** The tax unit of a calendar year, or undefined where it was not loaded. */
export function uit(law: Law, year: number): UitValue | undefined {
  return law.uit.find((value) => value.year === year)
}

/** The setting's row on a day, or undefined where there is none. */
export function setting(law: Law, id: string, on: PlainDate): Setting | undefined {
  return choose(index(law.settings, (rule) => rule.id).get(id) ?? [], on)
}

/** The setting's value on a day; `otherwise` where no row rules. */
export function settingValue<T extends SettingValue>(law: Law, id: string, on: PlainDate, otherwise: T): T {
  const found = setting(law, id, on)
  return found === undefined ? otherwise : (found.value as T)
}

/** When a notice made that way takes effect, by the rule of the day. */
export function noticeEffect(law: Law, means: string, on: PlainDate): NoticeEffect | undefined {
  return choose(index(law.noticeEffects, (rule) => rule.means).get(means) ?? [], on)
}

/** The row of the table of distances between two departments on a day; none within one, and none where the table is silent. */
export function distanceTerm(law: Law, from: string, to: string, on: PlainDate): DistanceTerm | undefined {
  return from === to ? undefined : choose(index(law.distances, (row) => `${row.from}>${row.to}`).get(`${from}>${to}`) ?? [], on)
}

/** A department by its code or its name, accents and case aside. */
export function region(law: Law, said: string): Region | undefined {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
  return law.regions.find((r) => r.code === said.trim() || plain(r.name) === plain(said))
}

export function requirement(law: Law, id: string): Requirement | undefined {
  return index(law.requirements, (rule) => rule.id).get(id)?.[0]
}

/** The checklist of one kind of filing (`TM`, `PAT`, `OPP` …), in the order of the list. */
export function requirementsFor(law: Law, kind: string): readonly Requirement[] {
  return law.requirements.filter((rule) => rule.appliesTo.includes(kind))
}

export function ground(law: Law, id: string): Ground | undefined {
  return index(law.grounds, (rule) => rule.id).get(id)?.[0]
}

/** The same law with fees of the office's own, each with its norm; from its day on it takes the place of the one it amends. */
export function withFees(law: Law, fees: readonly Fee[]): Law {
  return { ...law, fees: [...law.fees, ...fees] }
}

/** The same law with rows of distance that the office's own norms set; the newest for a day rules. */
export function withDistances(law: Law, distances: readonly DistanceTerm[]): Law {
  return { ...law, distances: [...law.distances, ...distances] }
}

/** The same law with settings of the office's own; the newest row for a day rules. */
export function withSettings(law: Law, settings: readonly Setting[]): Law {
  return { ...law, settings: [...law.settings, ...settings] }
}

/** The newest version that rules on the day: later rows prevail over earlier ones. */
function choose<R extends Cited>(versions: readonly R[], on: PlainDate | undefined): R | undefined {
  let found: R | undefined
  for (const version of versions) {
    if (on !== undefined && (version.since > on || (version.until !== null && version.until < on))) continue
    if (found === undefined || version.since >= found.since) found = version
  }
  return found
}

const indexes = new WeakMap<object, ReadonlyMap<string, readonly Cited[]>>()

/** Rows by id, built once for each list: a decree recounts a million terms through this. */
function index<R extends Cited>(rows: readonly R[], idOf: (row: R) => string): ReadonlyMap<string, readonly R[]> {
  const known = indexes.get(rows) as ReadonlyMap<string, readonly R[]> | undefined
  if (known !== undefined) return known
  const built = new Map<string, R[]>()
  for (const row of rows) {
    const list = built.get(idOf(row))
    if (list === undefined) built.set(idOf(row), [row])
    else list.push(row)
  }
  for (const list of built.values()) list.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  indexes.set(rows, built)
  return built
}
