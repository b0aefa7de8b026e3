import type pg from 'pg'
import type { BreakCode } from '#ports/verification.ts'

/** What an event says of something kept beside the record. */
type At = { readonly stream: string; readonly version: number; /** Its place among the acts read: the database's order of ids is its own. */ readonly place: number }
type Said = At & { readonly commitment: string }
export type PartySaid = Said & { readonly partyId: string; readonly of: number }
export type PaperSaid = Said & { readonly id: string; readonly kind: string; readonly mime: string; readonly size: number }
export type Wrong = At & { readonly code: BreakCode; readonly detail: string }

/** A party and a paper as `write.ts` writes them: no text holds a bare quotation mark, so that neither is found inside one. */
const written = /\{"partyId":"([^"\\]+)","version":(\d+),"commitment":"([0-9a-f]{64})"|\{"id":"([^"\\]+)","kind":"([^"\\]+)","mime":"([^"\\]+)","size":(\d+),"commitment":"([0-9a-f]{64})"/g

/** Every party and paper that the text of an act refers to, wherever in it they stand. Read without parsing where each stands as it is written. */
export function references(content: string, at: At, parties: PartySaid[], papers: PaperSaid[]): void {
  const [before, beforeToo] = [parties.length, papers.length]
  for (const [, partyId, of, commitment, id, kind, mime, size, paper] of content.matchAll(written)) {
    if (partyId !== undefined) parties.push({ ...at, partyId, of: Number(of), commitment: commitment as string })
    else papers.push({ ...at, id: id as string, kind: kind as string, mime: mime as string, size: Number(size), commitment: paper as string })
  }
  if (parties.length + papers.length - before - beforeToo === count(content, '"commitment":')) return
  parties.length = before
  papers.length = beforeToo
  commitmentsOf((JSON.parse(content) as { event: unknown }).event, at, parties, papers)
}

function count(text: string, what: string): number {
  let n = 0
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length)) n++
  return n
}

function commitmentsOf(value: unknown, at: At, parties: PartySaid[], papers: PaperSaid[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) commitmentsOf(item, at, parties, papers)
    return
  }
  const o = value as Readonly<Record<string, unknown>>
  if (typeof o.commitment === 'string') {
    if (typeof o.partyId === 'string') parties.push({ ...at, partyId: o.partyId, of: Number(o.version), commitment: o.commitment })
    else if (typeof o.id === 'string') papers.push({ ...at, id: o.id, kind: String(o.kind), mime: String(o.mime), size: Number(o.size), commitment: o.commitment })
  }
  for (const key in o) commitmentsOf(o[key], at, parties, papers)
}

type Kept = { readonly key: string; readonly hash: string | null; readonly erased: boolean; readonly kind?: string; readonly mime?: string; readonly size?: number | null }

/** Compares what events say with what is kept. The database hashes its own bytes: they do not travel. */
export async function checkParties(db: pg.ClientBase, said: readonly PartySaid[], erased: Set<string>): Promise<readonly Wrong[]> {
  if (said.length === 0) return []
  const asked = [...new Map(said.map((s) => [`${s.partyId} ${s.of}`, s])).values()]
  const kept = byKey((await db.query<Kept>({
    name: 'verify-parties',
    text: `select party_id || ' ' || version as key, encode(sha256(salt || convert_to(content, 'UTF8')), 'hex') as hash, erased_at is not null as erased
      from record.party_versions where (party_id, version) in (select * from unnest($1::text[], $2::int[]))`,
    values: [asked.map((s) => s.partyId), asked.map((s) => s.of)],
  })).rows)
  return said.flatMap((s) => {
    const key = `${s.partyId} ${s.of}`
    const row = kept.get(key)
    if (row?.erased) erased.add(key)
    return row === undefined ? [wrong(s, 'party-missing', key)] : row.erased || row.hash === s.commitment ? [] : [wrong(s, 'party-changed', key)]
  })
}

export async function checkPapers(db: pg.ClientBase, said: readonly PaperSaid[], erased: Set<string>): Promise<readonly Wrong[]> {
  if (said.length === 0) return []
  const kept = byKey((await db.query<Kept>({
    name: 'verify-papers',
    text: `select id as key, kind, mime, length(bytes) as size, encode(sha256(salt || bytes), 'hex') as hash, erased_at is not null as erased
      from record.documents where id = any($1::text[])`,
    values: [[...new Set(said.map((s) => s.id))]],
  })).rows)
  return said.flatMap((s) => {
    const row = kept.get(s.id)
    if (row === undefined) return [wrong(s, 'document-missing', s.id)]
    if (row.erased) erased.add(s.id)
    const same = row.kind === s.kind && row.mime === s.mime && (row.erased || (row.hash === s.commitment && row.size === s.size))
    return same ? [] : [wrong(s, 'document-changed', s.id)]
  })
}

function byKey(rows: readonly Kept[]): ReadonlyMap<string, Kept> {
  return new Map(rows.map((row) => [row.key, row]))
}

function wrong({ stream, version, place }: Said, code: BreakCode, detail: string): Wrong {
  return { stream, version, place, code, detail }
}
