import { changes, lookAlike, placesOf } from './alike.ts'
import { worthiest } from './sieve.ts'
import { partOfWord, type Stock } from './stock.ts'

/** Of the longer of two texts so much may be changed. */
const mostChanged = 0.4
/** A shorter text has too many near it; a longer one has no bit for each letter. */
const [shortest, longest] = [3, 31]
/** From this length on two texts so near have two grams in common. */
const ofTwoGrams = 6
/** Words that are kept. */
const most = 150

/** Of the words that share a gram with a sign (`grams`: how many, by word) those that look most like all of it, in no order: MOPCAT and TOMCAT share too few to be alike by grams. */
export function atAGlance(stock: Stock, spelling: Uint16Array, { words, grams }: { readonly words: readonly number[]; readonly grams: Uint8Array }): Uint32Array {
  const { length } = spelling
  if (length < shortest || length > longest) return new Uint32Array()
  const places = placesOf(spelling)
  const least = length < ofTwoGrams ? 1 : 2
  const [near, worth]: [number[], number[]] = [[], []]
  for (const word of words) {
    if ((grams[word] as number) < least) continue
    const { spellings: { at, of }, firstWord } = partOfWord(stock, word)
    const [from, to] = [at[word - firstWord] as number, at[word - firstWord + 1] as number]
    const few = mostChanged * Math.max(length, to - from)
    if (Math.abs(length - (to - from)) > few || changes(places, length, of, from, to) > few || stock.frequency[word] === 0) continue
    near.push(word)
    worth.push(lookAlike(spelling, of, from, to))
  }
  return worthiest(Uint32Array.from(near), Float32Array.from(worth), { count: near.length, most })
}
