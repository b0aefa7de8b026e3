import type { Filing } from '#office/intake/filing.ts'
import type { Office } from '#office/office.ts'
import type { OwnVisit } from '../entry.tsx'

export type PaymentOrder = Awaited<ReturnType<Office['readOrder']>>

/** The order as the office knows it; one of somebody else is none. */
export async function ownOrder(visit: OwnVisit, code: string | undefined): Promise<PaymentOrder | undefined> {
  if (code === undefined) return undefined
  const order = await visit.site.office.readOrder(code)
  return order.status !== 'none' && order.accountId === visit.person.accountId ? order : undefined
}

/** Classes that an order pays for. */
export function classesPaid(order: PaymentOrder): number {
  return order.lines.filter((line) => /-REG-C/.test(line.code)).reduce((sum, line) => sum + line.quantity, 0)
}

export type PaymentTyped = NonNullable<Filing['payment']>

/** Every order that a filing names, the first first. */
export function ordersIn({ payment, morePayments = [] }: Pick<Filing, 'payment' | 'morePayments'>): readonly PaymentTyped[] {
  return [...(payment ? [payment] : []), ...morePayments]
}

type Parts = Pick<Filing, 'payment' | 'morePayments'>

/** The filing's orders with the last one as it is now. */
export function withLast({ morePayments = [] }: Parts, one: PaymentTyped): Partial<Parts> {
  return morePayments.length === 0 ? { payment: one } : { morePayments: [...morePayments.slice(0, -1), one] }
}

/** One more beside the orders that have paid. */
export function withMore({ payment, morePayments = [] }: Parts, one: PaymentTyped): Partial<Parts> {
  return payment === undefined ? { payment: one } : { morePayments: [...morePayments, one] }
}

export const hasPaid = (order: PaymentOrder | undefined): boolean => order?.status === 'paid' || order?.status === 'stated'
