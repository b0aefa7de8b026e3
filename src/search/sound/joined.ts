import { mostSounds } from './readings.ts'

/** Readings of all words as one, in Spanish and in English: a sound that ends one word and begins the next is heard once. */
export const joinedSounds = (words: readonly (readonly Uint8Array[])[]): readonly Uint8Array[] => [spoken(words, 0), spoken(words, 1)]

function spoken(words: readonly (readonly Uint8Array[])[], language: 0 | 1): Uint8Array {
  const sounds: number[] = []
  for (const readings of words) for (const sound of readings[language] ?? readings[0] ?? []) if (sounds.at(-1) !== sound && sounds.length < mostSounds) sounds.push(sound)
  return Uint8Array.from(sounds)
}
