import { readParticulars } from '../particulars.ts'
import type { Open } from '../open.ts'
import { references, resolved } from '../papers/tokens.ts'

export const keptMime = 'application/vnd.tocapu.paper+json'

/** A paper of the office as it is kept: names and pictures by reference. */
export type KeptPaper = { readonly kind: string; readonly number: string; readonly caseNumber?: string; readonly issuedAt: string; readonly holders?: readonly { readonly name: string }[]; readonly filedBy?: string }

export function keptPaper(bytes: Uint8Array): KeptPaper {
  return JSON.parse(new TextDecoder().decode(bytes)) as KeptPaper
}

/** The paper with every name and picture in its place; an erased name says so. */
export async function wholePaper<T>(open: Pick<Open, 'db' | 'bytes'>, paper: T): Promise<T> {
  const { parties, pictures } = references(paper)
  const [names, images] = await Promise.all([readParticulars(open, parties), pictures.length > 0 ? open.bytes(pictures) : new Map<string, Uint8Array>()])
  return resolved(paper, { name: (id, version) => names.get(`${id}/${version}`)?.name ?? 'Datos suprimidos', picture: (id) => images.get(id) }) as T
}
