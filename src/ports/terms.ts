import type { Language } from '#calendar/words.ts'
import type { ClassHeading } from '#casefile/classes.ts'
import type { TermList } from './library.ts'

/** A good or service of the list. `text` is in `language`; `other` is the same in the other language, where the list has it. */
export type FoundTerm = { readonly class: number; readonly language: Language; readonly text: string; readonly other: string | null }

/** A class in which a good or service may be, how many terms say so, and the one that fits best. */
export type FoundClass = { readonly class: number; readonly terms: number; readonly best: FoundTerm }

/** Words typed in Spanish or English find terms of both; the answer is in the language asked for, where the list has it. */
export type Terms = TermList & {
  /** Best first: the same, then those that begin so, then words that begin so, then those that look alike. 20 unless told, 100 at most. */
  readonly search: (q: string, language: Language, options?: { readonly class?: number; readonly limit?: number }) => Promise<readonly FoundTerm[]>
  /** The classes of what is found, best first. */
  readonly classesFor: (q: string, language?: Language) => Promise<readonly FoundClass[]>
  /** The official heading where one was imported in both languages, else the office's own short one. */
  readonly heading: (classNumber: number) => ClassHeading | undefined
}

/** One term of a list to keep. Of a basic number, `main` is the term that stands for it and the rest are its synonyms. */
export type TermRow = {
  readonly class: number
  readonly language: Language
  readonly text: string
  readonly other: string | null
  /** Six digits, two of class and four of the place in the alphabetical list. */
  readonly basicNumber: string | null
  readonly main: boolean
}

export type ClassRow = {
  readonly class: number
  readonly language: Language
  readonly heading: string
  readonly note: string | null
  readonly includes: readonly string[]
  readonly excludes: readonly string[]
}

/** Whose list, and which edition of it. A source keeps one list a language: the next one takes its place. */
export type ListOrigin = { readonly source: string; readonly edition: string }

export type NiceBatch = { readonly origin: ListOrigin } & ({ readonly terms: readonly TermRow[] } | { readonly classes: readonly ClassRow[] })

/** What an import came to. `total` counts what the list now holds of that source and language. */
export type Kept = ListOrigin & {
  readonly what: 'terms' | 'classes'
  readonly language: Language
  readonly total: number
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** Where imported lists are kept. All batches are kept together or, where reading them fails, none. */
export type NiceStore = {
  readonly keep: (batches: AsyncIterable<NiceBatch>) => Promise<readonly Kept[]>
  readonly close: () => Promise<void>
}
