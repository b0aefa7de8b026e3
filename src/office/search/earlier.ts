import type { Rank, SimilarAsk } from '#ports/similar.ts'
import type { Application } from '#procedures/index.ts'
import { priorityOf } from '#views/priority.ts'

/**
 * The question that an examiner asks of a file: marks in force or pending that rank before it, the file itself aside.
 * Undefined for a sign without words and for a filing in custody, which has no rank yet.
 */
export function earlierThan({ stream, state }: { readonly stream: string; readonly state: Application }): Omit<SimilarAsk, 'limit'> | undefined {
  const { content, receipt, certificate } = state
  const text = content?.sign.text?.trim() ?? ''
  if (!content || !receipt || text === '') return undefined
  return {
    text, classes: content.classes.map((c) => c.number), without: certificate ? [stream, certificate.rightId] : [stream],
    filters: { standing: ['pending', 'inForce'], rank: rankOf(state) as Rank },
  }
}

/** The day that counts and the case number; undefined while there is none. */
export function rankOf(state: Application): Rank | undefined {
  if (!state.receipt) return undefined
  return { on: priorityOf(state) ?? state.receipt.on, number: state.receipt.number }
}
