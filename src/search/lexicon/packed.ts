import { languages } from './lines.ts'
import type { Sense } from './shape.ts'

/** A sense in one small number: concept, then language, inflected and rank in the nine lowest bits. Half a million concepts, numbers apart. */
export type Packed = number

const mostRanks = 32

/** The concept of a number n is `firstNumber + n`; that of an ordinal `firstOrdinal + n`. */
export const firstNumber = 1_000_000
export const firstOrdinal = 2_000_000

export function pack(concept: number, language: number, inflected: boolean, rank: number): Packed {
  return concept * 512 + language * 64 + (inflected ? mostRanks : 0) + (rank < mostRanks ? rank : mostRanks - 1)
}

export function unpack(packed: Packed): Sense {
  return { concept: packed >> 9, language: languages[(packed >> 6) & 7] ?? 'es', inflected: (packed & mostRanks) !== 0, rank: packed & (mostRanks - 1) }
}

export const rankOfPacked = (packed: Packed): number => packed & (mostRanks - 1)

/** The bit of its language. */
export const maskOfPacked = (packed: Packed): number => 1 << ((packed >> 6) & 7)
/** The bits of all their languages. */
export const maskOfAll = (all: readonly Packed[]): number => all.reduce((mask, packed) => mask | maskOfPacked(packed), 0)
