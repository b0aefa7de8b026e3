import type { Context } from '#casefile/decider.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import type { ActRule } from '../act.ts'
import type { Waited } from '../commands.ts'
import { notify } from '../notify.ts'
import { isChallenged, type Application } from '../state.ts'
import { counted, isOver, running } from '../terms.ts'
import { abandoned } from './formal.ts'

/** What follows when a term passes unused. The office's own terms never expire into an act (LPAG art. 140.3). */
export const expire: ActRule<'expire'> = {
  from: ['receivedIncomplete', 'filed', 'formalExamination', 'formalRequirement', 'readyToPublish', 'oppositionWindow', 'registrability'],
  article: 'LPAG art. 140', needs: ({ waited }) => (waited === 'formal' ? ['decision'] : []),
  barred(state, context) {
    const over = awaited(state).filter((a) => isOver(state, a.of, context))
    return over.some((a) => !isChallenged(state, a.of)) ? undefined : notYet(state, over.length > 0, context)
  },
  decide(state, { waited, noticeId, claimId }, context) {
    const term = awaited(state).find((a) => a.waited === waited && (waited !== 'priority' || a.of === claimId))
    const over = term !== undefined && isOver(state, term.of, context)
    if (!over || isChallenged(state, term.of)) return notYet(state, over, context)
    switch (waited) {
      case 'minimum': return [{ type: 'ApplicationDeemedNotFiled', noticeId }, ...notify(state.content, noticeId, context)]
      case 'formal': return abandoned(state, 'requirementNotAnswered', noticeId, context)
      case 'opposition': return [{ type: 'OppositionWindowClosed' }]
      case 'priority': return [{ type: 'PriorityLost', claimId: term.of, because: 'documentsNotFiled' }]
      default: return waited satisfies never
    }
  },
}

/** The terms whose silence has a consequence in this state. A suggested amendment has none: the examiner then decides on the file. */
export function awaited(state: Application): readonly { readonly waited: Waited; readonly of: string }[] {
  const about = state.status === 'receivedIncomplete' ? 'minimum' : state.status === 'formalRequirement' ? 'formal' : undefined
  const asked = state.requirements.find((r) => r.about === about && !r.answered)
  return [
    ...(about && asked ? [{ waited: about, of: asked.noticeId } as const] : []),
    ...(state.status === 'oppositionWindow' ? [{ waited: 'opposition', of: 'opposition' } as const] : []),
    ...state.priorities.filter((p) => p.status === 'claimed' || p.status === 'documentsPending').map((p) => ({ waited: 'priority', of: p.id }) as const),
  ]
}

/** Nothing follows from a silence while it is open whether its notice was well made (LPAG art. 26). */
function notYet(state: Application, over: boolean, context: Context): Refusal {
  return over ? refuse('notice.challenge-open', 'LPAG art. 26') : stillRunning(state, context)
}

function stillRunning(state: Application, context: Context): Refusal {
  const ends = running(state).filter((r) => awaited(state).some((a) => a.of === r.of)).map((r) => ({ rule: r.rule, due: counted(r, context)?.due }))
  return refuse('application.term-running', 'LPAG art. 140', { ends })
}
