import { z } from 'zod'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { Done } from '#office/handle.ts'
import { day, line } from '#office/intake/text.ts'
import { caller, operation, type Answer, type Resource } from '../operation.ts'
import { tags } from '../said.ts'

const done = z.object({ version: z.int() })
const closing = z.object({ date: day, kind: z.enum(['decree', 'outage']), nameEs: line(200), nameEn: line(200), norm: line(200) })
const reopening = z.object({ norm: line(200) })
const fee = z.object({ code: line(30), since: day, norm: line(200), amount: z.int().min(0).max(100_000_000) })
const kept = (outcome: Done | Refusal): Answer => (isRefusal(outcome) ? outcome : { status: 200, body: { version: outcome.version } })
const received = z.looseObject({})

export const administration: readonly Resource[] = [
  {
    path: '/v1/closed-days', tag: tags.office,
    operations: {
      POST: operation({
        id: 'closeDay', access: 'account', body: received, documented: closing, answers: { 200: done },
        summary: { es: 'Declarar un día inhábil o una caída de la mesa en línea, con su norma: todo plazo abierto se recalcula', en: 'Close a day by decree or outage, with its norm: every open term is counted anew' },
        run: async (call) => kept(await call.doors.office.closeDay(caller(call), call.body, call.commandId)),
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
