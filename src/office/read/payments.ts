import type { PlainDate } from '#calendar/date.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { ordersOf, unsettledAll, unsettledOf, type PaymentRow } from '#views/payments/queries.ts'
import type { Open } from '../open.ts'
import { mayRead, type Who } from '../permissions.ts'
import { rowsShown } from './cards.ts'
import { keyOf, pageOf } from './cursor.ts'
import { logRead } from '#views/record/queries.ts'
import type { Page, PaymentAtDesk, PaymentShown } from './shapes.ts'

/** An account's own payment orders, newest first. */
export async function paymentsOf(open: Open, who: Who, cursor?: string | null, limit = rowsShown): Promise<Page<PaymentShown>> {
  const rows = await ordersOf(open.db, who.accountId, keyOf(cursor, ['text', 'text']), limit + 1)
  return pageOf(rows, limit, (r) => [r.orderedOn, r.stream], paymentShown)
}

export function paymentShown({ code, status, total, orderedOn, paidOn, operationNumber, caseNumber, received, refund, notFiled }: PaymentRow): PaymentShown {
  const got = received === null || Number(received) === 0 ? null : Number(received)
  return { received: got, difference: got === null || total === null ? 0 : got - Number(total), refund, code, status, total: total === null ? null : Number(total), orderedOn: orderedOn as PlainDate, paidOn: paidOn as PlainDate | null, operationNumber, caseNumber, notFiled }
}

/** An account's orders that were paid short or beyond, or whose money was asked back: what it must know of. */
export async function paymentsToMend(open: Open, who: Who): Promise<readonly PaymentShown[]> {
  return (await unsettledOf(open.db, who.accountId)).map(paymentShown)
}

/** The same of everybody, for the cash desk and the administrator; what waits for the office first. The look is logged. */
export async function paymentsAtDesk(open: Open, who: Who): Promise<readonly PaymentAtDesk[] | Refusal> {
  const permitted = mayRead(who, 'paymentDesk')
  if (isRefusal(permitted)) return permitted
  await logRead(open.db, { accountId: who.accountId, what: 'payments', of: 'paymentDesk', at: await open.now() })
  return (await unsettledAll(open.db)).map((row) => ({ ...paymentShown(row), payer: row.payer }))
}
