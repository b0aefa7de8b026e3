import { isLight, lightness } from './light.ts'
import type { Lexicon } from './lexicon/shape.ts'
import { sixteenths } from './sixteenths.ts'
import { buildPart, letterGrams, soundGrams, wordIn, type Part } from './part.ts'
import type { Mark } from './engine.ts'

/** What one thread searches: the shared parts, its own list of what came and went since, and what is counted over all. */
export type Stock = {
  readonly lexicon: Lexicon
  readonly parts: readonly [Part, Part]
  readonly marks: number
  readonly vocabulary: number
  /** 1 where a mark is no longer looked at. */
  readonly gone: Uint8Array
  readonly living: number
  /** Marks with a word; how much it tells, 0–1: a word of every mark nothing, of one mark 1; what is light next to nothing. */
  readonly frequency: Uint32Array
  readonly weight: Float32Array
  readonly light: Uint8Array
  /** ln(1 + (words + 1) / (words with it + 1)) of each gram in sixteenths, 0 for a gram of sounds that too many words have; and the sums over the grams of a word. */
  readonly letterRarity: Uint16Array
  readonly soundRarity: Uint16Array
  readonly lettersOf: Uint16Array
  readonly soundsOf: Uint16Array
  readonly gramsOf: Uint8Array
}

/** Counts everything anew: exact after any order of comings and goings. About 100 ms at a million marks. */
export function countStock(base: Part, came: readonly Mark[], gone: Uint8Array, lexicon: Lexicon): Stock {
  const later = buildPart(came, { marks: base.marks, vocabulary: base.vocabulary, known: (word) => wordIn(base, word) }, lexicon)
  const parts = [base, later] as const
  const vocabulary = base.vocabulary + later.vocabulary
  const marks = base.marks + later.marks
  const frequency = frequencies(parts, gone)
  let living = marks
  for (let mark = 0; mark < marks; mark++) if (gone[mark]) living--
  return { lexicon, parts, marks, vocabulary, gone, living, frequency, ...weights(parts, frequency, living), ...rarities(parts, frequency) }
}

function frequencies(parts: readonly [Part, Part], gone: Uint8Array): Uint32Array {
  const [base, later] = parts
  const frequency = new Uint32Array(base.vocabulary + later.vocabulary)
  for (const { marksOf: { at }, vocabulary, firstWord } of parts) for (let word = 0; word < vocabulary; word++) frequency[firstWord + word] = (at[word + 1] as number) - (at[word] as number)
  for (const [word, marks] of later.earlier) frequency[word] = (frequency[word] as number) + marks.length
  for (const { words: { at, of }, firstMark, marks } of parts) {
    for (let mark = 0; mark < marks; mark++) {
      if (!gone[firstMark + mark]) continue
      for (const word of new Set(of.subarray(at[mark], at[mark + 1]))) frequency[word] = (frequency[word] as number) - 1
    }
  }
  return frequency
}

function weights(parts: readonly Part[], frequency: Uint32Array, living: number) {
  const [weight, light] = [new Float32Array(frequency.length), new Uint8Array(frequency.length)]
  const whole = Math.log(living + 1) || 1
  for (let word = 0; word < frequency.length; word++) weight[word] = Math.max(0.03, (whole - Math.log((frequency[word] as number) + 1)) / whole)
  for (const text of lightness.keys()) {
    for (const part of parts) {
      const word = wordIn(part, text)
      if (word < 0) continue
      light[word] = isLight(text) ? 1 : 0
      weight[word] = lighter(weight[word] as number, text)
    }
  }
  return { weight, light }
}

/** How much a word tells: a light one next to nothing, a word of every business a third of what its rarity says. */
export const lighter = (weight: number, text: string): number => (isLight(text) ? 0.03 : weight * (lightness.get(text) ?? 1))

/** Three rough sounds that this share of all words has tell nothing and cost most. */
const tooCommon = 0.15

function rarities(parts: readonly Part[], frequency: Uint32Array) {
  const words = frequency.length
  let living = 0
  for (const f of frequency) if (f > 0) living++
  const [lettersOf, soundsOf, gramsOf] = [new Uint16Array(words), new Uint16Array(words), new Uint8Array(words)]
  const rarity = (grams: number, of: 'byLetters' | 'bySounds', sums: Uint16Array, counts?: Uint8Array): Uint16Array => {
    const rare = new Uint16Array(grams)
    for (let gram = 0; gram < grams; gram++) {
      let count = 0
      for (const part of parts) {
        const { at, of: list } = part[of]
        for (let i = at[gram] as number; i < (at[gram + 1] as number); i++) if (frequency[list[i] as number] as number > 0) count++
      }
      rare[gram] = of === 'bySounds' && count > Math.max(2000, living * tooCommon) ? 0 : Math.round(sixteenths * Math.log(1 + (living + 1) / (count + 1)))
      for (const part of parts) {
        const { at, of: list } = part[of]
        for (let i = at[gram] as number; i < (at[gram + 1] as number); i++) {
          const word = list[i] as number
          sums[word] = (sums[word] as number) + (rare[gram] as number)
          if (counts) counts[word] = (counts[word] as number) + 1
        }
      }
    }
    return rare
  }
  return { letterRarity: rarity(letterGrams, 'byLetters', lettersOf, gramsOf), soundRarity: rarity(soundGrams, 'bySounds', soundsOf), lettersOf, soundsOf, gramsOf }
}

/** The number of a word, or -1. */
export function wordOf({ parts: [base, later] }: Stock, text: string): number {
  const word = wordIn(base, text)
  return word >= 0 ? word : wordIn(later, text)
}

export const partOfWord = ({ parts: [base, later] }: Stock, word: number): Part => (word < base.vocabulary ? base : later)
export const partOfMark = ({ parts: [base, later] }: Stock, mark: number): Part => (mark < base.marks ? base : later)

export function spellingOf(stock: Stock, word: number): Uint16Array {
  const { spellings: { at, of }, firstWord } = partOfWord(stock, word)
  return of.subarray(at[word - firstWord], at[word - firstWord + 1])
}

export const textOfWord = (stock: Stock, word: number): string => String.fromCharCode(...spellingOf(stock, word))

/** Readings of a word that differ: Spanish first. */
export function soundsOfWord(stock: Stock, word: number): readonly Uint8Array[] {
  const { readingAt, sounds: { at, of }, firstWord } = partOfWord(stock, word)
  const found: Uint8Array[] = []
  for (let r = readingAt[word - firstWord] as number; r < (readingAt[word - firstWord + 1] as number); r++) found.push(of.subarray(at[r], at[r + 1]))
  return found
}

export function wordsOfMark(stock: Stock, mark: number): Uint32Array {
  const { words: { at, of }, firstMark } = partOfMark(stock, mark)
  return of.subarray(at[mark - firstMark], at[mark - firstMark + 1])
}

export function textOfMark(stock: Stock, mark: number): string {
  const { texts: { at, of }, firstMark } = partOfMark(stock, mark)
  return String.fromCharCode(...of.subarray(at[mark - firstMark], at[mark - firstMark + 1]))
}

/** Calls with every living mark that has a word. */
export function eachMarkOf(stock: Stock, word: number, each: (mark: number) => void): void {
  const { marksOf: { at, of }, firstWord } = partOfWord(stock, word)
  const to = at[word - firstWord + 1] as number
  for (let i = at[word - firstWord] as number; i < to; i++) if (!stock.gone[of[i] as number]) each(of[i] as number)
  for (const mark of stock.parts[1].earlier.get(word) ?? []) if (!stock.gone[mark]) each(mark)
}

/** Nice classes of a mark, ascending. */
export function classesOf(stock: Stock, mark: number): readonly number[] {
  const { classes, firstMark } = partOfMark(stock, mark)
  const [low, high] = [classes[2 * (mark - firstMark)] as number, classes[2 * (mark - firstMark) + 1] as number]
  return Array.from({ length: 45 }, (_, i) => i + 1).filter((c) => ((c < 32 ? low >>> c : high >>> (c - 32)) & 1) === 1)
}

/** Whose a mark is, as a number; 0 for nobody known. */
export const ownerOf = (stock: Stock, mark: number): number => partOfMark(stock, mark).owners[mark - partOfMark(stock, mark).firstMark] as number
