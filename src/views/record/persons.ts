import type { Db } from '#ports/db.ts'

/** Streams whose acts name a party, whatever version of it: read from the record itself, where a party that left a file still stands. */
export async function streamsNaming(db: Db, partyId: string): Promise<readonly string[]> {
  const rows = await db.query<{ stream: string }>(`select distinct stream from record.events where kind in ('application', 'right') and position($1 in content) > 0 order by stream`, [`"partyId":${JSON.stringify(partyId)}`])
  return rows.map((r) => r.stream)
}

/** Parties whose particulars are gone. */
export async function erasedAmong(db: Db, partyIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }>('select distinct party_id as id from record.party_versions where party_id = any($1) and erased_at is not null', [partyIds])
  return new Set(rows.map((r) => r.id))
}

/** What was typed beside the record about files that are gone: drafts, proposals, notes. */
export async function forgetTyped(db: Db, streams: readonly string[], numbers: readonly string[]): Promise<void> {
  await db.query('delete from office.drafts where submitted_as = any($1) or id::text = any($2)', [numbers, streams])
  await db.query('delete from office.internal_notes where stream = any($1)', [streams])
  await db.query('delete from office.decision_drafts where stream = any($1)', [streams])
}
