import type { PlainDate } from '#calendar/date.ts'
import type { Decider } from '#casefile/decider.ts'
import { refuse } from '#casefile/refusal.ts'
import { fee } from '#law/lookup.ts'

/** An amount that the office's own schedule sets, with the norm that approved it. */
export type FeeSet = { readonly type: 'FeeSet'; readonly code: string; readonly since: PlainDate; readonly norm: string; /** Céntimos. */ readonly amount: number }

export type FeeCommand = { readonly act: 'setFee'; readonly code: string; readonly since: PlainDate; readonly norm: string; readonly amount: number }

export type FeeSchedule = { readonly set: readonly Omit<FeeSet, 'type'>[] }

export const feeSchedule: Decider<FeeSchedule, FeeCommand, FeeSet> = {
  initial: { set: [] },
  decide(_, { code, since, norm, amount }, context) {
    if (!fee(context.law, code, since)) return refuse('fee.unknown-code', 'LPAG art. 37', { code })
    if (norm.trim() === '') return refuse('fee.no-norm', 'LPAG art. 37')
    if (!Number.isSafeInteger(amount) || amount < 0 || amount > 100_000_000) return refuse('fee.impossible-amount', 'LPAG art. 37', { amount })
    return [{ type: 'FeeSet', code, since, norm, amount }]
  },
  evolve: (state, event) => ({ set: [...state.set, event] }),
}
