import type { Db } from '#ports/db.ts'

export type PaymentRow = {
  readonly stream: string
  readonly code: string
  readonly status: string
  readonly accountId: string
  /** Céntimos, as text. */
  readonly total: string | null
  readonly orderedOn: string
  readonly paidOn: string | null
  readonly operationNumber: string | null
  readonly caseNumber: string | null
}

const select = `select p.stream, p.code, p.status, p.account_id as "accountId", p.total::text as total, p.ordered_on as "orderedOn", p.paid_on as "paidOn",
  p.operation_number as "operationNumber", coalesce(d.number, d.custody_number) as "caseNumber"
  from views.payments p left join views.docket d on d.stream = p.case_stream`

/** An account's orders, newest first. `after` is the last row's (orderedOn, stream). */
export async function ordersOf(db: Db, accountId: string, after: readonly (string | number)[] | null, limit: number): Promise<readonly PaymentRow[]> {
  return db.query<PaymentRow>(
    `${select} where p.account_id = $1 and ($2::text is null or (p.ordered_on::text, p.stream) < ($2, $3::text)) order by p.ordered_on desc, p.stream desc limit $4`,
    [accountId, after?.[0] ?? null, after?.[1] ?? null, limit])
}

/** What was paid for a file: each order applied to it. */
export async function paymentsFor(db: Db, orders: readonly string[], stream: string): Promise<readonly PaymentRow[]> {
  return db.query<PaymentRow>(`${select} where p.stream = any($1) or p.case_stream = $2 order by p.ordered_on, p.stream`, [orders, stream])
}

export async function orderByCode(db: Db, code: string): Promise<PaymentRow | undefined> {
  const [row] = await db.query<PaymentRow>(`${select} where p.code = $1`, [code])
  return row
}
