import { refuse } from '#casefile/refusal.ts'
import type { Limits } from '#ports/api.ts'
import type { FairUse } from '#ports/fair-use.ts'

/** Searches a minute for an address without account, and for an account. */
export const searchesAMinute = { address: 120, account: 1200 } as const

/** Counted where the other limits are, for all processes together. A refused batch costs nothing more. */
export function openFairUse(limits: Limits, allowance?: number): FairUse {
  return async (from, searches) => {
    const most = allowance ?? (from.startsWith('account ') ? searchesAMinute.account : searchesAMinute.address)
    const { left, resetSeconds } = await limits(`search ${from}`, most, 60, searches)
    return left < 0 ? refuse('search.too-many', 'RFC 6585 section 4', { most, retryAfterSeconds: resetSeconds }) : undefined
  }
}
