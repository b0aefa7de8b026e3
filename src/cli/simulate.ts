import { parseDate, type PlainDate } from '#calendar/date.ts'
import { chance } from '#demonstration/chance.ts'
import { ordinaryMix } from '#demonstration/mix.ts'
import { durations, floor, simulate } from '#demonstration/simulate.ts'
import type { Office } from '#office/office.ts'
import type { Open } from '#office/open.ts'
import type { Clock } from '#ports/clock.ts'
import { readFlags } from './flags.ts'

/** An office of its own, born on a day and thrown away at the end. */
export type Stage = { readonly open: Open; readonly office: Office; readonly clock: Clock; readonly close: () => Promise<void> }

type Io = { readonly out: (line: string) => void; readonly err: (line: string) => void; readonly raise: (bornOn: PlainDate) => Promise<Stage> }

const usage = 'tocapu simulate --cases N --seed S --from DATE [--immediate] [--json]'

/** `tocapu simulate`: whole lives of applications through the real office code, with a moving clock. */
export async function simulateCommand(args: readonly string[], io: Io): Promise<number> {
  const typed = readFlags(args, { switches: ['json', 'immediate'], values: ['cases', 'seed', 'from'] })
  const cases = Number(typed?.values.get('cases') ?? 100)
  const seed = Number(typed?.values.get('seed') ?? 1)
  const from = parseDate(typed?.values.get('from') ?? '2026-01-05')
  if (typed === undefined || typed.words.length > 0 || !Number.isInteger(cases) || cases < 1 || cases > 1_000_000 || !Number.isInteger(seed) || from === undefined) {
    io.err(usage)
    return 2
  }
  const stage = await io.raise(from)
  try {
    const begun = performance.now()
    const run = await simulate({
      ...stage, chance: chance(seed), cases, from, spread: Math.min(40, Math.max(1, Math.ceil(cases / 25))), mix: ordinaryMix, immediate: typed.switches.has('immediate'), pictured: 0.1,
      people: (i) => ({ applicant: { accountId: `sim-applicant-${i}`, roles: ['applicant'] }, ...staff }),
    })
    const seconds = (performance.now() - begun) / 1000
    const on = floor(stage.open, from, true)
    const off = floor(stage.open, from, false)
    const report = { cases, outcomes: run.outcomes, stages: await durations(stage.open), floor: on.workingDays, floorWithoutFirmOnNotice: off.workingDays, days: run.days, derailed: run.derailed, seconds: Math.round(seconds * 10) / 10 }
    if (typed.switches.has('json')) io.out(JSON.stringify(report))
    else for (const line of words(report)) io.out(line)
    return run.derailed.length === 0 ? 0 : 1
  } finally {
    await stage.close()
  }
}

const staff = {
  formal: { accountId: 'sim-formal', roles: ['formalExaminer'] }, registrability: { accountId: 'sim-registrability', roles: ['registrabilityExaminer'] },
  decider: { accountId: 'sim-decider', roles: ['decisionMaker'] },
} as const

type Report = { readonly cases: number; readonly outcomes: Readonly<Record<string, number>>; readonly stages: Readonly<Record<string, { readonly n: number; readonly min: number; readonly p50: number; readonly p90: number }>>; readonly floor: number; readonly floorWithoutFirmOnNotice: number; readonly days: number; readonly derailed: readonly string[]; readonly seconds: number }

function words(r: Report): readonly string[] {
  return [
    `${r.cases} applications, ${r.days} working days of the office, ${r.seconds} s (${(r.cases / r.seconds).toFixed(1)} whole lives a second)`,
    '', 'Outcomes', ...Object.entries(r.outcomes).map(([status, n]) => `  ${status.padEnd(20)} ${n}`),
    '', 'Working days per stage          n    min   p50   p90', ...Object.entries(r.stages).map(([name, s]) => `  ${name.padEnd(26)} ${String(s.n).padStart(5)} ${String(s.min).padStart(6)} ${String(s.p50).padStart(5)} ${String(s.p90).padStart(5)}`),
    '', `Floor, filing to certificate, from the legal clock: ${r.floor} working days with a full grant firm on notice; ${r.floorWithoutFirmOnNotice} where every decision waits for the term to appeal.`,
    'Beside it: the office of the past, 35 to 45 working days as published; the guides that the project began from, 3 to 5 months.',
    ...(r.derailed.length > 0 ? ['', 'Derailed:', ...r.derailed.slice(0, 20)] : []),
  ]
}
