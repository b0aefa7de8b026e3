import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import { caller, operation, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything } from '../shapes.ts'
import { shown } from './paging.ts'

const verdict = z.looseObject({ verdict: z.enum(['cited', 'dismissed']) })

/** What the office checks itself, for the document. */
const documented = z.union([
  z.object({ verdict: z.literal('cited'), ground: z.enum(['136-a', '136-b', '136-c', '136-d', '136-h']).optional(), words: z.string().max(2000).optional() }),
  z.object({ verdict: z.literal('dismissed'), reason: z.enum(['different', 'unrelatedGoods', 'weakElement', 'sameHolder', 'noEarlierRight', 'other']), words: z.string().max(2000).optional() }),
])

/** The search for earlier signs of a file under examination. */
export const earlierSigns: readonly Resource[] = [{
  path: '/v1/cases/:number/earlier-signs', tag: tags.office,
  operations: {
    GET: operation({
      id: 'examineEarlierSigns', access: 'account', answers: { 200: anything },
      summary: { es: 'Los signos anteriores que se parecen, por qué, y lo que se anotó de cada uno', en: 'The earlier signs that are alike, why, and what was noted of each' },
      run: async (call) => shown(await call.doors.office.examination.read(caller(call), call.params.number ?? '')),
    }),
  },
}, {
  path: '/v1/cases/:number/earlier-signs/:code', tag: tags.office,
  operations: {
    GET: operation({
      id: 'compareEarlierSign', access: 'account', answers: { 200: anything },
      summary: { es: 'Un signo anterior junto al que se examina, con sus productos y lo que los acerca', en: 'An earlier sign beside the one under examination, with its goods and what brings them near' },
      run: async (call) => shown(await call.doors.office.examination.compare(caller(call), call.params.number ?? '', call.params.code ?? '')),
    }),
    PUT: operation({
      id: 'weighEarlierSign', access: 'account', body: verdict, documented, answers: { 204: 'nothing' },
      summary: { es: 'Citar o descartar un signo anterior: una nota de trabajo con autor y hora', en: 'Cite or dismiss an earlier sign: a working note with author and time' },
      async run(call) {
        const done = await call.doors.office.examination.weigh(caller(call), call.params.number ?? '', call.params.code ?? '', call.body)
        return isRefusal(done) ? done : { status: 204 }
      },
    }),
    DELETE: operation({
      id: 'unweighEarlierSign', access: 'account', answers: { 204: 'nothing' },
      summary: { es: 'Quitar la nota', en: 'Take the note back' },
      async run(call) {
        const done = await call.doors.office.examination.unweigh(caller(call), call.params.number ?? '', call.params.code ?? '')
        return isRefusal(done) ? done : { status: 204 }
      },
    }),
  },
}]
