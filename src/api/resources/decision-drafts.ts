import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import { caller, operation, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything } from '../shapes.ts'

const proposal = z.looseObject({ act: z.enum(['grant', 'partialGrant', 'refuse']), ready: z.boolean().default(false) })

export const decisionDrafts: readonly Resource[] = [{
  path: '/v1/cases/:number/decision-draft', tag: tags.office,
  operations: {
    GET: operation({
      id: 'readDecisionDraft', access: 'account', answers: { 200: anything },
      summary: { es: 'El proyecto de decisión de un expediente', en: 'The draft decision of a file' },
      async run(call) {
        const draft = await call.doors.office.decisionDraft.read(caller(call), call.params.number ?? '')
        return draft === undefined || isRefusal(draft) ? draft : { status: 200, body: draft }
      },
    }),
    PUT: operation({
      id: 'saveDecisionDraft', access: 'account', body: proposal, answers: { 200: anything },
      summary: { es: 'Guardar el proyecto; «ready» lo deja listo para que otra persona firme', en: 'Keep the draft; “ready” leaves it for another person to sign' },
      async run(call) {
        const { ready, ...input } = call.body
        const draft = await call.doors.office.decisionDraft.save(caller(call), call.params.number ?? '', input, ready)
        return isRefusal(draft) ? draft : { status: 200, body: { act: draft.proposal.act, ready: draft.ready, updatedAt: draft.updatedAt } }
      },
    }),
  },
}]
