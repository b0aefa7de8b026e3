// The shapes of the prior-rights engine. Nothing here runs.

/** An earlier mark, as the engine needs it. */
export type Mark = {
  /** As filed or registered, in any script; empty for a sign without words. */
  readonly text: string
  /** Nice classes, 1–45; empty where unknown. */
  readonly classes: readonly number[]
  /** Whose it is, as any stable text: an element is weak when many owners share it. Empty where unknown. */
  readonly owner: string
}

/** The sign applied for. */
export type Sought = { readonly text: string; readonly classes: readonly number[] }

export type Hit = {
  /** Position of the mark: the number that `add` gave, counted from 0. */
  readonly mark: number
  /** 0–1: how likely an examiner would want to look at it. Never a verdict on registrability. */
  readonly score: number
}

/** Two texts laid over each other; null stands for a gap. */
export type Aligned = readonly (readonly [sought: string | null, mark: string | null])[]

/** Why a mark is on the list. Each kind has its sentence in `say.ts`. */
export type Because =
  | { readonly channel: 'identical' }
  /** One of both stands whole inside the other. */
  | { readonly channel: 'contained'; readonly which: 'mark' | 'sought'; readonly part: string; readonly place: 'start' | 'end' | 'inside' | 'words' }
  /** Sounds alike: the two readings laid over each other, and the rules that read them so (ids of `rules.ts`). */
  | { readonly channel: 'sound'; readonly sought: string; readonly mark: string; readonly aligned: Aligned; readonly rules: readonly string[]; readonly language: string; readonly alike: number }
  /** Looks alike: spellings laid over each other, and letters that look the same (`RN`/`M`). */
  | { readonly channel: 'look'; readonly sought: string; readonly mark: string; readonly aligned: Aligned; readonly lookAlikes: readonly (readonly [string, string])[]; readonly alike: number }
  /** Alike once the halves of the sign change places; `cut` letters stand before the place where they part. */
  | { readonly channel: 'turned'; readonly sought: string; readonly cut: number; readonly mark: string; readonly alike: number }
  | { readonly channel: 'meaning'; readonly sought: string; readonly mark: string; readonly relation: 'translation' | 'synonym' | 'opposite' | 'inflection' | 'number' | 'sister'; readonly entry: string }
  /** Both meanings are clear and different: a note that lowers, never hides. */
  | { readonly channel: 'otherMeaning'; readonly sought: string; readonly mark: string }
  /** A word that both have, and how many owners have it in a class: shared by many, it is weak. */
  | { readonly channel: 'shared'; readonly element: string; readonly owners: number; readonly marks: number; readonly class: number | null; readonly weak: boolean }
  | { readonly channel: 'classes'; readonly same: readonly number[]; readonly related: readonly (readonly [sought: number, mark: number])[] }

export type Explained = { readonly score: number; readonly because: readonly Because[] }

/**
 * Every method is a function of the marks in it and of its arguments: the same marks in any order of `add` and `remove`
 * give the same scores, and equal scores stand in the order of text, then of position.
 */
export type Engine = {
  /** Marks now in it. */
  readonly size: number
  /** Adds a mark and gives its position. */
  readonly add: (mark: Mark) => number
  /** Takes a mark out; its position is not given again. */
  readonly remove: (position: number) => void
  readonly text: (position: number) => string
  /** Ascending. */
  readonly classes: (position: number) => readonly number[]
  /** Whether the mark at a position is this one. */
  readonly holds: (position: number, mark: Mark) => boolean
  /** The nearest marks, nearest first, at most `limit`. A text without a letter or digit finds only its equals. */
  readonly search: (sought: Sought, limit: number) => readonly Hit[]
  /** Why one mark would be on the list of a sought sign. */
  readonly explain: (sought: Sought, position: number) => Explained
}

/** Named in every frozen report: what changes either changes the ranking. */
export type EngineVersion = { readonly engine: string; readonly weights: string; readonly lexicon: string }
