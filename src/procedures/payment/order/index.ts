import type { PlainDate } from '#calendar/date.ts'
import type { Decider, Recorded } from '#casefile/decider.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'

export type OrderLine = { readonly code: string; readonly quantity: number; /** Céntimos. */ readonly amount: number; readonly source: string }

/** Why the office gives nothing back: the fee was due, or the bank did not receive it. */
export const refundBars = ['feeWasDue', 'notReceived'] as const

/** A payment order, from the quote to the bank's word. Amounts are integer céntimos of sol. */
export type PaymentEvent =
  | { readonly type: 'PaymentOrdered'; readonly code: string; readonly accountId: string; readonly lines: readonly OrderLine[]; readonly total: number; readonly orderedOn: PlainDate }
  | { readonly type: 'PaymentStated'; readonly operationNumber: string; readonly paidOn: PlainDate }
  | { readonly type: 'FeePaid'; readonly operationNumber: string; readonly paidOn: PlainDate; readonly amount: number; readonly source: 'bankFile' | 'counter' | 'demonstrationBank' }
  | { readonly type: 'PaymentDisputed'; readonly because: 'wrongAmount'; readonly operationNumber: string; readonly amount: number }
  | { readonly type: 'PaymentApplied'; readonly stream: string }
  | { readonly type: 'RefundRequested'; readonly amount: number; /** What it paid for was deemed not filed. */ readonly because?: 'notFiled' }
  | { readonly type: 'RefundMade'; readonly amount: number; readonly operationNumber: string; readonly madeOn: PlainDate }
  | { readonly type: 'RefundRefused'; readonly because: (typeof refundBars)[number] }

export type PaymentCommand =
  | { readonly act: 'order'; readonly code: string; readonly accountId: string; readonly lines: readonly OrderLine[] }
  | { readonly act: 'statePayment'; readonly operationNumber: string; readonly paidOn: PlainDate }
  | { readonly act: 'confirmPayment'; readonly operationNumber: string; readonly paidOn: PlainDate; readonly amount: number; readonly source: 'bankFile' | 'counter' | 'demonstrationBank' }
  | { readonly act: 'applyPayment'; readonly stream: string }
  | { readonly act: 'requestRefund'; /** What it paid for was deemed not filed: that is for ever. */ readonly notFiled?: true }
  | { readonly act: 'makeRefund'; readonly operationNumber: string; readonly madeOn: PlainDate }
  | { readonly act: 'refuseRefund'; readonly because: (typeof refundBars)[number] }

export type PaymentOrder = {
  readonly status: 'none' | 'ordered' | 'stated' | 'paid' | 'disputed' | 'refunded'
  readonly code?: string
  readonly accountId?: string
  readonly lines: readonly OrderLine[]
  readonly total: number
  /** What the bank received, by its operation number: a correction of the bank takes the place of what it corrects. */
  readonly receipts: readonly { readonly operationNumber: string; readonly amount: number }[]
  readonly orderedOn?: PlainDate
  readonly operationNumber?: string
  readonly paidOn?: PlainDate
  readonly appliedTo?: string
  /** It was asked back because what it paid for was deemed not filed. */
  readonly notFiled?: true
  readonly refund?: { readonly status: 'asked' | 'made' | 'refused'; readonly amount: number }
}

const article = 'D486 art. 138 d; LPAG art. 40.1.8'
const noRefund = 'DL1075 art. 22; D486 art. 277'
const notFiled = 'LPAG art. 125.4'

/** Céntimos received and not given back. */
export const received = ({ receipts, refund }: PaymentOrder): number => receipts.reduce((sum, r) => sum + r.amount, 0) - (refund?.status === 'made' ? refund.amount : 0)

/**
 * Céntimos that may be given back: what exceeds the fee, and the fee itself only where it has served no procedure
 * (DL1075 art. 22) or what it paid for was deemed not filed (LPAG art. 125.4).
 */
export const refundable = (order: PaymentOrder): number => Math.max(0, received(order) - (order.appliedTo === undefined || order.notFiled ? 0 : order.total))

const asked = ({ refund }: PaymentOrder) => refund?.status === 'asked'

export const paymentOrder: Decider<PaymentOrder, PaymentCommand, PaymentEvent> = {
  initial: { status: 'none', lines: [], total: 0, receipts: [] },
  decide(state, command, context) {
    switch (command.act) {
      case 'order':
        if (state.status !== 'none') return refuse('payment.already-ordered', article)
        return [{ type: 'PaymentOrdered', code: command.code, accountId: command.accountId, lines: command.lines, total: command.lines.reduce((sum, l) => sum + l.amount, 0), orderedOn: context.on }]
      case 'statePayment':
        if (state.status !== 'ordered') return refuse('payment.not-awaited', article, { status: state.status })
        if (command.paidOn > context.on) return refuse('payment.future-day', article, { paidOn: command.paidOn })
        return [{ type: 'PaymentStated', operationNumber: command.operationNumber, paidOn: command.paidOn }]
      case 'confirmPayment': return confirmed(state, command)
      case 'applyPayment':
        if (state.appliedTo !== undefined) return refuse('payment.already-applied', article, { to: state.appliedTo })
        if (asked(state) && refundable(state) >= state.total) return refuse('payment.refund-asked', noRefund)
        return state.status === 'stated' || state.status === 'paid' ? [{ type: 'PaymentApplied', stream: command.stream }] : refuse('payment.not-paid', article, { status: state.status })
      case 'requestRefund':
        if (asked(state)) return refuse('refund.already-asked', noRefund)
        return requested(command.notFiled ? { ...state, notFiled: true } : state)
      case 'makeRefund':
        if (!state.refund || !asked(state)) return refuse('refund.not-asked', noRefund)
        if (command.madeOn > context.on) return refuse('payment.future-day', article, { paidOn: command.madeOn })
        // Used meanwhile for a filing: what was free to give back is no longer.
        if (state.refund.amount > refundable(state)) return refuse('refund.procedure-begun', noRefund)
        return [{ type: 'RefundMade', amount: state.refund.amount, operationNumber: command.operationNumber, madeOn: command.madeOn }]
      case 'refuseRefund':
        if (!asked(state)) return refuse('refund.not-asked', noRefund)
        return state.notFiled && command.because === 'feeWasDue' ? refuse('refund.not-filed', notFiled) : [{ type: 'RefundRefused', because: command.because }]
      default:
        return command satisfies never
    }
  },
  evolve(state, event: Recorded<PaymentEvent>) {
    switch (event.type) {
      case 'PaymentOrdered': return { ...state, status: 'ordered', code: event.code, accountId: event.accountId, lines: event.lines, total: event.total, orderedOn: event.orderedOn }
      case 'PaymentStated': return { ...state, status: 'stated', operationNumber: event.operationNumber, paidOn: event.paidOn }
      case 'FeePaid': return { ...state, status: 'paid', operationNumber: event.operationNumber, paidOn: event.paidOn, receipts: withReceipt(state, event) }
      case 'PaymentDisputed': return { ...state, status: 'disputed', receipts: withReceipt(state, event) }
      case 'PaymentApplied': return { ...state, appliedTo: event.stream }
      case 'RefundRequested': return { ...state, ...(event.because && { notFiled: true }), refund: { status: 'asked', amount: event.amount } }
      case 'RefundMade': return { ...state, status: (state.appliedTo === undefined || state.notFiled) && event.amount >= received(state) ? 'refunded' : state.status, refund: { status: 'made', amount: event.amount } }
      case 'RefundRefused': return { ...state, refund: { status: 'refused', amount: state.refund?.amount ?? 0 } }
      default: return event satisfies never
    }
  },
}

type Receipt = PaymentOrder['receipts'][number]

function withReceipt({ receipts }: PaymentOrder, { operationNumber, amount }: Receipt): readonly Receipt[] {
  return [...receipts.filter((r) => r.operationNumber !== operationNumber), { operationNumber, amount }]
}

/** The whole fee, in one payment or with what was short before, pays the order; what is beyond it may be asked back. Less leaves it disputed. */
function confirmed(state: PaymentOrder, command: Extract<PaymentCommand, { act: 'confirmPayment' }>): readonly PaymentEvent[] | Refusal {
  if (state.status === 'none' || state.status === 'paid' || state.status === 'refunded') return refuse('payment.not-awaited', article, { status: state.status })
  const { operationNumber, paidOn, amount, source } = command
  const sum = withReceipt(state, command).reduce((total, r) => total + r.amount, 0)
  return sum < state.total ? [{ type: 'PaymentDisputed', because: 'wrongAmount', operationNumber, amount }] : [{ type: 'FeePaid', operationNumber, paidOn, amount, source }]
}

function requested(order: PaymentOrder): readonly PaymentEvent[] | Refusal {
  const amount = refundable(order)
  if (amount > 0) return [{ type: 'RefundRequested', amount, ...(order.notFiled && { because: 'notFiled' }) }]
  return order.appliedTo === undefined || order.notFiled ? refuse('refund.nothing-received', noRefund) : refuse('refund.procedure-begun', noRefund)
}
