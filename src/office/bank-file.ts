import { dayOf, type PlainDate } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { received } from '#procedures/index.ts'
import { ordersByCode, ordersByOperation, type OrderRow } from '#views/bank/queries.ts'
import { bankLines, type BankLine } from './intake/bank-file.ts'
import type { Open } from './open.ts'
import { confirmPayment } from './pay.ts'
import { mayAct, mayRead, type Who } from './permissions.ts'
import { wishId } from './wish.ts'

/**
 * `matched` the order is paid; `duplicate` that payment was already counted, or the order was paid by another;
 * `wrongAmount` the order is left disputed, or paid with something left over; `unknown` no order answers to it; `unreadable` the line says nothing usable.
 */
export type LineOutcome = 'matched' | 'duplicate' | 'wrongAmount' | 'unknown' | 'unreadable'

export type BankRow = {
  /** Line of the file, from 1. */
  readonly line: number
  readonly outcome: LineOutcome
  readonly orderCode: string | null
  readonly operationNumber: string | null
  readonly paidOn: PlainDate | null
  /** Céntimos: what the bank received, and what the order asked. */
  readonly amount: number | null
  readonly expected: number | null
  /** Why, as a stable code of a refusal; null where it matched. */
  readonly because: string | null
}

export type BankFileRead = { readonly rows: readonly BankRow[]; readonly counts: Readonly<Record<LineOutcome, number>>; /** Céntimos of what matched. */ readonly total: number }

/**
 * Reconciles the bank's daily file: each line against the order it names, by code, else by the operation number that
 * the payer stated. Doing it again changes nothing. Refuses `bank-file.empty`, `.too-long`, `.no-columns`.
 */
export async function bankFile(open: Open, who: Who, text: string, commandId: string): Promise<BankFileRead | Refusal> {
  const actor = actorOf(who)
  if (isRefusal(actor)) return actor
  const read = bankLines(text)
  if (isRefusal(read)) return read
  const today = dayOf(await open.now())
  const orders = await ordersOf(open, read)
  const rows: BankRow[] = []
  const told = new Set<string>()
  for (const line of read) {
    const row = await reconcile(open, line, { actor, commandId, today, orders })
    // One payment told on two lines of a file was received once.
    const payment = JSON.stringify([row.orderCode, row.operationNumber, row.outcome])
    rows.push(told.has(payment) && (row.outcome === 'matched' || row.outcome === 'wrongAmount') ? { ...row, outcome: 'duplicate', because: 'payment.voucher-used' } : row)
    told.add(payment)
  }
  const count = (outcome: LineOutcome) => rows.filter((r) => r.outcome === outcome).length
  return {
    rows, total: rows.reduce((sum, r) => sum + (r.outcome === 'matched' ? (r.amount ?? 0) : 0), 0),
    counts: { matched: count('matched'), duplicate: count('duplicate'), wrongAmount: count('wrongAmount'), unknown: count('unknown'), unreadable: count('unreadable') },
  }
}

function actorOf(who: Who): Actor | Refusal {
  const entered = mayRead(who, 'bankFile')
  if (isRefusal(entered)) return entered
  const permitted = mayAct(who, 'confirmPayment', null)
  return isRefusal(permitted) ? permitted : { accountId: who.accountId, role: permitted.as }
}

type Orders = { readonly byCode: ReadonlyMap<string, OrderRow>; readonly byOperation: ReadonlyMap<string, readonly OrderRow[]> }

async function ordersOf(open: Open, lines: readonly BankLine[]): Promise<Orders> {
  const [coded, stated] = await Promise.all([
    ordersByCode(open.db, lines.flatMap((l) => l.orderCode ?? [])), ordersByOperation(open.db, lines.flatMap((l) => (l.orderCode === null ? (l.operationNumber ?? []) : []))),
  ])
  return { byCode: new Map(coded.map((o) => [o.code, o])), byOperation: Map.groupBy(stated, (o) => o.operationNumber ?? '') }
}

type Around = { readonly actor: Actor; readonly commandId: string; readonly today: PlainDate; readonly orders: Orders }

async function reconcile(open: Open, line: BankLine, around: Around): Promise<BankRow> {
  const { line: number, orderCode, operationNumber, paidOn, amount } = line
  const row = (outcome: LineOutcome, because: string | null, order?: OrderRow): BankRow => ({
    line: number, outcome, orderCode: order?.code ?? orderCode, operationNumber, paidOn, amount, expected: order === undefined || order.total === null ? null : Number(order.total), because,
  })
  if (line.flaw !== null || operationNumber === null || paidOn === null || amount === null) return row('unreadable', line.flaw ?? 'input.invalid')
  if (paidOn > around.today) return row('unreadable', 'payment.future-day')
  const order = orderFor(line, around.orders)
  if (!order) return row('unknown', 'payment.unknown-order')
  const wrong = Number(order.total) !== amount
  if (wrong && order.status === 'paid') return row('duplicate', 'payment.not-awaited', order)
  const commandId = wishId(open.desk, wrong ? ['bank', order.code, operationNumber, paidOn, String(amount)] : ['bank', around.commandId, order.code, operationNumber])
  const done = await confirmPayment(open, around.actor, { orderCode: order.code, operationNumber, paidOn, amount, source: 'bankFile' }, commandId)
  if (isRefusal(done)) return row('duplicate', done.code, order)
  // What completes an order that was paid short matches it, though it is not the whole fee.
  return done.status === 'paid' && (!wrong || received(done) === done.total) ? row('matched', null, order) : row('wrongAmount', 'payment.wrong-amount', order)
}

/** By the code printed on the order; without one, the only order whose payer stated this operation, and this amount if several did. */
function orderFor({ orderCode, operationNumber, amount }: BankLine, { byCode, byOperation }: Orders): OrderRow | undefined {
  if (orderCode !== null) return byCode.get(orderCode)
  const stated = byOperation.get(operationNumber ?? '') ?? []
  return stated.length === 1 ? stated[0] : stated.find((o) => Number(o.total) === amount)
}
