import type pg from 'pg'
import type { DocumentKind } from '#casefile/document.ts'
import type { StoredDocument } from '#ports/library.ts'

/** References of stored papers: the commitment is computed from what is stored, not trusted. */
export async function storedDocuments(pool: pg.Pool, ids: readonly string[]): Promise<ReadonlyMap<string, StoredDocument>> {
  const { rows } = await pool.query<{ id: string; kind: DocumentKind; mime: string; title: string; uploaded_by: string | null; size: number; commitment: string }>(
    `select id, kind, mime, title, uploaded_by, length(bytes) as size, encode(sha256(salt || bytes), 'hex') as commitment from record.documents where id = any($1)`, [[...ids]])
  return new Map(rows.map((r) => [r.id, { id: r.id, kind: r.kind, mime: r.mime, title: r.title, uploadedBy: r.uploaded_by, size: r.size, commitment: r.commitment }]))
}

export async function documentBytes(pool: pg.Pool, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  if (ids.length === 0) return new Map()
  const { rows } = await pool.query<{ id: string; bytes: Buffer }>('select id, bytes from record.documents where id = any($1)', [[...ids]])
  return new Map(rows.map((r) => [r.id, new Uint8Array(r.bytes)]))
}
