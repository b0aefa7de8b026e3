/** A dictionary as it is kept: `text` holds lines of the lexicon's own format (`src/search/lexicon/lines.ts`), its ids under the source's name. */
export type ImportedLexicon = { readonly source: string; readonly concepts: number; readonly text: string }

/** What an import came to. `before` counts the concepts of the one that it replaced. */
export type KeptLexicon = { readonly source: string; readonly concepts: number; readonly sha256: string; readonly before: number | null; readonly changed: boolean }

/** Where dictionaries are kept, one a source: the next of a source takes its place. */
export type LexiconStore = {
  readonly keep: (lexicon: ImportedLexicon) => Promise<KeptLexicon>
  /** False where there is none of that source. */
  readonly remove: (source: string) => Promise<boolean>
  /** In the order of their sources, so that every process builds the same. */
  readonly all: () => Promise<readonly ImportedLexicon[]>
  readonly close: () => Promise<void>
}
