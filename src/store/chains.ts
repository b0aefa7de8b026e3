import pg from 'pg'
import type { BrokenLink } from '#ports/verification.ts'
import { checkPapers, checkParties, references, type PaperSaid, type PartySaid } from './commitments.ts'
import { copyOut } from './copy.ts'
import type { Covering } from './covering.ts'
import { links } from './hash.ts'
import { says } from './says.ts'

/** Streams from one id on, up to another; null is the end. */
export type Range = { readonly from: string; readonly to: string | null }

export type Chains = { readonly events: number; readonly streams: number; readonly erased: ReadonlySet<string>; readonly broken: (BrokenLink & { /** In the order of the record. */ readonly place: number }) | undefined }

/** Acts that are read at once, in the order in which they were recorded. */
const BATCH = 20_000

/** What a batch of acts says of parties and papers, and its first broken link. */
type Batch = { readonly parties: PartySaid[]; readonly papers: PaperSaid[]; rows: number; broken: Chains['broken'] }

/** Where a stream stands: its newest version and hash. Ids and hashes are bytes read as Latin-1: quick, and as good to compare. */
type Head = { version: number; hash: string }

type Reading = { readonly heads: Map<string, Head>; readonly holds: ReturnType<typeof links>; readonly covering: Covering | undefined; /** Where the next commitment stands in the bytes that are read. */ readonly sought: { in: Buffer; at: number }; last: number; events: number }

/**
 * Checks the chains of a range in one reading of the record, and what its acts refer to; it holds the head of every
 * stream of the range. `client` must be inside a transaction that sees one moment; `beside` looks up meanwhile.
 */
export async function verifyChains(client: pg.ClientBase, beside: pg.ClientBase, range: Range, covering?: Covering): Promise<Chains> {
  const reading: Reading = { heads: new Map(), holds: links(), covering, sought: { in: Buffer.alloc(0), at: -1 }, last: 0, events: 0 }
  const erased = new Set<string>()
  let before: Promise<Chains['broken']> = Promise.resolve(undefined)
  const found = async (broken: Chains['broken']) => ({ events: reading.events, streams: reading.heads.size, erased, broken: broken?.code === 'version-missing' ? await displaced(client, broken) : broken })
  for (let rows = BATCH; rows === BATCH;) {
    const batch: Batch = { parties: [], papers: [], rows: 0, broken: undefined }
    await copyOut(client, acts(reading.last, range), (bytes, at) => {
      batch.rows++
      batch.broken ??= verifyEvent(reading, bytes, at, batch)
    })
    rows = batch.broken ? 0 : batch.rows
    // What the batch before refers to was looked up meanwhile.
    const earlier = await before
    if (earlier) return found(earlier)
    before = lookUp(beside, batch, erased)
    before.catch(() => undefined)
  }
  return found(await before)
}

function acts(last: number, { from, to }: Range): string {
  const within = [from === '' ? '' : `and stream >= ${pg.escapeLiteral(from)}`, to === null ? '' : `and stream < ${pg.escapeLiteral(to)}`].join(' ')
  return `select stream, version, kind, type, recorded_at, command_id::text, hash, content, position, installation, xid from record.events where position > ${last} ${within} order by position limit ${BATCH}`
}

/** The first of a batch's references that what is kept does not answer to, else what broke its chain. */
async function lookUp(beside: pg.ClientBase, { parties, papers, broken }: Batch, erased: Set<string>): Promise<Chains['broken']> {
  const wrong = [...await checkParties(beside, parties, erased), ...await checkPapers(beside, papers, erased)]
  return wrong.sort((a, b) => a.place - b.place)[0] ?? broken
}

/** An act that is missed in its place but stands elsewhere is not missing. */
async function displaced(client: pg.ClientBase, broken: NonNullable<Chains['broken']>): Promise<Chains['broken']> {
  const { rowCount } = await client.query('select from record.events where stream = $1 and version = $2', [broken.stream, broken.version])
  return rowCount === 0 ? broken : { ...broken, code: 'act-displaced' }
}

const edges = new Int32Array(22)

/** Checks one event against its predecessor and moves its stream's head to it. Makes no object that it need not: there are millions. */
function verifyEvent(reading: Reading, bytes: Buffer, at: number, batch: Batch): Chains['broken'] {
  for (let i = 0; i < 22; i += 2) {
    edges[i] = at + 4
    edges[i + 1] = at += 4 + bytes.readInt32BE(at)
  }
  const version = bytes.readInt32BE(edges[2] as number)
  const stream = bytes.toString('latin1', edges[0], edges[1])
  const hash = bytes.toString('latin1', edges[12], edges[13])
  const head = reading.heads.get(stream)
  const expected = head === undefined ? 1 : head.version + 1
  reading.last = wide(bytes, edges[16] as number)
  if (version !== expected) return { ...named(reading, bytes, expected), code: 'version-missing', detail: String(version) }
  if (!reading.holds(head?.hash, bytes, edges[14] as number, edges[15] as number, hash)) return { ...named(reading, bytes, version), code: 'chain-broken' }
  if (!says(bytes, edges)) return { ...named(reading, bytes, version), code: 'columns-differ' }
  if (head === undefined) reading.heads.set(stream, { version, hash })
  else {
    head.version = version
    head.hash = hash
  }
  reading.events++
  const covering = reading.covering?.at(bytes.readInt32BE(edges[18] as number), wide(bytes, edges[20] as number))
  if (covering !== undefined) reading.covering?.add(covering, stream, version, hash, bytes.toString('hex', edges[12], edges[13]))
  if (refers(reading.sought, bytes, edges[14] as number, edges[15] as number)) references(bytes.toString('utf8', edges[14], edges[15]), named(reading, bytes, version), batch.parties, batch.papers)
  return undefined
}

const named = (reading: Reading, bytes: Buffer, version: number) => ({ stream: bytes.toString('utf8', edges[0], edges[1]), version, detail: '', place: reading.last })

const wide = (bytes: Buffer, at: number) => bytes.readInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4)

const needle = Buffer.from('"commitment":')

/** Whether a commitment stands in a range: what arrived together is looked through once. */
function refers(sought: Reading['sought'], bytes: Buffer, from: number, to: number): boolean {
  if (sought.in !== bytes || sought.at < from) {
    sought.in = bytes
    const found = bytes.indexOf(needle, from)
    sought.at = found < 0 ? Infinity : found
  }
  return sought.at < to
}
