import { buildCalendar } from '#calendar/build.ts'
import type { Calendar } from '#calendar/closed.ts'
import { withFees } from '#law/lookup.ts'
import type { Fee, Law } from '#law/rules.ts'
import type { ClosedDays, FeeSchedule } from '#procedures/index.ts'
import type { RecordStore } from '#ports/record.ts'
import { folded } from './folded.ts'

/** The law pack as this office has it: with the amounts it has set, and a calendar with its decrees and outages. */
export type OfficeLaw = { readonly law: () => Law; readonly calendar: () => Calendar; readonly refresh: () => Promise<void> }

/** Reads the office's own streams; every process does so at start and when it hears that they changed. */
export async function openLaw(pack: Law, store: Pick<RecordStore, 'read'>): Promise<OfficeLaw> {
  let law = pack
  let calendar = buildCalendar(pack.closedDays)
  const refresh = async () => {
    const { streams } = await store.read(['calendar', 'fees'])
    const days = folded<ClosedDays>('calendar', 'calendar', streams.get('calendar') ?? []).state.days
    const set = folded<FeeSchedule>('feeSchedule', 'fees', streams.get('fees') ?? []).state.set
    law = withFees(pack, set.map((s) => ownFee(pack, s)))
    calendar = buildCalendar(pack.closedDays, { extra: days })
  }
  await refresh()
  return { law: () => law, calendar: () => calendar, refresh }
}

function ownFee(pack: Law, set: FeeSchedule['set'][number]): Fee {
  const listed = pack.fees.find((f) => f.code === set.code)
  if (!listed) throw new Error(`fee ${set.code} is not of the pack`)
  return { ...listed, published: set.amount, printed: (set.amount / 100).toFixed(2), since: set.since, until: null, status: 'published', article: set.norm, legalBasis: set.norm, source: set.norm, confidence: 'verified', note: '' }
}
