import type { ClosedDay } from '#calendar/closed.ts'
import type { Period } from '#calendar/count.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { Extension, TimeLimit } from '#law/rules.ts'

/** A term that runs or ran: its last day and everything needed to prove it. Nothing of it is stored; it is counted anew. */
export type Term = {
  /** Names this term among those of a file; the rule's id unless given. */
  readonly id: string
  readonly rule: string
  /** The `since` of the version that ruled. */
  readonly ruleVersion: PlainDate
  /** False: no version ruled on the governing day, and the nearest one was taken. */
  readonly inForce: boolean
  readonly ruledUntil: PlainDate | null
  readonly procedure: string
  readonly nameEs: string
  readonly nameEn: string
  /** With the article numbers valid on the governing day. */
  readonly article: string
  readonly legalBasis: string
  readonly runsAgainst: TimeLimit['runsAgainst']
  readonly triggerEs: string
  readonly triggerEn: string
  readonly trigger: PlainDate
  readonly period: Period
  /** What was added, where the term was extended. */
  readonly extension: Extension | null
  readonly firstDay: PlainDate
  /** The last day before it rolls off a closed day. */
  readonly raw: PlainDate
  /** The last day; for a rule that counts back, the day it counts back to. */
  readonly due: PlainDate
  /** Present where days of distance were added: remind by this one, refuse by `due`, and let a person decide between. */
  readonly dueWithoutDistance?: PlainDate
  readonly distanceDays?: number
  /** The row of the table that gave them, by the names of the departments. */
  readonly distance?: { readonly from: string; readonly to: string; readonly norm: string; readonly confidence: TimeLimit['confidence'] }
  readonly skipped: readonly ClosedDay[]
  readonly weekends: readonly PlainDate[]
  readonly rolledOver: boolean
  readonly monthEnd: boolean
  readonly consequenceEs: string
  readonly consequenceEn: string
  readonly calendarVersion: string
  readonly confidence: TimeLimit['confidence']
  readonly note: string
}
