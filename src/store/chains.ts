import pg from 'pg'
import type { BrokenLink } from '#ports/verification.ts'
import { checkPapers, checkParties, commitmentsOf, type PaperSaid, type PartySaid } from './commitments.ts'
import { copyOut } from './copy.ts'
import { linkOf } from './hash.ts'

/** Streams from one id on, up to another; null is the end. */
export type Range = { readonly from: string; readonly to: string | null }

export type Chains = { readonly events: number; readonly streams: number; readonly erased: ReadonlySet<string>; readonly broken: BrokenLink | undefined }

/** Acts that are read at once, in the order of stream and version. */
const BATCH = 20_000

/** What a batch of acts says of parties and papers, and its first broken link. */
type Batch = { readonly parties: PartySaid[]; readonly papers: PaperSaid[]; rows: number; broken: BrokenLink | undefined }

/**
 * Checks the chains of a range in constant memory, and what their acts refer to. `client` must be inside a transaction
 * that sees one moment; `beside` looks up meanwhile.
 */
export async function verifyChains(client: pg.ClientBase, beside: pg.ClientBase, { from, to }: Range): Promise<Chains> {
  const head: Head = { stream: from, opening: '', version: 0, hash: Buffer.alloc(32) }
  const count = { events: 0, streams: 0 }
  const erased = new Set<string>()
  let before: Promise<BrokenLink | undefined> = Promise.resolve(undefined)
  for (let rows = BATCH; rows === BATCH;) {
    const batch: Batch = { parties: [], papers: [], rows: 0, broken: undefined }
    await copyOut(client, acts(head, to), (bytes, at) => {
      batch.rows++
      batch.broken ??= verifyEvent(head, bytes, at, batch, count)
    })
    rows = batch.broken ? 0 : batch.rows
    // What the batch before refers to was looked up meanwhile.
    const earlier = await before
    if (earlier) return { ...count, erased, broken: earlier }
    before = lookUp(beside, batch, erased)
    before.catch(() => undefined)
  }
  return { ...count, broken: await before, erased }
}

function acts({ stream, version }: Head, to: string | null): string {
  return `select stream, version, kind, type, recorded_at, command_id::text, hash, content from record.events
    where (stream, version) > (${pg.escapeLiteral(Buffer.from(stream, 'latin1').toString())}, ${version}) ${to === null ? '' : `and stream < ${pg.escapeLiteral(to)}`} order by stream, version limit ${BATCH}`
}

/** The first of a batch's references that what is kept does not answer to, else what broke its chain. */
async function lookUp(beside: pg.ClientBase, { parties, papers, broken }: Batch, erased: Set<string>): Promise<BrokenLink | undefined> {
  const wrong = [...await checkParties(beside, parties, erased), ...await checkPapers(beside, papers, erased)]
  return wrong.sort((a, b) => a.place - b.place).map(({ place: _, ...link }) => link)[0] ?? broken
}

/** Texts are UTF-8 read as Latin-1, byte by byte: quick, and as good to compare. */
type Head = { stream: string; /** How the text of its acts begins. */ opening: string; version: number; readonly hash: Buffer }

const edges = new Int32Array(16)

/** Checks one event against its predecessor and moves the head to it. */
function verifyEvent(head: Head, bytes: Buffer, at: number, batch: Batch, count: { events: number; streams: number }): BrokenLink | undefined {
  for (let i = 0; i < 16; i += 2) {
    edges[i] = at + 4
    edges[i + 1] = at += 4 + bytes.readInt32BE(at)
  }
  const text = (i: number) => bytes.toString('latin1', edges[2 * i], edges[2 * i + 1])
  const stream = text(0)
  const version = bytes.readInt32BE(edges[2] as number)
  const begins = stream !== head.stream || count.events === 0
  if (begins) count.streams++
  const expected = begins ? 1 : head.version + 1
  const broken = (code: BrokenLink['code'], detail = '') => ({ stream: bytes.toString('utf8', edges[0], edges[1]), version: code === 'version-missing' ? expected : version, code, detail })
  if (version !== expected) return broken('version-missing', String(version))
  if (begins) Object.assign(head, { stream, opening: `{"stream":${JSON.stringify(stream)},"version":` })
  const linked = linkOf(begins ? undefined : head.hash, bytes, edges[14] as number, edges[15] as number)
  if (linked.compare(bytes, edges[12], edges[13]) !== 0) return broken('chain-broken')
  const content = text(7)
  if (!says(content, { opening: head.opening, version, kind: text(2), type: text(3), at: bytes.readInt32BE(edges[8]) * 2 ** 32 + bytes.readUInt32BE((edges[8] as number) + 4), command: text(5) })) return broken('columns-differ')
  head.version = version
  linked.copy(head.hash)
  count.events++
  if (content.includes('"commitment"')) commitmentsOf((JSON.parse(bytes.toString('utf8', edges[14], edges[15])) as { event: unknown }).event, { stream, version, place: batch.rows }, batch.parties, batch.papers)
  return undefined
}

type Columns = { readonly opening: string; readonly version: number; readonly kind: string; readonly type: string; /** Microseconds since 2000. */ readonly at: number; readonly command: string }

/**
 * Whether the text says what the columns say. It is written in one form (`write.ts`), so that it need not be parsed:
 * its beginning is compared piece by piece, and what follows `by`, whose two texts hold no bare quotation mark. The
 * pieces are few and kept, because a new text for each comparison costs more than the comparison.
 */
function says(content: string, { opening, version, kind, type, at, command }: Columns): boolean {
  const numbered = kept(String(version), kind, ',"kind":"', '","at":"')
  const typed = kept('', type, '","event":{"type":"', '"')
  const dated = opening.length + numbered.length
  if (!content.startsWith(opening) || !content.startsWith(numbered, opening.length) || !isInstant(content, dated, at) || !content.startsWith('","by":{"', dated + 24)) return false
  const end = content.indexOf('},"command":"', dated + 32) + 13
  return end > 12 && content.startsWith(command, end) && content.startsWith(typed, end + command.length)
}

const pieces = new Map<string, Map<string, string>>()

function kept(first: string, second: string, between: string, after: string): string {
  let of = pieces.get(second)
  if (!of) pieces.set(second, (of = new Map()))
  let piece = of.get(first)
  if (piece === undefined) of.set(first, (piece = `${first}${between}${second}${after}`))
  return piece
}

const [days, seconds, thousandths] = [new Map<number, string>(), [] as string[], Array.from({ length: 1000 }, (_, n) => `${padded(n, 3)}Z`)]

/** Whether a text has at a place the instant (`2026-07-14T14:05:09.120Z`) of so many microseconds since 2000. */
function isInstant(text: string, at: number, micros: number): boolean {
  const [second, rest] = [Math.floor(micros / 1_000_000), micros % 1_000_000]
  if (rest % 1000 !== 0 || Math.abs(micros) > Number.MAX_SAFE_INTEGER) return false
  const [day, ofDay] = [Math.floor(second / 86_400), ((second % 86_400) + 86_400) % 86_400]
  if (!days.has(day)) days.set(day, Temporal.PlainDate.from('2000-01-01').add({ days: day }).toString())
  seconds[ofDay] ??= `T${padded(Math.floor(ofDay / 3600), 2)}:${padded(Math.floor(ofDay / 60) % 60, 2)}:${padded(ofDay % 60, 2)}.`
  return text.startsWith(days.get(day) as string, at) && text.startsWith(seconds[ofDay], at + 10) && text.startsWith(thousandths[(rest / 1000 + 1000) % 1000] as string, at + 20)
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, '0')
}
