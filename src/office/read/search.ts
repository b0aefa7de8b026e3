import { foldTerm } from '#casefile/classes.ts'
import type { PlainDate } from '#calendar/date.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { SignKind } from '#casefile/sign.ts'
import type { Candidate, Filters, SimilarAsk, SimilarFound, Standing } from '#ports/similar.ts'
import { byHolder, byNumber, holdersOf, streamsOfHolder, type HolderRow, type MarkRow } from '#views/search/queries.ts'
import type { Open } from '../open.ts'
import { typedNumber } from './access.ts'
import { cursorOf, keyOf } from './cursor.ts'
import { rowsShown } from './cards.ts'
import { paperUrl } from './papers-of.ts'
import type { MarkFound, MarksFound, PartyShown } from './shapes.ts'

export type SearchAsk = {
  /** Words of a sign, a case number or a certificate number. */
  readonly q: string
  /** Classes of the sign sought: they raise a mark and hide none. */
  readonly classes?: readonly number[]
  /** What narrows the list; each says how many it hides. */
  readonly only?: SearchFilters
  readonly cursor?: string | null
  readonly limit?: number
}

export type SearchFilters = {
  readonly classes?: readonly number[]
  readonly standing?: readonly Standing[]
  readonly status?: readonly string[]
  readonly kind?: readonly SignKind[]
  /** Words of the holder's name. */
  readonly holder?: string
  readonly filedFrom?: PlainDate
  readonly filedUntil?: PlainDate
}

/** The office's own numbers: who types one that is not there is told so, and not what resembles its digits. */
const ofOffice = /^(C?\d{5,6}-\d{4}|[PSM]\d{8})$/

/** What everybody is shown is near enough that an examiner might look; an examiner's own list goes on below it. */
const least = 0.05

/** How many marks of a holder are listed, and how many of their streams a search is narrowed to. */
const most = { listed: 300, streams: 20_000 }

/**
 * Marks on file and in the register that resemble some words, or that bear a number, or of a holder. Each says why it
 * is there; each filter says how many it hides. Refused with `search.…` where the engine cannot answer now.
 */
export async function searchMarks(open: Open, ask: SearchAsk, signal?: AbortSignal): Promise<MarksFound | Refusal> {
  const number = typedNumber(ask.q)
  const named = number !== undefined && /\d/.test(number) ? await byNumber(open.db, number) : []
  if (named.length > 0 || (number !== undefined && ofOffice.test(number))) return listed(open, named, ask)
  const holder = plain(ask.only?.holder ?? '')
  if (ask.q.trim() === '') return listed(open, holder === '' ? [] : await byHolder(open.db, holder, most.listed), ask)
  const start = startOf(ask)
  const limit = ask.limit ?? rowsShown
  const found = await open.similar.search({
    text: ask.q, classes: ask.classes ?? [], limit, offset: start, least, filters: await filtersOf(open, ask.only ?? {}, holder),
  }, signal)
  return isRefusal(found) ? found : shownFound(open, found, start)
}

/** One answer a text, in their order: the same question asked of many names. */
export async function searchMany(open: Open, texts: readonly string[], ask: Omit<SearchAsk, 'q' | 'cursor'>, signal?: AbortSignal): Promise<readonly (MarksFound | Refusal)[]> {
  const filters = await filtersOf(open, ask.only ?? {}, plain(ask.only?.holder ?? ''))
  const asks = texts.map((text): SimilarAsk => ({ text, classes: ask.classes ?? [], limit: ask.limit ?? rowsShown, least, filters }))
  const found = await open.similar.many(asks, signal)
  return Promise.all(found.map((one) => (isRefusal(one) ? one : shownFound(open, one, 0))))
}

export type SimilarTo = Pick<SimilarAsk, 'text' | 'classes' | 'limit' | 'filters' | 'without'>

/** The nearest marks, for a sign of a file or one about to be filed. */
export const similarTo = (open: Open, ask: SimilarTo, signal?: AbortSignal): Promise<SimilarFound | Refusal> =>
  open.similar.search({ ...ask, classes: ask.classes.filter((c) => Number.isInteger(c) && c > 0 && c <= 45) }, signal)

/** The same with their holders. */
export async function similarMarks(open: Open, ask: SimilarTo, signal?: AbortSignal): Promise<MarksFound | Refusal> {
  const found = await similarTo(open, ask, signal)
  return isRefusal(found) ? found : shownFound(open, found, 0)
}

async function filtersOf(open: Open, only: SearchFilters, holder: string): Promise<Filters> {
  const { classes, standing, status, kind, filedFrom, filedUntil } = only
  return {
    ...(classes && { classes }), ...(standing && { standing }), ...(status && { status }), ...(kind && { kind }),
    ...(holder !== '' && { holder: await streamsOfHolder(open.db, holder, most.streams) }),
    ...((filedFrom || filedUntil) && { dates: { ...(filedFrom && { from: filedFrom }), ...(filedUntil && { until: filedUntil }) } }),
  }
}

const startOf = (ask: Pick<SearchAsk, 'cursor'>) => Math.max(0, Number(keyOf(ask.cursor, ['whole'])?.[0] ?? 0))

export async function shownFound(open: Open, { candidates, total, hidden, more, wordless, cut }: SimilarFound, start: number): Promise<MarksFound> {
  const holders = await holdersIn(open, candidates)
  const end = start + candidates.length
  return {
    items: candidates.map((c) => ({ ...shown(c, holders), kind: c.kind, score: Math.round(c.score * 1000) / 1000, because: c.because, reasons: c.reasons })),
    next: candidates.length > 0 && end < total ? cursorOf([end]) : null, total, hidden, more, wordless, cut,
  }
}

/** Marks found by number or holder: the same filters, no score. */
async function listed(open: Open, rows: readonly MarkRow[], ask: SearchAsk): Promise<MarksFound> {
  const tests = testsOf(ask.only ?? {}, ask.q.trim() !== '')
  const passed = rows.filter((m) => tests.every((t) => t.lets(m)))
  const hidden = Object.fromEntries(tests.map((t) => [t.name, rows.filter((m) => !t.lets(m) && tests.every((o) => o === t || o.lets(m))).length]))
  const start = startOf(ask)
  const page = passed.slice(start, start + (ask.limit ?? rowsShown))
  const holders = await holdersIn(open, page)
  return {
    items: page.map((row) => ({ ...shown(row, holders), kind: row.kind as SignKind, score: null, because: [], reasons: [] })),
    next: start + page.length < passed.length ? cursorOf([start + page.length]) : null, total: passed.length, hidden, more: rows.length >= most.listed, wordless: 0, cut: null,
  }
}

type Test = { readonly name: keyof MarksFound['hidden']; readonly lets: (m: MarkRow) => boolean }

function testsOf({ classes = [], standing = [], status = [], kind = [], filedFrom, filedUntil }: SearchFilters, numbered: boolean): readonly Test[] {
  // Who asks for a number wants that file, whatever the filters of the last search were.
  if (numbered) return []
  const all: readonly (Test | false)[] = [
    classes.length > 0 && { name: 'classes', lets: (m) => m.classes.some((c) => classes.includes(c)) },
    standing.length > 0 && { name: 'standing', lets: (m) => standing.includes(m.standing) },
    status.length > 0 && { name: 'status', lets: (m) => status.includes(m.status) },
    kind.length > 0 && { name: 'kind', lets: (m) => kind.includes(m.kind as SignKind) },
    (filedFrom !== undefined || filedUntil !== undefined) && { name: 'dates', lets: (m) => m.filedOn >= (filedFrom ?? '') && m.filedOn <= (filedUntil ?? '9999-12-31') },
  ]
  return all.filter((t) => t !== false)
}

/** Text without accents, Ñ as N: people type names as they can. */
const plain = (text: string) => foldTerm(text.slice(0, 500)).replaceAll('ñ', 'n')

type Holders = ReadonlyMap<string, readonly PartyShown[]>

async function holdersIn(open: Open, marks: readonly { readonly stream: string }[]): Promise<Holders> {
  const rows = await holdersOf(open.db, marks.map((m) => m.stream))
  return Map.groupBy(rows, (r) => r.stream) as unknown as ReadonlyMap<string, readonly HolderRow[]>
}

function shown(m: MarkRow | Candidate, holders: Holders): Omit<MarkFound, 'kind' | 'score' | 'because' | 'reasons'> {
  return {
    found: m.found, caseNumber: m.caseNumber, certificateNumber: m.certificateNumber, tocapuSeed: m.certificateNumber ?? m.caseNumber, text: m.text === '' ? null : m.text,
    picture: m.picture === null ? null : paperUrl(m.picture, m.caseNumber), classes: m.classes, standing: m.standing, status: m.status,
    filedOn: m.filedOn as PlainDate, priorityOn: m.priorityOn as PlainDate | null, grantedOn: m.grantedOn as PlainDate | null, expiresOn: m.expiresOn as PlainDate | null,
    holders: (holders.get(m.stream) ?? []).map(({ name, country }) => ({ name, country })),
  }
}
