import { foldTerm } from '#casefile/classes.ts'
import type { PartyParticulars } from '#casefile/party.ts'
import type { NewParty } from '#ports/record.ts'
import type { Open } from './open.ts'

/** What tells a person apart in every file: a document, and the name beside it. */
export type Identity = { readonly kind: string; readonly number: string; readonly name: string }

export function identityOf(content: string | null): Identity | undefined {
  const particulars = content === null ? undefined : (JSON.parse(content) as PartyParticulars)
  return particulars?.document && { ...particulars.document, name: particulars.name }
}

export const keyOf = ({ kind, number }: Identity) => `${kind} ${number}`

/**
 * Links parties that are about to be filed to the accounts whose confirmed link reaches every file of that person. It
 * comes before the filing itself: a party that is then not filed stands in no file, and none is filed unlinked.
 */
export async function linkKnown(open: Pick<Open, 'db' | 'now'>, parties: readonly NewParty[]): Promise<void> {
  const known = parties.flatMap(({ partyId, content }) => {
    const identity = identityOf(content)
    return identity ? [{ partyId, key: keyOf(identity), name: foldTerm(identity.name) }] : []
  })
  if (known.length === 0) return
  await open.db.query(
    `insert into accounts.party_links (account_id, party_id, as_what, power_document, linked_at, request_id, document, name, every_file)
     select distinct on (l.account_id, p.party) l.account_id, p.party, l.as_what, l.power_document, $4::timestamptz, l.request_id, l.document, l.name, true
     from accounts.party_links l join unnest($1::text[], $2::text[], $3::text[]) as p(party, document, name) on l.every_file and l.document = p.document and l.name = p.name
     on conflict (account_id, party_id) do nothing`, [known.map((k) => k.partyId), known.map((k) => k.key), known.map((k) => k.name), await open.now()])
}
