import type { Instant, PlainDate } from '#calendar/date.ts'
import type { Term } from '#casefile/term.ts'
import type { ClassShown, Pace, PaperShown, PartyShown, PriorityShown, SignShown } from './shapes.ts'

export type GazetteEntryShown = {
  readonly position: number
  readonly number: string
  readonly tocapuSeed: string
  readonly sign: SignShown
  readonly classes: readonly ClassShown[]
  readonly applicants: readonly PartyShown[]
  readonly representative: PartyShown | null
  readonly priorities: readonly PriorityShown[]
  readonly filedOn: PlainDate
  readonly opposeBy: PlainDate | null
}
export type ErratumShown = Omit<GazetteEntryShown, 'position'> & { readonly firstPublishedOn: PlainDate; readonly corrects: readonly string[]; readonly restartsWindow: boolean }
export type GazetteShown = { readonly date: PlainDate; readonly number: number; readonly tocapuSeed: string; readonly entries: readonly GazetteEntryShown[]; readonly errata: readonly ErratumShown[] }
export type GazetteDay = { readonly date: PlainDate; readonly number: number; readonly signs: number }
export type EntryProblem = 'sign.no-text' | 'sign.no-picture' | 'classes.empty' | 'applicant.no-name' | 'applicant.no-country' | 'window.not-counted'
export type DryRun = {
  readonly date: PlainDate
  readonly number: number
  /** Why no issue may appear today, or null. */
  readonly refusal: { readonly code: string; readonly article: string; readonly facts: Readonly<Record<string, unknown>> } | null
  readonly entries: readonly (GazetteEntryShown & { readonly problems: readonly EntryProblem[] })[]
  /** Files that wait beyond those shown. */
  readonly more: boolean
}

export type RegisterActShown = { readonly version: number; readonly type: string; readonly at: Instant; readonly on: PlainDate; readonly hash: string; readonly holds: boolean }
export type LearntLater = { readonly recordedOn: PlainDate; readonly what: 'act' | 'name'; readonly type: string; readonly name: string | null }

/** A register entry as it stood at the end of a day in Lima, from acts recorded by then. */
export type RegisterEntry = {
  readonly on: PlainDate
  readonly certificateNumber: string
  readonly tocapuSeed: string
  /** `notYet`: on that day the entry was not in the register. */
  readonly status: 'notYet' | 'inForce' | 'expired'
  readonly entry: {
    readonly sign: SignShown
    readonly classes: readonly ClassShown[]
    readonly holders: readonly PartyShown[]
    readonly caseNumber: string
    readonly filedOn: PlainDate
    readonly priorityOn: PlainDate | null
    readonly grantedOn: PlainDate
    /** Ten years to the day (D486 art. 152). */
    readonly protection: Term | null
    readonly certificate: PaperShown | null
    readonly verificationCode: string | null
  } | null
  readonly acts: readonly RegisterActShown[]
  readonly learntLater: readonly LearntLater[]
}

export type StageShown = {
  readonly stage: string
  readonly pace: Pace | null
  /** What the law or the office's own target allows; null where neither says. */
  readonly limit: { readonly rule: string; readonly amount: number; readonly unit: string; readonly article: string } | null
}
export type StatisticsShown = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly stages: readonly StageShown[]
  readonly outcomes: Readonly<Record<string, number>>
  readonly months: readonly { readonly month: string; readonly filed: number; readonly published: number; readonly decided: number; readonly certified: number }[]
  /** Files in each state now. */
  readonly now: Readonly<Record<string, number>>
}

export type Verified = {
  readonly code: string
  readonly kind: string
  /** Decision, certificate, case or order: the number that the paper is known by. */
  readonly number: string
  readonly caseNumber: string | null
  readonly issuedAt: Instant
  readonly holders: readonly string[]
  /** The state of the file, the entry or the order now. */
  readonly statusNow: string
  /** SHA-256 of the bytes kept, hex, and whether they are those that the record committed to. */
  readonly sha256: string | null
  readonly bytesHold: boolean | null
  /** The chain of its stream, recomputed now. */
  readonly chain: { readonly holds: boolean; readonly acts: number } | null
  /** The signed anchor that covers it, if one does yet. */
  readonly anchor: { readonly number: number; readonly at: Instant } | null
}

export type PaperOpened = { readonly id: string; readonly title: string; readonly mime: string; readonly bytes: Uint8Array; readonly isPublic: boolean }
