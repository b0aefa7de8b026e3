import type { IndexedMark, RecordPosition } from './similar.ts'

/**
 * Where the engine reads the marks from. Whoever reads them from the database need not take them apart: changes travel as
 * JSON text, an array of `MarkLine`; all marks, which are many, as the bytes that COPY writes (the fields of a
 * `MarkLine`, a tab between them and a line a row).
 */
export type MarkSource = {
  /** Every mark as of one moment, whole rows, some thousands at a time, and which moment that was; the dictionaries of that moment come first. */
  readonly all: (begin: (dictionaries: Dictionaries) => Promise<void>, take: (rows: Uint8Array) => Promise<void>) => Promise<RecordPosition>
  /** What acts changed since. An act that commits late is never passed over. */
  readonly since: (position: RecordPosition) => Promise<MarksChanged>
  /**
   * The same held still: `work` sees the record as of one moment, the changes up to it, and marks as they were then.
   */
  readonly still: <T>(position: RecordPosition, work: (still: StillMarks) => Promise<T>) => Promise<T>
  /** Marks by their streams; those that are no more are not in it. */
  readonly marks: (streams: readonly string[]) => Promise<ReadonlyMap<string, IndexedMark>>
}

/** Imported dictionaries, in the order of their sources, and a word that changes with any of them. */
export type Dictionaries = { readonly mark: string; readonly texts: readonly string[] }

/**
 * `streams` were acted on; `lines` are the marks they now are: a stream without a line has none. `dictionaries` is the
 * word of the dictionaries that are now there.
 */
export type MarksChanged = { readonly position: RecordPosition; readonly streams: readonly string[]; readonly lines: string; readonly dictionaries: string }

export type StillMarks = MarksChanged & Pick<MarkSource, 'marks'>

/** What the index needs of a mark: stream, text, classes, owner, standing, status, kind, filed on, priority on, case number. */
export type MarkLine = readonly [
  stream: string, text: string, classes: readonly number[], owner: string, standing: string, status: string, kind: string,
  filedOn: string, priorityOn: string | null, caseNumber: string,
]
