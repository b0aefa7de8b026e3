import type { PlainDate } from '#calendar/date.ts'

/** A rule, a day it runs from, the department of whoever was notified and that of the seat: terms that share all share their last day. */
export type Start = { readonly rule: string; readonly trigger: PlainDate; readonly region: string | null; readonly seat: string | null }

/** Open terms counted anew after a decree. */
export type Recount = {
  /** Every different start among the open terms. */
  readonly starts: () => Promise<readonly Start[]>
  /** Sets the last day of the terms with this start in one transaction, and writes down each that moved with its norm. Gives how many moved. */
  readonly settle: (day: Start & { readonly due: PlainDate; readonly norm: string }, calendarVersion: string) => Promise<number>
  /** Every open term has been counted under this calendar. */
  readonly settled: (calendarVersion: string) => Promise<void>
}
