import { partsOf } from './fold.ts'
import { eachStem, maskOf } from './inflect.ts'
import { languages, readLine, type Language, type Line } from './lines.ts'
import type { Entry, Expression, Lexicon, Near, Relation, Sense } from './shape.ts'
import { hashOf } from './hash.ts'
import { numberConcepts, putNumbers, readNumeral } from './number-concepts.ts'
import { numbersIn } from './spoken.ts'

type Phrase = { readonly parts: readonly string[]; readonly sense: Sense }
type Shelves = { readonly words: Map<string, Sense[]>; readonly phrases: Map<string, Phrase[]>; readonly ofConcept: Map<number, string[]> }

const none: readonly never[] = []

/** Throws where a line is bad, an id stands twice or a link leads nowhere: an import checks before. */
export function buildLexicon(texts: readonly string[]): Lexicon {
  const lines = texts.flatMap((text) => text.split('\n').flatMap((line) => goodLine(line) ?? []))
  const places = new Map(lines.map((line, i) => [line.id, i]))
  if (places.size < lines.length) throw new Error(`the lexicon has an id twice: ${lines.find((line, i) => places.get(line.id) !== i)?.id}`)
  const shelves: Shelves = { words: new Map(), phrases: new Map(), ofConcept: new Map() }
  lines.forEach((line, concept) => putLine(shelves, line, concept))
  putNumbers((concept, language, form, rank) => putForm(shelves, form, { concept, language, inflected: false, rank }))
  const senses = sensesOf(shelves.words)
  const near = nearOf(lines, places)
  return {
    version: hashOf(texts),
    size: lines.length,
    senses,
    expressions: (words) => [...phrasesIn(shelves.phrases, words), ...numbersIn(words).map(({ from, to, value, language }) => ({ from, to, sense: { concept: numberConcepts.of(value), language, inflected: false, rank: 0 } }))],
    near: (concept) => near.get(concept) ?? numberConcepts.near(concept),
    entry: (concept) => (lines[concept] ? entryOf(lines[concept]) : numberConcepts.entry(concept)),
    words: (concept) => [...new Set([...(shelves.ofConcept.get(concept) ?? none), ...numberConcepts.words(concept)])],
  }
}

function goodLine(text: string): Line | undefined {
  const line = readLine(text)
  if (line !== undefined && 'es' in line) throw new Error(`the lexicon has a bad line: ${text}: ${line.en}`)
  return line
}

function putLine(shelves: Shelves, line: Line, concept: number): void {
  line.columns.forEach((column, i) => {
    const language = languages[i] as Language
    column.forEach((word, rank) => word.forEach((form, nth) => putForm(shelves, form, { concept, language, inflected: nth > 0, rank })))
  })
}

function putForm({ words, phrases, ofConcept }: Shelves, form: string, sense: Sense): void {
  const parts = partsOf(form)
  if (parts.length > 1) push(phrases, parts[0] as string, { parts, sense })
  const joined = parts.join('')
  const before = words.get(joined)
  if (before?.some((s) => s.concept === sense.concept && s.language === sense.language)) return
  if (before) before.push(sense)
  else words.set(joined, [sense])
  const own = ofConcept.get(sense.concept)
  if (!own) ofConcept.set(sense.concept, [joined])
  else if (!own.includes(joined)) own.push(joined)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function sensesOf(words: ReadonlyMap<string, readonly Sense[]>): Lexicon['senses'] {
  const withoutTilde = new Map<string, readonly Sense[]>()
  for (const [word, found] of words) if (word.includes('ñ')) withoutTilde.set(word.replaceAll('ñ', 'n'), found)
  const masks = new Map([...words].map(([word, found]) => [word, found.reduce((mask, s) => mask | maskOf(s.language), 0)]))
  for (const [word, found] of withoutTilde) if (!masks.has(word)) masks.set(word, found.reduce((mask, s) => mask | maskOf(s.language), 0))
  return (word) => {
    const found = words.get(word) ?? withoutTilde.get(word)
    if (found) return found
    let stems: Sense[] | undefined
    eachStem(word, (stem, mask) => {
      if (((masks.get(stem) ?? 0) & mask) === 0) return
      for (const sense of words.get(stem) ?? withoutTilde.get(stem) ?? none) {
        if ((maskOf(sense.language) & mask) === 0 || stems?.some((s) => s.concept === sense.concept && s.language === sense.language)) continue
        (stems ??= []).push(sense.inflected ? sense : { ...sense, inflected: true })
      }
    })
    return stems ?? readNumeral(word)
  }
}

function phrasesIn(phrases: ReadonlyMap<string, readonly Phrase[]>, words: readonly string[]): readonly Expression[] {
  return words.flatMap((word, from) => startsOf(word).flatMap((start) => (phrases.get(start) ?? none)
    .filter(({ parts }) => parts.every((part, i) => i === 0 || startsOf(words[from + i] ?? '').includes(part)))
    .map(({ parts, sense }) => ({ from, to: from + parts.length, sense }))))
}

/** A word of an expression may stand in the plural. */
function startsOf(word: string): readonly string[] {
  if (!word.endsWith('s')) return [word]
  return word.endsWith('es') ? [word, word.slice(0, -1), word.slice(0, -2)] : [word, word.slice(0, -1)]
}

function nearOf(lines: readonly Line[], places: ReadonlyMap<string, number>): ReadonlyMap<number, readonly Near[]> {
  const near = new Map<number, Near[]>()
  const add = (from: number, concept: number, relation: Relation) => {
    const list = near.get(from) ?? []
    if (!list.some((n) => n.concept === concept && n.relation === relation)) list.push({ concept, relation })
    near.set(from, list)
  }
  lines.forEach((line, from) => line.links.forEach(({ kind, id }) => {
    const to = places.get(id)
    if (to === undefined || to === from) throw new Error(`the lexicon links ${line.id} to ${id}, which is not another entry`)
    add(from, to, kind)
    add(to, from, kind === 'broader' ? 'narrower' : kind)
  }))
  return near
}

function entryOf({ id, columns }: Line): Entry {
  return { id, words: Object.fromEntries(columns.flatMap((column, i) => (column.length === 0 ? [] : [[languages[i], column.map(([first]) => first)]]))) }
}
