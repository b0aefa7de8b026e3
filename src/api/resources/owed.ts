import { z } from 'zod'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { actForms } from '#office/intake/acts.ts'
import type { Office } from '#office/office.ts'
import { settling } from '#office/refunds.ts'
import { caller, operation, type Answer, type Call, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, items, order, orderShown } from '../shapes.ts'
import { listed, shown } from './paging.ts'

/** How many classes the file will have once completed or answered. */
const asItWillStand = z.object({ classes: z.coerce.number().int().min(0, { error: 'class.unknown' }).max(45, { error: 'class.unknown' }).default(0) })
const received = z.looseObject({})
const code = ({ params }: Call) => params.code ?? ''

/** What is left to pay, what was paid short or beyond, what is asked back, and an erratum before it is published. */
export const owed: readonly Resource[] = [
  {
    path: '/v1/drafts/:uuid/fees', tag: tags.money,
    operations: {
      GET: operation({
        id: 'owedOfDraft', access: 'account', answers: { 200: anything },
        summary: { es: 'Qué falta pagar de un borrador, contadas las órdenes que ya pagaron', en: 'What is left to pay of a draft, counting the orders that have paid' },
        run: async (call) => shown(await call.doors.office.owed.ofDraft(caller(call), call.params.uuid ?? '')),
      }),
      POST: operation({
        id: 'orderForDraft', access: 'account', answers: { 201: order },
        summary: { es: 'La orden de pago por lo que falta de un borrador', en: 'The payment order for what is left of a draft' },
        run: async (call) => made(await call.doors.office.owed.orderForDraft(caller(call), call.params.uuid ?? '')),
      }),
    },
  },
  {
    path: '/v1/cases/:number/fees', tag: tags.money,
    operations: {
      GET: operation({
        id: 'owedOfFile', access: 'account', query: asItWillStand, answers: { 200: anything },
        summary: { es: 'Qué falta pagar de un expediente', en: 'What is left to pay of a file' },
        run: async (call) => shown(await call.doors.office.owed.ofFile(caller(call), call.params.number ?? '', call.query.classes)),
      }),
      POST: operation({
        id: 'orderForFile', access: 'account', query: asItWillStand, answers: { 201: order },
        summary: { es: 'La orden de pago por lo que falta de un expediente', en: 'The payment order for what is left of a file' },
        run: async (call) => made(await call.doors.office.owed.orderForFile(caller(call), call.params.number ?? '', call.query.classes)),
      }),
    },
  },
  {
    path: '/v1/me/payments-to-mend', tag: tags.own,
    operations: {
      GET: operation({
        id: 'paymentsToMend', access: 'account', answers: { 200: items },
        summary: { es: 'Mis pagos con otro monto o con devolución pedida', en: 'My payments of another amount, or asked back' },
        run: async (call) => listed(await call.doors.read.paymentsToMend(caller(call))),
      }),
    },
  },
  {
    path: '/v1/payments-at-desk', tag: tags.office,
    operations: {
      GET: operation({
        id: 'paymentsAtDesk', access: 'account', answers: { 200: items },
        summary: { es: 'Pagos con otro monto y devoluciones: ventanilla, administración y auditoría', en: 'Payments of another amount and refunds: counter, administration and audit' },
        run: async (call) => listed(await call.doors.read.paymentsAtDesk(caller(call))),
      }),
    },
  },
  {
    path: '/v1/payment-orders/:code/refund-request', tag: tags.money,
    operations: {
      POST: operation({
        id: 'requestRefund', access: 'account', answers: { 200: orderShown },
        summary: { es: 'Pedir la devolución de lo que sobra, o de un pago que no sirvió a ningún trámite', en: 'Ask back what is left over, or a payment that served no procedure' },
        run: async (call) => told(await call.doors.office.refunds.request(caller(call), code(call), call.commandId)),
      }),
    },
  },
  {
    path: '/v1/payment-orders/:code/refund-settlement', tag: tags.office,
    operations: {
      POST: operation({
        id: 'settleRefund', access: 'account', body: received, documented: settling, answers: { 200: orderShown },
        summary: { es: 'Dejar constancia de una devolución hecha, o negarla', en: 'Record a refund made, or refuse it' },
        run: async (call) => told(await call.doors.office.refunds.settle(caller(call), code(call), call.body, call.commandId)),
      }),
    },
  },
  {
    path: '/v1/cases/:number/erratum-dry-run', tag: tags.office,
    operations: {
      POST: operation({
        id: 'foreseeErratum', access: 'account', safe: true, body: received, documented: actForms.publishErratum, answers: { 200: anything },
        summary: { es: 'Qué cambiaría una fe de erratas: antes y después, y si el plazo de oposición empieza de nuevo', en: 'What an erratum would change: before and after, and whether the opposition window begins anew' },
        run: async (call) => shown(await call.doors.office.foreseeErratum(caller(call), call.params.number ?? '', call.body)),
      }),
    },
  },
]

function made(ordered: object | Refusal): Answer {
  return isRefusal(ordered) ? ordered : { status: 201, body: ordered }
}

/** An order as its owner and the office see it, without the account. */
function told(done: Awaited<ReturnType<Office['refunds']['request']>>): Answer {
  if (isRefusal(done)) return done
  const { code: orderCode, status, total, lines, receipts, refund } = done
  return { status: 200, body: { orderCode, status, total, lines, receipts, refund: refund ?? null } }
}
