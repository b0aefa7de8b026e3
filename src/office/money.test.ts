import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { aForm, aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { bankFile } from './bank-file.ts'
import { openReads } from './read/index.ts'

const database = await aDatabase()
const living = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { office, open } = living
const read = openReads(open)
const payer = { accountId: 'account-applicant', roles: ['applicant'] } as const
const stranger = { accountId: 'account-other', roles: ['applicant'] } as const
const desk = { accountId: 'account-desk', roles: ['filingDesk'] } as const
const administrator = { accountId: 'account-administrator', roles: ['administrator'] } as const
const formal = { accountId: 'account-formal', roles: ['formalExaminer'] } as const

const goods = (n: number) => Array.from({ length: n }, (_, i) => ({ number: 25 + i, terms: ['camisas'] }))
const order = async (n = 1) => sound(await office.order(payer, { classes: goods(n), priorities: [], smallEnterprise: false }, randomUUID()))
const bank = async (code: string, operation: string, amount: number) => sound(await bankFile(open, desk, `codigo;operacion;fecha;monto\n${code};${operation};2027-03-01;${(amount / 100).toFixed(2)}`, randomUUID())).rows[0]!.outcome
const letters = async () => Number((await database.pool.query<{ n: string }>(`select count(*) as n from graphile_worker.jobs where task_identifier = 'mailPayment'`)).rows[0]?.n)

describe('a class added after paying', () => {
  test('in a draft owes a further class, whose order is made once and pays together with the first', async () => {
    const draft = sound(await office.drafts.create(payer, { ...aForm(), classes: goods(1) }))
    expect(sound(await office.owed.ofDraft(payer, draft.id)).owed).toEqual([{ code: 'TM-REG-C1', quantity: 1 }])
    const first = sound(await office.owed.orderForDraft(payer, draft.id))
    sound(await office.payDemonstration(payer, first.orderCode))
    sound(await office.drafts.save(payer, draft.id, { payment: { orderCode: first.orderCode }, classes: goods(3) }))
    const owed = sound(await office.owed.ofDraft(payer, draft.id))
    expect(owed.owed).toEqual([{ code: 'TM-REG-CADD', quantity: 2 }])
    const rest = sound(await office.owed.orderForDraft(payer, draft.id))
    expect(rest.total).toBe(owed.quote?.total)
    expect(sound(await office.owed.orderForDraft(payer, draft.id)).orderCode).toBe(rest.orderCode)
    sound(await office.payDemonstration(payer, rest.orderCode))
    sound(await office.drafts.save(payer, draft.id, { morePayments: [{ orderCode: rest.orderCode }] }))
    expect(sound(await office.owed.ofDraft(payer, draft.id))).toMatchObject({ owed: [], quote: null })
    expect(await office.owed.orderForDraft(payer, draft.id)).toMatchObject({ code: 'payment.nothing-owed' })
    expect(await office.owed.ofDraft(stranger, draft.id)).toMatchObject({ code: 'draft.unknown' })
    const filed = sound(await office.drafts.submit(payer, draft.id))
    const { state } = sound(await office.find(filed.number))
    expect(state.content?.payment).toMatchObject({ orderCode: first.orderCode, classesPaid: 3, amount: first.total + rest.total })
    expect((await office.readOrder(rest.orderCode)).appliedTo).toBe((await office.readOrder(first.orderCode)).appliedTo)
    expect(sound(await office.owed.ofFile(payer, filed.number)).owed).toEqual([])
  })
  test('in a file in custody owes the rest, which the cure pays', async () => {
    const first = await order(1)
    sound(await office.payDemonstration(payer, first.orderCode))
    const held = sound(await office.file(payer, { ...aForm(), classes: goods(2), payment: { orderCode: first.orderCode } }, { commandId: randomUUID(), incomplete: true }))
    expect(held.custody).toBe(true)
    expect(sound(await office.owed.ofFile(payer, held.number)).owed).toEqual([{ code: 'TM-REG-CADD', quantity: 1 }])
    expect(await office.owed.ofFile(stranger, held.number)).toMatchObject({ code: 'permission.not-yours' })
    const rest = sound(await office.owed.orderForFile(payer, held.number))
    sound(await office.payDemonstration(payer, rest.orderCode))
    const cure = { who: payer, number: held.number, act: 'cureMinimum', input: { changes: { payment: { orderCode: rest.orderCode } } }, commandId: randomUUID() }
    const clicks = await Promise.all([office.act(cure), office.act(cure), office.act(cure)])
    expect([...clicks, await office.act(cure)].map((click) => sound(click).status)).toEqual(['done', 'done', 'done', 'done'])
    expect(await office.act({ ...cure, commandId: randomUUID() })).toMatchObject({ refused: true })
    expect(sound(await office.find(held.number)).state).toMatchObject({ status: 'filed', content: { payment: { classesPaid: 2 } } })
  })
})

test('a click that looked before the first one filed the draft is told what was filed', async () => {
  const paid = await order(1)
  sound(await office.payDemonstration(payer, paid.orderCode))
  const draft = sound(await office.drafts.create(payer, { ...aForm(), classes: goods(1), payment: { orderCode: paid.orderCode } }))
  const filed = sound(await office.drafts.submit(payer, draft.id))
  const { at } = await open.desk.store.read([])
  vi.spyOn(open.desk.store, 'read').mockResolvedValueOnce({ streams: new Map(), numbers: {}, at })
  expect(sound(await office.drafts.submit(payer, draft.id))).toEqual(filed)
})

describe('a payment of another amount', () => {
  test('is told to who paid, in the mailbox and to the desk, and the rest under the same code pays it', async () => {
    const one = await order(2)
    const before = await letters()
    expect(await bank(one.orderCode, 'C1', one.total - 1000)).toBe('wrongAmount')
    expect(await letters()).toBe(before + 1)
    expect(await read.paymentsToMend(payer)).toEqual([expect.objectContaining({ code: one.orderCode, status: 'disputed', received: one.total - 1000, difference: -1000 })])
    expect(await read.paymentsToMend(stranger)).toEqual([])
    expect(sound(await read.paymentsAtDesk(desk)).map((p) => p.code)).toContain(one.orderCode)
    expect(await read.paymentsAtDesk(formal)).toMatchObject({ code: 'permission.denied' })
    expect(await office.file(payer, { ...aForm(), payment: { orderCode: one.orderCode, operationNumber: 'C1', paidOn: '2027-03-01' } }, { commandId: randomUUID() })).toMatchObject({ code: 'payment.wrong-amount' })
    expect(await bank(one.orderCode, 'C2', 1000)).toBe('matched')
    expect((await office.readOrder(one.orderCode)).status).toBe('paid')
    expect(await read.paymentsToMend(payer)).toEqual([])
  })
  test('stated in a file and then found short shows on the file', async () => {
    const one = await order(1)
    const filed = sound(await office.file(payer, { ...aForm(), payment: { orderCode: one.orderCode, operationNumber: 'F1', paidOn: '2027-03-01' } }, { commandId: randomUUID() }))
    expect(await bank(one.orderCode, 'F1', one.total - 1)).toBe('wrongAmount')
    expect(sound((await read.wholeCase(payer, filed.number))!).payments).toEqual([expect.objectContaining({ status: 'disputed', difference: -1 })])
    expect(await office.refunds.possible(payer, one.orderCode)).toBe(0)
  })
  test('beyond the fee pays it; the rest is asked back by who paid and given by the administrator alone', async () => {
    const one = await order(1)
    expect(await bank(one.orderCode, 'D1', one.total + 500)).toBe('wrongAmount')
    expect((await office.readOrder(one.orderCode)).status).toBe('paid')
    const filed = sound(await office.file(payer, { ...aForm(), payment: { orderCode: one.orderCode } }, { commandId: randomUUID() }))
    expect(filed.custody).toBe(false)
    expect(await office.refunds.possible(payer, one.orderCode)).toBe(500)
    expect(await office.refunds.request(stranger, one.orderCode, randomUUID())).toMatchObject({ refused: true })
    sound(await office.refunds.request(payer, one.orderCode, randomUUID()))
    expect(sound(await read.paymentsAtDesk(desk))[0]).toMatchObject({ code: one.orderCode, refund: 'asked', difference: 500 })
    expect(await office.refunds.settle(desk, one.orderCode, { outcome: 'made', operationNumber: 'R1', madeOn: '2027-03-01' }, randomUUID())).toMatchObject({ code: 'permission.denied' })
    expect(sound(await office.refunds.settle(administrator, one.orderCode, { outcome: 'made', operationNumber: 'R1', madeOn: '2027-03-01' }, randomUUID())).refund).toEqual({ status: 'made', amount: 500 })
    expect((await read.paymentsToMend(payer)).map((p) => p.code)).not.toContain(one.orderCode)
  })
  test('a fee paid for what was deemed not filed is given back whole to who asks (LPAG art. 125.4)', async () => {
    const first = await order(1)
    sound(await office.payDemonstration(payer, first.orderCode))
    const held = sound(await office.file(payer, { ...aForm(), classes: goods(2), payment: { orderCode: first.orderCode } }, { commandId: randomUUID(), incomplete: true }))
    expect(await office.refunds.request(payer, first.orderCode, randomUUID())).toMatchObject({ code: 'refund.procedure-begun' })
    await living.daily()
    await living.later(62)
    await living.daily()
    expect(sound(await office.find(held.number)).state.status).toBe('deemedNotFiled')
    expect(await office.refunds.possible(payer, first.orderCode)).toBe(first.total)
    expect(await office.refunds.possible(stranger, first.orderCode)).toBe(0)
    expect(await read.paymentsToMend(payer)).toEqual(expect.arrayContaining([expect.objectContaining({ code: first.orderCode, notFiled: true, refund: null })]))
    expect(sound(await read.paymentsAtDesk(desk)).map((p) => p.code)).not.toContain(first.orderCode)
    sound(await office.refunds.request(payer, first.orderCode, randomUUID()))
    expect(await office.refunds.settle(administrator, first.orderCode, { outcome: 'refused', because: 'feeWasDue' }, randomUUID())).toMatchObject({ code: 'refund.not-filed', article: 'LPAG art. 125.4' })
    const { status, refund } = sound(await office.refunds.settle(administrator, first.orderCode, { outcome: 'made', operationNumber: 'R2', madeOn: '2027-03-01' }, randomUUID()))
    expect({ status, refund }).toEqual({ status: 'refunded', refund: { status: 'made', amount: first.total } })
  })
  test('a fee that has served a procedure is not given back (DL1075 art. 22); one that has not is', async () => {
    const used = await order(1)
    sound(await office.payDemonstration(payer, used.orderCode))
    sound(await office.file(payer, { ...aForm(), payment: { orderCode: used.orderCode } }, { commandId: randomUUID() }))
    expect(await office.refunds.request(payer, used.orderCode, randomUUID())).toMatchObject({ code: 'refund.procedure-begun', article: 'DL1075 art. 22; D486 art. 277' })
    const free = await order(1)
    sound(await office.payDemonstration(payer, free.orderCode))
    sound(await office.refunds.request(payer, free.orderCode, randomUUID()))
    expect(await office.file(payer, { ...aForm(), payment: { orderCode: free.orderCode } }, { commandId: randomUUID() })).toMatchObject({ code: 'payment.refund-asked' })
    sound(await office.refunds.settle(administrator, free.orderCode, { outcome: 'refused', because: 'notReceived' }, randomUUID()))
    expect(await office.refunds.request(payer, 'NADA-NADA', randomUUID())).toMatchObject({ code: 'payment.unknown-order' })
  })
})
