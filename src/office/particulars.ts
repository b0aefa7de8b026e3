import type { PartyParticulars } from '#casefile/party.ts'
import type { Open } from './open.ts'

/** Particulars of exactly these versions, by `id/version`; an erased one is not in it. */
export async function readParticulars(open: Pick<Open, 'db'>, versions: readonly (readonly [string, number])[]): Promise<ReadonlyMap<string, PartyParticulars>> {
  if (versions.length === 0) return new Map()
  const rows = await open.db.query<{ party_id: string; version: number; content: string }>(
    `select party_id, version, content from record.party_versions where (party_id, version) in (select * from unnest($1::text[], $2::int[]))`,
    [versions.map(([id]) => id), versions.map(([, version]) => version)])
  return new Map(rows.map((r) => [`${r.party_id}/${r.version}`, JSON.parse(r.content) as PartyParticulars]))
}
