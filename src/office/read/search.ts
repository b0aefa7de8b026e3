import type { SignKind } from '#casefile/sign.ts'
import { foldTerm } from '#casefile/classes.ts'
import type { Candidate } from '#ports/trigrams.ts'
import { byHolder, byNumber, holdersOf, type HolderRow, type MarkRow } from '#views/search/queries.ts'
import { typedNumber } from './access.ts'
import { cursorOf, keyOf } from './cursor.ts'
import { rowsShown } from './cards.ts'
import { paperUrl } from './papers-of.ts'
import type { MarkFound, PartyShown } from './shapes.ts'
import type { MarksFound } from './shapes-of-lists.ts'
import type { Searching } from './searching.ts'

export type SearchAsk = {
  /** Words of a sign, a case number or a certificate number. */
  readonly q: string
  readonly classes?: readonly number[]
  readonly status?: readonly string[]
  readonly kind?: readonly string[]
  /** Words of the holder's name. */
  readonly holder?: string
  readonly cursor?: string | null
  readonly limit?: number
}

/** How many marks are looked at before the filters. */
const most = 300

/**
 * Marks on file and in the register that resemble some words, or that bear a number, or of a holder. Each says why it
 * is there; each filter says how many it hides.
 */
export async function searchMarks(open: Searching, ask: SearchAsk): Promise<MarksFound> {
  const all = await found(open, ask)
  const filters = filtersOf(ask)
  const passes = (m: MarkFound, but?: Filter) => filters.every((f) => f === but || f.test(m))
  const items = all.filter((m) => passes(m))
  const start = Number(keyOf(ask.cursor, ['whole'])?.[0] ?? 0)
  const end = start + (ask.limit ?? rowsShown)
  return {
    items: start < 0 ? [] : items.slice(start, end), next: end < items.length ? cursorOf([end]) : null, total: items.length,
    hidden: Object.fromEntries(filters.map((f) => [f.name, all.filter((m) => passes(m, f)).length - items.length])), cut: all.length >= most,
  }
}

type Filter = { readonly name: 'classes' | 'status' | 'kind' | 'holder'; readonly test: (m: MarkFound) => boolean }

function filtersOf({ classes = [], status = [], kind = [], holder = '' }: SearchAsk): readonly Filter[] {
  const words = plain(holder)
  const filters: readonly (Filter | false)[] = [
    classes.length > 0 && { name: 'classes', test: (m) => m.classes.some((c) => classes.includes(c)) },
    status.length > 0 && { name: 'status', test: (m) => status.includes(m.status) },
    kind.length > 0 && { name: 'kind', test: (m) => kind.includes(m.kind) },
    words !== '' && { name: 'holder', test: (m) => m.holders.some((h) => plain(h.name ?? '').includes(words)) },
  ]
  return filters.filter((f) => f !== false)
}

/** Text without accents, Ñ as N: people type names as they can. */
const plain = (text: string) => foldTerm(text.slice(0, 500)).replaceAll('ñ', 'n')

async function found(open: Searching, ask: SearchAsk): Promise<readonly MarkFound[]> {
  const number = typedNumber(ask.q)
  const named = number !== undefined && /\d/.test(number) ? await byNumber(open.db, number) : []
  if (named.length > 0) return named.map(plainMark(await holdersIn(open, named)))
  const text = foldTerm(ask.q.slice(0, 500))
  if (text !== '') return similarMarks(open, { text, classes: ask.classes ?? [], limit: most })
  const holder = plain(ask.holder ?? '')
  const theirs = holder === '' ? [] : await byHolder(open.db, holder, most)
  return theirs.map(plainMark(await holdersIn(open, theirs)))
}

export type SimilarTo = { readonly text: string; readonly classes: readonly number[]; readonly limit: number; readonly without?: { readonly stream: string; readonly rightId?: string | undefined } }

/** The first similarity list, with holders. */
export async function similarMarks(open: Searching, { text, classes, limit, without }: SimilarTo): Promise<readonly MarkFound[]> {
  const candidates = (await open.similar.search({ text: foldTerm(text), classes: classes.filter((c) => Number.isInteger(c) && c > 0 && c <= 45), limit: limit + (without ? 2 : 0) }))
    .filter((c) => c.stream !== without?.stream && c.stream !== without?.rightId).slice(0, limit)
  const holders = await holdersIn(open, candidates)
  return candidates.map((c) => ({ ...shown(c, holders), kind: c.kind, score: c.score, reasons: c.reasons }))
}

type Holders = ReadonlyMap<string, readonly PartyShown[]>

async function holdersIn(open: Searching, marks: readonly { readonly stream: string }[]): Promise<Holders> {
  const rows = await holdersOf(open.db, marks.map((m) => m.stream))
  return Map.groupBy(rows, (r) => r.stream) as unknown as ReadonlyMap<string, readonly HolderRow[]>
}

const plainMark = (holders: Holders) => (row: MarkRow): MarkFound => ({ ...shown(row, holders), kind: row.kind as SignKind, score: null, reasons: [] })

function shown(m: MarkRow | Candidate, holders: Holders): Omit<MarkFound, 'kind' | 'score' | 'reasons'> {
  return {
    found: m.found, caseNumber: m.caseNumber, certificateNumber: m.certificateNumber, tocapuSeed: m.certificateNumber ?? m.caseNumber, text: m.text,
    picture: m.picture === null ? null : paperUrl(m.picture, m.caseNumber), classes: m.classes, status: m.status,
    holders: (holders.get(m.stream) ?? []).map(({ name, country }) => ({ name, country })),
  }
}
