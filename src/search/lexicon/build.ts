import { partsOf } from './fold.ts'
import { hashOf } from './hash.ts'
import { eachStem } from './inflect.ts'
import { languages, readLine, type Line } from './lines.ts'
import { numberConcepts, putNumbers, readNumeral } from './number-concepts.ts'
import type { Entry, Expression, Lexicon, Near, Relation, Sense } from './shape.ts'
import { maskOfPacked, pack, unpack } from './packed.ts'
import { isLine, shelve, type OtherWord, type Phrase, type Shelves } from './shelve.ts'
import { numbersIn } from './spoken.ts'

const none: readonly never[] = []
const relations: Readonly<Record<string, Relation>> = { '!': 'opposite', '~': 'sister', '<': 'broader' }

/** Throws where an id stands twice or a link leads nowhere. What else may be wrong with a line is found before (`readLine`). */
export function buildLexicon(texts: readonly string[]): Lexicon {
  const others: OtherWord[] = []
  putNumbers((concept, language, form, rank) => void others.push([form, pack(concept, languages.indexOf(language), false, rank)]))
  const shelves = shelve(texts, others)
  const near = nearOf(shelves)
  let lines: readonly string[] | undefined
  const line = (concept: number) => {
    lines ??= texts.flatMap((text) => text.split('\n').filter((one) => isLine(one, 0)))
    return lines[concept] === undefined ? undefined : readLine(lines[concept]) as Line
  }
  return {
    version: hashOf(texts),
    size: shelves.size,
    senses: sensesOf(shelves),
    expressions: (words) => [...phrasesIn(shelves.phrases, words), ...numbersIn(words).map(({ from, to, value, language }) => (
      { from, to, sense: { concept: numberConcepts.of(value), language, inflected: false, rank: 0 } }))],
    near: (concept) => near.get(concept) ?? numberConcepts.near(concept),
    entry(concept) {
      const found = line(concept)
      return found ? entryOf(found) : numberConcepts.entry(concept)
    },
    words(concept) {
      const found = line(concept)
      return found ? wordsOfColumns(found.columns) : numberConcepts.words(concept)
    },
  }
}

function sensesOf({ find }: Shelves): Lexicon['senses'] {
  return (word) => {
    const found = find(word)
    if (found) return found.map(unpack).filter(firstOfItsKind)
    let stems: Sense[] | undefined
    eachStem(word, (stem, mask) => {
      for (const packed of find(stem) ?? none) if ((maskOfPacked(packed) & mask) !== 0) (stems ??= []).push({ ...unpack(packed), inflected: true })
    })
    return stems ? stems.filter(firstOfItsKind) : readNumeral(word)
  }
}

const firstOfItsKind = (sense: Sense, i: number, all: readonly Sense[]) => all.findIndex((one) => one.concept === sense.concept && one.language === sense.language) === i

function phrasesIn(phrases: ReadonlyMap<string, readonly Phrase[]>, words: readonly string[]): readonly Expression[] {
  return words.flatMap((word, from) => startsOf(word).flatMap((start) => (phrases.get(start) ?? none)
    .filter(({ parts }) => parts.every((part, i) => i === 0 || startsOf(words[from + i] ?? '').includes(part)))
    .map(({ parts, sense }) => ({ from, to: from + parts.length, sense: unpack(sense) }))))
}

/** A word of an expression may stand in the plural. */
function startsOf(word: string): readonly string[] {
  if (!word.endsWith('s')) return [word]
  return word.endsWith('es') ? [word, word.slice(0, -1), word.slice(0, -2)] : [word, word.slice(0, -1)]
}

function nearOf({ ids, links }: Shelves): ReadonlyMap<number, readonly Near[]> {
  const near = new Map<number, Near[]>()
  const add = (from: number, concept: number, relation: Relation) => {
    const list = near.get(from)
    if (!list) near.set(from, [{ concept, relation }])
    else if (!list.some((n) => n.concept === concept && n.relation === relation)) list.push({ concept, relation })
  }
  for (const [from, all] of links) for (const link of all.split(' ')) {
    const relation = relations[link[0] ?? '']
    const to = ids.get(link.slice(1).trim())
    if (link.trim() === '') continue
    if (relation === undefined || to === undefined || to === from) throw new Error(`the lexicon has a link that leads nowhere: ${link}`)
    add(from, to, relation)
    add(to, from, relation === 'broader' ? 'narrower' : relation)
  }
  return near
}

function entryOf({ id, columns }: Line): Entry {
  return { id, words: Object.fromEntries(columns.flatMap((column, i) => (column.length === 0 ? [] : [[languages[i], column.map(([first]) => first)]]))) }
}

/** The single folded words of a line; an expression stands joined. */
function wordsOfColumns(columns: Line['columns']): readonly string[] {
  return [...new Set(columns.flatMap((column) => column.flatMap((word) => word.map((form) => partsOf(form).join('')))))].filter((word) => word !== '')
}
