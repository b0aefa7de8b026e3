import type { PlainDate } from '#calendar/date.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { SignKind } from '#casefile/sign.ts'
import type { Because, EngineVersion, Explained, Hit, Mark, Sought } from '#search/engine.ts'

export type { Because, EngineVersion } from '#search/engine.ts'

/**
 * Earlier signs that somebody should look at: an engine of each process, away from the event loop, kept current as acts
 * commit. Refusals: `search.loading` (the index is being read; about how many seconds), `search.restarting` (the engine
 * broke and begins again), `search.busy` (too many wait), `search.too-slow`. An abandoned request (`signal`) is dropped
 * from the line and rejects with the signal's reason.
 */
export type Similar = {
  /** At most `limit` candidates after the filters, nearest first. A text without a letter or digit finds nothing. */
  readonly search: (ask: SimilarAsk, signal?: AbortSignal) => Promise<SimilarFound | Refusal>
  /** Many texts, each on its own and in their order; single searches of others go in between. */
  readonly many: (asks: readonly SimilarAsk[], signal?: AbortSignal) => Promise<readonly (SimilarFound | Refusal)[]>
  /** Why one mark of the index would be on the list of a sought sign; undefined where it is not in the index. */
  readonly explain: (sought: Sought, stream: string) => Promise<ExplainedPair | Refusal | undefined>
  /**
   * Searches for each text among marks of your own (a list of watches) as if they stood in the register, so that a score
   * means what it means there; of the register's own marks none is told. The hits, from a score on, name positions in `marks`.
   */
  readonly among: (marks: readonly Mark[], sought: readonly Sought[], most: { readonly limit: number; readonly floor: number }, signal?: AbortSignal) => Promise<readonly (readonly HitAmong[])[] | Refusal>
  /** The same search with everything that a report must name, after every act committed so far was taken in. */
  readonly freeze: (ask: SimilarAsk) => Promise<FrozenSearch | Refusal>
  /** Resolves once every act that was committed when it was called can be found. */
  readonly upToDate: () => Promise<void>
  readonly state: () => SimilarState
}

export type SimilarState = { readonly status: 'idle' | 'loading' | 'ready' | 'restarting'; readonly marks: number; readonly version: EngineVersion | null }

export type SimilarAsk = {
  /** As somebody typed or filed it; a long text is cut (`SimilarFound.cut`). */
  readonly text: string
  /** Classes of the sign sought: they raise a candidate, none is left out for being of another. */
  readonly classes: readonly number[]
  readonly limit: number
  /** Candidates to pass over, for a further page. */
  readonly offset?: number
  readonly filters?: Filters
  /** Candidates less near than this are left out (0–1); absent, the list goes on as long as somebody reads. */
  readonly least?: number
  /** Streams that are not looked at: the file itself and its right. */
  readonly without?: readonly string[]
}

/** Whether a mark can bar another: its application runs, it is in force, or it is over (D486 art. 136 a). */
export type Standing = 'pending' | 'inForce' | 'ended'

/** Each narrows the list and says how many it hides; absent or empty, it hides nothing. */
export type Filters = {
  readonly classes?: readonly number[]
  readonly standing?: readonly Standing[]
  readonly status?: readonly string[]
  readonly kind?: readonly SignKind[]
  /** Of whom: streams of whoever is meant. Names never come here. */
  readonly holder?: readonly string[]
  /** Filed on these days, both included. */
  readonly dates?: { readonly from?: PlainDate; readonly until?: PlainDate }
  /** Only what ranks before this one: priority or filing day, then case number. */
  readonly rank?: Rank
}
export type FilterName = keyof Filters

/** The day that counts for rank, priority first (D486 art. 9), and the case number, which follows the hour of filing (DL1075 art. 12). */
export type Rank = { readonly on: PlainDate; readonly number: string }

export type SimilarFound = {
  readonly candidates: readonly Candidate[]
  /** Candidates that the filters let through. */
  readonly total: number
  /** How many more there would be without each filter alone. */
  readonly hidden: Readonly<Partial<Record<FilterName, number>>>
  /** The list of the engine was longer than what is looked at. */
  readonly more: boolean
  /** Marks without words that pass the filters and share a class with the sign sought (any class, where none was named): no word search compares them. */
  readonly wordless: number
  /** What was searched for, where the text was too long: its beginning. */
  readonly cut: string | null
}

/** A mark as the index knows it: of the record, without a name or address of anybody. */
export type IndexedMark = {
  /** Where it stands: an application on file, or an entry of the register. */
  readonly found: 'docket' | 'register'
  readonly stream: string
  readonly caseNumber: string
  readonly certificateNumber: string | null
  readonly kind: SignKind
  readonly text: string
  /** Document id of the picture. */
  readonly picture: string | null
  readonly classes: readonly number[]
  readonly standing: Standing
  readonly status: string
  readonly filedOn: PlainDate
  readonly priorityOn: PlainDate | null
  readonly grantedOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  /** Party of the first applicant or holder: the first that was the same person or company. */
  readonly owner: string
}

export type Candidate = IndexedMark & {
  /** 0–1: how likely an examiner would want to look at it. Never a verdict. */
  readonly score: number
  readonly because: readonly Because[]
  /** A finished sentence for each `because`, in the same order. */
  readonly reasons: readonly Reason[]
}

/** Why a candidate is on the list, in words. */
export type Reason = { readonly channel: Because['channel']; readonly es: string; readonly en: string }

export type ExplainedPair = IndexedMark & Explained & { readonly reasons: readonly Reason[] }
export type HitAmong = Hit & { readonly because: readonly Because[]; readonly reasons: readonly Reason[] }

/**
 * The marks as the record showed them at a position: every event of an earlier installation, and of this one every
 * event whose transaction is visible in a snapshot of PostgreSQL (`xmin:xmax:running`). It stays true for ever.
 */
export type RecordPosition = { readonly installation: number; readonly snapshot: string }

export type Snapshot = {
  readonly position: RecordPosition
  readonly marks: number
  /** Over (stream, text, classes, owner, status, rank) of every mark, in no order. Hex. */
  readonly hash: string
}

export type FrozenSearch = { readonly snapshot: Snapshot; readonly engine: EngineVersion; readonly found: SimilarFound }
