import type { ClosedDay } from '#calendar/closed.ts'
import type { Instant, PlainDate } from '#calendar/date.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import type { ClosedDays } from '#procedures/index.ts'
import { moves, openTermsFrom } from '#views/audit/queries.ts'
import { folded } from './folded.ts'
import { officeCalendarOf } from './law.ts'
import type { Open } from './open.ts'
import { mayRead, type Who } from './permissions.ts'
import { places } from './recount.ts'

/** Open terms that would move alike, or moved: how many, and their last day before and after. */
export type Move = { readonly rule: string; readonly nameEs: string; readonly nameEn: string; readonly before: PlainDate; readonly after: PlainDate; readonly terms: number }

export type Closing = { readonly date: PlainDate; /** Open terms that run over the day or end on it. */ readonly looked: number; readonly moved: number; readonly moves: readonly Move[] }

/** What closing a day would move, counted under the calendar with that day in it. Nothing is recorded. */
export async function closing(open: Open, who: Who, day: Pick<ClosedDay, 'date' | 'kind' | 'region'>): Promise<Closing | Refusal> {
  const permitted = mayRead(who, 'administration')
  if (isRefusal(permitted)) return permitted
  const law = open.desk.law()
  const closed: ClosedDay = { ...day, nameEs: '', nameEn: '', norm: '' }
  const calendar = officeCalendarOf(law, [...(await ownDays(open)), closed])
  const starts = await openTermsFrom(open.db, day.date)
  const all = starts.flatMap(({ rule, trigger, due, terms, ...place }): readonly Move[] => {
    const counted = term(law, calendar, rule, trigger as PlainDate, places(place))
    return isRefusal(counted) || counted.due === due ? [] : [{ rule, nameEs: counted.nameEs, nameEn: counted.nameEn, before: due as PlainDate, after: counted.due, terms }]
  })
  return { date: day.date, looked: starts.reduce((n, s) => n + s.terms, 0), moved: all.reduce((n, m) => n + m.terms, 0), moves: all.slice(0, 50) }
}

/** Decrees and outages that this office has recorded, in the order of their days. */
export async function closedDays(open: Open, who: Who): Promise<readonly ClosedDay[] | Refusal> {
  const permitted = mayRead(who, 'administration')
  return isRefusal(permitted) ? permitted : (await ownDays(open)).toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

async function ownDays(open: Open): Promise<readonly ClosedDay[]> {
  return folded<ClosedDays>('calendar', 'calendar', (await open.desk.store.read(['calendar'])).streams.get('calendar') ?? []).state.days
}

export type Moved = Move & { readonly norm: string; readonly at: Instant }

/** What the office's decrees and outages have moved, the latest first. */
export async function movedTerms(open: Open, who: Who, limit = 40): Promise<readonly Moved[] | Refusal> {
  const permitted = mayRead(who, 'administration')
  if (isRefusal(permitted)) return permitted
  const law = open.desk.law()
  return (await moves(open.db, limit)).map((m): Moved => {
    const rule = law.timeLimits.find((l) => l.id === m.rule)
    return { ...m, nameEs: rule?.nameEs ?? m.rule, nameEn: rule?.nameEn ?? m.rule, before: m.before as PlainDate, after: m.after as PlainDate, at: m.at as Instant }
  })
}
