import { containedAlike, lookAlike, soundAlike, soundChanges } from './alike.ts'
import { letterGramsOf, soundGramsOf } from './part.ts'
import type { Item } from './sought.ts'
import { soundsOfWord, spellingOf, type Stock } from './stock.ts'

/** Sums by word that one thread fills and empties for each search. */
export type Sums = { readonly letters: Uint16Array; readonly sounds: Uint16Array }

/** A longer text is no word of a mark. */
const longestSieved = 20

/** Words of the stock that may be like an item, in no order: they share rare grams of letters or of sounds. */
export function sieve(stock: Stock, item: Item, sums: Sums, most: number): readonly number[] {
  if (item.joined && item.text.length > longestSieved) return []
  const byLetters = shared(stock, 'byLetters', sums.letters, (each) => letterGramsOf(item.text, each))
  const bySounds = shared(stock, 'bySounds', sums.sounds, (each) => item.sounds.forEach((sounds) => soundGramsOf(sounds, each)))
  const words: number[] = []
  const worth: number[] = []
  // What shares less than these is not worth the look at its own sums.
  const [fewLetters, fewSounds] = [0.1 * byLetters.all, 0.15 * bySounds.all]
  const consider = (word: number) => {
    const [letters, sounds] = [sums.letters[word] as number, sums.sounds[word] as number]
    if (letters < fewLetters && sounds < fewSounds) return
    const own = stock.lettersOf[word] as number
    const value = Math.max((2 * letters) / (byLetters.all + own), (2 * sounds) / (bySounds.all + (stock.soundsOf[word] as number)), 0.75 * Math.max(letters / own, letters / byLetters.all))
    if (value < 0.3 || stock.frequency[word] === 0) return
    words.push(word)
    worth.push(value)
  }
  for (let i = 0; i < byLetters.count; i++) consider(byLetters.words[i] as number)
  for (let i = 0; i < bySounds.count; i++) if (sums.letters[bySounds.words[i] as number] === 0) consider(bySounds.words[i] as number)
  for (let i = 0; i < byLetters.count; i++) sums.letters[byLetters.words[i] as number] = 0
  for (let i = 0; i < bySounds.count; i++) sums.sounds[bySounds.words[i] as number] = 0
  return best(words, worth, most)
}

/** Lists of touched words, kept for the next search. */
const touched = { byLetters: new Uint32Array(1 << 16), bySounds: new Uint32Array(1 << 16) }

function shared(stock: Stock, of: 'byLetters' | 'bySounds', sums: Uint16Array, grams: (each: (gram: number) => void) => void) {
  if (touched[of].length < stock.vocabulary) touched[of] = new Uint32Array(stock.vocabulary)
  const words = touched[of]
  const rarity = of === 'byLetters' ? stock.letterRarity : stock.soundRarity
  const seen = new Set<number>()
  let [all, count] = [0, 0]
  grams((gram) => {
    const rare = rarity[gram] as number
    if (rare === 0 || seen.has(gram)) return
    seen.add(gram)
    all += rare
    for (const part of stock.parts) {
      const list = part[of].of
      const to = part[of].at[gram + 1] as number
      for (let i = part[of].at[gram] as number; i < to; i++) {
        const word = list[i] as number
        const before = sums[word] as number
        if (before === 0) words[count++] = word
        sums[word] = before + rare
      }
    }
  })
  return { words, count, all }
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

/** What a reading in one language loses beside one in the other; and from where on that is not tried any more. */
const acrossLanguages = 0.96
const enoughInOne = 0.8

/** The best of every pair of readings; a Spanish one beside an English one counts a little less. */
export function soundsAlike(a: readonly Uint8Array[], b: readonly Uint8Array[]): number {
  let most = 0
  const both = a.length > 1 && b.length > 1
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) if (i === j || !both) most = Math.max(most, sieved(a[i] as Uint8Array, b[j] as Uint8Array))
  if (!both || most >= enoughInOne) return most
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) if (i !== j) most = Math.max(most, acrossLanguages * sieved(a[i] as Uint8Array, b[j] as Uint8Array))
  return most
}

/** Two thirds of the longer changed is no likeness: the costs are not even summed. */
const sieved = (a: Uint8Array, b: Uint8Array): number => (3 * soundChanges(a, b) > 2 * Math.max(a.length, b.length) ? 0 : soundAlike(a, b))
