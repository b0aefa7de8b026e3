import { eachOfFrame, hasFrame } from './frames.ts'
import { isLight, lightness } from './light.ts'
import type { Lexicon } from './lexicon/shape.ts'
import { wordIn, type Part } from './part.ts'

/**
 * What one thread searches: the shared part, two parts of its own with what came since, and what is counted over all.
 * Arrays may be longer than what is counted: they grow by doubling, and are written on as marks come and go.
 */
export type Stock = Counts & {
  readonly lexicon: Lexicon
  readonly parts: Parts
  readonly marks: number
  readonly vocabulary: number
  /** 1 where a mark is no longer looked at. */
  readonly gone: Uint8Array
}

export type Parts = readonly [base: Part, came: Part, latest: Part]

export type Counts = {
  /** Marks that are looked at. */
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

/** The number of a word, or -1. */
export const wordOf = ({ parts }: Pick<Stock, 'parts'>, text: string): number => wordAmong(parts, text)

export function wordAmong(parts: readonly Part[], text: string): number {
  for (const part of parts) {
    const word = wordIn(part, text)
    if (word >= 0) return word
  }
  return -1
}

export const partOfWord = ({ parts: [base, came, latest] }: Pick<Stock, 'parts'>, word: number): Part => (word < base.vocabulary ? base : word < latest.firstWord ? came : latest)
export const partOfMark = ({ parts: [base, came, latest] }: Pick<Stock, 'parts'>, mark: number): Part => (mark < base.marks ? base : mark < latest.firstMark ? came : latest)

/** How much a word tells: a light one next to nothing, a word of every business a third of what its rarity says. */
export const lighter = (weight: number, text: string): number => (isLight(text) ? 0.03 : weight * (lightness.get(text) ?? 1))

export function spellingOf(stock: Pick<Stock, 'parts'>, word: number): Uint16Array {
  const { spellings: { at, of }, firstWord } = partOfWord(stock, word)
  return of.subarray(at[word - firstWord], at[word - firstWord + 1])
}

export const textOfWord = (stock: Stock, word: number): string => String.fromCharCode(...spellingOf(stock, word))

/** Readings of a word that differ: Spanish first. */
export function soundsOfWord(stock: Pick<Stock, 'parts'>, word: number): readonly Uint8Array[] {
  const { readingAt, sounds: { at, of }, firstWord } = partOfWord(stock, word)
  const found: Uint8Array[] = []
  for (let r = readingAt[word - firstWord] as number; r < (readingAt[word - firstWord + 1] as number); r++) found.push(of.subarray(at[r], at[r + 1]))
  return found
}

export function wordsOfMark(stock: Pick<Stock, 'parts'>, mark: number): Uint32Array {
  const { words: { at, of }, firstMark } = partOfMark(stock, mark)
  return of.subarray(at[mark - firstMark], at[mark - firstMark + 1])
}

export function textOfMark(stock: Pick<Stock, 'parts'>, mark: number): string {
  const { texts: { at, of }, firstMark } = partOfMark(stock, mark)
  return String.fromCharCode(...of.subarray(at[mark - firstMark], at[mark - firstMark + 1]))
}

/** Calls with every living mark that has a word. */
export function eachMarkOf(stock: Stock, word: number, each: (mark: number) => void): void {
  const { marksOf: { at, of }, firstWord } = partOfWord(stock, word)
  const to = at[word - firstWord + 1] as number
  for (let i = at[word - firstWord] as number; i < to; i++) if (!stock.gone[of[i] as number]) each(of[i] as number)
  for (let part = 1; part < 3; part++) for (const mark of (stock.parts[part] as Part).earlier.get(word) ?? []) if (!stock.gone[mark]) each(mark)
}

/** Calls with every word of a living mark that has a frame, and its own readings. */
export function eachWordOfFrame(stock: Stock, frame: number, each: (word: number, readings: readonly Uint8Array[]) => void): void {
  eachOfFrame(stock.parts, frame, (entry) => {
    const word = entry / 2
    if (entry % 2 === 1 || stock.frequency[word] === 0) return
    const own = soundsOfWord(stock, word)
    if (hasFrame(own, frame)) each(word, own)
  })
}

/** Nice classes of a mark, ascending. */
export function classesOf(stock: Pick<Stock, 'parts'>, mark: number): readonly number[] {
  const { classes, firstMark } = partOfMark(stock, mark)
  const [low, high] = [classes[2 * (mark - firstMark)] as number, classes[2 * (mark - firstMark) + 1] as number]
  const all: number[] = []
  for (let bits = low; bits !== 0; bits &= bits - 1) all.push(31 - Math.clz32(bits & -bits))
  for (let bits = high; bits !== 0; bits &= bits - 1) all.push(63 - Math.clz32(bits & -bits))
  return all
}

/** Whose a mark is, as a number; 0 for nobody known. */
export const ownerOf = (stock: Pick<Stock, 'parts'>, mark: number): number => partOfMark(stock, mark).owners[mark - partOfMark(stock, mark).firstMark] as number
