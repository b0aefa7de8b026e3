import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDocument } from './identity.ts'

describe('RUC', () => {
  // Taxpayers that publish their number: SUNAT, Banco de la Nación, Banco de Crédito, INDECOPI.
  test.each(['20131312955', '20100030595', '20100047218', '20133840533'])('%s exists', (ruc) => {
    expect(checkDocument('RUC', ruc)).toEqual({ ok: true, value: ruc })
  })
  test('any other last digit is refused', () => {
    for (let digit = 0; digit < 10; digit++) {
      const checked = checkDocument('RUC', `2013131295${digit}`)
      expect(checked.ok).toBe(digit === 5)
    }
  })
  test.each([['30131312955', 'document.wrong-prefix'], ['2013131295', 'document.wrong-form'], ['', 'document.empty'], ['20131312950', 'document.wrong-check-digit']])('%s → %s', (text, code) => {
    expect(checkDocument('RUC', text)).toEqual({ ok: false, code })
  })
  test('one wrong digit among the first ten is always found, save where two sums give 0 and 1', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digits = [...'20131312955']
      digits[at] = String((Number(digits[at]) + by) % 10)
      expect(checkDocument('RUC', digits.join('')).ok).toBe(false)
    }))
  })
})

describe('DNI', () => {
  test('eight digits, as typed with spaces or hyphens', () => expect(checkDocument('DNI', ' 1780 1146 ')).toEqual({ ok: true, value: '17801146' }))
  test('the ninth of the card is the last digit of the RUC of that person', () => {
    const ninth = [...'0123456789'].filter((d) => checkDocument('DNI', `17801146-${d}`).ok)
    expect(ninth).toHaveLength(1)
    expect(checkDocument('RUC', `1017801146${ninth[0]}`).ok).toBe(true)
  })
  test.each(['1780114', '178011460X', 'ABCDEFGH', '17801146é'])('%s is refused', (text) => expect(checkDocument('DNI', text).ok).toBe(false))
})

test('cards of foreigners and passports keep their letters', () => {
  expect(checkDocument('CE', '001234567')).toEqual({ ok: true, value: '001234567' })
  expect(checkDocument('passport', 'ab 123456')).toEqual({ ok: true, value: 'AB123456' })
  expect(checkDocument('passport', '<script>').ok).toBe(false)
})
