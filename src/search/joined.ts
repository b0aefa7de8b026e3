import type { Readings } from './sieve.ts'
import { longestJoined } from './sought.ts'
import { joinedSounds } from './sound/joined.ts'
import { soundsOfWord, spellingOf, wordsOfMark, type Stock } from './stock.ts'

/** All words of a mark as one: its spelling, and its sounds in Spanish and in English. */
export type Joined = { readonly spelling: Uint16Array; readonly sounds: readonly Uint8Array[] }

export function joinedMark(stock: Stock, mark: number): Joined {
  const words = wordsOfMark(stock, mark)
  const each = Array.from(words, (word) => soundsOfWord(stock, word))
  if (words.length === 1) return { spelling: spellingOf(stock, words[0] as number), sounds: each[0] ?? [] }
  const spelling: number[] = []
  for (const word of words) for (const letter of spellingOf(stock, word)) if (spelling.length < longestJoined) spelling.push(letter)
  return { spelling: Uint16Array.from(spelling), sounds: joinedSounds(each) }
}

const flatSounds = new Uint8Array(128)

/** The readings of a mark as `soundsAlike` takes them, until the next call. */
export function flat(sounds: readonly Uint8Array[]): Readings {
  const at = [0]
  let to = 0
  for (const one of sounds) {
    flatSounds.set(one, to)
    at.push(to += one.length)
  }
  return { of: flatSounds, at, from: 0, to: sounds.length }
}
