import type { Context } from '#casefile/decider.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import { none, type ActRule } from '../act.ts'
import { firmBecause } from '../firm.ts'
import { common, tidy, tooMuch } from '../limits.ts'
import type { Application, Status } from '../state.ts'

export const beforeDecision: readonly Status[] = ['filed', 'formalExamination', 'formalRequirement', 'readyToPublish', 'oppositionWindow', 'registrability']
const decided: readonly Status[] = ['granted', 'partiallyGranted', 'refused']

export const withdraw: ActRule<'withdraw'> = {
  from: ['receivedIncomplete', ...beforeDecision, ...decided], article: 'D486 art. 12; RDL1075 art. 13', needs: none, barred: firm,
  decide(state, { scope, power }, context) {
    if (context.actor.role === 'representative' && power?.kind !== 'withdrawalPower') return refuse('withdrawal.power-not-notarised', 'DL1075 art. 15')
    // Not said: from the procedure only (LPAG art. 189).
    return [{ type: 'ApplicationWithdrawn', scope: scope ?? 'procedure', ...(power && { power }), published: state.publication !== undefined }]
  },
}

export const amend: ActRule<'amend'> = {
  from: [...beforeDecision, ...decided], article: 'D486 art. 143', needs: none, barred: firm,
  decide(state, { changes, writing }, context) {
    if (!state.content) return refuse('application.wrong-state', 'D486 art. 143')
    if (Object.keys(changes).length === 0) return refuse('amendment.empty', 'D486 art. 143')
    const ordered = tidy(changes)
    return tooMuch(state.content, ordered, context) ?? nothingLeft(state, ordered.classes)
      ?? [{ type: 'ApplicationAmended', changes: ordered, ...(writing && { writing }) }]
  },
}

/** Giving up everything that was granted is a withdrawal, which says so. */
function nothingLeft(state: Application, classes: Parameters<typeof common>[1] | undefined): Refusal | undefined {
  if (!classes || !state.decision || state.decision.outcome === 'refused') return undefined
  return common(state.decision.granted, classes).length === 0 ? refuse('amendment.leaves-nothing', 'D486 arts 12, 143') : undefined
}

/** Both are open until the decision that ends the channel is notified, or is firm because nobody challenged it. */
function firm(state: Application, context: Context): Refusal | undefined {
  return firmBecause(state, context) ? refuse('application.decision-firm', 'D486 art. 12; LPAG art. 212') : undefined
}
