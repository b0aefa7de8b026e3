import type { Party } from '#casefile/party.ts'
import type { ClassGoods, Sign } from '#casefile/sign.ts'
import type { Content, Priority } from '#procedures/index.ts'
import { names } from '#views/record/queries.ts'
import type { Open } from '../open.ts'
import { paperUrl } from './papers-of.ts'
import type { ClassShown, PartyShown, PriorityShown, SignShown } from './shapes.ts'

/** A sign as published. Its pictures are opened through the file that holds them. */
export function signShown(sign: Sign, number: string): SignShown {
  const pictures = sign.reproductions.filter((r) => r.kind === 'reproduction').map((r) => paperUrl(r.id, number))
  return {
    kind: sign.kind, text: sign.text ?? null, picture: pictures[0] ?? null, pictures, audio: sign.audio ? paperUrl(sign.audio.id, number) : null,
    description: sign.description ?? null, coloursClaimed: sign.coloursClaimed ?? null, translation: sign.translation ?? null,
  }
}

export const classesShown = (classes: readonly ClassGoods[]): readonly ClassShown[] => classes.map((c) => ({ number: c.number, terms: c.terms.map((t) => t.text) }))

export function priorityShown(p: Priority): PriorityShown {
  return { basis: p.basis, number: p.number ?? null, country: p.country ?? null, firstFiledOn: p.firstFiledOn ?? null, status: p.status }
}

/** Names of party versions, by `id/version`; an erased one is not in it. */
export type Names = ReadonlyMap<string, string | null>

export async function namesOf(open: Open, parties: readonly Pick<Party, 'partyId' | 'version'>[]): Promise<Names> {
  const rows = await names(open.db, parties.map((p) => [p.partyId, p.version] as const))
  return new Map(rows.map((r) => [`${r.partyId}/${r.version}`, r.name]))
}

export const partiesIn = (content: Content | undefined): readonly Party[] => [...(content?.applicants ?? []), ...(content?.representative ? [content.representative.party] : [])]

export function partyShown(party: Party, known: Names): PartyShown {
  return { name: known.get(`${party.partyId}/${party.version}`) ?? null, country: party.country ?? null }
}
