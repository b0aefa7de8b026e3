/**
 * A rule that says no, as a value. The page makes a sentence of it, the API a problem document (RFC 9457),
 * and the same refusal explains why a button is grey.
 */
export type Refusal = {
  readonly refused: true
  /** Stable, dotted, for programs: `application.not-published`. */
  readonly code: string
  /** The norm that says no: `D486 art. 144`. */
  readonly article: string
  /** What the sentence needs: rule ids, dates, states. Never personal data. */
  readonly facts: Readonly<Record<string, unknown>>
}

export function refuse(code: string, article: string, facts: Readonly<Record<string, unknown>> = {}): Refusal {
  return { refused: true, code, article, facts }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as Refusal).refused === true
}
