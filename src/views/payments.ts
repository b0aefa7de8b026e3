import { received, type PaymentOrder } from '#procedures/index.ts'
import type { View } from './view.ts'

const payments: View<PaymentOrder> = {
  table: 'payments', key: ['stream'],
  rows: ({ stream, state }) => (state.code === undefined ? [] : [{
    stream, code: state.code, status: state.status, account_id: state.accountId ?? '', total: state.total, paid_on: state.paidOn ?? null,
    operation_number: state.operationNumber ?? null, ordered_on: state.orderedOn ?? null, case_stream: state.appliedTo ?? null,
    received: received(state), refund: state.refund?.status ?? null,
  }]),
}

export const paymentViews: readonly View<PaymentOrder>[] = [payments]
