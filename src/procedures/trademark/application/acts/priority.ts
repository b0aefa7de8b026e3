import type { Context } from '#casefile/decider.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import { none, type ActRule } from '../act.ts'
import type { FirstFiling, PriorityClaim } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { isInTime, isWhole, priorityRule } from '../requirements.ts'
import type { Application, Priority } from '../state.ts'
import { due, lastDay } from '../terms.ts'
import { beforeDecision } from './party.ts'

const documentsTerm = 'D-PRIODOC-TM'

/** A priority is recognised, awaited or lost with the filing; the application itself goes on (D486 arts 9–11). */
export function priorityOutcomes(claims: readonly PriorityClaim[], context: Context): readonly ApplicationEvent[] {
  return claims.map((p): ApplicationEvent => {
    if (p.firstFiledOn && !isInTime(p, context)) return { type: 'PriorityLost', claimId: p.id, because: 'outOfTime' }
    return proved(p) ? { type: 'PriorityRecognised', claimId: p.id, documents: p.documents } : { type: 'PriorityDocumentsAwaited', claimId: p.id }
  })
}

const proved = (p: PriorityClaim) => isWhole(p) && p.documents.length > 0

export const claim: ActRule<'claim'> = {
  from: beforeDecision, article: 'D486 arts 9-10', needs: none,
  // Nothing can have been filed first later than this application: after nine months of it no claim fits.
  barred: (state, context) => (state.receipt && lastDay(documentsTerm, state.receipt.on, context) < context.on ? documentsTermOver() : undefined),
  decide(state, { claim: asked }, context) {
    if (state.priorities.some((p) => p.id === asked.id)) return refuse('priority.already-claimed', 'D486 art. 9')
    if (!asked.firstFiledOn || !state.receipt) return refuse('priority.no-first-date', 'D486 art. 10', { requirement: 'R-PR-01' })
    const wrong = outOfTime(asked, state, context) ?? (isOver(asked, context) ? documentsTermOver() : undefined)
    if (wrong) return wrong
    return [{ type: 'PriorityClaimed', claim: asked }, ...(proved(asked) ? [{ type: 'PriorityRecognised', claimId: asked.id, documents: asked.documents } as const] : [])]
  },
}

/** The six months run to the filing here, not to the claim (D486 art. 9). */
function outOfTime(asked: PriorityClaim, state: Application, context: Context): Refusal | undefined {
  const rule = priorityRule(asked)
  const { firstFiledOn } = asked
  if (!state.receipt || !firstFiledOn) return undefined
  if (firstFiledOn > state.receipt.on || due(rule, firstFiledOn, context) === undefined) return refuse('priority.impossible-date', 'D486 art. 9', { firstFiledOn, filedOn: state.receipt.on })
  return isInTime(asked, { ...context, on: state.receipt.on }) ? undefined : refuse('priority.out-of-time', 'D486 art. 9', { rule, requirement: 'R-PR-06' })
}

export const awaitDocuments: ActRule<'awaitDocuments'> = {
  from: beforeDecision, article: 'D486 art. 10', needs: none,
  barred: (state) => (state.priorities.some((p) => p.status === 'claimed') ? undefined : refuse('priority.not-claimed', 'D486 art. 10')),
  decide: (state, { claimId }) => (state.priorities.some((p) => p.id === claimId && p.status === 'claimed')
    ? [{ type: 'PriorityDocumentsAwaited', claimId }]
    : refuse('priority.not-claimed', 'D486 art. 10')),
}

export const fileDocuments: ActRule<'fileDocuments'> = {
  from: beforeDecision, article: 'D486 art. 10', needs: none,
  barred(state, context) {
    const pending = state.priorities.filter(isPending)
    if (pending.length === 0) return refuse('priority.not-pending', 'D486 art. 10')
    return pending.every((p) => isOver(p, context)) ? documentsTermOver() : undefined
  },
  decide(state, { claimId, documents, stated }, context) {
    const pending = state.priorities.find((p) => p.id === claimId && isPending(p))
    if (!pending) return refuse('priority.not-pending', 'D486 art. 10')
    if (documents.length === 0) return refuse('priority.no-documents', 'D486 art. 10', { requirement: 'R-PR-02' })
    const added = left(pending, stated)
    const whole: PriorityClaim = { ...pending, ...added, documents }
    if (!whole.firstFiledOn) return refuse('priority.no-first-date', 'D486 art. 10', { requirement: 'R-PR-01' })
    const wrong = outOfTime(whole, state, context) ?? (isOver(whole, context) ? documentsTermOver() : undefined)
    if (wrong) return wrong
    if (!isWhole(whole)) return refuse('priority.not-identified', 'D486 art. 10', { requirement: 'R-PR-01' })
    return [{ type: 'PriorityRecognised', claimId, documents, ...(Object.keys(added).length > 0 && { stated: added }) }]
  },
}

/** What the claim left unsaid. What it said stays: another first filing is another claim. */
function left(claimed: PriorityClaim, { number, country, firstFiledOn }: FirstFiling = {}): FirstFiling {
  return {
    ...(number && !claimed.number && { number }), ...(country && !claimed.country && { country }),
    ...(firstFiledOn && !claimed.firstFiledOn && { firstFiledOn }),
  }
}

const isPending = (p: Priority) => p.status === 'documentsPending' || p.status === 'claimed'

function isOver(p: PriorityClaim, context: Context): boolean {
  const last = p.firstFiledOn && due(documentsTerm, p.firstFiledOn, context)
  return last !== undefined && last < context.on
}

function documentsTermOver(): Refusal {
  return refuse('priority.documents-term-over', 'D486 art. 10', { rule: documentsTerm })
}
