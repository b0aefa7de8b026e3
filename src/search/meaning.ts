import { languages } from './lexicon/lines.ts'
import type { Relation, Sense } from './lexicon/shape.ts'
import type { Part } from './part.ts'
import { partOfWord, textOfWord, type Stock } from './stock.ts'

export type Meant = {
  readonly relation: 'translation' | 'synonym' | 'inflection' | 'number' | Relation
  readonly concept: number
  /** 0–1: how near the two meanings are. */
  readonly strength: number
}

/** How near a word of the same concept is, and of a concept beside it. Set by hand, before any pair was looked at. */
const strengths = { translation: 1, synonym: 0.75, inflection: 0.9, number: 1, sister: 0.5, opposite: 0.45, broader: 0.4, narrower: 0.4 } as const
/** What a form that is not the entry's own loses, a meaning that is not the word's first, and a word of a language less known here than Spanish and English. */
const inflected = 0.85
const laterPlace = 0.9
const farther = 0.93

/** Spanish and English stand first among the languages. */
const known = languages.indexOf('en') + 1

/** Words of the stock by what the words of a sign mean, for each word of the sign: the strongest way each is meant. */
export function meant(stock: Stock, texts: readonly string[], words: readonly string[]): readonly ReadonlyMap<number, Meant>[] {
  const { lexicon } = stock
  const found = words.map(() => new Map<number, Meant>())
  const put = (into: Map<number, Meant> | undefined, senses: readonly Sense[], own: string) => {
    for (const sense of senses) fromSense(stock, sense, own, (word, how) => {
      if ((into?.get(word)?.strength ?? 0) < how.strength) into?.set(word, how)
    })
  }
  words.forEach((word, i) => put(found[i], lexicon.senses(word), word))
  for (const { from, to, sense } of lexicon.expressions(texts)) for (let i = from; i < to; i++) put(found[words.indexOf(texts[i] ?? '')], [sense], '')
  return found
}

function fromSense(stock: Stock, sense: Sense, own: string, each: (word: number, how: Meant) => void): void {
  const worth = (sense.inflected ? inflected : 1) * laterPlace ** Math.min(sense.rank, 3)
  const isNumber = sense.concept >= stock.lexicon.size
  eachWordOf(stock, sense.concept, (word, language, bent) => {
    const same = language === languages.indexOf(sense.language)
    const relation = isNumber ? 'number' : !same ? 'translation' : stems(own, textOfWord(stock, word)) ? 'inflection' : 'synonym'
    each(word, { relation, concept: sense.concept, strength: worth * (bent ? inflected : 1) * (language < known ? 1 : farther) * strengths[relation] })
  })
  for (const near of stock.lexicon.near(sense.concept)) {
    eachWordOf(stock, near.concept, (word, _, bent) => each(word, { relation: near.relation, concept: near.concept, strength: worth * (bent ? inflected : 1) * strengths[near.relation] }))
  }
}

/** Two forms of one word begin alike. */
function stems(a: string, b: string): boolean {
  const length = Math.max(3, Math.min(a.length, b.length) - 2)
  return a !== '' && a.slice(0, length) === b.slice(0, length)
}

function eachWordOf(stock: Stock, concept: number, each: (word: number, language: number, inflected: boolean) => void): void {
  for (const part of stock.parts) {
    const at = placeOf(part, concept)
    if (at < 0) continue
    for (let i = part.byConcept.at[at] as number; i < (part.byConcept.at[at + 1] as number); i++) {
      const entry = part.byConcept.of[i] as number
      const word = Math.floor(entry / 16)
      if ((stock.frequency[word] as number) > 0 && partOfWord(stock, word) === part) each(word, entry & 7, (entry & 8) > 0)
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
