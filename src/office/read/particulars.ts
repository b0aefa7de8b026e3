import type { PartyParticulars } from '#casefile/party.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { particulars as versions } from '#views/record/queries.ts'
import type { Open } from '../open.ts'
import { mayRead, readIsLogged, type Who } from '../permissions.ts'
import { seenOf } from './access.ts'
import { load } from './load.ts'
import type { ParticularsShown } from './shapes.ts'

/**
 * Names, documents, addresses of the parties of a file, for the parties themselves and for staff whose work needs them.
 * A read by staff is written to the log by the very statement that reads (Law 29733). Undefined for an unknown number.
 */
export async function particulars(open: Open, who: Who | null, number: string): Promise<readonly ParticularsShown[] | Refusal | undefined> {
  const file = await load(open, number)
  if (!file) return undefined
  const subject = { file: await seenOf(open, file.row) }
  const permitted = mayRead(who, 'partyParticulars', subject)
  if (isRefusal(permitted) || who === null) return isRefusal(permitted) ? permitted : undefined
  const { content } = file.state
  const parties = [
    ...(content?.applicants ?? []).map((party) => ({ role: 'applicant' as const, party })),
    ...(content?.representative ? [{ role: 'representative' as const, party: content.representative.party }] : []),
  ]
  const log = readIsLogged(who, 'partyParticulars', subject) ? { accountId: who.accountId, what: 'partyParticulars', of: file.number, at: await open.now() } : null
  const rows = await versions(open.db, parties.map(({ party }) => [party.partyId, party.version] as const), log)
  return parties.map(({ role, party }) => {
    const row = rows.find((r) => r.partyId === party.partyId && r.version === party.version)
    return { role, partyId: party.partyId, version: party.version, particulars: row?.content ? shown(JSON.parse(row.content) as PartyParticulars) : null }
  })
}

function shown(p: PartyParticulars): NonNullable<ParticularsShown['particulars']> {
  return {
    kind: p.kind, name: p.name, document: p.document ? { kind: p.document.kind, number: p.document.number } : null, taxNumber: p.taxNumber ?? null, country: p.country ?? null,
    address: p.address ?? null, region: p.region ?? null, email: p.email ?? null, phone: p.phone ?? null, domiciledInPeru: p.domiciledInPeru,
  }
}
