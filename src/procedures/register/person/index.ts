import type { PlainDate } from '#calendar/date.ts'
import type { Decider } from '#casefile/decider.ts'
import type { DocumentRef } from '#casefile/document.ts'
import { refuse } from '#casefile/refusal.ts'

/** The particulars of a person or company were erased, with these papers of theirs. The event names ids and a norm, nothing else. */
export type PersonEvent = { readonly type: 'PersonErased'; readonly partyId: string; readonly papers: readonly string[]; readonly norm: string; readonly reason: DocumentRef }

/** What still holds a person's data in the office, as their files and rights say on the day. */
export type Standing = {
  readonly known: boolean
  /** Numbers of files that have not ended. */
  readonly openFiles: readonly string[]
  readonly rightsInForce: readonly { readonly number: string; readonly until: PlainDate }[]
  /** The last day on which papers of an ended file must be kept. */
  readonly keptUntil: PlainDate | null
}

export type PersonCommand = { readonly act: 'erasePerson'; readonly partyId: string; readonly papers: readonly string[]; readonly norm: string; readonly reason: DocumentRef; readonly standing: Standing }

export type Person = { readonly erased: boolean }

const article = 'Ley 29733 art. 20'

/**
 * Erasing a person (Law 29733 art. 20: cancellation of personal data, save what a norm orders to be kept). Salt and bytes
 * go, events stay: the chain holds. Refused while a file or right of theirs lives, or their papers must be kept.
 */
export const person: Decider<Person, PersonCommand, PersonEvent> = {
  initial: { erased: false },
  decide(state, { partyId, papers, norm, reason, standing }, { on }) {
    if (state.erased) return refuse('erasure.already-done', article)
    return erasureBarred(standing, on) ?? (norm.trim() === '' ? refuse('erasure.no-norm', article) : [{ type: 'PersonErased', partyId, papers, norm, reason }])
  },
  evolve: () => ({ erased: true }),
}

/** Why a person's data may not be erased on a day; undefined where they may. */
export function erasureBarred({ known, openFiles, rightsInForce, keptUntil }: Standing, on: PlainDate) {
  if (!known) return refuse('erasure.unknown-person', article)
  if (openFiles[0] !== undefined) return refuse('erasure.file-open', article, { number: openFiles[0], files: openFiles })
  const [right] = rightsInForce
  if (right) return refuse('erasure.right-in-force', 'D486 art. 152; Ley 29733 art. 20', { number: right.number, until: right.until })
  return keptUntil !== null && keptUntil >= on ? refuse('erasure.papers-kept', 'Ley 29733 art. 8; DL 19414', { until: keptUntil }) : undefined
}
