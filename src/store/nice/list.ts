import type { Language } from '#calendar/words.ts'
import { foldTerm } from '#casefile/classes.ts'
import type { FoundClass, FoundTerm } from '#ports/terms.ts'
import { trigrams, type Likeness, type Trigrams } from './trigrams.ts'

/** A term in one or both languages. */
export type ListedTerm = { readonly class: number; readonly es: string | null; readonly en: string | null }

export type List = {
  readonly has: (classNumber: number, term: string) => boolean
  readonly search: (q: string, language: Language, options: { readonly class?: number | undefined; readonly limit?: number | undefined }) => readonly FoundTerm[]
  readonly classesFor: (q: string, language: Language) => readonly FoundClass[]
}

type Entry = { readonly key: string; readonly of: ListedTerm }
type Match = { readonly of: ListedTerm; readonly rank: number; readonly length: number }

const usualLimit = 20
const largestLimit = 100
const longestQuery = 200
/** Of the groups of three letters asked for, a text that looks alike holds this share; a greater one where the words themselves were found. */
const alike = { alone: 0.5, besides: 0.7 }

/** A list in memory. What comes first wins where two sources say the same in the same class. */
export function listOf(terms: Iterable<ListedTerm>): List {
  const known = new Set<string>()
  const entries: Entry[] = []
  for (const of of terms) {
    for (const text of [of.es, of.en]) {
      if (text === null) continue
      const folded = foldTerm(text)
      const id = `${of.class} ${folded}`
      if (folded === '' || known.has(id)) continue
      known.add(id)
      entries.push({ key: searchKey(folded), of })
    }
  }
  let letters: Trigrams | undefined
  const matches = (q: string, wanted: number, number?: number) => {
    const phrase = searchKey(foldTerm(q.slice(0, longestQuery)))
    if (phrase.trim() === '') return []
    const exact = byWords(entries, phrase, number)
    if (exact.length >= wanted) return exact
    letters ??= trigrams(entries.map((entry) => entry.key))
    const looks = letters.similar(phrase, exact.length > 0 ? alike.besides : alike.alone)
    return once([...exact, ...byLetters(entries, looks, number)])
  }
  return {
    has: (classNumber, term) => known.has(`${classNumber} ${foldTerm(term)}`),
    search(q, language, { class: number, limit = usualLimit }) {
      const most = Math.max(1, Math.min(Math.trunc(limit) || usualLimit, largestLimit))
      return matches(q, most, number).slice(0, most).map((match) => found(match.of, language))
    },
    classesFor: (q, language) => byClass(matches(q, 1), language),
  }
}

/** Ñ is typed as N on many keyboards: the search does not tell them apart. Every word has a space before it. */
function searchKey(folded: string): string {
  return ` ${folded.replaceAll('ñ', 'n')}`
}

function byWords(entries: readonly Entry[], phrase: string, number: number | undefined): readonly Match[] {
  const words = phrase.trim().split(' ').map((word) => ` ${word}`)
  const hits: Match[] = []
  for (const { key, of } of entries) {
    if (number !== undefined && of.class !== number) continue
    const rank = key === phrase ? 0 : key.startsWith(phrase) ? 1 : words.every((word) => key.includes(word)) ? 2 : 3
    if (rank < 3) hits.push({ of, rank, length: key.length })
  }
  return once(hits.sort((a, b) => a.rank - b.rank || a.length - b.length))
}

function byLetters(entries: readonly Entry[], looks: readonly Likeness[], number: number | undefined): readonly Match[] {
  const hits: Match[] = []
  for (const { at, share } of looks) {
    const entry = entries[at]
    if (entry && (number === undefined || entry.of.class === number)) hits.push({ of: entry.of, rank: 4 - share, length: entry.key.length })
  }
  return hits.sort((a, b) => a.rank - b.rank || a.length - b.length)
}

/** A term found by both its languages counts once, at its better place. */
function once(matches: readonly Match[]): readonly Match[] {
  const seen = new Set<ListedTerm>()
  return matches.filter(({ of }) => !seen.has(of) && seen.add(of))
}

function byClass(matches: readonly Match[], language: Language): readonly FoundClass[] {
  const classes = new Map<number, { best: Match; terms: number }>()
  for (const match of matches) {
    const held = classes.get(match.of.class)
    if (held) held.terms++
    else classes.set(match.of.class, { best: match, terms: 1 })
  }
  return [...classes]
    .sort(([, a], [, b]) => a.best.rank - b.best.rank || b.terms - a.terms)
    .map(([number, { best, terms }]) => ({ class: number, terms, best: found(best.of, language) }))
}

function found(of: ListedTerm, language: Language): FoundTerm {
  const other: Language = language === 'es' ? 'en' : 'es'
  const own = of[language]
  if (own !== null) return { class: of.class, language, text: own, other: of[other] }
  return { class: of.class, language: other, text: of[other] ?? '', other: null }
}
