import { addDays, type PlainDate } from '#calendar/date.ts'
import { roles, type Actor } from '#casefile/actor.ts'
import { fold } from '#casefile/decider.ts'
import { notificationActs } from '#casefile/notification/index.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { anyCommand, spoilt } from '#test/fixtures/anyCommand.ts'
import { doer, reached, samples } from '#test/fixtures/reachable.ts'
import { actor, contextOf, recorded } from '#test/fixtures/story.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { actNames, application, barred, checklist, finalStatuses, running, type Act, type Application, type ApplicationCommand, type Status } from './index.ts'

const statuses: readonly Status[] = [
  'draft', 'receivedIncomplete', 'deemedNotFiled', 'filed', 'formalExamination', 'formalRequirement', 'abandoned', 'withdrawn', 'readyToPublish',
  'oppositionWindow', 'registrability', 'granted', 'partiallyGranted', 'refused', 'finalGranted', 'finalRefused', 'registered',
]
/** The same day, and beyond each term that may run. */
const later = [0, 46, 110, 300]
const byOf = (act: Act) => actor(doer[act] ?? 'system')

// The whole procedure is walked here: seconds alone, more on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
afterAll(() => vi.resetConfig())

let files: ReturnType<typeof reached> = []
beforeAll(() => { files = reached(actNames) })
/** Each state as often as another, whatever the number of files that stand in it. */
const anyFile = () => fc.tuple(fc.constantFrom(...statuses), fc.nat()).map(([status, i]) => {
  const there = files.filter((f) => f.state.status === status)
  return there[i % there.length]!
})

test('every state of the procedure is reached from a draft', () => {
  expect([...new Set(files.map((f) => f.state.status))].sort()).toEqual([...statuses].sort())
})

describe('the acts offered are the acts accepted', () => {
  test('an open act accepts some well-formed command; a barred one refuses every command, for the reason told', () => {
    const wrong: string[] = []
    for (const { state, on: last } of files) {
      for (const on of later.map((days) => addDays(last, days))) {
        for (const act of actNames) {
          const context = contextOf(on, { by: byOf(act) })
          const why = barred(state, act, context)
          const outcomes = samples(act, { state, on }).map((command) => application.decide(state, command, context))
          const agrees = outcomes.length > 0 && (why ? outcomes.every((o) => isRefusal(o) && o.code === why.code) : outcomes.some((o) => !isRefusal(o)))
          if (!agrees) wrong.push(`${act} in ${state.status} on ${on}: ${why?.code ?? 'open'}, ${JSON.stringify(outcomes).slice(0, 200)}`)
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('whatever the payload and whoever acts, a barred act is refused for the reason told', () => {
    fc.assert(fc.property(anyFile(), anyCommand, fc.constantFrom(...roles), fc.constantFrom(...later), ({ state, on }, command, role, days) => {
      const context = contextOf(addDays(on, days), { by: actor(role) })
      const why = barred(state, command.act, context)
      if (why) expect(application.decide(state, command, context)).toEqual(why)
    }), { numRuns: 2000 })
  })
})

describe('a terminal state', () => {
  /** What still follows an end: its notice is served, its certificate sealed. Neither changes the end. */
  const aftermath = (status: Status): readonly Act[] => [...(status === 'withdrawn' || status === 'finalRefused' ? [] : notificationActs), ...(status === 'registered' ? ['sealCertificate' as const] : [])]
  const ended = () => files.filter((f) => finalStatuses.has(f.state.status))

  test('refuses every act but those about its notices and to seal its certificate', () => {
    for (const { state, on } of ended()) {
      for (const act of actNames.filter((a) => !aftermath(state.status).includes(a))) {
        for (const days of later) expect(barred(state, act, contextOf(addDays(on, days), { by: byOf(act) }))?.code, `${act} in ${state.status}`).toBe('application.wrong-state')
      }
    }
  })
  test('stays what it is', () => {
    for (const { state, on } of ended()) {
      for (const command of aftermath(state.status).flatMap((act) => samples(act, { state, on }))) {
        const decided = application.decide(state, command, contextOf(on))
        if (!isRefusal(decided)) expect(fold(application, decided.map((e) => recorded(e, on)), state).status).toBe(state.status)
      }
    }
  })
  test('runs no term but the office\'s own to notify', () => { for (const { state } of ended()) expect(running(state).filter((r) => r.rule !== 'D-NOTIFY')).toEqual([]) })
  test('refuses every act once nothing is left to notify or to seal', () => {
    const settled = ended().map((f) => ({ ...f, state: { ...f.state, notices: [] } })).filter(({ state }) => (state.status !== 'registered' || state.certificate?.document))
    expect(new Set(settled.map((f) => f.state.status))).toEqual(finalStatuses)
    for (const { state, on } of settled) for (const act of actNames) expect(barred(state, act, contextOf(on, { by: byOf(act) }))).toBeDefined()
  })
})

describe('replay', () => {
  test('of any prefix, kept and read back as text, plus the rest equals the replay of all', () => {
    fc.assert(fc.property(anyFile(), fc.nat(), ({ events, state }, n) => {
      const cut = n % (events.length + 1)
      const prefix = JSON.parse(JSON.stringify(fold(application, events.slice(0, cut)))) as typeof state
      expect(fold(application, JSON.parse(JSON.stringify(events.slice(cut))) as typeof events, prefix)).toEqual(state)
    }), { numRuns: 1000 })
  })
  test('is total: any event folds in any state into a state of the table', () => {
    fc.assert(fc.property(anyFile(), anyFile(), fc.nat(), ({ state }, { events }, n) => {
      const event = events[n % Math.max(1, events.length)]
      if (event) expect(statuses).toContain(application.evolve(state, event).status)
    }), { numRuns: 2000 })
  })
})

type Opening = { readonly file: (typeof files)[number]; readonly on: PlainDate }
/** Where each act is open, so that a rare one is tried as often as another. */
const openings = new Map<Act, readonly Opening[]>()
beforeAll(() => {
  for (const act of actNames) {
    openings.set(act, files.flatMap((file) => later.map((days) => ({ file, on: addDays(file.on, days) })).filter(({ on }) => !barred(file.state, act, contextOf(on, { by: byOf(act) })))))
  }
})

/** A file, a day of its life, and a command of an act open on that day, good or spoilt. */
const anyOpenAct = () => fc.tuple(fc.constantFrom(...actNames), fc.nat(), fc.nat()).chain(([act, n, which]) => {
  const there = openings.get(act) ?? []
  const { file, on } = there[n % there.length]!
  const commands = samples(act, { ...file, on })
  return spoilt(commands[which % commands.length]!).map((command) => ({ file, on, command }))
})

/** Does the command and what may follow from it; the state it leaves, which is of the table and whose terms can be told. */
function doing(state: Application, command: ApplicationCommand, on: PlainDate, by: Actor): Application {
  const decided = application.decide(state, command, contextOf(on, { by }))
  if (isRefusal(decided)) return state
  const left = fold(application, decided.map((e) => recorded(e, on, by)), state)
  expect(statuses).toContain(left.status)
  expect(Array.isArray(running(left))).toBe(true)
  if (left.content) expect(checklist(left.content, contextOf(on)).length).toBeGreaterThan(0)
  return left
}

describe('no command throws, in any reachable state, whatever is in it', () => {
  test('of an open act, and any commands after it, on later days', () => {
    const accepted = new Set<Act>()
    fc.assert(fc.property(anyOpenAct(), fc.array(anyCommand, { maxLength: 3 }), fc.constantFrom(...later), ({ file, on, command }, more, days) => {
      let state = doing(file.state, command, on, byOf(command.act))
      if (state !== file.state) accepted.add(command.act)
      for (const next of more) state = doing(state, next, addDays(on, days), byOf(next.act))
    }), { numRuns: 8000 })
    // Had every spoilt command been refused, nothing behind the first check would have been tried.
    expect([...accepted].sort()).toEqual([...actNames].sort())
  })
  test('of any act by anybody', () => {
    fc.assert(fc.property(anyFile(), anyCommand, fc.constantFrom(...roles), fc.constantFrom(...later), ({ state, on }, command, role, days) => {
      doing(state, command, addDays(on, days), actor(role))
    }), { numRuns: 3000 })
  })
})
