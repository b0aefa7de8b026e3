import { z } from 'zod'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { Done } from '#office/handle.ts'
import { day, line, regionCode, words } from '#office/intake/text.ts'
import { parseDate } from '#calendar/date.ts'
import { caller, operation, type Answer, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, items } from '../shapes.ts'
import { listed, shown } from './paging.ts'

const done = z.object({ version: z.int() })
const closing = z.object({ date: day, kind: z.enum(['decree', 'outage', 'regional']), region: regionCode.exactOptional(), nameEs: line(200), nameEn: line(200), norm: line(200) })
const reopening = z.object({ norm: line(200), region: regionCode.exactOptional() })
const distance = z.object({ from: regionCode, to: regionCode, mode: z.enum(['land', 'air', 'river']).default('land'), days: z.int().min(0).max(60), norm: line(200), since: day })
const erasing = z.object({ norm: line(200), reason: words(2000) })
const fee = z.object({ code: line(30), since: day, norm: line(200), amount: z.int().min(0).max(100_000_000) })
const kept = (outcome: Done | Refusal): Answer => (isRefusal(outcome) ? outcome : { status: 200, body: { version: outcome.version } })
const received = z.looseObject({})

export const administration: readonly Resource[] = [
  {
    path: '/v1/closed-days', tag: tags.office,
    operations: {
      GET: operation({
        id: 'listClosedDays', access: 'account', answers: { 200: items },
        summary: { es: 'Los decretos y las caídas que la oficina ha registrado', en: 'The decrees and outages that the office has recorded' },
        run: async (call) => listed(await call.doors.staff.closedDays(caller(call))),
      }),
      POST: operation({
        id: 'closeDay', access: 'account', body: received, documented: closing, answers: { 200: done },
        summary: { es: 'Declarar un día inhábil o una caída de la mesa en línea, con su norma: todo plazo abierto se recalcula', en: 'Close a day by decree or outage, with its norm: every open term is counted anew' },
        run: async (call) => kept(await call.doors.office.closeDay(caller(call), call.body, call.commandId)),
      }),
    },
  },
  {
    path: '/v1/closed-days/:date/effect', tag: tags.office,
    operations: {
      GET: operation({
        id: 'effectOfClosing', access: 'account', query: z.object({ kind: z.enum(['decree', 'outage', 'regional']).default('decree'), region: regionCode.exactOptional() }), answers: { 200: anything },
        summary: { es: 'Qué plazos abiertos movería cerrar un día; nada queda registrado', en: 'Which open terms closing a day would move; nothing is recorded' },
        async run(call) {
          const date = parseDate(call.params.date ?? '')
          return date && shown(await call.doors.staff.closing(caller(call), { date, ...call.query }))
        },
      }),
    },
  },
  {
    path: '/v1/moved-terms', tag: tags.office,
    operations: {
      GET: operation({
        id: 'movedTerms', access: 'account', answers: { 200: items },
        summary: { es: 'Los plazos que movió cada norma, antes y después', en: 'The terms that each norm moved, before and after' },
        run: async (call) => listed(await call.doors.staff.movedTerms(caller(call))),
      }),
    },
  },
  {
    path: '/v1/closed-days/:date/reopening', tag: tags.office,
    operations: {
      POST: operation({
        id: 'reopenDay', access: 'account', body: received, documented: reopening, answers: { 200: done },
        summary: { es: 'Volver hábil un día que se cerró, con su norma', en: 'Reopen a day that was closed, with its norm' },
        run: async (call) => kept(await call.doors.office.reopenDay(caller(call), { ...call.body, date: call.params.date }, call.commandId)),
      }),
    },
  },
  {
    path: '/v1/distances', tag: tags.office,
    operations: {
      POST: operation({
        id: 'setDistance', access: 'account', body: received, documented: distance, answers: { 200: done },
        summary: { es: 'Fijar los días de distancia entre dos departamentos desde un día, con su norma: todo plazo abierto se recalcula', en: 'Set the days of distance between two departments from a day, with their norm: every open term is counted anew' },
        run: async (call) => kept(await call.doors.office.setDistance(caller(call), call.body, call.commandId)),
      }),
    },
  },
  {
    path: '/v1/cases/:number/persons', tag: tags.office,
    operations: {
      GET: operation({
        id: 'personsOfCase', access: 'account', answers: { 200: items },
        summary: { es: 'Las partes de un expediente y por qué sus datos no pueden suprimirse todavía', en: 'The parties of a file and why their data may not be erased yet' },
        run: async (call) => listed(await call.doors.office.personsOf(caller(call), call.params.number ?? '')),
      }),
    },
  },
  {
    path: '/v1/persons/:id/erasure', tag: tags.office,
    operations: {
      POST: operation({
        id: 'erasePerson', access: 'account', body: received, documented: erasing, answers: { 200: done },
        summary: { es: 'Suprimir los datos de una persona, con motivo y norma; los actos quedan y el registro se sigue verificando', en: 'Erase a person’s data, with reason and norm; the acts stay and the record still verifies' },
        run: async (call) => kept(await call.doors.office.erasePerson(caller(call), call.params.id ?? '', call.body, call.commandId)),
      }),
    },
  },
  {
    path: '/v1/fees', tag: tags.office,
    operations: {
      POST: operation({
        id: 'setFee', access: 'account', body: received, documented: fee, answers: { 200: done },
        summary: { es: 'Fijar el importe de una tasa desde un día, con su norma', en: 'Set the amount of a fee from a day, with its norm' },
        run: async (call) => kept(await call.doors.office.setFee(caller(call), call.body, call.commandId)),
      }),
    },
  },
]
