import { wordsOfSign } from './initials.ts'
import { frameBook } from './frames.ts'
import { joinedSounds } from './sound/joined.ts'
import { codesOf, readings } from './sound/readings.ts'
import { ROUGH, rough, soundCode } from './sound/sounds.ts'
import { collector, counted, numbers, type Grown, type Lists } from './numbers.ts'
import { conceptBook } from './concept-book.ts'
import { meaningOf } from './lexicon/compounds.ts'
import type { Lexicon } from './lexicon/shape.ts'
import type { Mark } from './engine.ts'

/**
 * An immutable part of an index: some marks, and the words that first occur in them. Everything lies in flat arrays
 * over shared memory, so that threads search one copy.
 */
export type Part = {
  /** Numbers of the first mark and the first word of this part: they go on from the part before. */
  readonly firstMark: number
  readonly firstWord: number
  readonly marks: number
  readonly vocabulary: number
  readonly texts: Lists<Uint16Array>
  /** Two words a mark: bits 1–45 for its classes. */
  readonly classes: Uint32Array
  readonly owners: Uint32Array
  /** Words of each mark in order, by number. */
  readonly words: Lists<Uint32Array>
  readonly spellings: Lists<Uint16Array>
  /** Which readings a word has, and each reading's sounds. A word with one reads the same in both languages. */
  readonly readingAt: Uint32Array
  readonly sounds: Lists<Uint8Array>
  /** Marks of each word of this part; and of words of earlier parts, by number. */
  readonly marksOf: Lists<Uint32Array>
  readonly earlier: ReadonlyMap<number, readonly number[]>
  /** Words by three letters, and by three rough sounds. */
  readonly byLetters: Lists<Uint32Array>
  readonly bySounds: Lists<Uint32Array>
  /** By the frame of a reading, in as many lists as a power of two: words × 2, and marks of several words read as one × 2 + 1. */
  readonly byFrame: Lists<Uint32Array>
  /** Meanings that words of this part have, ascending, for each the words, and for each of these how it means so (`concept-book.ts`). */
  readonly concepts: Uint32Array
  readonly byConcept: Lists<Uint32Array>
  readonly how: Uint8Array
  /** Words by a hash of their spelling: number in this part + 1, 0 for none. */
  readonly table: Int32Array
}

export const LETTERS = 39
export const letterGrams = LETTERS ** 3
export const soundGrams = ROUGH ** 3

/** A letter as gram tables know it: 0 an end, 38 whatever has no place of its own. */
export function gramLetter(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 48 && code <= 57) return code - 20
  return code === 0xf1 ? 27 : 38
}

/** Grams of three letters with two ends before and one behind, as pg_trgm makes them; may repeat. */
export function letterGramsOf(word: string, each: (gram: number) => void): void {
  let gram = 0
  for (let i = 0; i <= word.length; i++) {
    gram = ((gram * LETTERS) + (i < word.length ? gramLetter(word.charCodeAt(i)) : 0)) % letterGrams
    each(gram)
  }
}

/** Grams of three rough sounds with one end on each side, vowels in a row being one; may repeat. */
export function soundGramsOf(sounds: Uint8Array, each: (gram: number) => void): void {
  let [gram, last, length] = [0, 0, 0]
  for (let i = 0; i <= sounds.length; i++) {
    const now = i < sounds.length ? (rough[sounds[i] as number] as number) : 0
    if (now === 1 && last === 1) continue
    gram = (gram * ROUGH + now) % soundGrams
    if (length++ > 0) each(gram)
    last = now
  }
}

/** The number of a word in a part, or -1. */
export function wordIn(part: Part, word: string): number {
  const mask = part.table.length - 1
  for (let slot = hashOf(word) & mask; ; slot = (slot + 1) & mask) {
    const found = (part.table[slot] as number) - 1
    if (found < 0) return -1
    if (spelled(part.spellings, found, word)) return found + part.firstWord
  }
}

function spelled({ at, of }: { readonly at: Uint32Array; readonly of: Uint16Array }, word: number, text: string): boolean {
  const from = at[word] as number
  if ((at[word + 1] as number) - from !== text.length) return false
  for (let i = 0; i < text.length; i++) if (of[from + i] !== text.charCodeAt(i)) return false
  return true
}

/** An owner as the engine tells owners apart; 0 for nobody known. */
export const ownerNumber = (owner: string): number => (owner === '' ? 0 : hashOf(owner))

/** FNV-1a over 16-bit units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return hash >>> 0
}

/** Nice classes as two words of bits: 1–31, and from 32 on. */
export function bitsOf(classes: readonly number[]): readonly [number, number] {
  let [low, high] = [0, 0]
  for (const c of classes) if (c < 32) low |= 1 << c
  else high |= 1 << (c - 32)
  return [low >>> 0, high >>> 0]
}

export type Before = { readonly marks: number; readonly vocabulary: number; /** The number of a word that earlier parts hold, or -1. */ readonly known: (word: string) => number }

/** Builds a part from marks that come after others. */
export function buildPart(marks: Iterable<Mark>, before: Before, lexicon: Lexicon): Part {
  const first = { mark: before.marks, word: before.vocabulary }
  const vocabulary = newVocabulary(first.word, before.known, lexicon)
  const texts = collector(Uint16Array)
  const words = collector(Uint32Array)
  const [classes, owners] = [numbers(Uint32Array), numbers(Uint32Array)]
  for (const mark of marks) {
    for (let i = 0; i < mark.text.length; i++) texts.push(mark.text.charCodeAt(i))
    texts.end()
    bitsOf(mark.classes).forEach(classes.push)
    owners.push(ownerNumber(mark.owner))
    const its = wordsOfSign(mark.text, lexicon)
    for (const word of its) words.push(vocabulary.number(word))
    words.end()
    if (its.length > 1 && its.length <= mostRead) vocabulary.frames.add(joinedSounds(its.map(vocabulary.sounds)), (first.mark + words.size() - 1) * 2 + 1)
  }
  const read = vocabulary.done()
  const marksWords = words.done()
  const { marksOf, earlier } = inverted(marksWords, first, read.spellings.at.length - 1)
  return {
    firstMark: first.mark, firstWord: first.word, marks: marksWords.at.length - 1, vocabulary: read.spellings.at.length - 1,
    texts: texts.done(), classes: classes.done(), owners: owners.done(), words: marksWords, ...read, marksOf, earlier,
  }
}

function inverted(words: Lists<Uint32Array>, first: { readonly mark: number; readonly word: number }, vocabulary: number) {
  const earlier = new Map<number, number[]>()
  const marksOf = counted(vocabulary, (each) => {
    for (let mark = 0; mark + 1 < words.at.length; mark++) {
      for (let i = words.at[mark] as number; i < (words.at[mark + 1] as number); i++) {
        const word = words.of[i] as number
        // A word that stands twice in a sign is in it once.
        if (words.of.subarray(words.at[mark], i).includes(word)) continue
        if (word >= first.word) each(word - first.word, mark + first.mark)
      }
    }
  })
  for (let mark = 0; mark + 1 < words.at.length; mark++) {
    for (const word of new Set(words.of.subarray(words.at[mark], words.at[mark + 1]))) {
      if (word < first.word) earlier.set(word, [...(earlier.get(word) ?? []), mark + first.mark])
    }
  }
  return { marksOf, earlier }
}

/** A mark of more words is not read as one. */
const mostRead = 4

const readingsIn = (sounds: Grown<Uint8Array>, readingAt: Uint32Array, word: number): readonly Uint8Array[] =>
  Array.from({ length: (readingAt[word + 1] as number) - (readingAt[word] as number) }, (_, i) => sounds.list((readingAt[word] as number) + i))

/** Words as they come, each once, and at the end everything that is known of them. */
function newVocabulary(firstWord: number, known: (word: string) => number, lexicon: Lexicon) {
  const spellings = collector(Uint16Array)
  const sounds = collector(Uint8Array)
  const readingAt = numbers(Uint32Array)
  const [frames, concepts] = [frameBook(), conceptBook()]
  let table = new Int32Array(1 << 12)
  let size = 0
  readingAt.push(0)
  const slotOf = (word: string): number => {
    const mask = table.length - 1
    let slot = hashOf(word) & mask
    while (table[slot] !== 0 && !spelled(spellings, (table[slot] as number) - 1, word)) slot = (slot + 1) & mask
    return slot
  }
  const grow = () => {
    const old = table
    table = new Int32Array(old.length * 2)
    const mask = table.length - 1
    for (const entry of old) {
      if (entry === 0) continue
      let slot = hashOf(String.fromCharCode(...spellings.list(entry - 1))) & mask
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = entry
    }
  }
  const enter = (word: string): number => {
    const meaning = meaningOf(lexicon, word)
    concepts.add(size + firstWord, meaning)
    for (let i = 0; i < word.length; i++) spellings.push(word.charCodeAt(i))
    spellings.end()
    for (const heard of new Set(readings(word, meaning).map((one) => one.sounds))) {
      for (let i = 0; i < heard.length; i++) sounds.push(soundCode(heard.charAt(i)))
      sounds.end()
    }
    readingAt.push(sounds.size())
    frames.add(readingsIn(sounds, readingAt.of, size), (size + firstWord) * 2)
    return size++
  }
  return {
    number(word: string): number {
      const old = known(word)
      if (old >= 0) return old
      const slot = slotOf(word)
      if (table[slot] !== 0) return (table[slot] as number) - 1 + firstWord
      table[slot] = enter(word) + 1
      if (size * 2 > table.length) grow()
      return size - 1 + firstWord
    },
    frames,
    /** Readings of a word, whether this part has it or an earlier one. */
    sounds(word: string): readonly Uint8Array[] {
      const its = (table[slotOf(word)] as number) - 1
      return its >= 0 ? readingsIn(sounds, readingAt.of, its) : readings(word, meaningOf(lexicon, word)).map(({ sounds: heard }) => codesOf(heard))
    },
    done() {
      const made = { spellings: spellings.done(), sounds: sounds.done(), readingAt: readingAt.done(), table: shared(table) }
      return { ...made, ...gramsOf(made, firstWord), byFrame: frames.lists(), ...concepts.lists() }
    },
  }
}

function shared(table: Int32Array): Int32Array {
  const out = new Int32Array(new SharedArrayBuffer(table.byteLength))
  out.set(table)
  return out
}

type Words = { readonly spellings: Lists<Uint16Array>; readonly sounds: Lists<Uint8Array>; readonly readingAt: Uint32Array }

function gramsOf({ spellings, sounds, readingAt }: Words, firstWord: number) {
  const vocabulary = spellings.at.length - 1
  const seen = new Int32Array(letterGrams).fill(-1)
  const byLetters = counted(letterGrams, (each) => {
    seen.fill(-1)
    for (let word = 0; word < vocabulary; word++) {
      let gram = 0
      const end = spellings.at[word + 1] as number
      for (let i = spellings.at[word] as number; i <= end; i++) {
        gram = (gram * LETTERS + (i < end ? gramLetter(spellings.of[i] as number) : 0)) % letterGrams
        if (seen[gram] === word) continue
        seen[gram] = word
        each(gram, word + firstWord)
      }
    }
  })
  const bySounds = counted(soundGrams, (each) => {
    seen.fill(-1)
    for (let word = 0; word < vocabulary; word++) {
      for (let reading = readingAt[word] as number; reading < (readingAt[word + 1] as number); reading++) {
        soundGramsOf(sounds.of.subarray(sounds.at[reading], sounds.at[reading + 1]), (gram) => {
          if (seen[gram] === word) return
          seen[gram] = word
          each(gram, word + firstWord)
        })
      }
    }
  })
  return { byLetters, bySounds }
}
