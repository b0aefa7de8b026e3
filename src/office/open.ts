import type { Instant } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import type { Db } from '#ports/db.ts'
import type { StoredDocument, TermList } from '#ports/library.ts'
import type { Documents } from '#ports/documents.ts'
import type { Pictures } from '#ports/pictures.ts'
import type { Similar } from '#ports/similar.ts'
import type { Desk } from './desk.ts'

export type { Clock } from '#ports/clock.ts'

/** The desk with the reads and the outside parties that use cases need. */
export type Open = {
  readonly desk: Desk
  readonly db: Db
  readonly now: () => Promise<Instant>
  /** References of stored papers, by id; ids that are not stored are not in it. */
  readonly documents: (ids: readonly string[]) => Promise<ReadonlyMap<string, StoredDocument>>
  /** Bytes of stored papers and pictures, by id. */
  readonly bytes: (ids: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>
  readonly terms: () => TermList
  readonly pictures: Pictures
  readonly papers: Documents
  /** Earlier signs that resemble one. */
  readonly similar: Similar
}

/** Papers that this actor may refer to: their own uploads, or any where staff enters a paper filing. */
export async function usableDocuments(open: Open, ids: readonly string[], actor: Actor): Promise<ReadonlyMap<string, StoredDocument>> {
  if (ids.length === 0) return new Map()
  const found = await open.documents(ids)
  const own = (d: StoredDocument) => d.uploadedBy === actor.accountId || actor.role === 'filingDesk'
  return new Map([...found].filter(([, d]) => own(d)))
}
