import type { Refusal } from '#casefile/refusal.ts'

/**
 * How often one may search in a minute, so that all can: `from` names an address or an account by a digest. Refused
 * with `search.too-many` and how many seconds to wait.
 */
export type FairUse = (from: string, searches: number) => Promise<Refusal | undefined>
