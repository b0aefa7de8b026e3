import type { NewParty } from '#ports/record.ts'
import type { Open } from './open.ts'

/**
 * Notes of parties about to be filed which earlier one was the same person or company, so that the search counts an
 * owner once however often they file. It comes before the filing: what is then not filed stands in no file.
 */
export async function noteHolders(open: Pick<Open, 'db'>, parties: readonly NewParty[]): Promise<void> {
  if (parties.length === 0) return
  const values = [parties.map((p) => p.partyId), parties.map((p) => p.content)]
  const told = `(select party, office.holder_digest(content::jsonb) as digest, place from unnest($1::text[], $2::text[]) with ordinality as u(party, content, place)) t`
  // Two statements: the second sees what somebody else noted while the first waited for them.
  await open.db.query(`insert into office.holder_digests (digest, first) select distinct on (digest) digest, party from ${told} order by digest, place on conflict do nothing`, values)
  await open.db.query(`insert into office.holders (party_id, first) select distinct on (party) party, coalesce(d.first, party) from ${told} left join office.holder_digests d using (digest) order by party, place on conflict do nothing`, values)
}

/** The first party that was the same person or company: what the search calls an owner (ADR 0011). */
export async function firstParty(open: Pick<Open, 'db'>, partyId: string): Promise<string> {
  return (await open.db.query<{ first: string }>('select first from office.holders where party_id = $1', [partyId]))[0]?.first ?? partyId
}

/** An erased person can no longer be told by their document; that their marks were one owner's stays, for reports to be made again. */
export async function forgetHolder(open: Pick<Open, 'db'>, partyId: string): Promise<void> {
  await open.db.query(`delete from office.holder_digests where first = (select first from office.holders where party_id = $1)`, [partyId])
}
