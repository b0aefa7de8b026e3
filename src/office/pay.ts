import type { Actor } from '#casefile/actor.ts'
import { codeOf } from '#casefile/code.ts'
import { quote, type FeeItem, type Quote } from '#casefile/fees.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { PaymentOrder } from '#procedures/index.ts'
import { folded } from './folded.ts'
import { handle } from './handle.ts'
import type { Filing } from './intake/filing.ts'
import type { Open } from './open.ts'

export type Ordered = { readonly orderCode: string; readonly total: number; readonly lines: readonly { readonly code: string; readonly quantity: number; readonly amount: number }[] }

/** What a filing costs on a day: the first class, each further class, and the priority fee where one is set. */
export function filingFees(form: Pick<Filing, 'classes' | 'priorities'>): readonly FeeItem[] {
  const more = Math.max(0, form.classes.length - 1)
  return [
    { code: 'TM-REG-C1', quantity: 1 }, ...(more > 0 ? [{ code: 'TM-REG-CADD', quantity: more }] : []),
    ...(form.priorities.length > 0 ? [{ code: 'TM-PRIO', quantity: form.priorities.length }] : []),
  ]
}

/** What is owed beyond what orders already paid for: by code, so that a class added later costs a further class. */
export function unpaid(items: readonly FeeItem[], paid: readonly FeeItem[]): readonly FeeItem[] {
  return items.flatMap(({ code, quantity }) => {
    const left = quantity - paid.filter((p) => p.code === code).reduce((sum, p) => sum + p.quantity, 0)
    return left > 0 ? [{ code, quantity: left }] : []
  })
}

export function quoteFiling(open: Open, form: Pick<Filing, 'classes' | 'priorities' | 'smallEnterprise'>, on: PlainDate): Quote | Refusal {
  return quote(open.desk.law(), filingFees(form), { on, smallEnterprise: form.smallEnterprise })
}

/** A payment order with a verifiable code; its code is its stream. An entry without an amount asks nothing. */
export async function order(open: Open, actor: Actor, quoted: Quote, commandId: string): Promise<Ordered | Refusal> {
  const lines = quoted.lines.map((l) => ({ code: l.code, quantity: l.quantity, amount: l.amount ?? 0, source: l.source }))
  const code = orderCode(open, `${actor.accountId} ${commandId}`)
  const before = await readOrder(open, code)
  // A second click finds the first order.
  if (before.status !== 'none') return { orderCode: code, total: before.total, lines: before.lines }
  const done = await handle(open.desk, { kind: 'payment', stream: `pay-${code}`, fresh: true, commandId, actor, command: { act: 'order', code, accountId: actor.accountId, lines } as { act: string } })
  return isRefusal(done) ? done : { orderCode: code, total: lines.reduce((sum, l) => sum + l.amount, 0), lines }
}

/** The order's code, drawn from the wish that made it: `7K2Q-M9XD-4TFA-P1ZC`. */
function orderCode(open: Open, wish: string): string {
  return codeOf(Buffer.from(open.desk.commit(new Uint8Array(0), wish), 'hex'))
}

export const paymentStream = (orderCode: string) => `pay-${orderCode.trim().toUpperCase()}`

export async function readOrder(open: Open, orderCode: string): Promise<PaymentOrder> {
  const stream = paymentStream(orderCode)
  return folded<PaymentOrder>('payment', stream, (await open.desk.store.read([stream])).streams.get(stream) ?? []).state
}

export type Confirmation = { readonly orderCode: string; readonly operationNumber: string; readonly paidOn: PlainDate; readonly amount: number; readonly source: 'bankFile' | 'counter' | 'demonstrationBank' }

/** The bank's word. The same voucher twice pays once. */
export async function confirmPayment(open: Open, actor: Actor, c: Confirmation, commandId: string): Promise<PaymentOrder | Refusal> {
  const stream = paymentStream(c.orderCode)
  const before = await readOrder(open, c.orderCode)
  if (before.status === 'none') return refuse('payment.unknown-order', 'D486 art. 138 d', { orderCode: c.orderCode })
  const fresh = before.operationNumber !== c.operationNumber && !before.receipts.some((r) => r.operationNumber === c.operationNumber)
  try {
    const done = await handle(open.desk, {
      kind: 'payment', stream, actor, commandId, command: { act: 'confirmPayment', ...c } as { act: string },
      ...(fresh && { vouchers: [{ operationNumber: c.operationNumber, paidOn: c.paidOn, orderId: stream }] }),
    })
    return isRefusal(done) ? done : (done.state as PaymentOrder)
  } catch (error) {
    if ((error as Error).name === 'VoucherUsed') return refuse('payment.voucher-used', 'D486 art. 138 d', { operationNumber: c.operationNumber })
    throw error
  }
}
