import { quote, type FeeItem, type Quote } from '#casefile/fees.ts'
import { dayOf } from '#calendar/date.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { ordersFor } from '#views/payments/queries.ts'
import { find } from './ask.ts'
import { readDraft } from './drafts.ts'
import { ordersTyped, type Filing } from './intake/filing.ts'
import type { Open } from './open.ts'
import { filingFees, order, readOrder, unpaid, type Ordered } from './pay.ts'
import { mayAct, mayRead, type Who } from './permissions.ts'
import { wishId } from './wish.ts'

/** What a filing costs, what orders paid of it, and what is left to pay; `quote` null where nothing is. */
export type Owed = { readonly wanted: readonly FeeItem[]; readonly paid: readonly FeeItem[]; readonly owed: readonly FeeItem[]; readonly quote: Quote | null; readonly orders: readonly OrderSeen[] }

export type OrderSeen = { readonly code: string; readonly status: string; readonly total: number; readonly lines: readonly FeeItem[] }

type Asked = { readonly classes: Filing['classes']; readonly priorities: Filing['priorities']; readonly smallEnterprise: boolean }

/** What is still owed of a draft or a file after something was added to what had been paid, and the order for it. */
export const owedCases = (open: Open) => ({
  ofDraft: (who: Who, draftId: string) => onDraft(open, who, draftId, (asked, orders) => owedOf(open, asked, orders)),
  /** With `classes`, as the file will stand once it has that many: what is completed in custody is paid for first. */
  ofFile: (who: Who, number: string, classes = 0) => onFile(open, who, number, (asked, orders) => owedOf(open, withClasses(asked, classes), orders)),
  orderForDraft: (who: Who, draftId: string) => onDraft(open, who, draftId, (asked, orders) => orderRest(open, who, draftId, owedOf(open, asked, orders))),
  orderForFile: (who: Who, number: string, classes = 0) => onFile(open, who, number, (asked, orders) => orderRest(open, who, number, owedOf(open, withClasses(asked, classes), orders))),
})

/** Never fewer than it has: a class given up is not paid back here. */
function withClasses(asked: Asked, classes: number): Asked {
  const more = Math.min(classes, 45) - asked.classes.length
  return more > 0 ? { ...asked, classes: [...asked.classes, ...Array.from({ length: more }, () => ({ number: 0, terms: [] }))] } : asked
}

async function onDraft<T>(open: Open, who: Who, draftId: string, use: (asked: Asked, orders: readonly OrderSeen[]) => Promise<T>): Promise<T | Refusal> {
  const permitted = mayRead(who, 'drafts', { owner: who.accountId })
  if (isRefusal(permitted)) return permitted
  const draft = await readDraft(open, who.accountId, draftId)
  if (isRefusal(draft)) return draft
  const orders = await Promise.all(ordersTyped(draft.form).map((o) => readOrder(open, o.orderCode)))
  return use(draft.form, orders.filter((o) => o.accountId === who.accountId).flatMap((o) => (o.code === undefined ? [] : [{ code: o.code, status: o.status, total: o.total, lines: o.lines }])))
}

/** For the parties of a file and the desk. An order that is only made pays nothing yet. */
async function onFile<T>(open: Open, who: Who, number: string, use: (asked: Asked, orders: readonly OrderSeen[]) => Promise<T>): Promise<T | Refusal> {
  const file = await find(open, number)
  if (isRefusal(file)) return file
  const permitted = mayRead(who, 'wholeCaseFile', { file: file.seen })
  if (isRefusal(permitted)) return permitted
  const { content, priorities } = file.state
  if (!content) return refuse('application.wrong-state', 'D486 art. 138 d')
  const codes = await ordersFor(open.db, file.stream, content.payment?.orderId ?? null)
  const orders = await Promise.all(codes.map((code) => readOrder(open, code)))
  return use(
    { classes: content.classes.map((c) => ({ number: c.number, terms: [] })), priorities: priorities.map((p) => ({ basis: p.basis, documents: [] })), smallEnterprise: false },
    orders.flatMap((o) => (o.code === undefined ? [] : [{ code: o.code, status: o.status, total: o.total, lines: o.lines }])))
}

async function owedOf(open: Open, asked: Asked, orders: readonly OrderSeen[]): Promise<Owed | Refusal> {
  const wanted = asked.classes.length === 0 ? [] : filingFees(asked)
  const paid = orders.filter((o) => o.status === 'paid' || o.status === 'stated').flatMap((o) => o.lines.map(({ code, quantity }) => ({ code, quantity })))
  const owed = unpaid(wanted, paid)
  const quoted = owed.length === 0 ? null : quote(open.desk.law(), owed, { on: dayOf(await open.now()), smallEnterprise: asked.smallEnterprise })
  return quoted !== null && isRefusal(quoted) ? quoted : { wanted, paid, owed, quote: quoted, orders }
}

/** The order for what is left. The same rest of the same thing finds the order that was made for it. Refuses `payment.nothing-owed`. */
async function orderRest(open: Open, who: Who, of: string, looked: Promise<Owed | Refusal>): Promise<Ordered | Refusal> {
  const rest = await looked
  if (isRefusal(rest)) return rest
  if (rest.quote === null) return refuse('payment.nothing-owed', 'D486 art. 138 d')
  const permitted = mayAct(who, 'order', null)
  if (isRefusal(permitted)) return permitted
  return order(open, { accountId: who.accountId, role: permitted.as }, rest.quote, wishId(open.desk, ['rest', of, JSON.stringify([rest.paid, rest.owed])]))
}
