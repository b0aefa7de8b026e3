import { partsOf } from './fold.ts'
import { halvesOf } from './compounds.ts'
import { hashOf } from './hash.ts'
import { eachStem, maskOf } from './inflect.ts'
import { languages, readLine, type Line } from './lines.ts'
import { numberConcepts, putNumbers, readNumeral } from './number-concepts.ts'
import { linesOf, nearOf } from './near.ts'
import type { Entry, Expression, Lexicon, Sense } from './shape.ts'
import { maskOfAll, maskOfPacked, pack, unpack } from './packed.ts'
import { shelve, type OtherWord, type Phrase, type Shelves } from './shelve.ts'
import { numbersIn } from './spoken.ts'

const none: readonly never[] = []

/** Of texts whose every line was read before (`readLines`). What few ask for is made when it is asked for. */
export function buildLexicon(texts: readonly string[]): Lexicon {
  const others: OtherWord[] = []
  putNumbers((concept, language, form, rank) => void others.push([form, pack(concept, languages.indexOf(language), false, rank)]))
  const shelves = shelve(texts, others)
  const lines = once(() => linesOf(texts))
  const near = once(() => nearOf(lines()))
  const version = once(() => hashOf(texts))
  const line = (concept: number) => (concept < shelves.size ? readLine(lines()[concept] ?? '') as Line : undefined)
  return {
    get version() {
      return version()
    },
    size: shelves.size,
    senses: sensesOf(shelves),
    halves: (word) => halvesOf(shelves.find, word),
    expressions: (words) => [...[...phrasesIn(shelves.phrases, words), ...writtenAsOne(shelves, words)].filter(firstOfItsPlace), ...numbersIn(words).map(({ from, to, value, language }) => (
      { from, to, sense: { concept: numberConcepts.of(value), language, inflected: false, rank: 0 } }))],
    near: (concept) => (concept < shelves.size ? near().get(concept) ?? none : numberConcepts.near(concept)),
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

function once<T extends object | string>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** A word that stands in the lexicon may also be a form of another in Spanish, English or its own language: `kings` has an entry, and is more than one king; `perdida` is a loss, and lost. */
function sensesOf({ find }: Shelves): Lexicon['senses'] {
  return (word) => {
    const own = find(word)
    const among = own && maskOfAll(own)
    let stems: Sense[] | undefined
    eachStem(word, (stem, mask, beside) => {
      const within = among === undefined ? mask : beside ? mask & (among | spanishOrEnglish) : 0
      if (within === 0) return
      for (const packed of find(stem) ?? none) if ((maskOfPacked(packed) & within) !== 0) (stems ??= []).push({ ...unpack(packed), inflected: true })
    })
    if (own) return [...own.map(unpack), ...stems ?? none].filter(firstOfItsKind)
    return stems ? stems.filter(firstOfItsKind) : readNumeral(word)
  }
}

const spanishOrEnglish = maskOf('es') | maskOf('en')

const firstOfItsKind = (sense: Sense, i: number, all: readonly Sense[]) => all.findIndex((one) => one.concept === sense.concept && one.language === sense.language) === i

const firstOfItsPlace = (one: Expression, i: number, all: readonly Expression[]) => all.findIndex(({ from, sense }) => from === one.from && sense.concept === one.sense.concept && sense.language === one.sense.language) === i

function phrasesIn(phrases: ReadonlyMap<string, readonly Phrase[]>, words: readonly string[]): readonly Expression[] {
  return words.flatMap((word, from) => startsOf(word).flatMap((start) => (phrases.get(start) ?? none)
    .filter(({ parts }) => parts.every((part, i) => i === 0 || startsOf(words[from + i] ?? '').includes(part)))
    .map(({ parts, sense }) => ({ from, to: from + parts.length, sense: unpack(sense) }))))
}

function writtenAsOne({ find }: Shelves, words: readonly string[]): readonly Expression[] {
  return words.slice(1).flatMap((word, from) => (find(`${words[from] ?? ''}${word}`) ?? none).map((packed) => ({ from, to: from + 2, sense: unpack(packed) })))
}

/** A word of an expression may stand in the plural. */
function startsOf(word: string): readonly string[] {
  if (!word.endsWith('s')) return [word]
  return word.endsWith('es') ? [word, word.slice(0, -1), word.slice(0, -2)] : [word, word.slice(0, -1)]
}

function entryOf({ id, columns }: Line): Entry {
  return { id, words: Object.fromEntries(columns.flatMap((column, i) => (column.length === 0 ? [] : [[languages[i], column.map(([first]) => first)]]))) }
}

/** The single folded words of a line; an expression stands joined. */
function wordsOfColumns(columns: Line['columns']): readonly string[] {
  return [...new Set(columns.flatMap((column) => column.flatMap((word) => word.map((form) => partsOf(form).join('')))))].filter((word) => word !== '')
}
