import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import { caller, operation, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything } from '../shapes.ts'
import { shown } from './paging.ts'

const proposal = z.looseObject({ act: z.enum(['grant', 'partialGrant', 'refuse']), ready: z.boolean().default(false) })

const words = z.object({ text: z.string().max(20_000) })
const previewed = z.looseObject({ act: z.string().max(60) })

/** What an examiner and who signs write before an act is done. */
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
}, {
  path: '/v1/cases/:number/decision-draft/return', tag: tags.office,
  operations: {
    POST: operation({
      id: 'returnDecisionDraft', access: 'account', body: words, answers: { 204: 'nothing' },
      summary: { es: 'Devolver el proyecto a quien lo hizo, con la razón', en: 'Send the draft back to who made it, with the reason' },
      async run(call) {
        const done = await call.doors.staff.returnDraft(caller(call), call.params.number ?? '', call.body.text)
        return isRefusal(done) ? done : { status: 204 }
      },
    }),
  },
}, {
  path: '/v1/cases/:number/preview', tag: tags.office,
  operations: {
    POST: operation({
      id: 'previewPaper', access: 'account', safe: true, body: previewed, answers: { 200: anything },
      summary: { es: 'El documento que haría un acto, sin hacerlo', en: 'The paper that an act would make, without doing it' },
      async run(call) {
        const { act, ...input } = call.body
        return shown(await call.doors.staff.preview(caller(call), call.params.number ?? '', act, input))
      },
    }),
  },
}, {
  path: '/v1/cases/:number/notes', tag: tags.office,
  operations: {
    POST: operation({
      id: 'writeNote', access: 'account', body: words, answers: { 204: 'nothing' },
      summary: { es: 'Una nota interna, que no es parte del expediente', en: 'An internal note, no part of the file' },
      async run(call) {
        const done = await call.doors.staff.note(caller(call), call.params.number ?? '', call.body.text)
        return isRefusal(done) ? done : { status: 204 }
      },
    }),
  },
}]
