import { buildCalendar } from '#calendar/build.ts'
import type { Calendar, ClosedDay } from '#calendar/closed.ts'
import { settingValue, withDistances, withFees } from '#law/lookup.ts'
import type { DistanceTerm, Fee, Law } from '#law/rules.ts'
import type { ClosedDays, DistanceRow, FeeSchedule } from '#procedures/index.ts'
import type { RecordStore } from '#ports/record.ts'
import { folded } from './folded.ts'

/** The law pack as this office has it: with the amounts it has set, and a calendar with its decrees and outages. */
export type OfficeLaw = { readonly law: () => Law; readonly calendar: () => Calendar; readonly refresh: () => Promise<void> }

/** Reads the office's own streams; every process does so at start and when it hears that they changed. */
export async function openLaw(pack: Law, store: Pick<RecordStore, 'read'>): Promise<OfficeLaw> {
  let law = pack
  let calendar = officeCalendarOf(pack, [])
  const refresh = async () => {
    const { streams } = await store.read(['calendar', 'fees'])
    const { days, distances } = folded<ClosedDays>('calendar', 'calendar', streams.get('calendar') ?? []).state
    const set = folded<FeeSchedule>('feeSchedule', 'fees', streams.get('fees') ?? []).state.set
    law = withDistances(withFees(pack, set.map((s) => ownFee(pack, s))), distances.map(ownDistance))
    calendar = officeCalendarOf(pack, days)
  }
  await refresh()
  return { law: () => law, calendar: () => calendar, refresh }
}

/** The calendar of the main seat, and through it of the others: national days, and each region's own where they count. */
export function officeCalendarOf(law: Law, extra: readonly ClosedDay[]): Calendar {
  const newest = '9999-12-31'
  const regional = settingValue(law, 'countRegionalHolidays', newest, false) ? law.regionalDays : []
  return buildCalendar([...law.closedDays, ...regional], { extra, seat: settingValue(law, 'office.seat', newest, '') })
}

function ownFee(pack: Law, set: FeeSchedule['set'][number]): Fee {
  const listed = pack.fees.find((f) => f.code === set.code)
  if (!listed) throw new Error(`fee ${set.code} is not of the pack`)
  return { ...listed, published: set.amount, printed: (set.amount / 100).toFixed(2), since: set.since, until: null, status: 'published', article: set.norm, legalBasis: set.norm, source: set.norm, confidence: 'verified', note: '' }
}

function ownDistance(set: DistanceRow): DistanceTerm {
  return { ...set, until: null, article: 'LPAG art. 135 [146]', legalBasis: set.norm, source: set.norm, confidence: 'verified', note: '' }
}
