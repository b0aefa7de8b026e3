import type { Db } from '#ports/db.ts'

export type OrderRow = { readonly code: string; readonly status: string; /** Céntimos, as text. */ readonly total: string | null; readonly operationNumber: string | null; readonly paidOn: string | null }

const columns = `code, status, total::text as total, operation_number as "operationNumber", paid_on as "paidOn"`

/** Payment orders of these codes. */
export async function ordersByCode(db: Db, codes: readonly string[]): Promise<readonly OrderRow[]> {
  return codes.length === 0 ? [] : db.query<OrderRow>(`select ${columns} from views.payments where code = any($1)`, [codes])
}

/** Orders whose payer stated, or the bank confirmed, one of these operation numbers. */
export async function ordersByOperation(db: Db, operations: readonly string[]): Promise<readonly OrderRow[]> {
  return operations.length === 0 ? [] : db.query<OrderRow>(`select ${columns} from views.payments where operation_number = any($1) order by code`, [operations])
}
