import { partsOf } from './fold.ts'
import type { Entry, Near, Sense } from './shape.ts'
import type { Language } from './lines.ts'
import { firstNumber, firstOrdinal } from './packed.ts'
import { largestNumber, ordinals, otherSpellings, readDigits, readNumber, readOrdinalDigits, readRoman, smallNumbers } from './numbers.ts'

const lastOrdinal = 20

type Put = (concept: number, language: Language, form: string, rank: number) => void

/** The numbers that are said in one word or written as one (`twentyone`), and the ordinals. */
export function putNumbers(put: Put): void {
  for (const language of ['es', 'en'] as const) {
    for (let n = 0; n <= 100; n++) single(put, n, language)
    for (let n = 200; n <= 1000; n += 100) single(put, n, language)
  }
  for (const [language, words] of Object.entries(smallNumbers)) words.forEach((word, n) => word === '_' || put(firstNumber + n, language as Language, word, 0))
  for (const [language, n, word] of otherSpellings) put(firstNumber + n, language, word, 1)
  for (const [language, words] of Object.entries(ordinals)) {
    words.forEach((all, i) => all.split(/[,/]/).forEach((word, rank) => put(firstOrdinal + i + 1, language as Language, word, rank)))
  }
}

function single(put: Put, n: number, language: 'es' | 'en'): void {
  put(firstNumber + n, language, partsOf(readNumber(n, language)).join(''), 0)
}

/** Digits, a roman numeral, or an ordinal in digits. */
export function readNumeral(word: string): readonly Sense[] {
  const n = readDigits(word) ?? readRoman(word)
  const nth = n === undefined ? readOrdinalDigits(word) : undefined
  if (n === undefined && nth === undefined) return nothing
  return [{ concept: n === undefined ? firstOrdinal + (nth ?? 0) : firstNumber + n, language: 'es', inflected: false, rank: 0 }]
}

const nothing: readonly Sense[] = []

const isNumber = (concept: number) => concept >= firstNumber && concept <= firstNumber + largestNumber
const isOrdinal = (concept: number) => concept > firstOrdinal && concept <= firstOrdinal + lastOrdinal

export const numberConcepts = {
  of: (n: number): number => firstNumber + n,
  near(concept: number): readonly Near[] {
    if (isOrdinal(concept)) return [{ concept: concept - firstOrdinal + firstNumber, relation: 'sister' }]
    const n = concept - firstNumber
    return n >= 1 && n <= lastOrdinal ? [{ concept: firstOrdinal + n, relation: 'sister' }] : []
  },
  entry(concept: number): Entry {
    const n = concept - firstNumber
    if (isNumber(concept)) return { id: String(n), words: { es: [readNumber(n, 'es')], en: [readNumber(n, 'en')] } }
    if (!isOrdinal(concept)) throw new RangeError(`the lexicon has no concept ${concept}`)
    const nth = concept - firstOrdinal
    const first = (words: readonly string[]) => [words[nth - 1]?.split(/[,/]/)[0] ?? '']
    return { id: `${nth}.`, words: { es: first(ordinals.es), en: first(ordinals.en) } }
  },
  words: (concept: number): readonly string[] => (isNumber(concept) ? [String(concept - firstNumber), ...(['es', 'en'] as const).map((l) => partsOf(readNumber(concept - firstNumber, l)).join(''))] : []),
}
