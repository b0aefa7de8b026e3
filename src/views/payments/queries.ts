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
  /** Céntimos that the bank received and that were not given back, as text; null where no bank has spoken. */
  readonly received: string | null
  readonly refund: 'asked' | 'made' | 'refused' | null
  /** What it paid for was deemed not filed. */
  readonly notFiled: boolean
}

const select = `select p.stream, p.code, p.status, p.account_id as "accountId", p.total::text as total, p.ordered_on as "orderedOn", p.paid_on as "paidOn",
  p.operation_number as "operationNumber", coalesce(d.number, d.custody_number) as "caseNumber", p.received::text as received, p.refund,
  coalesce(d.status = 'deemedNotFiled', false) as "notFiled"
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

/** What differs from what was asked, and what was asked back: the one that waits for the office first. */
const unsettled = `(p.status = 'disputed' or p.refund = 'asked' or p.status = 'paid' and p.received > p.total and p.refund is distinct from 'refused')`

/** Paid for what was deemed not filed, and not asked back yet (LPAG art. 125.4). */
const notFiled = `(d.status = 'deemedNotFiled' and p.status = 'paid' and p.refund is null)`

export async function unsettledOf(db: Db, accountId: string): Promise<readonly PaymentRow[]> {
  return db.query<PaymentRow>(`${select} where p.account_id = $1 and (${unsettled} or ${notFiled}) order by p.ordered_on desc, p.stream limit 50`, [accountId])
}

export type DeskPayment = PaymentRow & { readonly payer: string | null }

export async function unsettledAll(db: Db): Promise<readonly DeskPayment[]> {
  return db.query<DeskPayment>(`select q.*, a.name as payer from (${select} where ${unsettled} or p.refund is not null) q left join accounts.accounts a on a.id = q."accountId"
    order by case when q.refund = 'asked' then 0 when q.status = 'disputed' then 1 when q.refund is null then 2 else 3 end, q."orderedOn" desc, q.stream limit 300`)
}

/** Codes of the orders that paid for a file. */
export async function ordersFor(db: Db, stream: string, order: string | null): Promise<readonly string[]> {
  return (await db.query<{ code: string }>('select code from views.payments where case_stream = $1 or stream = $2 order by ordered_on, stream', [stream, order])).map((r) => r.code)
}
