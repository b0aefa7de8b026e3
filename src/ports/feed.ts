import type { Refusal } from '#casefile/refusal.ts'
import type { StoredEvent } from './record.ts'

/** A page of the change feed. `cursor` is opaque; given back it continues after the last event of the page. */
export type FeedPage = { readonly events: readonly StoredEvent[]; readonly cursor: string }

/** Acts in an order that no late commit can slip into; null begins at the beginning. Refused: a cursor that is not one of ours. */
export type ChangeFeed = (cursor: string | null, limit: number) => Promise<FeedPage | Refusal>
