import type { Calendar } from '#calendar/closed.ts'
import type { Instant, PlainDate } from '#calendar/date.ts'
import type { Law } from '#law/rules.ts'
import type { Actor } from './actor.ts'
import type { Series } from './numbers.ts'
import type { Refusal } from './refusal.ts'

/** What a decision may know besides the file itself. All of it is an input: nothing here reads a clock. */
export type Context<R = unknown> = {
  readonly law: Law
  readonly calendar: Calendar
  /** The instant of the act, and its civil day in Lima. */
  readonly at: Instant
  readonly on: PlainDate
  readonly actor: Actor
  /** Ordinals taken under their series' lock in the act's transaction; given back if the act is refused. */
  readonly numbers: Readonly<Partial<Record<Series, number>>>
  /** Folded states of the linked right and files, read under lock in the same transaction. */
  readonly related: R
}

/** An event as the record keeps it: when it was done and by which account. */
export type Recorded<E> = E & { readonly at: Instant; readonly by: Actor }

/** A procedure: pure, so that any prefix of its events can be replayed by anyone. */
export type Decider<S, C, E, R = unknown> = {
  readonly initial: S
  readonly decide: (state: S, command: C, context: Context<R>) => readonly E[] | Refusal
  readonly evolve: (state: S, event: Recorded<E>) => S
}

/** The state that the acts say, from nothing or from a state already folded. */
export function fold<S, C, E, R>(decider: Decider<S, C, E, R>, events: readonly Recorded<E>[], from: S = decider.initial): S {
  return events.reduce(decider.evolve, from)
}
