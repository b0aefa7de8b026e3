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
