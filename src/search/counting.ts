import { isLight, lightness } from './light.ts'
import type { Lexicon } from './lexicon/shape.ts'
import { sixteenths } from './sixteenths.ts'
import { buildPart, letterGrams, letterGramsOf, soundGrams, soundGramsOf, wordIn, type Part } from './part.ts'
import { lighter, soundsOfWord, spellingOf, wordAmong, wordsOfMark, type Parts, type Stock } from './stock.ts'
import type { Mark } from './engine.ts'

/** A stock that marks come to and go from, counted on at each look: exact after any order of comings and goings. */
export type Counting = {
  readonly size: () => number
  /** Marks that came since the shared part was built. */
  readonly came: readonly Mark[]
  readonly add: (mark: Mark) => number
  readonly remove: (position: number) => void
  /** As it is now; the same object until something comes or goes. */
  readonly now: () => Stock
}

/** So many of the latest marks are built anew at each look; more of them join those that came before. */
const mostLatest = 256

type Columns = { frequency: Uint32Array; weight: Float32Array; light: Uint8Array; lettersOf: Uint16Array; soundsOf: Uint16Array; gramsOf: Uint8Array }

/** Words that have a gram, of those that some mark has; how rare that makes it; and the sums of a word's grams. */
type Grams = { readonly of: 'byLetters' | 'bySounds'; readonly counts: Uint32Array; readonly rarity: Uint16Array }

/** What is counted so far. */
type Counted = { readonly base: Part; readonly lexicon: Lexicon; readonly letters: Grams; readonly sounds: Grams; parts: Parts; columns: Columns | undefined; marks: number; living: number; livingWords: number }

export function openCounting(base: Part, lexicon: Lexicon): Counting {
  const came: Mark[] = []
  let gone = new Uint8Array(base.marks)
  let leaving: number[] = []
  let [removed, stock]: [number, Stock | undefined] = [0, undefined]
  const all: Counted = {
    base, lexicon, parts: [base, nothing(base, lexicon), nothing(base, lexicon)], columns: undefined, marks: 0, living: base.marks, livingWords: 0,
    letters: { of: 'byLetters', counts: new Uint32Array(letterGrams), rarity: new Uint16Array(letterGrams) },
    sounds: { of: 'bySounds', counts: new Uint32Array(soundGrams), rarity: new Uint16Array(soundGrams) },
  }
  return {
    came,
    size: () => base.marks + came.length - removed,
    add(mark) {
      const position = base.marks + came.length
      came.push(mark)
      if (position >= gone.length) gone = grown(gone, position + 1)
      stock = undefined
      return position
    },
    remove(position) {
      if (gone[position] !== 0 || position >= base.marks + came.length) return
      gone[position] = 1
      removed++
      leaving.push(position)
      stock = undefined
    },
    now() {
      if (stock) return stock
      const columns = takeIn(all, came, leaving)
      leaving = []
      const { parts, letters, sounds, living } = all
      weighGrams(all, letters, columns.lettersOf)
      weighGrams(all, sounds, columns.soundsOf)
      weighWords(parts, columns, { living, words: vocabulary(parts) })
      return (stock = { lexicon, parts, marks: base.marks + came.length, vocabulary: vocabulary(parts), gone, living, ...columns, letterRarity: letters.rarity, soundRarity: sounds.rarity })
    },
  }
}

const vocabulary = (parts: Parts) => parts[2].firstWord + parts[2].vocabulary

/** The shared part, counted once. */
function countShared(all: Counted): Columns {
  const made = widened(undefined, vocabulary(all.parts))
  const { frequency, gramsOf: grams } = made
  const { base, letters, sounds } = all
  for (let word = 0; word < base.vocabulary; word++) {
    frequency[word] = (base.marksOf.at[word + 1] as number) - (base.marksOf.at[word] as number)
    if ((frequency[word] as number) > 0) all.livingWords++
  }
  for (const { of: which, counts } of [letters, sounds]) {
    const { at, of } = base[which]
    for (let gram = 0; gram < counts.length; gram++) {
      for (let i = at[gram] as number; i < (at[gram + 1] as number); i++) {
        const word = of[i] as number
        if ((frequency[word] as number) > 0) counts[gram] = (counts[gram] as number) + 1
        if (which === 'byLetters') grams[word] = (grams[word] as number) + 1
      }
    }
  }
  return made
}

/** Marks that came and went since the last look, with the words and grams that come into use with them or go out of it. */
function takeIn(all: Counted, came: readonly Mark[], leaving: readonly number[]): Columns {
  const held = all.columns ?? countShared(all)
  const known = vocabulary(all.parts)
  if (came.length > all.marks) all.parts = partsWith(all.parts, came, all.lexicon)
  const wide = widened(held, vocabulary(all.parts))
  all.columns = wide
  for (let word = known; word < vocabulary(all.parts); word++) {
    for (const gram of gramsOf(all.parts, word, 'byLetters')) {
      wide.gramsOf[word] = (wide.gramsOf[word] as number) + 1
      wide.lettersOf[word] = (wide.lettersOf[word] as number) + (all.letters.rarity[gram] as number)
    }
    for (const gram of gramsOf(all.parts, word, 'bySounds')) wide.soundsOf[word] = (wide.soundsOf[word] as number) + (all.sounds.rarity[gram] as number)
  }
  for (; all.marks < came.length; all.marks++) count(all, wide, all.base.marks + all.marks, 1)
  for (const mark of leaving) count(all, wide, mark, -1)
  return wide
}

function count(all: Counted, { frequency }: Columns, mark: number, change: 1 | -1): void {
  all.living += change
  for (const word of new Set(wordsOfMark(all, mark))) {
    const before = frequency[word] as number
    frequency[word] = before + change
    if (before !== 0 && before + change !== 0) continue
    all.livingWords += change
    for (const grams of [all.letters, all.sounds]) for (const gram of gramsOf(all.parts, word, grams.of)) grams.counts[gram] = (grams.counts[gram] as number) + change
  }
}

/** Where the rarity of a gram changed, the sums of all words with it follow. */
function weighGrams({ parts, livingWords }: Counted, grams: Grams, sums: Uint16Array): void {
  for (let gram = 0; gram < grams.rarity.length; gram++) {
    const now = rarityOf(grams, gram, livingWords)
    const change = now - (grams.rarity[gram] as number)
    if (change === 0) continue
    grams.rarity[gram] = now
    for (const part of parts) {
      const { at, of } = part[grams.of]
      for (let i = at[gram] as number; i < (at[gram + 1] as number); i++) sums[of[i] as number] = (sums[of[i] as number] as number) + change
    }
  }
}

const nothing = (base: Part, lexicon: Lexicon): Part => buildPart([], { marks: base.marks, vocabulary: base.vocabulary, known: () => -1 }, lexicon)

/** Numbers of words and marks go on in the order they came, however they are shared out among the two parts. */
function partsWith([base, before]: Parts, came: readonly Mark[], lexicon: Lexicon): Parts {
  const after = (earlier: readonly Part[], marks: readonly Mark[]) => {
    const last = earlier.at(-1) as Part
    return buildPart(marks, { marks: last.firstMark + last.marks, vocabulary: last.firstWord + last.vocabulary, known: (word) => wordAmong(earlier, word) }, lexicon)
  }
  const joined = came.length - before.marks > mostLatest ? after([base], came) : before
  return [base, joined, after([base, joined], came.slice(joined.marks))]
}

function gramsOf(parts: Parts, word: number, of: Grams['of']): ReadonlySet<number> {
  const grams = new Set<number>()
  if (of === 'byLetters') letterGramsOf(String.fromCharCode(...spellingOf({ parts }, word)), (gram) => grams.add(gram))
  else for (const heard of soundsOfWord({ parts }, word)) soundGramsOf(heard, (gram) => grams.add(gram))
  return grams
}

/** Three rough sounds that this share of all words has tell nothing and cost most. */
const tooCommon = 0.15

function rarityOf({ of, counts }: Grams, gram: number, livingWords: number): number {
  const count = counts[gram] as number
  return of === 'bySounds' && count > Math.max(2000, livingWords * tooCommon) ? 0 : Math.round(sixteenths * Math.log(1 + (livingWords + 1) / (count + 1)))
}

/** How much each word tells, by how many of all marks have it. Most words are in a few: their logarithms are taken once. */
function weighWords(parts: Parts, { frequency, weight, light }: Columns, { living, words }: { readonly living: number; readonly words: number }): void {
  const whole = Math.log(living + 1) || 1
  const of = (marks: number) => Math.max(0.03, (whole - Math.log(marks + 1)) / whole)
  const few = Float64Array.from({ length: 1024 }, (_, marks) => of(marks))
  for (let word = 0; word < words; word++) {
    const marks = frequency[word] as number
    weight[word] = marks < few.length ? (few[marks] as number) : of(marks)
  }
  for (const text of lightness.keys()) {
    for (const part of parts) {
      const word = wordIn(part, text)
      if (word < 0) continue
      light[word] = isLight(text) ? 1 : 0
      weight[word] = lighter(weight[word] as number, text)
    }
  }
}

function widened(held: Columns | undefined, words: number): Columns {
  if (held && words <= held.frequency.length) return held
  const size = held ? Math.max(words, held.frequency.length + (held.frequency.length >> 1)) : words + 4096
  const made: Columns = { frequency: new Uint32Array(size), weight: new Float32Array(size), light: new Uint8Array(size), lettersOf: new Uint16Array(size), soundsOf: new Uint16Array(size), gramsOf: new Uint8Array(size) }
  if (held) for (const name of Object.keys(made) as (keyof Columns)[]) made[name].set(held[name])
  return made
}

function grown(list: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(Math.max(least, list.length * 2))
  wider.set(list)
  return wider
}
