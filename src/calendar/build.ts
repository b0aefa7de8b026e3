import { civilOf, civilOfNumber, dateOf, dayNumber, numberOf } from './civil.ts'
import type { Calendar, ClosedDay, EveryDay } from './closed.ts'
import type { PlainDate } from './date.ts'
import { easter } from './easter.ts'

/** A closed day as a norm states it; rules of the law fit this shape. */
export type DayRule = {
  readonly kind: ClosedDay['kind']
  readonly region?: string
  readonly nameEs: string
  readonly nameEn: string
  readonly norm: string
  /** The days on which the norm rules: a holiday made on 15 June does not close the 7th of that year. */
  readonly since: PlainDate
  readonly until: PlainDate | null
  readonly when:
    | { readonly type: 'fixed'; readonly month: number; readonly day: number }
    | { readonly type: 'easterOffset'; readonly days: number }
    | { readonly type: 'dates'; readonly dates: readonly PlainDate[] }
}

/** A stretch in which no day counted, or every day did for the office's own terms. */
export type Regime = {
  readonly nameEs: string
  readonly nameEn: string
  readonly norm: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly effect: { readonly type: 'suspends' } | { readonly type: 'everyDayWorks'; readonly except: readonly string[] }
}

export type CalendarOptions = {
  /** LPAG arts 134.1, 137: on unless said otherwise. */
  readonly excludePublicSectorDays?: boolean
  /** The stretches of 2009–2010 and 2020, applied only where given. */
  readonly suspensions?: readonly Regime[]
  /** What the office adds: decrees, outages, regional days. */
  readonly extra?: readonly ClosedDay[]
  /** Region of the main seat: of regional days, only its own close anything. */
  readonly seat?: string
}

/** The calendar of an office from its norms. Its version is derived from the content, so equal content has equal version. */
export function buildCalendar(rules: readonly DayRule[], options: CalendarOptions = {}): Calendar {
  const main = ofSeat(rules, options)
  const seats = new Map<string, Calendar>()
  const of = (seat: string): Calendar => {
    if (seat === options.seat) return calendar
    let found = seats.get(seat)
    if (found === undefined) seats.set(seat, (found = ofSeat(rules, { ...options, seat })))
    return found
  }
  // The whole is named after all that any seat counts: a day closed in one region makes another version.
  const calendar: Calendar = { ...main, of, version: versionOf([rules.filter((rule) => options.excludePublicSectorDays !== false || rule.kind !== 'publicSector'), options.suspensions ?? [], sorted(options.extra ?? []), options.seat ?? null]) }
  return calendar
}

function ofSeat(rules: readonly DayRule[], options: CalendarOptions): Calendar {
  const here = (day: { readonly kind: string; readonly region?: string }) => day.kind !== 'regional' || day.region === options.seat
  const counted = rules.filter((rule) => here(rule) && (options.excludePublicSectorDays !== false || rule.kind !== 'publicSector'))
  const suspensions = options.suspensions ?? []
  const extra = (options.extra ?? []).filter(here)
  const listed = byDate([...extra, ...suspensions.flatMap(daysOf), ...counted.flatMap(listedDays)])
  const yearly = counted.filter((rule) => rule.when.type !== 'dates')
  const years = new Map<string, ReadonlyMap<PlainDate, ClosedDay>>()
  const everyDay = suspensions.flatMap(everyDayOf)
  return {
    version: versionOf([counted, suspensions, sorted(extra)]),
    closed(date) {
      const year = date.slice(0, 4)
      let days = years.get(year)
      if (days === undefined) years.set(year, (days = byDate(yearly.flatMap((rule) => yearlyDay(rule, Number(year))))))
      return days.get(date) ?? listed.get(date)
    },
    ...(everyDay.length > 0 && { everyDay }),
  }
}

const sorted = (days: readonly ClosedDay[]) => [...days].sort((a, b) => (a.date < b.date ? -1 : 1))

function yearlyDay(rule: DayRule, year: number): readonly ClosedDay[] {
  const { when } = rule
  if (when.type === 'dates') return []
  const date = when.type === 'fixed'
    ? dateOf({ year, month: when.month, day: when.day })
    : dateOf(civilOfNumber(easter(year) + when.days))
  return rules(rule, date) ? [closedDay(rule, date)] : []
}

function rules(rule: DayRule, date: PlainDate): boolean {
  return rule.since <= date && (rule.until === null || date <= rule.until)
}

function listedDays(rule: DayRule): readonly ClosedDay[] {
  return rule.when.type === 'dates' ? rule.when.dates.map((date) => closedDay(rule, date)) : []
}

function closedDay({ kind, region, nameEs, nameEn, norm }: DayRule, date: PlainDate): ClosedDay {
  return { date, kind, nameEs, nameEn, norm, ...(region && { region }) }
}

function daysOf({ from, to, effect, nameEs, nameEn, norm }: Regime): readonly ClosedDay[] {
  if (effect.type !== 'suspends') return []
  const days: ClosedDay[] = []
  for (let day = numberOf(civilOf(from)), last = dayNumber(to); day <= last; day++) {
    days.push({ date: dateOf(civilOfNumber(day)), kind: 'suspension', nameEs, nameEn, norm })
  }
  return days
}

function everyDayOf({ from, to, effect, norm }: Regime): readonly EveryDay[] {
  return effect.type === 'everyDayWorks' ? [{ from, to, except: effect.except, norm }] : []
}

/** The first norm given for a day names it; a day that does not count at all prevails over an outage. */
function byDate(days: readonly ClosedDay[]): ReadonlyMap<PlainDate, ClosedDay> {
  const map = new Map<PlainDate, ClosedDay>()
  for (const day of days) {
    const known = map.get(day.date)
    if (known === undefined || (known.kind === 'outage' && day.kind !== 'outage')) map.set(day.date, day)
  }
  return map
}

/** Two FNV-1a sums of the content: a name, not a seal. */
function versionOf(content: unknown): string {
  const text = JSON.stringify(content)
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + i), 0x85ebca6b)
  }
  return `cal-${(a >>> 0).toString(16).padStart(8, '0')}${(b >>> 0).toString(16).padStart(8, '0')}`
}
