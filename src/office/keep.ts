import type { DocumentKind, DocumentRef } from '#casefile/document.ts'
import type { NewDocument } from '#ports/record.ts'
import type { Desk } from './desk.ts'

/** A text somebody wrote (an answer, a reason, a record of service): kept beside the record, its commitment in the event. */
export function keepText(desk: Desk, kind: DocumentKind, title: string, text: string, by: string, into: NewDocument[]): DocumentRef {
  const bytes = new TextEncoder().encode(text)
  const salt = desk.salt()
  const id = desk.code()
  into.push({ id, kind, mime: 'text/plain; charset=utf-8', title, uploadedBy: by, salt, bytes })
  return { id, kind, mime: 'text/plain; charset=utf-8', size: bytes.length, commitment: desk.commit(salt, bytes) }
}
