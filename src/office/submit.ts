import { dayOf } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { missingMinimum, unmet, type Application, type Finding, type PaymentOrder, type PaymentStated } from '#procedures/index.ts'
import { compose, referred } from './content.ts'
import { folded } from './folded.ts'
import { handle, type Done } from './handle.ts'
import { ordersTyped, type Filing } from './intake/filing.ts'
import { noteHolders } from './holders.ts'
import { linkKnown } from './known-people.ts'
import { usableDocuments, type Open } from './open.ts'
import { paymentStream, readOrder } from './pay.ts'
import type { Follow } from './streams.ts'

export type Filed = { readonly stream: string; readonly number: string; readonly receivedAt: string; readonly rank: number; readonly custody: boolean }

export type Submission = {
  readonly form: Filing
  readonly actor: Actor
  /** One wish, one id: a second click with the same id files once. */
  readonly commandId: string
  /** The person insists on filing without the minimum: custody, no number, no date. */
  readonly incomplete?: boolean
  readonly channel?: 'online' | 'counter'
  readonly sheets?: number
}

/** Files an application, or takes it into custody. The same commandId gives the same answer. */
export async function submit(open: Open, submission: Submission): Promise<Filed | Refusal> {
  const already = await filedBefore(open, submission.commandId)
  if (already) return already
  const filed = await file(open, submission)
  // A second click that came while the first was filed finds its payment used: by this very filing.
  return isRefusal(filed) ? ((await filedBefore(open, submission.commandId)) ?? filed) : filed
}

async function filedBefore(open: Open, stream: string): Promise<Filed | undefined> {
  const events = (await open.desk.store.read([stream])).streams.get(stream) ?? []
  return events.length > 0 ? filedAs(stream, folded<Application>('application', stream, events).state) : undefined
}

async function file(open: Open, submission: Submission): Promise<Filed | Refusal> {
  const { form, actor, commandId } = submission
  const stream = commandId
  const prepared = await prepare(open, submission)
  if (isRefusal(prepared)) return prepared
  const { composed, order } = prepared
  await noteHolders(open, composed.parties)
  await linkKnown(open, composed.parties)
  const command = submission.incomplete
    ? { act: 'submitIncomplete', content: composed.content, channel: submission.channel ?? 'online', noticeId: open.desk.uuid(), ...received(submission) }
    : { act: 'submit', content: composed.content, channel: submission.channel ?? 'online', ...received(submission) }
  try {
    const done = await handle(open.desk, {
      kind: 'application', stream, command, actor, commandId, fresh: !order, parties: composed.parties,
      ...(order && { also: order.follows, vouchers: order.vouchers }),
    })
    return isRefusal(done) ? done : filedAs(stream, (done as Done).state as Application)
  } catch (error) {
    if ((error as Error).name === 'VoucherUsed') return refuse('payment.voucher-used', 'D486 art. 138 d', { operationNumber: form.payment?.operationNumber })
    throw error
  }
}

/** Sheets of a paper filing and the unit that received it; online everything is received at the main seat. */
function received({ sheets, channel, form }: Submission) {
  return { ...(sheets !== undefined && { sheets }), ...(channel === 'counter' && form.seat && { seat: form.seat }) }
}

function filedAs(stream: string, state: Application): Filed {
  const receipt = state.receipt ?? state.custody
  if (!receipt) throw new Error(`stream ${stream} holds no filing`)
  return { stream, number: receipt.number, receivedAt: receipt.at, rank: receipt.rank, custody: state.receipt === undefined }
}

async function prepare(open: Open, { form, actor, commandId }: Submission) {
  const order = await composePayment(open, form, actor, commandId)
  if (isRefusal(order)) return order
  const at = await open.now()
  const composed = compose(form, {
    desk: open.desk, accountId: actor.accountId, now: at, documents: await usableDocuments(open, referred(form), actor), terms: open.terms(), ...(order && { payment: order.stated }),
  })
  return isRefusal(composed) ? composed : { composed, order }
}

type Paid = { readonly stated: PaymentStated; readonly follows: readonly Follow[]; readonly vouchers: readonly { readonly operationNumber: string; readonly paidOn: string; readonly orderId: string }[] }

/**
 * The orders that pay, each stated with day and operation number (or confirmed before), applied to this filing alone.
 * Beside what the file had paid `before`, they count together.
 */
export async function composePayment(open: Open, form: Pick<Filing, 'payment' | 'morePayments'>, actor: Actor, target: string, before?: PaymentStated): Promise<Paid | Refusal | undefined> {
  let all: Paid | undefined
  // A payment that the bank found short counts for nothing.
  const held = before && ['paid', 'stated'].includes((await readOrder(open, before.orderCode)).status) ? before : undefined
  for (const typed of ordersTyped(form)) {
    const one = await composeOne(open, typed, actor, target)
    if (one === undefined) continue
    if (isRefusal(one)) return one
    const earlier = all?.stated ?? held
    const stated = earlier ? { ...earlier, amount: earlier.amount + one.stated.amount, classesPaid: earlier.classesPaid + one.stated.classesPaid } : one.stated
    all = { stated, follows: [...(all?.follows ?? []), ...one.follows], vouchers: [...(all?.vouchers ?? []), ...one.vouchers] }
  }
  return all
}

async function composeOne(open: Open, typed: NonNullable<Filing['payment']>, actor: Actor, target: string): Promise<Paid | Refusal | undefined> {
  const { orderCode } = typed
  const stream = paymentStream(orderCode)
  const state = await readOrder(open, orderCode)
  if (state.status === 'none') return refuse('payment.unknown-order', 'D486 art. 138 d', { orderCode })
  if (state.accountId !== actor.accountId && actor.role !== 'filingDesk') return refuse('payment.unknown-order', 'D486 art. 138 d', { orderCode })
  if (state.appliedTo !== undefined) return refuse('payment.already-applied', 'D486 art. 138 d', { orderCode })
  if (state.status === 'disputed' || state.status === 'refunded') return refuse('payment.wrong-amount', 'D486 art. 138 d', { orderCode })
  const operationNumber = state.operationNumber ?? typed.operationNumber
  const paidOn = state.paidOn ?? typed.paidOn
  if (!operationNumber || !paidOn) return undefined
  const stated: PaymentStated = { orderId: stream, orderCode, operationNumber, paidOn, amount: state.total, classesPaid: classesPaid(state) }
  const follows = [
    ...(state.status === 'ordered' ? [{ kind: 'payment' as const, stream, command: { act: 'statePayment', operationNumber, paidOn } }] : []),
    { kind: 'payment' as const, stream, command: { act: 'applyPayment', stream: target } },
  ]
  return { stated, follows, vouchers: state.status === 'ordered' ? [{ operationNumber, paidOn, orderId: stream }] : [] }
}

function classesPaid(order: PaymentOrder): number {
  return order.lines.filter((l) => /-REG-C/.test(l.code)).reduce((n, l) => n + l.quantity, 0)
}

/** The checklist of what was typed so far: what bars a filing date, and what can be cured later. */
export async function check(open: Open, form: Filing, actor: Actor): Promise<{ readonly bars: readonly Finding[]; readonly curable: readonly Finding[] } | Refusal> {
  const prepared = await prepare(open, { form, actor, commandId: '' })
  if (isRefusal(prepared)) return prepared
  const moment = { law: open.desk.law(), calendar: open.desk.calendar(), on: dayOf(await open.now()) }
  const bars = missingMinimum(prepared.composed.content, moment)
  const curable = unmet(prepared.composed.content, moment).filter((f) => !bars.some((b) => b.requirement === f.requirement))
  return { bars, curable }
}
