import type pg from 'pg'
import type { BrokenLink } from '#ports/verification.ts'
import { checkPapers, checkParties, commitmentsOf, type PaperSaid, type PartySaid } from './commitments.ts'
import { linkHex } from './hash.ts'

/** Streams from one id on, up to another; null is the end. */
export type Range = { readonly from: string; readonly to: string | null }

export type Chains = { readonly events: number; readonly streams: number; readonly erased: ReadonlySet<string>; readonly broken: BrokenLink | undefined }

/**
 * Acts after one of them, in the order of stream and version, as one text: rows of their own cost this program more to
 * take apart than to check. The separators cannot stand in a JSON text.
 */
const PAGE = `select string_agg(concat_ws(E'\\x1f', stream, version, kind, type, recorded_at, command_id, encode(hash, 'hex'), content), E'\\x1e' order by stream, version) as page
  from (select * from record.events where (stream, version) > ($1, $2) and ($3::text is null or stream < $3) order by stream, version limit 2000) p`

/** All pages; the next is on its way while one is checked. The client must be inside a transaction that sees one moment. */
async function* pages(client: pg.ClientBase, { from, to }: Range): AsyncGenerator<readonly Columns[]> {
  const after = (stream: string, version: number) => client.query<{ page: string | null }>({ name: 'verify', text: PAGE, values: [stream, version, to] })
  let next: ReturnType<typeof after> | undefined = after(from, 0)
  try {
    while (next) {
      const page: string | null = (await next).rows[0]?.page ?? null
      if (page === null) return
      const rows: readonly Columns[] = page.split('\x1e').map((row) => row.split('\x1f') as unknown as Columns)
      const [stream, version] = rows.at(-1) as Columns
      next = rows.length < 2000 ? undefined : after(stream, Number(version))
      next?.catch(() => undefined)
      yield rows
    }
  } finally {
    await next?.catch(() => undefined)
  }
}

type Head = { stream: string; /** How the text of its acts begins. */ opening: string; version: number; /** Hex. */ hash: string | undefined }
type Rows = readonly Columns[]

/**
 * Checks the chains of a range in constant memory, and what their acts refer to. `client` must be inside a transaction
 * that sees one moment, in UTC; `beside` looks up meanwhile.
 */
export async function verifyChains(client: pg.ClientBase, beside: pg.ClientBase, range: Range): Promise<Chains> {
  const head: Head = { stream: '', opening: '', version: 0, hash: undefined }
  const count = { events: 0, streams: 0 }
  const erased = new Set<string>()
  let before: Promise<BrokenLink | undefined> = Promise.resolve(undefined)
  for await (const rows of pages(client, range)) {
    const [parties, papers]: [PartySaid[], PaperSaid[]] = [[], []]
    const broken = verifyBatch(rows, { head, count, parties, papers })
    // What the batch before refers to was looked up meanwhile.
    const earlier = await before
    if (earlier) return { ...count, erased, broken: earlier }
    before = lookUp(beside, rows, { parties, papers, erased }).then((wrong) => wrong ?? broken)
    if (broken) break
  }
  return { ...count, broken: await before, erased }
}

type Said = { readonly parties: PartySaid[]; readonly papers: PaperSaid[] }

function verifyBatch(rows: Rows, { head, count, parties, papers }: Said & { head: Head; count: { events: number; streams: number } }): BrokenLink | undefined {
  for (const row of rows) {
    if (row[0] !== head.stream) count.streams++
    const broken = verifyEvent(head, row, parties, papers)
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
function verifyEvent(head: Head, row: Columns, parties: PartySaid[], papers: PaperSaid[]): BrokenLink | undefined {
  const [stream, , , , , , hash, content] = row
  const version = Number(row[1])
  const begins = stream !== head.stream
  const expected = begins ? 1 : head.version + 1
  if (version !== expected) return { stream, version: expected, code: 'version-missing', detail: String(version) }
  const linked = linkHex(begins ? undefined : head.hash, content)
  if (row.length !== 8 || hash !== linked) return { stream, version, code: 'chain-broken', detail: '' }
  if (!says(row, begins ? opening(stream) : head.opening)) return { stream, version, code: 'columns-differ', detail: '' }
  if (begins) head.opening = opening(stream)
  head.stream = stream
  head.version = version
  head.hash = linked
  if (content.includes('"commitment"')) commitmentsOf((JSON.parse(content) as { event: unknown }).event, { stream, version }, parties, papers)
  return undefined
}

type Columns = readonly [stream: string, version: string, kind: string, type: string, at: string, command: string, hash: string, content: string]

/**
 * Whether the text says what the columns say. It is written in one form (`write.ts`), so that it need not be parsed:
 * its beginning is compared piece by piece, and what follows `by`, whose two texts hold no bare quotation mark. The
 * pieces are few and kept, because a new text for each comparison costs more than the comparison.
 */
function says([, version, kind, type, at, command, , content]: Columns, opening: string): boolean {
  const numbered = kept(version, kind, ',"kind":"', '","at":"')
  const typed = kept('', type, '","event":{"type":"', '"')
  const dated = opening.length + numbered.length
  if (!content.startsWith(opening) || !content.startsWith(numbered, opening.length) || !content.startsWith(instant(at), dated) || !content.startsWith('","by":{"', dated + 24)) return false
  const end = content.indexOf('},"command":"', dated + 32) + 13
  return end > 12 && content.startsWith(command, end) && content.startsWith(typed, end + command.length)
}

const opening = (stream: string) => `{"stream":${JSON.stringify(stream)},"version":`
const pieces = new Map<string, Map<string, string>>()

function kept(first: string, second: string, between: string, after: string): string {
  let of = pieces.get(second)
  if (!of) pieces.set(second, (of = new Map()))
  let piece = of.get(first)
  if (piece === undefined) of.set(first, (piece = `${first}${between}${second}${after}`))
  return piece
}

/** `2026-07-14 14:05:09.12+00`, as PostgreSQL writes it in UTC, as `2026-07-14T14:05:09.120Z`. */
function instant(at: string): string {
  const fraction = at.length === 22 ? '.000' : at.slice(19, -3).padEnd(4, '0')
  return `${at.slice(0, 10)}T${at.slice(11, 19)}${fraction}Z`
}
