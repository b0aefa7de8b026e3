import type { ClosedDay } from '#calendar/closed.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { Role } from '#casefile/actor.ts'
import type { Aid } from '#casefile/aids.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { AidsAsk } from '#office/aids.ts'
import type { AnchorShown, ReadLogged } from '#office/audit.ts'
import type { BankFileRead } from '#office/bank-file.ts'
import type { Closing, Moved } from '#office/closing.ts'
import type { DayDone } from '#office/daily.ts'
import type { RouteName, Who } from '#office/permissions.ts'
import type { PaperPreview } from '#office/preview.ts'
import type { AccountRegister } from '#ports/accounts.ts'
import type { Verification } from '#ports/verification.ts'

/** Somebody of the office, by name. */
export type Colleague = { readonly accountId: string; readonly name: string }

export type Waiting = { readonly task: string; readonly waiting: number; /** Tried as often as allowed, and failed. */ readonly failed: number }

/** Days of a demonstration that pass one by one. `done` of `days` are over. */
export type Passing = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: number
  readonly done: number
  readonly totals: { readonly expired: number; readonly published: number; readonly certificates: number }
  readonly state: 'running' | 'done' | 'failed'
  readonly last: DayDone | null
}

/** What only the office's own pages need. Each act and read passes the permissions on the other side of the door. */
export type StaffDoors = {
  /** Whether somebody may enter a page. */
  readonly may: (who: Who | null, route: RouteName) => true | Refusal
  readonly people: {
    readonly withRole: (role: Role) => Promise<readonly Colleague[]>
    /** Names by account; an account that is gone is not in it. */
    readonly named: (accountIds: readonly string[]) => Promise<ReadonlyMap<string, string>>
  }
  /** Accounts, for the administrator. Enter only where `may(who, 'accounts')`. */
  readonly register: Pick<AccountRegister, 'list' | 'find' | 'createAccount' | 'setRoles' | 'setSuspended' | 'resetSecondFactor'>
  readonly aids: (sign: AidsAsk) => Promise<readonly Aid[]>
  readonly bankFile: (who: Who, text: string, commandId: string) => Promise<BankFileRead | Refusal>
  readonly note: (who: Who, number: string, text: string) => Promise<'noted' | Refusal>
  readonly returnDraft: (who: Who, number: string, reason: string) => Promise<'returned' | Refusal>
  readonly preview: (who: Who, number: string, act: string, input: unknown) => Promise<PaperPreview | Refusal>
  readonly closing: (who: Who, day: Pick<ClosedDay, 'date' | 'kind' | 'region'>) => Promise<Closing | Refusal>
  readonly closedDays: (who: Who) => Promise<readonly ClosedDay[] | Refusal>
  readonly movedTerms: (who: Who) => Promise<readonly Moved[] | Refusal>
  readonly waitingJobs: () => Promise<readonly Waiting[]>
  readonly readLog: (who: Who, cursor?: string | null) => Promise<{ readonly items: readonly ReadLogged[]; readonly next: string | null } | Refusal>
  readonly anchors: () => Promise<readonly AnchorShown[]>
  readonly verifyRecord: () => Promise<Verification>
  /** The demonstration's clock; null in a real office, whose clock is the world's. */
  readonly clock: {
    readonly mostDays: number
    /** Begins to pass the days up to `to`; `running` where it is already under way, `tooFar` where they are more than `mostDays`. */
    readonly passDays: (to: PlainDate) => 'started' | 'running' | 'backwards' | 'tooFar'
    readonly passing: () => Passing | null
  } | null
}
