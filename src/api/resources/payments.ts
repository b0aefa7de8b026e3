import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import { filing } from '#office/intake/filing.ts'
import { day, line } from '#office/intake/text.ts'
import { mayRead } from '#office/permissions.ts'
import { caller, operation, type Answer, type Call, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, order, orderShown } from '../shapes.ts'

const paid = z.object({ operationNumber: line(40), paidOn: day, amount: z.int().min(1, { error: 'fee.impossible-amount' }).max(1_000_000_000, { error: 'fee.impossible-amount' }) })

export const payments: readonly Resource[] = [
  {
    path: '/v1/payment-orders', tag: tags.money,
    operations: {
      POST: operation({
        id: 'orderPayment', access: 'account', body: filing.pick({ classes: true, priorities: true, smallEnterprise: true }), answers: { 201: order },
        summary: { es: 'Una orden de pago para presentar: código verificable y total en céntimos', en: 'A payment order for a filing: verifiable code and total in céntimos' },
        async run(call) {
          const ordered = await call.doors.office.order(caller(call), call.body, call.commandId)
          return isRefusal(ordered) ? ordered : { status: 201, body: ordered, location: `/v1/payment-orders/${ordered.orderCode}` }
        },
      }),
    },
  },
  {
    path: '/v1/payment-orders/:code', tag: tags.money,
    operations: {
      GET: operation({
        id: 'readPaymentOrder', access: 'account', answers: { 200: orderShown },
        summary: { es: 'El estado de una orden de pago propia', en: 'The state of a payment order of one’s own' },
        run: readOrder,
      }),
    },
  },
  {
    path: '/v1/payment-orders/:code/demonstration-payment', tag: tags.money,
    operations: {
      POST: operation({
        id: 'payAtDemonstrationBank', access: 'account', answers: { 200: orderShown },
        summary: { es: 'Pagar en el banco de la demostración, solo en una oficina de demostración', en: 'Pay at the demonstration bank, only in a demonstration office' },
        async run(call) {
          const done = await call.doors.office.payDemonstration(caller(call), call.params.code ?? '')
          return isRefusal(done) ? done : readOrder(call)
        },
      }),
    },
  },
  {
    path: '/v1/payment-orders/:code/confirmation', tag: tags.office,
    operations: {
      POST: operation({
        id: 'confirmPayment', access: 'account', body: paid, answers: { 200: orderShown },
        summary: { es: 'Confirmar un pago recibido: el mismo comprobante paga una sola vez', en: 'Confirm a payment received: the same voucher pays once' },
        async run(call) {
          const done = await call.doors.office.confirmPayment(caller(call), { orderCode: call.params.code ?? '', ...call.body }, call.commandId)
          return isRefusal(done) ? done : readOrder(call)
        },
      }),
    },
  },
  {
    path: '/v1/bank-files', tag: tags.office,
    operations: {
      POST: operation({
        id: 'reconcileBankFile', access: 'account', body: z.object({ text: z.string().max(1_000_000) }), answers: { 200: anything },
        summary: { es: 'Conciliar el archivo diario del banco: cada línea, con su orden', en: 'Reconcile the bank’s daily file: each line, with its order' },
        async run(call) {
          const read = await call.doors.staff.bankFile(caller(call), call.body.text, call.commandId)
          return isRefusal(read) ? read : { status: 200, body: read }
        },
      }),
    },
  },
]

/** An order for who made it and for the office's cash desk; to anybody else it is not there. */
async function readOrder({ doors, who, params }: Call): Promise<Answer> {
  const { accountId, code, appliedTo, ...told } = await doors.office.readOrder(params.code ?? '')
  if (told.status === 'none' || mayRead(who, 'payments', { owner: accountId ?? null }) !== true) return undefined
  const applied = appliedTo === undefined ? undefined : await doors.publicNumbers([appliedTo])
  return { status: 200, body: { orderCode: code, ...told, applied: appliedTo !== undefined, caseNumber: applied?.get(appliedTo ?? '') ?? null } }
}
