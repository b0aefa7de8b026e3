import { recorded, refused, stories } from '#test/fixtures/story.ts'
import { describe, expect, test } from 'vitest'
import { paymentOrder, type PaymentEvent } from './index.ts'

const given = stories(paymentOrder)
const article = 'D486 art. 138 d; LPAG art. 40.1.8'
const lines = [
  { code: 'TM-REG-C1', quantity: 1, amount: 53_499, source: 'S004' },
  { code: 'TM-REG-CADD', quantity: 2, amount: 106_660, source: 'PRESS' },
] as const
const ordered = { type: 'PaymentOrdered', code: '7K2Q-M9XD-4TFA-P1ZC', accountId: 'account-applicant', lines, total: 160_159, orderedOn: '2026-01-05' } as const
const stated = { type: 'PaymentStated', operationNumber: '0048213', paidOn: '2026-01-05' } as const
const paid = { type: 'FeePaid', operationNumber: '0048213', paidOn: '2026-01-05', amount: 160_159, source: 'bankFile' } as const
const disputed = { type: 'PaymentDisputed', because: 'wrongAmount', operationNumber: '0048213', amount: 160_000 } as const
const applied = { type: 'PaymentApplied', stream: 'file-1' } as const
const after = (...events: readonly PaymentEvent[]) => given(...events.map((e) => recorded(e, '2026-01-05'))).on('2026-01-06').as('applicant')
const confirm = { act: 'confirmPayment', operationNumber: '0048213', paidOn: '2026-01-05', amount: 160_159, source: 'bankFile' } as const

describe('order', () => {
  const order = { act: 'order', code: ordered.code, accountId: ordered.accountId, lines } as const
  test('adds up its lines in céntimos', () => given().on('2026-01-05').as('applicant').when(order).then(ordered))
  test('is made once', () => after(ordered).when(order).then(refused('payment.already-ordered', article)))
})

describe('statePayment: the day and the operation number are enough, the slip is not asked for', () => {
  const state = { act: 'statePayment', operationNumber: '0048213', paidOn: '2026-01-05' } as const
  test('is stated once, for an order that waits', () => {
    after(ordered).when(state).then(stated)
    after(ordered, stated).when(state).then(refused('payment.not-awaited', article, { status: 'stated' }))
    given().on('2026-01-06').as('applicant').when(state).then(refused('payment.not-awaited', article, { status: 'none' }))
  })
  test('is never of a day to come', () => {
    after(ordered).when({ ...state, paidOn: '2026-01-06' }).leaves({ status: 'stated' })
    after(ordered).when({ ...state, paidOn: '2026-01-07' }).then(refused('payment.future-day', article, { paidOn: '2026-01-07' }))
  })
})

describe('confirmPayment: what the bank says', () => {
  test('pays an order, stated or not, with the exact amount', () => {
    after(ordered).when(confirm).then(paid)
    after(ordered, stated).when(confirm).leaves({ status: 'paid', operationNumber: '0048213' })
  })
  test('of another amount is disputed, and the right one may follow', () => {
    after(ordered, stated).when({ ...confirm, amount: 160_000 }).then(disputed)
    after(ordered, stated, disputed).when(confirm).then(paid)
  })
  test('is refused twice, and for no order', () => {
    after(ordered, paid).when(confirm).then(refused('payment.not-awaited', article, { status: 'paid' }))
    given().on('2026-01-06').as('system').when(confirm).then(refused('payment.not-awaited', article, { status: 'none' }))
  })
})

describe('applyPayment: a payment counts for one request', () => {
  const apply = { act: 'applyPayment', stream: 'file-1' } as const
  test('stated or paid it is applied, and stays so when the bank confirms', () => {
    after(ordered, stated).when(apply).then(applied)
    after(ordered, paid).when(apply).then(applied)
    after(ordered, stated, applied).when(confirm).leaves({ status: 'paid', appliedTo: 'file-1' })
  })
  test('is refused a second time', () => after(ordered, paid, applied).when({ ...apply, stream: 'file-2' }).then(refused('payment.already-applied', article, { to: 'file-1' })))
  test('is refused unpaid or disputed', () => {
    after(ordered).when(apply).then(refused('payment.not-paid', article, { status: 'ordered' }))
    after(ordered, stated, disputed).when(apply).then(refused('payment.not-paid', article, { status: 'disputed' }))
  })
})

test('an order of nothing yet is none', () => expect(given().state).toEqual({ status: 'none', lines: [], total: 0, receipts: [] }))

describe('what was paid short or beyond', () => {
  const short = { ...disputed, operationNumber: 'A1', amount: 100_000 }
  test('the rest, paid under the same order, pays it', () => {
    after(ordered, short).when({ ...confirm, operationNumber: 'A2', amount: 60_159 }).then({ ...paid, operationNumber: 'A2', amount: 60_159 })
    after(ordered, short).when({ ...confirm, operationNumber: 'A2', amount: 60_158 }).then({ ...disputed, operationNumber: 'A2', amount: 60_158 })
  })
  test('the same operation told twice counts once', () => after(ordered, short).when({ ...confirm, operationNumber: 'A1', amount: 100_000 }).then(short))
  test('more than the fee pays it, and the rest may be asked back', () => {
    after(ordered).when({ ...confirm, amount: 160_259 }).then({ ...paid, amount: 160_259 })
    after(ordered, { ...paid, amount: 160_259 }, applied).when({ act: 'requestRefund' }).then({ type: 'RefundRequested', amount: 100 })
  })
})

describe('refund: nothing once the procedure has begun (DL1075 art. 22)', () => {
  const noRefund = 'DL1075 art. 22; D486 art. 277'
  const asked = { type: 'RefundRequested', amount: 160_159 } as const
  const made = { type: 'RefundMade', amount: 160_159, operationNumber: 'D1', madeOn: '2026-01-06' } as const
  test('is asked for what served no procedure, once', () => {
    after(ordered, paid).when({ act: 'requestRefund' }).then(asked)
    after(ordered, paid, asked).when({ act: 'requestRefund' }).then(refused('refund.already-asked', noRefund))
    after(ordered).when({ act: 'requestRefund' }).then(refused('refund.nothing-received', noRefund))
    after(ordered, paid, applied).when({ act: 'requestRefund' }).then(refused('refund.procedure-begun', noRefund))
  })
  test('an order whose money is asked back pays for nothing', () => {
    after(ordered, paid, asked).when({ act: 'applyPayment', stream: 'file-1' }).then(refused('payment.refund-asked', noRefund))
    after(ordered, paid, asked, { type: 'RefundRefused', because: 'feeWasDue' }).when({ act: 'applyPayment', stream: 'file-1' }).then(applied)
  })
  test('the whole is asked back of what was deemed not filed, and the fee was then not due (LPAG art. 125.4)', () => {
    const whole = { type: 'RefundRequested', amount: 160_159, because: 'notFiled' } as const
    after(ordered, paid, applied).when({ act: 'requestRefund', notFiled: true }).then(whole)
    after(ordered, stated, applied).when({ act: 'requestRefund', notFiled: true }).then(refused('refund.nothing-received', noRefund))
    after(ordered, paid, applied, whole).when({ act: 'refuseRefund', because: 'feeWasDue' }).then(refused('refund.not-filed', 'LPAG art. 125.4'))
    after(ordered, paid, applied, whole).when({ act: 'refuseRefund', because: 'notReceived' }).then({ type: 'RefundRefused', because: 'notReceived' })
    after(ordered, paid, applied, whole).when({ act: 'makeRefund', operationNumber: 'D1', madeOn: '2026-01-06' }).then(made)
    after(ordered, paid, applied, whole).when({ act: 'makeRefund', operationNumber: 'D1', madeOn: '2026-01-06' }).leaves({ status: 'refunded', appliedTo: 'file-1' })
    after(ordered, paid, applied, whole, made).when({ act: 'requestRefund', notFiled: true }).then(refused('refund.nothing-received', noRefund))
  })
  test('is made or refused by the office, of what was asked alone', () => {
    after(ordered, paid, asked).when({ act: 'makeRefund', operationNumber: 'D1', madeOn: '2026-01-06' }).then(made)
    after(ordered, paid, asked).when({ act: 'makeRefund', operationNumber: 'D1', madeOn: '2026-01-06' }).leaves({ status: 'refunded' })
    after(ordered, paid, asked).when({ act: 'makeRefund', operationNumber: 'D1', madeOn: '2026-01-07' }).then(refused('payment.future-day', article, { paidOn: '2026-01-07' }))
    after(ordered, paid, asked).when({ act: 'refuseRefund', because: 'feeWasDue' }).then({ type: 'RefundRefused', because: 'feeWasDue' })
    after(ordered, paid).when({ act: 'refuseRefund', because: 'feeWasDue' }).then(refused('refund.not-asked', noRefund))
    after(ordered, paid, asked, made).when(confirm).then(refused('payment.not-awaited', article, { status: 'refunded' }))
  })
})
