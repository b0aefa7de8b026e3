import type { Party } from '#casefile/party.ts'

/**
 * A paper is kept with references where a name or a picture stands: the name is looked up in exactly that version of
 * the party's particulars when the paper is printed, so no name lies in two places and erasing it erases it everywhere.
 */
export const partyToken = (party: Pick<Party, 'partyId' | 'version'>) => `{{party:${party.partyId}/${party.version}}}`
export const pictureToken = (documentId: string) => `{{picture:${documentId}}}`

const party = /\{\{party:([^/{}]+)\/(\d+)\}\}/g
const picture = /^\{\{picture:([^{}]+)\}\}$/

export type Lookups = { readonly name: (partyId: string, version: number) => string; readonly picture: (documentId: string) => Uint8Array | undefined }

/** The party versions and pictures that a kept paper refers to. */
export function references(content: unknown): { readonly parties: readonly (readonly [string, number])[]; readonly pictures: readonly string[] } {
  const text = JSON.stringify(content)
  return {
    parties: [...text.matchAll(party)].map((m) => [m[1] as string, Number(m[2])] as const),
    pictures: [...text.matchAll(/\{\{picture:([^{}]+)\}\}/g)].map((m) => m[1] as string),
  }
}

/** The paper with every reference in its place. */
export function resolved(content: unknown, lookups: Lookups): unknown {
  if (typeof content === 'string') {
    const id = picture.exec(content)?.[1]
    return id === undefined ? content.replace(party, (_, partyId: string, version: string) => lookups.name(partyId, Number(version))) : lookups.picture(id)
  }
  if (Array.isArray(content)) return content.map((c) => resolved(c, lookups))
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([k, v]) => [k, resolved(v, lookups)] as const).filter(([, v]) => v !== undefined))
}
