import type { Instant, PlainDate } from '#calendar/date.ts'

/** The office's clock: the world's, plus what a demonstration has moved it ahead. */
export type Clock = {
  readonly now: () => Instant
  readonly today: () => PlainDate
  /** Reads again how far ahead the installation stands. */
  readonly refresh: () => Promise<void>
  /** Demonstration only: sets the clock to an instant that is not before its own. */
  readonly moveTo: (at: Instant) => Promise<'moved' | 'backwards' | 'realOffice'>
}
