import type pg from 'pg'
import type { PartyLink } from '#ports/accounts.ts'
import type { AccountsDesk } from './desk.ts'
import { note } from './people.ts'
import { rows, together } from './sql.ts'

/** Links an account to a party, or gives an existing link its power. */
export async function linkParty(desk: AccountsDesk, { accountId, partyId, as, powerDocument }: PartyLink, by: string): Promise<void> {
  await together(desk.pool, async (client) => {
    await client.query(
      `insert into accounts.party_links (account_id, party_id, as_what, power_document, linked_at) values ($1, $2, $3, $4, $5)
       on conflict (account_id, party_id) do update set as_what = excluded.as_what, power_document = coalesce(excluded.power_document, party_links.power_document)`,
      [accountId, partyId, as, powerDocument, new Date(desk.clock())])
    await note(client, desk.clock(), { accountId, by, what: 'partyLinked', facts: { partyId, as } })
  })
}

export async function unlinkParty(desk: AccountsDesk, accountId: string, partyId: string, by: string): Promise<void> {
  await together(desk.pool, async (client) => {
    const gone = await client.query('delete from accounts.party_links where account_id = $1 and party_id = $2', [accountId, partyId])
    if (gone.rowCount === 1) await note(client, desk.clock(), { accountId, by, what: 'partyUnlinked', facts: { partyId } })
  })
}

/** The parties an account acts for, or the accounts that act for these parties. */
export async function partyLinks(pool: pg.Pool, of: { readonly accountId: string } | { readonly partyIds: readonly string[] }): Promise<readonly PartyLink[]> {
  const [where, value] = 'accountId' in of ? ['account_id = $1', of.accountId] as const : ['party_id = any($1)', of.partyIds] as const
  const found = await rows<{ account_id: string; party_id: string; as_what: PartyLink['as']; power_document: string | null }>(pool,
    `select account_id, party_id, as_what, power_document from accounts.party_links where ${where} order by linked_at, party_id`, [value])
  return found.map((l) => ({ accountId: l.account_id, partyId: l.party_id, as: l.as_what, powerDocument: l.power_document }))
}
