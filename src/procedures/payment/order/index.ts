import type { PlainDate } from '#calendar/date.ts'
import type { Decider, Recorded } from '#casefile/decider.ts'
import { refuse } from '#casefile/refusal.ts'

export type OrderLine = { readonly code: string; readonly quantity: number; /** Céntimos. */ readonly amount: number; readonly source: string }

/** A payment order, from the quote to the bank's word. Amounts are integer céntimos of sol. */
export type PaymentEvent =
  | { readonly type: 'PaymentOrdered'; readonly code: string; readonly accountId: string; readonly lines: readonly OrderLine[]; readonly total: number; readonly orderedOn: PlainDate }
  | { readonly type: 'PaymentStated'; readonly operationNumber: string; readonly paidOn: PlainDate }
  | { readonly type: 'FeePaid'; readonly operationNumber: string; readonly paidOn: PlainDate; readonly amount: number; readonly source: 'bankFile' | 'counter' | 'demonstrationBank' }
  | { readonly type: 'PaymentDisputed'; readonly because: 'wrongAmount'; readonly operationNumber: string; readonly amount: number }
  | { readonly type: 'PaymentApplied'; readonly stream: string }

export type PaymentCommand =
  | { readonly act: 'order'; readonly code: string; readonly accountId: string; readonly lines: readonly OrderLine[] }
  | { readonly act: 'statePayment'; readonly operationNumber: string; readonly paidOn: PlainDate }
  | { readonly act: 'confirmPayment'; readonly operationNumber: string; readonly paidOn: PlainDate; readonly amount: number; readonly source: 'bankFile' | 'counter' | 'demonstrationBank' }
  | { readonly act: 'applyPayment'; readonly stream: string }

export type PaymentOrder = {
  readonly status: 'none' | 'ordered' | 'stated' | 'paid' | 'disputed'
  readonly code?: string
  readonly accountId?: string
  readonly lines: readonly OrderLine[]
  readonly total: number
  readonly orderedOn?: PlainDate
  readonly operationNumber?: string
  readonly paidOn?: PlainDate
  readonly appliedTo?: string
}

const article = 'D486 art. 138 d; LPAG art. 40.1.8'

export const paymentOrder: Decider<PaymentOrder, PaymentCommand, PaymentEvent> = {
  initial: { status: 'none', lines: [], total: 0 },
  decide(state, command, context) {
    switch (command.act) {
      case 'order':
        if (state.status !== 'none') return refuse('payment.already-ordered', article)
        return [{ type: 'PaymentOrdered', code: command.code, accountId: command.accountId, lines: command.lines, total: command.lines.reduce((sum, l) => sum + l.amount, 0), orderedOn: context.on }]
      case 'statePayment':
        if (state.status !== 'ordered') return refuse('payment.not-awaited', article, { status: state.status })
        if (command.paidOn > context.on) return refuse('payment.future-day', article, { paidOn: command.paidOn })
        return [{ type: 'PaymentStated', operationNumber: command.operationNumber, paidOn: command.paidOn }]
      case 'confirmPayment':
        if (state.status === 'none' || state.status === 'paid') return refuse('payment.not-awaited', article, { status: state.status })
        if (command.amount !== state.total) return [{ type: 'PaymentDisputed', because: 'wrongAmount', operationNumber: command.operationNumber, amount: command.amount }]
        return [{ type: 'FeePaid', operationNumber: command.operationNumber, paidOn: command.paidOn, amount: command.amount, source: command.source }]
      case 'applyPayment':
        if (state.appliedTo !== undefined) return refuse('payment.already-applied', article, { to: state.appliedTo })
        return state.status === 'stated' || state.status === 'paid' ? [{ type: 'PaymentApplied', stream: command.stream }] : refuse('payment.not-paid', article, { status: state.status })
      default:
        return command satisfies never
    }
  },
  evolve(state, event: Recorded<PaymentEvent>) {
    switch (event.type) {
      case 'PaymentOrdered': return { ...state, status: 'ordered', code: event.code, accountId: event.accountId, lines: event.lines, total: event.total, orderedOn: event.orderedOn }
      case 'PaymentStated': return { ...state, status: 'stated', operationNumber: event.operationNumber, paidOn: event.paidOn }
      case 'FeePaid': return { ...state, status: 'paid', operationNumber: event.operationNumber, paidOn: event.paidOn }
      case 'PaymentDisputed': return { ...state, status: 'disputed' }
      case 'PaymentApplied': return { ...state, appliedTo: event.stream }
      default: return event satisfies never
    }
  },
}
