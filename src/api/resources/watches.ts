import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import { caller, operation, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, page } from '../shapes.ts'
import { paging, shown } from './paging.ts'

const watch = z.looseObject({ id: z.string(), text: z.string(), classes: z.array(z.int()), note: z.string().nullable() })
const documented = z.object({ text: z.string().max(200), classes: z.array(z.int().min(1).max(45)).max(45).optional(), note: z.string().max(500).optional() })
const choice = z.object({ ownMarks: z.boolean().optional(), letters: z.boolean().optional(), stream: z.string().max(100).optional(), watched: z.boolean().optional() })

/** Signs that an account watches, and what the gazette published like them. */
export const watches: readonly Resource[] = [{
  path: '/v1/me/watches', tag: tags.own,
  operations: {
    GET: operation({
      id: 'myWatches', access: 'account', answers: { 200: anything },
      summary: { es: 'Los signos que vigilo, y cuáles de mis propias marcas se vigilan', en: 'The signs I watch, and which of my own marks are watched' },
      run: async (call) => shown(await call.doors.office.watching.read(caller(call))),
    }),
    POST: operation({
      id: 'watchSign', access: 'account', body: z.looseObject({}), documented, answers: { 201: watch },
      summary: { es: 'Vigilar un signo: se avisa de cada signo parecido que publique la gaceta', en: 'Watch a sign: each sign alike that the gazette publishes is told' },
      async run(call) {
        const made = await call.doors.office.watching.add(caller(call), call.body)
        return isRefusal(made) ? made : { status: 201, body: made, location: `/v1/me/watches/${made.id}` }
      },
    }),
  },
}, {
  path: '/v1/me/watches/:uuid', tag: tags.own,
  operations: {
    DELETE: operation({
      id: 'unwatchSign', access: 'account', answers: { 204: 'nothing' },
      summary: { es: 'Dejar de vigilar un signo', en: 'Stop watching a sign' },
      async run(call) {
        const gone = await call.doors.office.watching.remove(caller(call), call.params.uuid ?? '')
        return isRefusal(gone) ? gone : { status: 204 }
      },
    }),
  },
}, {
  path: '/v1/me/watching', tag: tags.own,
  operations: {
    PATCH: operation({
      id: 'chooseWatching', access: 'account', body: choice, answers: { 204: 'nothing' },
      summary: { es: 'Vigilar o no mis propias marcas, una de ellas, y recibir o no correos', en: 'Watch or not my own marks, one of them, and receive e-mails or not' },
      async run(call) {
        const chosen = await call.doors.office.watching.choose(caller(call), call.body)
        return isRefusal(chosen) ? chosen : { status: 204 }
      },
    }),
  },
}, {
  path: '/v1/me/watch-alerts', tag: tags.own,
  operations: {
    GET: operation({
      id: 'myWatchAlerts', access: 'account', query: z.object(paging), answers: { 200: page(anything) },
      summary: { es: 'Los avisos: el signo publicado, por qué se parece y el último día para oponerse', en: 'The alerts: the sign published, why it is alike and the last day to oppose' },
      run: async (call) => shown(await call.doors.office.watching.alerts(caller(call), call.query.cursor, call.query.limit)),
    }),
  },
}]
