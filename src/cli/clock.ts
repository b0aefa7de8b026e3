import { addDays, dayOf, parseDate, type PlainDate } from '#calendar/date.ts'
import { daily, type DayDone } from '#office/daily.ts'
import type { Open } from '#office/open.ts'
import type { Clock } from '#ports/clock.ts'
import { readFlags } from './flags.ts'

type Io = {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  readonly open: Open
  readonly clock: Clock
  /** Works the queue until it is empty. */
  readonly drain: () => Promise<void>
  /** Signs what the day recorded. */
  readonly anchor: () => Promise<void>
}

/** `tocapu clock --to DATE` (demonstration only): does the work of every day passed, in order. */
export async function clockCommand(args: readonly string[], io: Io): Promise<number> {
  const typed = readFlags(args, { switches: ['json'], values: ['to'] })
  const to = parseDate(typed?.values.get('to') ?? '')
  if (typed === undefined || typed.words.length > 0 || to === undefined) {
    io.err('tocapu clock --to DATE [--json]')
    return 2
  }
  const passed = await passDays(io, to)
  if (typeof passed === 'string') {
    io.err(passed === 'realOffice' ? 'tocapu: this is a real office: its clock is the world’s' : `tocapu: the clock stands at ${io.clock.today()}; it does not go back`)
    return 1
  }
  const total = { from: passed[0]?.on ?? to, to, days: passed.length, expired: sum(passed, 'expired'), published: sum(passed, 'published'), certificates: sum(passed, 'certificates') }
  io.out(typed.switches.has('json') ? JSON.stringify(total) : `${total.days} days: ${total.expired} terms passed, ${total.published} files published, ${total.certificates} certificates`)
  return 0
}

/** Moves the clock day by day to nine in the morning of a day, each day's work done before the next begins. */
export async function passDays({ open, clock, drain, anchor }: Pick<Io, 'open' | 'clock' | 'drain' | 'anchor'>, to: PlainDate, tell?: (done: DayDone) => void): Promise<readonly DayDone[] | 'backwards' | 'realOffice'> {
  const from = dayOf(await open.now())
  if (to < from) return 'backwards'
  const passed: DayDone[] = []
  for (let day = to === from ? from : addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const moved = day === from ? 'moved' : await clock.moveTo(`${day}T14:00:00.000Z`)
    if (moved !== 'moved') return moved
    await drain()
    const done = await daily(open, day)
    await drain()
    await anchor()
    passed.push(done)
    tell?.(done)
  }
  return passed
}

const sum = (days: readonly DayDone[], of: 'expired' | 'published' | 'certificates') => days.reduce((n, d) => n + d[of], 0)
