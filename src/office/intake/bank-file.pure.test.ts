import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#casefile/refusal.ts'
import { bankLines, type BankLine } from './bank-file.ts'

const lines = (text: string): readonly BankLine[] => {
  const read = bankLines(text)
  if (isRefusal(read)) throw new Error(read.code)
  return read
}

describe('the lines of the bank’s file', () => {
  it('come by the names of their columns, in any order, with accents, quotes and other columns', () => {
    expect(lines('\uFEFFMonto;Agencia;Número Operación;FECHA;Código Orden\r\n"1,069.98";Centro;0048213;14/07/2026;7k2q-m9xd-4tfa-p1zc\r\n')).toEqual([
      { line: 2, orderCode: '7K2Q-M9XD-4TFA-P1ZC', operationNumber: '0048213', paidOn: '2026-07-14', amount: 106_998, flaw: null },
    ])
    expect(lines('operacion,fecha,monto\n"00""1",2026-07-14,534.9\n')[0]).toMatchObject({ flaw: 'bank-file.no-operation' })
    expect(lines('operacion\tfecha\tmonto\nX1\t2026-07-14\tS/ 534\n')[0]).toMatchObject({ amount: 53_400, orderCode: null, flaw: null })
  })
  it.each([
    ['X1;2026-02-30;10', 'date.does-not-exist'], ['X1;ayer;10', 'date.does-not-exist'], [';2026-07-14;10', 'bank-file.no-operation'], ['X1;2026-07-14;-10', 'fee.impossible-amount'],
    ['X1;2026-07-14;10,50', 'fee.impossible-amount'], ['X1;2026-07-14;1e9', 'fee.impossible-amount'], ['X1;2026-07-14;', 'fee.impossible-amount'], ['X1', 'date.does-not-exist'],
  ])('%s says why it cannot be used: %s', (line, flaw) => {
    expect(lines(`operacion;fecha;monto\n${line}`)[0]?.flaw).toBe(flaw)
  })
  it.each([['', 'bank-file.empty'], ['operacion;fecha;monto', 'bank-file.empty'], ['a;b\n1;2', 'bank-file.no-columns'], [`operacion;fecha;monto\n${'X;2026-01-02;1\n'.repeat(2001)}`, 'bank-file.too-long']])('a file that is none is refused (%#)', (text, code) => {
    expect(bankLines(text)).toMatchObject({ refused: true, code })
  })
  it('never throws, and keeps a line for each line', () => {
    fc.assert(fc.property(fc.array(fc.string().map((s) => s.replace(/[\r\n]/g, '')), { maxLength: 20 }), (rows) => {
      const read = bankLines(['operacion;fecha;monto', ...rows].join('\n'))
      if (!isRefusal(read)) expect(read).toHaveLength(rows.filter((r) => r.trim() !== '').length)
    }), { numRuns: 300 })
  })
})
