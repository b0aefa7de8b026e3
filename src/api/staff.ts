import type { ClosedDay } from '#calendar/closed.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { anchorsShown, readLog } from '#office/audit.ts'
import type { bankFile } from '#office/bank-file.ts'
import type { closedDays, closing, movedTerms } from '#office/closing.ts'
import type { note, returnDraft } from '#office/notes.ts'
import type { Who } from '#office/permissions.ts'
import type { preview } from '#office/preview.ts'
import type { AccountRegister } from '#ports/accounts.ts'
import type { Verification } from '#ports/verification.ts'

/** A use case with its desk already at hand. */
type Bound<F> = F extends (open: never, ...rest: infer R) => infer T ? (...rest: R) => T : never

/** What the office's own people do besides acts in files. Each use case passes the permissions itself. */
export type StaffWork = {
  readonly bankFile: Bound<typeof bankFile>
  readonly note: Bound<typeof note>
  readonly returnDraft: Bound<typeof returnDraft>
  readonly preview: Bound<typeof preview>
  readonly closing: (who: Who, day: Pick<ClosedDay, 'date' | 'kind'>) => ReturnType<typeof closing>
  readonly closedDays: (who: Who) => ReturnType<typeof closedDays>
  readonly movedTerms: (who: Who) => ReturnType<typeof movedTerms>
  readonly readLog: Bound<typeof readLog>
  readonly anchors: () => ReturnType<typeof anchorsShown>
  readonly verifyRecord: () => Promise<Verification>
  /** Entered only where the permissions let an administrator in. */
  readonly register: Pick<AccountRegister, 'list' | 'find' | 'createAccount' | 'setRoles' | 'setSuspended' | 'resetSecondFactor'>
  /** The demonstration's clock; null in a real office. */
  readonly clock: { readonly mostDays: number; readonly passDays: (to: PlainDate) => 'started' | 'running' | 'backwards' | 'tooFar'; readonly passing: () => object | null } | null
}
