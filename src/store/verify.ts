import type pg from 'pg'
import { checkParties, checkPapers, commitmentsOf, type PaperSaid, type PartySaid } from './commitments.ts'
import type { BrokenLink, Verification, VerificationAsk } from '#ports/verification.ts'
import { batches } from './cursor.ts'
import { link } from './hash.ts'
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

type Head = { stream: string; version: number; hash: Buffer | undefined }

async function verifyChains(client: pg.ClientBase, beside: pg.ClientBase) {
  const head: Head = { stream: '', version: 0, hash: undefined }
  const erased = new Set<string>()
  let [events, streams] = [0, 0]
  for await (const rows of batches(client, ORDERED, [])) {
    const [parties, papers]: [PartySaid[], PaperSaid[]] = [[], []]
    let broken: BrokenLink | undefined
    for (const row of rows) {
      if (row[0] !== head.stream) streams++
      broken = verifyEvent(head, row as readonly string[], parties, papers)
      if (broken) break
      events++
    }
    const wrong = [...await checkParties(beside, parties, erased), ...await checkPapers(beside, papers, erased)]
    const first = wrong.sort((a, b) => (a.stream === b.stream ? a.version - b.version : rowOf(rows, a.stream) - rowOf(rows, b.stream)))[0] ?? broken
    if (first) return { events, streams, erased: erased.size, broken: first }
  }
  return { events, streams, erased: erased.size, broken: undefined }
}

/** The database's order of ids is its own: the batch tells which stream came first. */
const rowOf = (rows: readonly (readonly (string | null)[])[], stream: string) => rows.findIndex((row) => row[0] === stream)

/** Checks one event against its predecessor and moves the head to it. */
function verifyEvent(head: Head, row: readonly string[], parties: PartySaid[], papers: PaperSaid[]): BrokenLink | undefined {
  const [stream, , kind, type, at, command, content, hash] = row as [string, string, string, string, string, string, string, string]
  const version = Number(row[1])
  const broken = (code: BrokenLink['code'], detail = ''): BrokenLink => ({ stream, version, code, detail })
  const begins = stream !== head.stream
  const expected = begins ? 1 : head.version + 1
  if (version !== expected) return { stream, version: expected, code: 'version-missing', detail: String(version) }
  const linked = link(begins ? undefined : head.hash, content)
  if (`\\x${linked.toString('hex')}` !== hash) return broken('chain-broken')
  head.stream = stream
  head.version = version
  head.hash = linked
  const envelope = parsed(content)
  const says = envelope?.stream === stream && envelope.version === version && envelope.kind === kind && envelope.event?.type === type && envelope.command === command && plain(envelope.at) === at
  if (!says) return broken('columns-differ')
  if (content.includes('"commitment"')) commitmentsOf(envelope.event, { stream, version }, parties, papers)
  return undefined
}

type Envelope = { stream?: string; version?: number; kind?: string; at?: string; command?: string; event?: { type?: string } }

function parsed(content: string): Envelope | undefined {
  try {
    return JSON.parse(content) as Envelope
  } catch {
    return undefined
  }
}

/** `2026-07-14T14:05:09.120Z` as PostgreSQL writes it in UTC: `2026-07-14 14:05:09.12+00`. */
function plain(at: string | undefined): string {
  return at === undefined ? '' : `${at.slice(0, 10)} ${at.slice(11, -1).replace(/\.?0+$/, '')}+00`
}
