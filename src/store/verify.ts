import type pg from 'pg'
import { checkParties, checkPapers, commitmentsOf, type PaperSaid, type PartySaid } from './commitments.ts'
import type { BrokenLink, Verification, VerificationAsk } from '#ports/verification.ts'
import { batches } from './cursor.ts'
import { linkHex } from './hash.ts'
import { verifyAnchors } from './verify-anchors.ts'

const ORDERED = `select stream, version, kind, type, recorded_at, command_id, content, hash from record.events order by stream, version`

/**
 * Reads the whole record once, in constant memory, and names the first link that does not hold: versions without a gap,
 * each hash over the stored text and its predecessor, columns that say what the text says, parties and papers that
 * answer to their commitments, anchors that cover what they signed. The office may work meanwhile.
 */
export async function verifyRecord(pool: pg.Pool, ask: VerificationAsk = {}): Promise<Verification> {
  const [client, beside] = [await pool.connect(), await pool.connect()]
  try {
    await client.query(`begin isolation level repeatable read read only`)
    await client.query(`set local timezone = 'UTC'`)
    const chain = await verifyChains(client, beside)
    const anchors = chain.broken ? { checked: 0, broken: undefined } : await verifyAnchors(client, ask)
    await client.query('commit')
    const firstBroken = chain.broken ?? anchors.broken ?? null
    return { ok: firstBroken === null, events: chain.events, streams: chain.streams, anchors: anchors.checked, erased: chain.erased, firstBroken }
  } finally {
    client.release(true)
    beside.release()
  }
}

type Head = { stream: string; version: number; /** Hex. */ hash: string | undefined }
type Rows = readonly (readonly (string | null)[])[]

async function verifyChains(client: pg.ClientBase, beside: pg.ClientBase) {
  const head: Head = { stream: '', version: 0, hash: undefined }
  const count = { events: 0, streams: 0 }
  const erased = new Set<string>()
  let before: Promise<BrokenLink | undefined> = Promise.resolve(undefined)
  for await (const rows of batches(client, ORDERED, [])) {
    const [parties, papers]: [PartySaid[], PaperSaid[]] = [[], []]
    const broken = verifyBatch(rows, { head, count, parties, papers })
    // What the batch before refers to was looked up meanwhile.
    const earlier = await before
    if (earlier) return { ...count, erased: erased.size, broken: earlier }
    before = lookUp(beside, rows, { parties, papers, erased }).then((wrong) => wrong ?? broken)
    if (broken) break
  }
  return { ...count, broken: await before, erased: erased.size }
}

type Said = { readonly parties: PartySaid[]; readonly papers: PaperSaid[] }

function verifyBatch(rows: Rows, { head, count, parties, papers }: Said & { head: Head; count: { events: number; streams: number } }): BrokenLink | undefined {
  for (const row of rows) {
    if (row[0] !== head.stream) count.streams++
    const broken = verifyEvent(head, row as readonly string[], parties, papers)
    if (broken) return broken
    count.events++
  }
  return undefined
}

/** The first of a batch's references that what is kept does not answer to. */
async function lookUp(beside: pg.ClientBase, rows: Rows, { parties, papers, erased }: Said & { erased: Set<string> }): Promise<BrokenLink | undefined> {
  const wrong = [...await checkParties(beside, parties, erased), ...await checkPapers(beside, papers, erased)]
  if (wrong.length === 0) return undefined
  // The database's order of ids is its own: the batch tells which came first.
  const place = new Map(rows.map((row, i) => [`${row[0]} ${row[1]}`, i]))
  const at = (w: BrokenLink) => place.get(`${w.stream} ${w.version}`) ?? 0
  return wrong.sort((a, b) => at(a) - at(b))[0]
}

/** Checks one event against its predecessor and moves the head to it. */
function verifyEvent(head: Head, row: readonly string[], parties: PartySaid[], papers: PaperSaid[]): BrokenLink | undefined {
  const [stream, , , , , , content, hash] = row as Columns
  const version = Number(row[1])
  const begins = stream !== head.stream
  const expected = begins ? 1 : head.version + 1
  if (version !== expected) return { stream, version: expected, code: 'version-missing', detail: String(version) }
  const linked = linkHex(begins ? undefined : head.hash, content)
  if (hash.length !== 66 || !hash.endsWith(linked)) return { stream, version, code: 'chain-broken', detail: '' }
  if (!says(row as Columns)) return { stream, version, code: 'columns-differ', detail: '' }
  head.stream = stream
  head.version = version
  head.hash = linked
  if (content.includes('"commitment"')) commitmentsOf((JSON.parse(content) as { event: unknown }).event, { stream, version }, parties, papers)
  return undefined
}

type Columns = readonly [stream: string, version: string, kind: string, type: string, at: string, command: string, content: string, hash: string]

/**
 * Whether the text says what the columns say. It is written in one form (`write.ts`), so that it need not be parsed:
 * its beginning is compared piece by piece, and what follows `by`, whose two texts hold no bare quotation mark.
 */
function says([stream, version, kind, type, at, command, content]: Columns): boolean {
  const id = JSON.stringify(stream)
  let end = 10
  const next = (piece: string) => content.startsWith(piece, end) && (end += piece.length) > 0
  if (!content.startsWith('{"stream":') || !next(id) || !next(',"version":') || !next(version) || !next(',"kind":"') || !next(kind)) return false
  if (!next('","at":"') || !next(instant(at)) || !next('","by":{"')) return false
  end = content.indexOf('},"command":"', end)
  return end > 0 && next('},"command":"') && next(command) && next('","event":{"type":"') && next(type) && next('"')
}

/** `2026-07-14 14:05:09.12+00`, as PostgreSQL writes it in UTC, as `2026-07-14T14:05:09.120Z`. */
function instant(at: string): string {
  const fraction = at.length === 22 ? '.000' : at.slice(19, -3).padEnd(4, '0')
  return `${at.slice(0, 10)}T${at.slice(11, 19)}${fraction}Z`
}
