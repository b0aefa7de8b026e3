import type { Row, StoredEvent } from './record.ts'

/** What rebuilding needs of the read models: which tables they fill, and their rows for whole streams. */
export type Projection = {
  /** Each has a column `stream`, and no row that belongs to two streams. */
  readonly tables: readonly string[]
  /** Rows by table. The events are those of whole streams, each stream's together and in order. */
  readonly rows: (events: readonly StoredEvent[]) => ReadonlyMap<string, readonly Row[]>
  /** The calendar that the rows are counted with. */
  readonly calendarVersion: string
}

export type Rebuilt = { readonly events: number; readonly streams: number; /** Whole streams folded again because acts came in meanwhile. */ readonly caughtUp: number; readonly seconds: number }

/** A file whose rows are not what its acts say. */
export type ViewDifference = { readonly table: string; readonly stream: string; readonly what: 'missing' | 'different' | 'left over' }

export type Compared = { readonly events: number; readonly streams: number; /** At most a thousand are named. */ readonly differences: readonly ViewDifference[]; readonly seconds: number }
