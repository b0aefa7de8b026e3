import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#calendar/count.ts'
import { addDays, type PlainDate } from '#calendar/date.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import { atOnce } from '#office/at-once.ts'
import { daily } from '#office/daily.ts'
import type { Office } from '#office/office.ts'
import type { Clock, Open } from '#office/open.ts'
import type { Chance } from './chance.ts'
import { Derailed, life, plans, type People, type Plan, type Wait } from './lives.ts'

export type Simulation = {
  readonly open: Open
  readonly office: Office
  readonly clock: Clock
  readonly chance: Chance
  readonly people: (index: number) => People
  readonly cases: number
  readonly from: PlainDate
  /** Working days over which the filings are spread. */
  readonly spread: number
  /** Stops here, whatever is pending; without it the run ends when every life has ended. */
  readonly until?: PlainDate
  readonly mix: Readonly<Record<Plan, number>>
  /** Desks act the day they can. */
  readonly immediate?: boolean
  readonly pictured: number
  readonly progress?: (day: PlainDate, living: number) => void
}

type Living = { readonly told: { number?: string }; readonly steps: AsyncGenerator<Wait, void>; readonly plan: Plan; wakes: PlainDate | readonly string[] }

export type Simulated = { readonly outcomes: Readonly<Record<string, number>>; readonly days: number; readonly derailed: readonly string[] }

/** Drives whole lives through the office's own code, day after day, the clock moving with them. */
export async function simulate(s: Simulation): Promise<Simulated> {
  const calendar = s.open.desk.calendar()
  const births = schedule(s)
  const living: Living[] = []
  const derailed: string[] = []
  let days = 0
  for (let day = s.from; s.until === undefined || day <= s.until; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue
    days++
    await s.clock.moveTo(`${day}T14:00:00.000Z`)
    await daily(s.open, day)
    for (const birth of births.get(day) ?? []) living.push({ ...birth, wakes: day })
    await wake(s, living, day, derailed)
    await daily(s.open, day)
    s.progress?.(day, living.length)
    if (living.length === 0 && [...births.keys()].every((b) => b <= day) && (await settled(s.open))) break
  }
  return { outcomes: await outcomes(s.open), days, derailed }
}

function schedule(s: Simulation): Map<PlainDate, Omit<Living, 'wakes'>[]> {
  const calendar = s.open.desk.calendar()
  const births = new Map<PlainDate, Omit<Living, 'wakes'>[]>()
  const first = isWorkingDay(s.from, calendar) ? s.from : addWorkingDays(s.from, 1, calendar)
  for (let i = 0; i < s.cases; i++) {
    const offset = Math.floor((i * s.spread) / s.cases)
    const day = offset === 0 ? first : addWorkingDays(first, offset, calendar)
    // The first of each plan come first, so that even a small office has seen everything.
    const plan = plans[i] ?? s.chance.weighted(s.mix)
    const told: { number?: string } = {}
    const delay = () => (s.immediate ? 0 : s.chance.weighted({ 0: 35, 1: 25, 2: 15, 4: 15, 8: 10 }) as unknown as number)
    const steps = life({ office: s.office, people: s.people(i), chance: s.chance, plan, pictured: s.pictured, delay: () => Number(delay()), wish: s.open.desk.uuid }, told)
    births.set(day, [...(births.get(day) ?? []), { told, steps, plan }])
  }
  return births
}

/** Lets every life that is due take its next steps, some at once; those that ended leave the list. */
async function wake(s: Simulation, living: Living[], day: PlainDate, derailed: string[]): Promise<void> {
  const status = new Map((await s.open.db.query<{ number: string | null; custody_number: string | null; status: string }>('select number, custody_number, status from views.docket')).flatMap((r) => [[r.number, r.status], [r.custody_number, r.status]]))
  const due = living.filter((l) => (typeof l.wakes === 'string' ? l.wakes <= day : l.wakes.includes(status.get(l.told.number ?? '') ?? '')))
  const ended = new Set<Living>()
  await atOnce(due, async (one) => {
    if (await step(s, one, day, derailed)) ended.add(one)
  })
  living.splice(0, living.length, ...living.filter((l) => !ended.has(l)))
}

/** True where the life has ended. */
async function step(s: Simulation, one: Living, day: PlainDate, derailed: string[]): Promise<boolean> {
  try {
    for (;;) {
      const { done, value } = await one.steps.next()
      if (done) return true
      if ('days' in value && value.days === 0) continue
      one.wakes = 'days' in value ? addWorkingDays(day, value.days, s.open.desk.calendar()) : value.until
      return false
    }
  } catch (error) {
    if (!(error instanceof Derailed)) throw error
    derailed.push(error.message)
    return true
  }
}

async function settled(open: Open): Promise<boolean> {
  const rows = await open.db.query(`select 1 from views.docket where status not in ('registered', 'finalRefused', 'abandoned', 'withdrawn', 'deemedNotFiled') limit 1`)
  return rows.length === 0
}

async function outcomes(open: Open): Promise<Readonly<Record<string, number>>> {
  const rows = await open.db.query<{ status: string; n: number }>('select status, count(*)::int as n from views.docket group by status order by status')
  return Object.fromEntries(rows.map((r) => [r.status, r.n]))
}

export type Spread = { readonly n: number; readonly min: number; readonly p50: number; readonly p90: number }

const stages = {
  filedToPublished: ['filed_on', 'published_on'], publishedToDecided: ['published_on', 'decided_on'], decidedToFinal: ['decided_on', 'final_on'], filedToCertificate: ['filed_on', 'final_on'],
} as const

/** Working days each stage took, from the dates that the acts left. */
export async function durations(open: Open): Promise<Readonly<Record<keyof typeof stages, Spread>>> {
  const calendar = open.desk.calendar()
  const rows = await open.db.query<Readonly<Record<string, PlainDate | null>>>('select filed_on, published_on, decided_on, final_on, certificate_number from views.docket')
  return Object.fromEntries(Object.entries(stages).map(([name, [from, to]]) => {
    const wanted = name === 'filedToCertificate' ? rows.filter((r) => r.certificate_number !== null) : rows
    const days = wanted.flatMap((r) => (r[from] && r[to] ? [workingDaysBetween(r[from], r[to], calendar)] : [])).sort((a, b) => a - b)
    const at = (q: number) => days[Math.min(days.length - 1, Math.floor(q * days.length))] ?? 0
    return [name, { n: days.length, min: days[0] ?? 0, p50: at(0.5), p90: at(0.9) }]
  })) as never
}

export type Floor = { readonly filedOn: PlainDate; readonly certificateOn: PlainDate; readonly workingDays: number }

/**
 * The earliest certificate that the legal clock allows a clean unopposed application filed on a day: published that day,
 * decided and notified the day after the window, and, where a full grant is not firm on notice, the term for remedies.
 */
export function floor(open: Open, filedOn: PlainDate, firmOnNotice: boolean): Floor {
  const { law, calendar } = { law: open.desk.law(), calendar: open.desk.calendar() }
  const due = (rule: string, from: PlainDate) => {
    const counted = term(law, calendar, rule, from)
    if (isRefusal(counted)) throw new Error(counted.code)
    return counted.due
  }
  const decidedOn = addWorkingDays(due('D-TM-OPP', filedOn), 1, calendar)
  const certificateOn = firmOnNotice ? decidedOn : addWorkingDays(due('D-APPEAL', decidedOn), 1, calendar)
  return { filedOn, certificateOn, workingDays: workingDaysBetween(filedOn, certificateOn, calendar) }
}

