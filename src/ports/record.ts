import type { Instant } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import type { Series } from '#casefile/numbers.ts'

export type StreamKind = 'application' | 'right' | 'gazetteIssue' | 'calendar' | 'feeSchedule' | 'payment' | 'person'

/** One act as stored: the bytes that the chain covers, and what was read from them. */
export type StoredEvent = {
  readonly position: number
  readonly stream: string
  readonly version: number
  readonly kind: StreamKind
  readonly type: string
  readonly content: string
  /** Hex. */
  readonly hash: string
}

/** The content's shape: everything that the hash protects. */
export type Envelope<E = { readonly type: string }> = {
  readonly stream: string
  readonly version: number
  readonly kind: StreamKind
  readonly at: Instant
  readonly by: Actor
  readonly command: string
  readonly event: E
}

export type NewEvent = { readonly stream: string; readonly version: number; readonly kind: StreamKind; readonly event: { readonly type: string } }

/** Particulars to keep beside the record, with the salt of their commitment. */
export type NewParty = { readonly partyId: string; readonly version: number; readonly salt: Uint8Array; readonly content: string }
export type NewDocument = { readonly id: string; readonly kind: string; readonly mime: string; readonly title: string; readonly uploadedBy: string | null; readonly salt: Uint8Array; readonly bytes: Uint8Array }

/**
 * Rows of read models that an act changes: whole rows; rows that are there already, with their key and what differs, all
 * of it texts, numbers and the like; the keys of rows that are gone.
 */
export type RowChange = { readonly table: string; readonly key: readonly string[]; readonly rows: readonly Row[]; readonly edits: readonly Row[]; readonly gone: readonly Row[] }
export type Row = Readonly<Record<string, unknown>>

export type Job = { readonly task: string; readonly payload: unknown; readonly key?: string; readonly runAt?: Instant }

export type Write = {
  readonly at: Instant
  readonly by: Actor
  readonly command: string
  readonly events: readonly NewEvent[]
  /** Hash of the last event of each stream written to, hex; absent for a new stream. */
  readonly heads: ReadonlyMap<string, string>
  readonly parties?: readonly NewParty[]
  readonly documents?: readonly NewDocument[]
  readonly changes?: readonly RowChange[]
  readonly jobs?: readonly Job[]
  /** Vouchers used by this act; one that was used before makes the write fail with `VoucherUsed`. */
  readonly vouchers?: readonly { readonly operationNumber: string; readonly paidOn: string; readonly orderId: string }[]
}

export type Loaded = { readonly streams: ReadonlyMap<string, readonly StoredEvent[]>; readonly numbers: Readonly<Partial<Record<Series, number>>>; readonly at: Instant }

/** A transaction on the record. `conflict` means that somebody else wrote first: load again and decide again. */
export type RecordTransaction = {
  readonly load: (streams: readonly string[], series: readonly string[]) => Promise<Loaded>
  readonly write: (write: Write) => Promise<readonly StoredEvent[]>
}

/** The particulars of a party as one version told them; null once they were erased. */
export type PartyVersion = { readonly partyId: string; readonly version: number; readonly content: string | null; readonly recordedAt: Instant }

export type RecordStore = {
  /** One read, no lock: enough where the act rests on one stream alone and takes no number. */
  readonly read: (streams: readonly string[]) => Promise<Loaded>
  /** Every version of some parties, oldest first. */
  readonly partyVersions: (partyIds: readonly string[]) => Promise<readonly PartyVersion[]>
  /** Deletes salt and bytes of a person and of the papers that the record's own act of erasing names. Gives how many rows it emptied; again, none. */
  readonly erase: (partyId: string) => Promise<number>
  /** Keeps papers that no act refers to yet. */
  readonly keep: (documents: readonly NewDocument[]) => Promise<void>
  /** One statement that adds everything or nothing. */
  readonly write: (write: Write) => Promise<readonly StoredEvent[]>
  /** For acts that take a number: its series stays locked until the end. `undo` rolls back, and gives the number back. */
  readonly transaction: <T>(work: (t: RecordTransaction) => Promise<T>, undo: (result: T) => boolean) => Promise<T>
}
