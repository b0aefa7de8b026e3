import { isLight, lightness } from './light.ts'
import type { Lexicon } from './lexicon/shape.ts'
import { sixteenths } from './sixteenths.ts'
import { buildPart, letterGrams, letterGramsOf, soundGrams, soundGramsOf, wordIn, type Part } from './part.ts'
import { lighter, partOfMark, soundsOfWord, spellingOf, wordAmong, wordsOfMark, type Parts, type Stock } from './stock.ts'
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

export function openCounting(base: Part, lexicon: Lexicon): Counting {
  const came: Mark[] = []
  let gone = new Uint8Array(base.marks)
  let leaving: number[] = []
  let parts: Parts = [base, nothing(base, lexicon), nothing(base, lexicon)]
  let [counted, removed, living, livingWords] = [0, 0, base.marks, 0]
  let columns: Columns | undefined
  const letters: Grams = { of: 'byLetters', counts: new Uint32Array(letterGrams), rarity: new Uint16Array(letterGrams) }
  const sounds: Grams = { of: 'bySounds', counts: new Uint32Array(soundGrams), rarity: new Uint16Array(soundGrams) }
  let stock: Stock | undefined

  const vocabulary = () => parts[2].firstWord + parts[2].vocabulary
  const first = (): Columns => {
    const made = widened(undefined, vocabulary())
    const { frequency } = made
    const { marksOf: { at } } = base
    for (let word = 0; word < base.vocabulary; word++) {
      frequency[word] = (at[word + 1] as number) - (at[word] as number)
      if ((frequency[word] as number) > 0) livingWords++
    }
    for (const grams of [letters, sounds]) {
      const { at: from, of } = base[grams.of]
      for (let gram = 0; gram < grams.counts.length; gram++) {
        let count = 0
        for (let i = from[gram] as number; i < (from[gram + 1] as number); i++) {
          if ((frequency[of[i] as number] as number) > 0) count++
          if (grams === letters) made.gramsOf[of[i] as number] = (made.gramsOf[of[i] as number] as number) + 1
        }
        grams.counts[gram] = count
      }
    }
    return made
  }
  /** Each gram of a word once: with it the word comes into use, or goes out of it. */
  const use = (word: number, change: 1 | -1) => {
    livingWords += change
    for (const grams of [letters, sounds]) for (const gram of gramsOf(parts, word, grams.of)) grams.counts[gram] = (grams.counts[gram] as number) + change
  }
  const count = (mark: number, change: 1 | -1, { frequency }: Columns) => {
    living += change
    for (const word of new Set(wordsOfMark({ parts }, mark))) {
      const before = frequency[word] as number
      frequency[word] = before + change
      if (before === 0 || before + change === 0) use(word, change)
    }
  }
  /** Where the rarity of a gram changed, the sums of all words with it follow. */
  const weighGrams = (grams: Grams, sums: Uint16Array) => {
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
  const take = (held: Columns): Columns => {
    const known = vocabulary()
    if (came.length > counted) parts = partsWith(parts, came, lexicon)
    const wide = widened(held, vocabulary())
    for (let word = known; word < vocabulary(); word++) {
      for (const gram of gramsOf(parts, word, 'byLetters')) {
        wide.gramsOf[word] = (wide.gramsOf[word] as number) + 1
        wide.lettersOf[word] = (wide.lettersOf[word] as number) + (letters.rarity[gram] as number)
      }
      for (const gram of gramsOf(parts, word, 'bySounds')) wide.soundsOf[word] = (wide.soundsOf[word] as number) + (sounds.rarity[gram] as number)
    }
    for (; counted < came.length; counted++) count(base.marks + counted, 1, wide)
    for (const mark of leaving) count(mark, -1, wide)
    leaving = []
    return wide
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
      columns = take(columns ?? first())
      weighGrams(letters, columns.lettersOf)
      weighGrams(sounds, columns.soundsOf)
      weighWords(parts, columns, { living, words: vocabulary() })
      return (stock = { lexicon, parts, marks: base.marks + came.length, vocabulary: vocabulary(), gone, living, ...columns, letterRarity: letters.rarity, soundRarity: sounds.rarity })
    },
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
