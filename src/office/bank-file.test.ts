import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { bankFile } from './bank-file.ts'

const database = await aDatabase()
const office = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { open } = office
const desk = { accountId: 'account-desk', roles: ['filingDesk'] } as const
const payer = { accountId: 'account-applicant', roles: ['applicant'] } as const

const order = async (classes = 1) => sound(await office.office.order(payer, { classes: Array.from({ length: classes }, (_, i) => ({ number: i + 1, terms: ['x'] })), priorities: [], smallEnterprise: false }, randomUUID()))
const file = (...rows: readonly (readonly [string, string, string, number])[]) => ['codigo;operacion;fecha;monto', ...rows.map(([code, operation, day, amount]) => `${code};${operation};${day};${(amount / 100).toFixed(2)}`)].join('\n')
const read = async (text: string, wish: string = randomUUID(), who: Parameters<typeof bankFile>[1] = desk) => sound(await bankFile(open, who, text, wish))
const outcomes = async (text: string, wish?: string) => (await read(text, wish)).rows.map((r) => r.outcome)
const status = async (code: string) => (await office.office.readOrder(code)).status
const events = async () => Number((await database.pool.query<{ n: string }>('select count(*) as n from record.events')).rows[0]?.n)

test('each line is matched, duplicate, of another amount, unknown or unreadable', async () => {
  const [one, two, three] = [await order(), await order(2), await order()]
  const text = file([one.orderCode, 'OP1', '2027-03-01', one.total], [two.orderCode, 'OP2', '2027-03-01', two.total - 100], ['AAAA-BBBB-CCCC-DDDD', 'OP3', '2027-03-01', 100], [one.orderCode, 'OP4', '2027-03-01', one.total], [three.orderCode, 'OP1', '2027-03-01', three.total], [three.orderCode, 'OP5', '2027-04-01', three.total])
  const done = await read(text)
  expect(done.rows.map((r) => [r.line, r.outcome, r.expected])).toEqual([
    [2, 'matched', one.total], [3, 'wrongAmount', two.total], [4, 'unknown', null], [5, 'duplicate', one.total], [6, 'duplicate', three.total], [7, 'unreadable', null],
  ])
  expect(done.counts).toEqual({ matched: 1, duplicate: 2, wrongAmount: 1, unknown: 1, unreadable: 1 })
  expect(done.total).toBe(one.total)
  expect([await status(one.orderCode), await status(two.orderCode), await status(three.orderCode)]).toEqual(['paid', 'disputed', 'ordered'])
})

test('the same form sent twice tells the same; the same file another day tells duplicates; neither writes anything', async () => {
  const one = await order()
  const two = await order()
  const text = file([one.orderCode, 'OP11', '2027-03-01', one.total], [two.orderCode, 'OP12', '2027-03-01', 1])
  const wish = randomUUID()
  expect(await outcomes(text, wish)).toEqual(['matched', 'wrongAmount'])
  const before = await events()
  expect(await outcomes(text, wish)).toEqual(['matched', 'wrongAmount'])
  expect(await outcomes(text)).toEqual(['duplicate', 'wrongAmount'])
  expect(await events()).toBe(before)
})

test('a payment on two lines of one file was received once', async () => {
  const [one, two] = [await order(), await order()]
  const done = await read(file([one.orderCode, 'OP15', '2027-03-01', one.total], [one.orderCode, 'OP15', '2027-03-01', one.total], [two.orderCode, 'OP16', '2027-03-01', 5], [two.orderCode, 'OP16', '2027-03-01', 5]))
  expect(done.rows.map((r) => r.outcome)).toEqual(['matched', 'duplicate', 'wrongAmount', 'duplicate'])
  expect(done.total).toBe(one.total)
})

test('a disputed order is paid by the right amount later', async () => {
  const one = await order()
  expect(await outcomes(file([one.orderCode, 'OP21', '2027-03-01', 5]))).toEqual(['wrongAmount'])
  expect(await outcomes(file([one.orderCode, 'OP22', '2027-03-01', one.total]))).toEqual(['matched'])
  expect(await status(one.orderCode)).toBe('paid')
})

test('without a code a line answers to the order whose payer stated the operation', async () => {
  const one = await order()
  const form = { sign: { kind: 'word', text: 'KUSA' }, classes: [{ number: 25, terms: ['camisas'] }], applicants: [{ kind: 'company', name: 'Kusa', document: { kind: 'RUC', number: '20131312955' }, taxNumber: '20131312955', country: 'PE' }], service: { means: 'mailbox', consent: true }, signedBy: 'applicant', payment: { orderCode: one.orderCode, operationNumber: 'OP31', paidOn: '2027-03-01' } }
  sound(await office.office.file(payer, form, { commandId: randomUUID() }))
  expect(await status(one.orderCode)).toBe('stated')
  const done = await read(file(['', 'OP31', '2027-03-01', one.total], ['', 'OP32', '2027-03-01', one.total]))
  expect(done.rows.map((r) => [r.outcome, r.orderCode])).toEqual([['matched', one.orderCode], ['unknown', null]])
})

test('only the filing desk and administrators may', async () => {
  expect(await bankFile(open, { accountId: 'a', roles: ['formalExaminer'] }, 'x', randomUUID())).toMatchObject({ refused: true, code: 'permission.denied' })
  expect(await bankFile(open, payer, 'x', randomUUID())).toMatchObject({ refused: true })
  expect(await bankFile(open, desk, '', randomUUID())).toMatchObject({ code: 'bank-file.empty' })
  expect((await read(file(['', 'OP9', '2027-03-01', 1]), randomUUID(), { accountId: 'b', roles: ['administrator'] })).counts.unknown).toBe(1)
})
