import type { Instant } from '#calendar/date.ts'
import type { Series } from '#casefile/numbers.ts'
import type { StoredEvent, Write } from './record.ts'

export type Counts = Readonly<Partial<Record<Series, number>>>

/** A transaction that writes many acts: the same chain, rows and jobs as one act's write, in a handful of statements. */
export type BulkTransaction = {
  /** Takes that many numbers of each series, which stay locked until the end, and the instant. Gives the first number of each. */
  readonly take: (counts: Counts) => Promise<{ readonly first: Counts; readonly at: Instant }>
  /** Gives back the last so many numbers taken. */
  readonly giveBack: (counts: Counts) => Promise<void>
  /** Streams with their events; one without events is there too, empty. */
  readonly load: (streams: readonly string[]) => Promise<ReadonlyMap<string, readonly StoredEvent[]>>
  /** Several writes may follow each other in one stream; of several versions of a view row the last counts. */
  readonly write: (writes: readonly Write[]) => Promise<readonly StoredEvent[]>
}

export type BulkRecord = {
  /** All or nothing. `Conflict` means that somebody else wrote to one of the streams first. */
  readonly many: <T>(work: (t: BulkTransaction) => Promise<T>) => Promise<T>
}
