import { publicDocumentKinds, type DocumentRef } from '#casefile/document.ts'
import type { Sign } from '#casefile/sign.ts'
import type { ApplicationEvent } from '#procedures/index.ts'
import type { PaperShown } from './shapes.ts'

/** Where a paper of a file is opened. */
export const paperUrl = (id: string, number: string) => `/documentos/${encodeURIComponent(id)}?expediente=${encodeURIComponent(number)}`

export function paperShown(ref: Pick<DocumentRef, 'id' | 'kind'>, number: string): PaperShown {
  return { id: ref.id, kind: ref.kind, url: paperUrl(ref.id, number) }
}

/** Every paper that an act refers to, wherever it stands in it. */
export function papersIn(event: unknown): readonly DocumentRef[] {
  if (Array.isArray(event)) return event.flatMap(papersIn)
  if (typeof event !== 'object' || event === null) return []
  const one = event as Record<string, unknown>
  if (typeof one.id === 'string' && typeof one.mime === 'string' && typeof one.commitment === 'string') return [one as unknown as DocumentRef]
  return Object.values(one).flatMap(papersIn)
}

/**
 * The papers of an act that anybody may read: the sign, and what the office itself wrote. The place decides as well as
 * the kind: a party chooses the kind of what it uploads, and an identity paper called a reproduction is none.
 */
export function publicPapersIn(event: ApplicationEvent): readonly DocumentRef[] {
  const told = event as { readonly content?: { readonly sign: Sign }; readonly changes?: { readonly sign?: Sign }; readonly document?: DocumentRef; readonly text?: DocumentRef }
  const sign = told.content?.sign ?? told.changes?.sign
  const office = [told.document, told.text].filter((ref) => ref !== undefined).filter((ref) => ref.kind === 'notice' || ref.kind === 'decision' || ref.kind === 'certificate')
  const drawn = sign ? [...sign.reproductions, ...(sign.audio ? [sign.audio] : [])].filter((ref) => ref.kind === 'reproduction' || ref.kind === 'audio') : []
  return [...drawn, ...office].filter((ref) => publicDocumentKinds.has(ref.kind))
}
