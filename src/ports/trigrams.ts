import type { SignKind } from '#casefile/sign.ts'

/** A first list of signs that resemble a text. It misses what only sounds alike: an aid, never a finding. */
export type Similar = {
  /** At most `limit` candidates, most alike first. An empty text finds nothing. */
  readonly search: (ask: SimilarAsk) => Promise<readonly Candidate[]>
}

export type SimilarAsk = {
  /** Folded text of the sign sought: lower case, accents folded, Ñ kept. */
  readonly text: string
  /** Nice classes that raise a candidate; none is left out for being of another class. */
  readonly classes: readonly number[]
  readonly limit: number
}

export type Candidate = {
  /** Where it was found: an application on file, or an entry of the register. */
  readonly found: 'docket' | 'register'
  readonly stream: string
  readonly caseNumber: string
  readonly certificateNumber: string | null
  readonly kind: SignKind
  readonly text: string
  /** Document id of the picture. */
  readonly picture: string | null
  readonly classes: readonly number[]
  readonly status: string
  /** 0–1: the larger of both measures of shared trigrams. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Why a candidate is on the list, as a code and in words. */
export type Reason = {
  readonly code: 'identical' | 'contained' | 'contains' | 'sharedTrigrams' | 'sameClass'
  readonly es: string
  readonly en: string
}
