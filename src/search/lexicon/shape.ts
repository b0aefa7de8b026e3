import type { Language } from './lines.ts'

export type Sense = {
  /** Of the lexicon below `size`; numbers and ordinals stand far above it (`packed.ts`). */
  readonly concept: number
  readonly language: Language
  /** By rule or as an irregular form; false for the word as it stands in the lexicon. */
  readonly inflected: boolean
  /** Place of the word in its column, the most usual first. */
  readonly rank: number
}
export type Relation = 'opposite' | 'sister' | 'broader' | 'narrower'
export type Near = { readonly concept: number; readonly relation: Relation }
/** Words `from` to `to` (not included) of a list are one entry. */
export type Expression = { readonly from: number; readonly to: number; readonly sense: Sense }
/** A word as two: the first has `cut` letters. */
export type Halves = { readonly cut: number; readonly first: readonly Sense[]; readonly second: readonly Sense[] }
export type Entry = { readonly id: string; readonly words: Readonly<Partial<Record<Language, readonly string[]>>> }

export type Lexicon = {
  /** Changes with any word or link. */
  readonly version: string
  /** Concepts, numbers apart. */
  readonly size: number
  /** What a folded word means (lower case, accents folded, Ñ kept): as it stands and as the plural of another, else as any regular form; N also stands for Ñ where it makes no Spanish word. */
  readonly senses: (word: string) => readonly Sense[]
  /** A word without a meaning of its own, as two words that have one. */
  readonly halves: (word: string) => Halves | undefined
  /** Entries of several words, two that are written as one (SUN FLOWER), and numbers read aloud, in a list of folded words. They may overlap. */
  readonly expressions: (words: readonly string[]) => readonly Expression[]
  readonly near: (concept: number) => readonly Near[]
  readonly entry: (concept: number) => Entry
  /** All folded single words of a concept; an expression stands joined. */
  readonly words: (concept: number) => readonly string[]
}
