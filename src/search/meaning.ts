import { meaningOf } from './lexicon/compounds.ts'
import { languages } from './lexicon/lines.ts'
import { partsOf } from './lexicon/fold.ts'
import type { Halves, Lexicon, Relation, Sense } from './lexicon/shape.ts'
import type { Part } from './part.ts'
import { partOfWord, textOfWord, type Stock } from './stock.ts'

export type Meant = {
  readonly relation: 'translation' | 'synonym' | 'inflection' | 'number' | Relation
  readonly concept: number
  /** 0–1: how near the two meanings are. */
  readonly strength: number
  /** Where only one half of the word of the stock means so: which. */
  readonly half?: 1 | 2
}

/** Words of the stock that mean what a word of a sign does, or what one half of it does. */
export type Way = {
  /** Place of the word in the sign. */
  readonly item: number
  /** The word, or the half of it. */
  readonly own: string
  /** What the meaning is worth of the word: one, or one half of a compound. */
  readonly share: number
  /** Whether marks are sought by it: of two halves by the rarer. */
  readonly leads: boolean
  readonly words: ReadonlyMap<number, Meant>
}

/** Whether the meaning is the same one, not a neighbour. */
export const meansSame = ({ relation }: Meant): boolean => relation === 'translation' || relation === 'synonym' || relation === 'inflection' || relation === 'number'

/** How near a word of the same concept is, and of a concept beside it. Set by hand, before any pair was looked at. */
const strengths = { translation: 1, synonym: 0.75, inflection: 0.9, number: 1, sister: 0.5, opposite: 0.45, broader: 0.4, narrower: 0.4 } as const
/** What a form that is not the entry's own loses, a meaning that is not the word's first, and a word of a language less known here than Spanish and English. */
const inflected = 0.7
const laterPlace = 0.85
const farther = 0.88

/** Spanish and English stand first among the languages. */
const known = languages.indexOf('en') + 1

/** A word of the sign, or a half of one, whose meaning is looked up; `own` is how it is written. */
type Unit = { readonly item: number; readonly share: number; readonly own: string; readonly senses: readonly Sense[]; readonly words: Map<number, Meant>; readonly halves: readonly [Map<number, Meant>, Map<number, Meant>] }

/** By what the words of a sign mean: the strongest way each word of the stock is meant. */
export function meant(stock: Stock, texts: readonly string[], words: readonly string[]): readonly Way[] {
  const units = words.flatMap((word, item) => unitsOf(stock, word, item))
  for (const unit of units) for (const sense of unit.senses) fromSense(stock, sense, unit.own, putInto(unit))
  for (const { from, to, sense } of stock.lexicon.expressions(texts)) for (const unit of units) {
    if (unit.share === 1 && texts.slice(from, to).includes(words[unit.item] ?? '')) fromSense(stock, sense, '', putInto(unit))
  }
  joinHalves(units)
  return units.map(({ item, own, share, words: meant }, at) => ({ item, own, share, leads: leads(stock, units, at), words: meant }))
}

function unitsOf({ lexicon }: Stock, word: string, item: number): readonly Unit[] {
  const unit = (share: number, own: string, senses: readonly Sense[]): Unit => ({ item, share, own, senses, words: new Map(), halves: [new Map(), new Map()] })
  const { senses, halves = expressionApart(lexicon, word, senses) } = meaningOf(lexicon, word)
  const two = halves ? [unit(0.5, word.slice(0, halves.cut), halves.first), unit(0.5, word.slice(halves.cut), halves.second)] : []
  return senses.length > 0 || two.length === 0 ? [unit(1, word, senses), ...two] : two
}

/** An entry of two words that is written as one means what each of them does too: LUNAROJA is RED MOON, ROUGE and LUNE. */
function expressionApart(lexicon: Lexicon, word: string, senses: readonly Sense[]): Halves | undefined {
  const written = ({ concept, language }: Sense) => concept < lexicon.size && (lexicon.entry(concept).words[language] ?? []).some((one) => one.includes(' ') && partsOf(one).join('') === word)
  return senses.some(written) ? lexicon.halves(word) : undefined
}

type Put = (word: number, half: number, how: Meant) => void

const putInto = ({ words, halves }: Unit): Put => (word, half, how) => {
  const into = half === 0 ? words : halves[half - 1]
  if ((into?.get(word)?.strength ?? 0) < how.strength) into?.set(word, how)
}

/** A word of two halves means what two words of the sign do, in either order. */
function joinHalves(units: readonly Unit[]): void {
  for (const one of units) for (const [word, first] of one.halves[0]) for (const other of units) {
    const second = other === one ? undefined : other.halves[1].get(word)
    if (second === undefined) continue
    const strength = (first.strength + second.strength) / 2
    putInto(one)(word, 0, { ...first, strength, half: 1 })
    putInto(other)(word, 0, { ...second, strength, half: 2 })
  }
}

function leads({ frequency }: Stock, units: readonly Unit[], at: number): boolean {
  const marks = ({ words }: Unit) => [...words.keys()].reduce((sum, word) => sum + (frequency[word] as number), 0)
  const unit = units[at] as Unit
  if (unit.share === 1) return true
  const place = units.findIndex(({ item, share }) => item === unit.item && share < 1)
  const [first, second] = [marks(units[place] as Unit), marks(units[place + 1] as Unit)]
  return at === place ? first <= second : second < first
}

function fromSense(stock: Stock, sense: Sense, own: string, each: Put): void {
  const worth = likelyMeant(sense.inflected, Math.min(sense.rank, 3))
  const isNumber = sense.concept >= stock.lexicon.size
  eachWordOf(stock, sense.concept, (word, half, language, likely) => {
    const same = language === languages.indexOf(sense.language)
    const relation = isNumber ? 'number' : !same ? 'translation' : half === 0 && stems(own, textOfWord(stock, word)) ? 'inflection' : 'synonym'
    each(word, half, { relation, concept: sense.concept, strength: worth * likely * strengths[relation] })
  })
  for (const { concept, relation } of stock.lexicon.near(sense.concept)) {
    eachWordOf(stock, concept, (word, half, _, likely) => each(word, half, { relation, concept, strength: worth * likely * strengths[relation] }))
  }
}

/** How likely a word is meant so: as its own form or another, by its place among the words of the meaning. */
const likelyMeant = (bent: boolean, rank: number) => (bent ? inflected : 1) * laterPlace ** rank

/** Two forms of one word begin alike. */
function stems(a: string, b: string): boolean {
  const length = Math.max(3, Math.min(a.length, b.length) - 2)
  return a !== '' && a.slice(0, length) === b.slice(0, length)
}

function eachWordOf(stock: Stock, concept: number, each: (word: number, half: number, language: number, likely: number) => void): void {
  for (const part of stock.parts) {
    const at = placeOf(part, concept)
    if (at < 0) continue
    for (let i = part.byConcept.at[at] as number; i < (part.byConcept.at[at + 1] as number); i++) {
      const [word, how] = [part.byConcept.of[i] as number, part.how[i] as number]
      if ((stock.frequency[word] as number) > 0 && partOfWord(stock, word) === part) each(word, (how >> 4) & 3, how & 7, likelyMeant((how & 8) > 0, how >> 6) * ((how & 7) < known ? 1 : farther))
    }
  }
}

function placeOf({ concepts }: Part, concept: number): number {
  let [low, high] = [0, concepts.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = concepts[middle] as number
    if (found === concept) return middle
    if (found < concept) low = middle + 1
    else high = middle - 1
  }
  return -1
}
