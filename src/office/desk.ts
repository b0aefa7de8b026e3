import type { Calendar } from '#calendar/closed.ts'
import type { Law } from '#law/rules.ts'
import type { Job, RecordStore } from '#ports/record.ts'

/** What every use case works with. Time comes from the store, chance and commitments from here: nothing is global. */
export type Desk = {
  readonly store: RecordStore
  /** The law pack with the fees that the office has set, and the calendar with its decrees and outages. */
  readonly law: () => Law
  readonly calendar: () => Calendar
  readonly uuid: () => string
  /** 32 random bytes. */
  readonly salt: () => Uint8Array
  /** SHA-256(salt ‖ bytes), hex. */
  /** A verification code: 80 random bits as `7K2Q-M9XD-4TFA-P1ZC`; papers are kept under theirs. */
  readonly code: () => string
  readonly commit: (salt: Uint8Array, bytes: Uint8Array | string) => string
  readonly officeName: string
  /** `https://…` that QR codes and letters name. */
  readonly origin: string
  readonly demonstration: boolean
  /** Commits failed because somebody else wrote first: told to the log, not to the user. */
  readonly onConflict?: (kind: string) => void
  readonly onCommitted?: (jobs: readonly Job[]) => void
}
