import type { PlainDate } from '#calendar/date.ts'
import { ordersOf, type PaymentRow } from '#views/payments/queries.ts'
import type { Open } from '../open.ts'
import type { Who } from '../permissions.ts'
import { rowsShown } from './cards.ts'
import { keyOf, pageOf } from './cursor.ts'
import type { Page, PaymentShown } from './shapes.ts'

/** An account's own payment orders, newest first. */
export async function paymentsOf(open: Open, who: Who, cursor?: string | null, limit = rowsShown): Promise<Page<PaymentShown>> {
  const rows = await ordersOf(open.db, who.accountId, keyOf(cursor, ['text', 'text']), limit + 1)
  return pageOf(rows, limit, (r) => [r.orderedOn, r.stream], paymentShown)
}

export function paymentShown({ code, status, total, orderedOn, paidOn, operationNumber, caseNumber }: PaymentRow): PaymentShown {
  return { code, status, total: total === null ? null : Number(total), orderedOn: orderedOn as PlainDate, paidOn: paidOn as PlainDate | null, operationNumber, caseNumber }
}
