import { containedAlike, lookAlike, soundAlike } from './alike.ts'
import { letterGramsOf, soundGramsOf } from './part.ts'
import type { Item } from './sought.ts'
import { soundsOfWord, spellingOf, type Stock } from './stock.ts'

/** Sums by word that one thread fills and empties for each search. */
export type Sums = { readonly letters: Float32Array; readonly sounds: Float32Array }

/** Words of the stock that may be like an item, the likeliest first: they share rare grams of letters or of sounds. */
export function sieve(stock: Stock, item: Item, sums: Sums, most: number): readonly number[] {
  const byLetters = shared(stock, 'byLetters', stock.letterRarity, sums.letters, (each) => letterGramsOf(item.text, each))
  const bySounds = shared(stock, 'bySounds', stock.soundRarity, sums.sounds, (each) => item.sounds.forEach((sounds) => soundGramsOf(sounds, each)))
  const words: number[] = []
  const worth: number[] = []
  const consider = (word: number) => {
    const [letters, sounds] = [sums.letters[word] as number, sums.sounds[word] as number]
    const own = stock.lettersOf[word] as number
    const value = Math.max((2 * letters) / (byLetters.all + own), (2 * sounds) / (bySounds.all + (stock.soundsOf[word] as number)), 0.75 * Math.max(letters / own, letters / byLetters.all))
    if (value < 0.3 || stock.frequency[word] === 0) return
    words.push(word)
    worth.push(value)
  }
  for (const word of byLetters.words) consider(word)
  for (const word of bySounds.words) if (sums.letters[word] === 0) consider(word)
  for (const word of byLetters.words) sums.letters[word] = 0
  for (const word of bySounds.words) sums.sounds[word] = 0
  return best(words, worth, most)
}

function shared(stock: Stock, of: 'byLetters' | 'bySounds', rarity: Float32Array, sums: Float32Array, grams: (each: (gram: number) => void) => void) {
  const words: number[] = []
  const seen = new Set<number>()
  let all = 0
  grams((gram) => {
    if (seen.has(gram)) return
    seen.add(gram)
    const rare = rarity[gram] as number
    all += rare
    for (const part of stock.parts) {
      const list = part[of].of
      const to = part[of].at[gram + 1] as number
      for (let i = part[of].at[gram] as number; i < to; i++) {
        const word = list[i] as number
        const before = sums[word] as number
        if (before === 0) words.push(word)
        sums[word] = before + rare
      }
    }
  })
  return { words, all }
}

/** The `most` worthiest of some numbers, in no order; equals at the edge by number. */
export function best(numbers: readonly number[], worth: readonly number[], most: number): readonly number[] {
  if (numbers.length <= most) return numbers
  const edge = Float64Array.from(worth).sort()[worth.length - most] as number
  const above = numbers.filter((_, i) => (worth[i] as number) > edge)
  return [...above, ...numbers.filter((_, i) => worth[i] === edge).sort((a, b) => a - b).slice(0, most - above.length)]
}

/** Below this two words are not alike. */
const leastAlike = 0.45

/** How alike an item and a word are, 0–1: by sound, by look, or one being in the other. 0 where they are not. */
export function wordAlike(stock: Stock, item: Item, word: number): number {
  const spelling = spellingOf(stock, word)
  const sounds = soundsOfWord(stock, word)
  const p = soundsAlike(item.sounds, sounds)
  const inside = containedAlike(item.spelling, spelling)
  // What sounds so different is not saved by its look.
  const look = p < 0.3 && inside === 0 ? 0 : lookAlike(item.spelling, spelling)
  const alike = Math.max(0.65 * p + 0.35 * look, 0.92 * p, inside)
  const short = Math.min(item.spelling.length, spelling.length) <= 2 ? 0.85 * alike : alike
  return short < leastAlike ? 0 : short
}

/** The best of every pair of readings; a Spanish one beside an English one counts a little less. */
export function soundsAlike(a: readonly Uint8Array[], b: readonly Uint8Array[]): number {
  let most = 0
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const alike = soundAlike(a[i] as Uint8Array, b[j] as Uint8Array) * (i !== j && a.length > 1 && b.length > 1 ? 0.96 : 1)
      if (alike > most) most = alike
    }
  }
  return most
}
