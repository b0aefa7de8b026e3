import type { Recorded } from '#casefile/decider.ts'
import type { Application, ApplicationEvent } from '#procedures/index.ts'
import { abandonment, decision, deemedNotFiled } from './decisions.ts'
import type { Situation } from './heading.ts'
import { requirementNotice } from './notices.ts'
import { custodyReceipt, filingReceipt } from './receipts.ts'

export type ComposedPaper = { readonly id: string; readonly kind: 'notice' | 'decision' | 'receipt'; readonly title: string; readonly content: unknown }

/** The paper that an act makes, if it makes one. `state` is the file with the act done. */
export function paperOf(state: Application, event: Recorded<ApplicationEvent>, s: Situation): ComposedPaper | undefined {
  switch (event.type) {
    case 'ApplicationFiled': return composed('receipt', 'Cargo de presentación', filingReceipt(state, event, s), s)
    case 'MinimumCompleted': return composed('receipt', 'Cargo de presentación', filingReceipt(state, event, s), s)
    case 'IncompleteApplicationReceived': return composed('receipt', 'Cargo de recepción en custodia', custodyReceipt(event, s), s)
    case 'RequirementNoticeIssued': return composed('notice', 'Requerimiento', requirementNotice(state, event, s), s)
    case 'RegistrationGranted':
    case 'RegistrationPartiallyGranted':
    case 'RegistrationRefused': return composed('decision', `Resolución ${event.decision.number}`, decision(state, event, s), s)
    case 'ApplicationAbandoned': return composed('decision', `Resolución ${event.number}`, abandonment(state, event, s), s)
    case 'ApplicationDeemedNotFiled': return composed('decision', 'Constancia de solicitud tenida por no presentada', deemedNotFiled(state, s), s)
    default: return undefined
  }
}

function composed(kind: ComposedPaper['kind'], title: string, content: unknown, s: Situation): ComposedPaper {
  return { id: s.code, kind, title, content }
}
