import { tails } from './fold.ts'
import { wordsOfSign } from './initials.ts'
import { placesOf } from './alike.ts'
import { isLight } from './light.ts'
import { joinedSounds } from './sound/joined.ts'
import { meaningOf } from './lexicon/compounds.ts'
import type { Lexicon } from './lexicon/shape.ts'
import { codesOf, readings } from './sound/readings.ts'

/** A word of the sought sign, or all of its words as one. */
export type Item = {
  readonly text: string
  readonly spelling: Uint16Array
  /** Readings that differ; the first is Spanish. */
  readonly sounds: readonly Uint8Array[]
  /** The same for `changes`. */
  readonly places: readonly Int32Array[]
  /** Whether it is all the words as one. */
  readonly joined: boolean
  /** Heard, seldom remembered: an article, a preposition, an ending of companies. */
  readonly light: boolean
}

export type SoughtSign = { /** Each word once. */ readonly words: readonly Item[]; readonly joined: Item | undefined; /** What stands for the whole sign: all words as one, else the first. */ readonly whole: Item; /** All words in order. */ readonly texts: readonly string[] }

/** Longer ones are compared by their beginning. */
export const longestJoined = 31

/** The sign applied for as the views look at it; undefined where it has no word. */
export function soughtSign(text: string, lexicon: Lexicon): SoughtSign | undefined {
  const texts = wordsOfSign(text, lexicon)
  if (texts.length === 0) return undefined
  const distinct = [...new Set(texts)]
  const allLight = distinct.every(isLight)
  const words = distinct.map((word) => item(word, heard(word, lexicon), { joined: false, light: !allLight && isLight(word) }))
  const joined = joinedOf(texts, lexicon)
  return { words, joined, whole: joined ?? (words[0] as Item), texts }
}

/** All words as one, without the tail of a domain or a company. */
export function joinedOf(texts: readonly string[], lexicon: Lexicon): Item | undefined {
  const kept = texts.filter((word) => !tails.has(word))
  if (kept.length < 2) return undefined
  return item(kept.join('').slice(0, longestJoined), joinedSounds(kept.map((word) => heard(word, lexicon))), { joined: true, light: false })
}

const heard = (word: string, lexicon: Lexicon) => readings(word, meaningOf(lexicon, word)).map(({ sounds }) => codesOf(sounds))

function item(text: string, sounds: readonly Uint8Array[], how: { readonly joined: boolean; readonly light: boolean }): Item {
  const codes = [...new Map(sounds.filter(({ length }) => length > 0).map((one) => [one.join(), one])).values()]
  return { text, spelling: Uint16Array.from(text, (c) => c.charCodeAt(0)), sounds: codes, places: codes.map(placesOf), ...how }
}
