import { changes, containedAlike, heardAndSeen, lookAlike, soundAlike } from './alike.ts'
import { eachFrameNear, frameOf } from './frames.ts'
import { letterGramsOf, soundGramsOf } from './part.ts'
import type { Item } from './sought.ts'
import { eachWordOfFrame, partOfWord, wordOf, type Stock } from './stock.ts'

/** Sums by word that one thread fills and empties for each search. */
export type Sums = { /** By word: the rarity of shared grams of letters, and of sounds × 65536. */ readonly sums: Uint32Array }

/** A longer text is no word of a mark. */
const longestSieved = 20

/** Words of the stock that may be like an item, in no order: they share rare grams of letters or of sounds, or have its frame, or are a letter apart. */
export function sieve(stock: Stock, item: Item, { sums }: Sums, most: number): Uint32Array {
  if (item.joined && item.text.length > longestSieved) return new Uint32Array(0)
  if (touched.length < stock.vocabulary) touched = new Uint32Array(stock.vocabulary * 2)
  const byLetters = { of: 'byLetters', unit: 1, few: 0.35, ...soughtGrams(stock.letterRarity, (each) => letterGramsOf(item.text, each)) } as const
  const bySounds = { of: 'bySounds', unit: 65536, few: 0.6, ...soughtGrams(stock.soundRarity, (each) => item.sounds.forEach((sounds) => soundGramsOf(sounds, each))) } as const
  const listed = addUp(stock, bySounds, sums, addUp(stock, byLetters, sums, 0))
  const [fewLetters, fewSounds] = [0.1 * byLetters.all, 0.15 * bySounds.all]
  if (found.words.length < listed) found = { words: new Uint32Array(listed * 2), worth: new Float32Array(listed * 2) }
  const { words, worth } = found
  let count = 0
  for (let i = 0; i < listed; i++) {
    const word = touched[i] as number
    const sum = sums[word] as number
    sums[word] = 0
    const [letters, sounds] = [sum & 0xffff, sum >>> 16]
    if (letters < fewLetters && sounds < fewSounds) continue
    const own = stock.lettersOf[word] as number
    const value = Math.max((2 * letters) / (byLetters.all + own), (2 * sounds) / (bySounds.all + (stock.soundsOf[word] as number)), (0.75 * letters) / Math.min(own, byLetters.all))
    if (value < leastWorth || stock.frequency[word] === 0) continue
    words[count] = word
    worth[count++] = value
  }
  return withNearest(stock, item, { listed: words.subarray(0, count), kept: worthiest(words, worth, { count, most }) }, sums)
}

const apart = 'abcdefghijklmnñopqrstuvwxyz0123456789'
/** Of longer words all that are a letter apart share enough grams. */
const longestApart = 10

/** A shorter part of a word is found by its grams or not worth it, but for its first and last letters. */
const leastInside = 4
const atAnEnd = 3

/** What no sum of grams may leave out: of all that were listed those with few sounds changed; words with the frame of a reading or one near it, those a letter apart, and those that are a part of it. */
function withNearest(stock: Stock, item: Item, { listed, kept }: { readonly listed: Uint32Array; readonly kept: Uint32Array }, held: Uint32Array): Uint32Array {
  const { text, sounds } = item
  const more: number[] = []
  for (const word of kept) held[word] = 1
  const add = (word: number) => {
    if (word < 0 || held[word] === 1 || (stock.frequency[word] as number) === 0) return
    held[word] = 1
    more.push(word)
  }
  for (const word of listed) if (held[word] === 0 && fewChanged(item, readingsOfWord(stock, word))) add(word)
  for (const one of sounds) {
    eachWordOfFrame(stock, frameOf(one), add)
    eachFrameNear(one, (frame) => eachWordOfFrame(stock, frame, add))
  }
  if (text.length <= longestApart) eachApart(text, (word) => add(wordOf(stock, word)))
  if (text.length > atAnEnd) for (const part of [text.slice(0, atAnEnd), text.slice(-atAnEnd)]) add(wordOf(stock, part))
  for (let from = 0; from + leastInside <= text.length; from++) for (let to = from + leastInside; to <= text.length; to++) add(wordOf(stock, text.slice(from, to)))
  for (const word of kept) held[word] = 0
  for (const word of more) held[word] = 0
  const all = new Uint32Array(kept.length + more.length)
  all.set(kept)
  all.set(more, kept.length)
  return all
}

/** Whether no more than a third of the sounds of a reading has to be changed to have one of a word. */
function fewChanged(item: Item, b: Readings): boolean {
  for (let i = 0; i < item.sounds.length; i++) for (let j = b.from; j < b.to; j++) if (changedAtMost(1, item, i, b, j)) return true
  return false
}

/** Every word that comes of one letter changed, left out, added, or changing places with the next. */
function eachApart(word: string, each: (other: string) => void): void {
  for (let i = 0; i <= word.length; i++) {
    const [before, after, rest] = [word.slice(0, i), word.slice(i), word.slice(i + 1)]
    for (const letter of apart) each(before + letter + after)
    if (i === word.length) return
    for (const letter of apart) each(before + letter + rest)
    each(before + rest)
    if (rest !== '') each(before + rest.charAt(0) + word.charAt(i) + rest.slice(1))
  }
}

/** Dice of rare grams from which two words may be alike. */
const leastWorth = 0.3

/** Room that is kept for the next search: touched words, and those that are worth comparing. */
let touched = new Uint32Array(1 << 16)
let found = { words: new Uint32Array(1 << 16), worth: new Float32Array(1 << 16) }

/** Grams of a sign that tell something, rarest first, and the sum of their rarity. */
function soughtGrams(rarity: Uint16Array, grams: (each: (gram: number) => void) => void): { readonly rarity: Uint16Array; readonly sought: readonly number[]; readonly all: number } {
  const seen = new Set<number>()
  grams((gram) => { if ((rarity[gram] as number) > 0) seen.add(gram) })
  const sought = [...seen].sort((a, b) => (rarity[b] as number) - (rarity[a] as number) || a - b)
  return { rarity, sought, all: sought.reduce((sum, gram) => sum + (rarity[gram] as number), 0) }
}

/** So few words are listed whatever they share: only long lists cost. */
const shortList = 4000

type Grams = ReturnType<typeof soughtGrams> & { readonly of: 'byLetters' | 'bySounds'; readonly unit: number; /** The least share of all rarity that counts. */ readonly few: number }

/** Adds up by word the rarity of shared grams, rarest first: a word that has only grams of many words, too little in all, is not even listed. */
function addUp(stock: Stock, { rarity, sought, all, of, unit, few }: Grams, sums: Uint32Array, listed: number): number {
  let left = all
  let count = listed
  for (const gram of sought) {
    const rare = rarity[gram] as number
    const more = rare * unit
    const enough = left >= few * all
    for (const part of stock.parts) {
      const list = part[of].of
      const to = part[of].at[gram + 1] as number
      const listing = enough || to - (part[of].at[gram] as number) <= shortList
      for (let i = part[of].at[gram] as number; i < to; i++) {
        const word = list[i] as number
        const before = sums[word] as number
        if (before === 0) {
          if (!listing) continue
          touched[count++] = word
        }
        sums[word] = before + more
      }
    }
    left -= rare
  }
  return count
}

const bins = new Uint32Array(1024)

/** The `most` worthiest of the first `count` numbers, in no order; equals at the edge by number. */
export function worthiest(numbers: Uint32Array, worth: Float32Array | Float64Array, { count, most }: { readonly count: number; readonly most: number }): Uint32Array {
  if (count <= most) return numbers.slice(0, count)
  let [low, high] = [Infinity, -Infinity]
  for (let i = 0; i < count; i++) {
    low = Math.min(low, worth[i] as number)
    high = Math.max(high, worth[i] as number)
  }
  const scale = (bins.length - 1) / (high - low || 1)
  const binOf = (i: number) => Math.floor(((worth[i] as number) - low) * scale)
  bins.fill(0)
  for (let i = 0; i < count; i++) bins[binOf(i)] = (bins[binOf(i)] as number) + 1
  let [edge, above] = [bins.length - 1, 0]
  while (above + (bins[edge] as number) <= most) above += bins[edge--] as number
  const kept = new Uint32Array(most)
  let size = 0
  const onEdge: number[] = []
  for (let i = 0; i < count; i++) {
    const bin = binOf(i)
    if (bin > edge) kept[size++] = numbers[i] as number
    else if (bin === edge) onEdge.push(i)
  }
  onEdge.sort((x, y) => (worth[y] as number) - (worth[x] as number) || (numbers[x] as number) - (numbers[y] as number))
  for (let i = 0; size < most; i++) kept[size++] = numbers[onEdge[i] as number] as number
  return kept
}

/** Below this two words are not alike. */
const leastAlike = 0.45
/** What stands in another has so many letters or more, or so many sounds (TWYST in TWISTCAP); what is only heard there loses a little. */
const [leastSeen, leastHeard, onlyHeard] = [3, 4, 0.95]

/** How alike an item and a word are, 0–1: by sound, by look, or one being in the other. 0 where they are not. */
export function wordAlike(stock: Stock, item: Item, word: number): number {
  const { spellings: { at, of }, firstWord } = partOfWord(stock, word)
  const own = word - firstWord
  const [from, to] = [at[own] as number, at[own + 1] as number]
  const readings = readingsOfWord(stock, word)
  const p = soundsAlike(item, readings)
  const inside = Math.max(containedAlike(item.spelling, of, { from, to, least: leastSeen }), onlyHeard * mostInOneLanguage(item, readings, heardInside))
  // What sounds so different is not saved by its look.
  const look = p < 0.3 && inside === 0 ? 0 : lookAlike(item.spelling, of, from, to)
  const alike = Math.max(heardAndSeen(p, look), inside)
  const short = Math.min(item.spelling.length, to - from) <= 2 ? 0.85 * alike : alike
  return short < leastAlike ? 0 : short
}

/** What a reading in one language loses beside one in the other; and from where on that is not tried any more. */
const acrossLanguages = 0.96
const enoughInOne = 0.8

/** Readings in a flat list: the sounds of reading `n` are `of[at[n]]` to `of[at[n + 1]]`. */
export type Readings = { readonly of: Uint8Array; readonly at: ArrayLike<number>; readonly from: number; readonly to: number }

/** The best of every pair of readings; a Spanish one beside an English one counts a little less. */
export function soundsAlike(item: Item, b: Readings): number {
  let most = mostInOneLanguage(item, b, sieved)
  if (!readInBoth(item, b) || most >= enoughInOne) return most
  for (let i = 0; i < item.sounds.length; i++) for (let j = b.from; j < b.to; j++) if (i !== j - b.from) most = Math.max(most, acrossLanguages * sieved(item, i, b, j))
  return most
}

const readInBoth = ({ sounds }: Item, { from, to }: Readings) => sounds.length > 1 && to - from > 1

/** The most of the pairs of readings in one language; what has one reading reads so in both. */
function mostInOneLanguage(item: Item, b: Readings, how: (item: Item, i: number, b: Readings, j: number) => number): number {
  const both = readInBoth(item, b)
  let most = 0
  for (let i = 0; i < item.sounds.length; i++) for (let j = b.from; j < b.to; j++) if (i === j - b.from || !both) most = Math.max(most, how(item, i, b, j))
  return most
}

/** How much two readings are worth as a part of each other. */
const heardInside = ({ sounds }: Item, i: number, { of, at }: Readings, j: number) => containedAlike(sounds[i] as Uint8Array, of, { from: at[j] as number, to: at[j + 1] as number, least: leastHeard })

function readingsOfWord(stock: Stock, word: number): Readings {
  const { firstWord, readingAt, sounds: { of, at } } = partOfWord(stock, word)
  return { of, at, from: readingAt[word - firstWord] as number, to: readingAt[word - firstWord + 1] as number }
}

/** Whether so many thirds of the longer of two readings or fewer have to be changed to have the other. */
function changedAtMost(thirds: 1 | 2, { sounds, places }: Item, i: number, { of, at }: Readings, j: number): boolean {
  const { length } = sounds[i] as Uint8Array
  const [from, to] = [at[j] as number, at[j + 1] as number]
  const most = thirds * Math.max(length, to - from)
  return 3 * Math.abs(length - (to - from)) <= most && 3 * changes(places[i] as Int32Array, length, of, from, to) <= most
}

/** Two thirds of the longer changed is no likeness: the costs are not even summed. */
function sieved(item: Item, i: number, b: Readings, j: number): number {
  return changedAtMost(2, item, i, b, j) ? soundAlike(item.sounds[i] as Uint8Array, b.of, b.at[j] as number, b.at[j + 1] as number) : 0
}
