import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from './fold.ts'
import { largestNumber, readNumber, readRoman } from './numbers.ts'
import { numbersIn, valueOf } from './spoken.ts'

test.each([
  [0, 'cero', 'zero'], [16, 'dieciséis', 'sixteen'], [21, 'veintiuno', 'twenty-one'], [31, 'treinta y uno', 'thirty-one'], [100, 'cien', 'one hundred'], [101, 'ciento uno', 'one hundred one'],
  [555, 'quinientos cincuenta y cinco', 'five hundred fifty-five'], [1000, 'mil', 'one thousand'], [1821, 'mil ochocientos veintiuno', 'one thousand eight hundred twenty-one'],
  [21_000, 'veintiún mil', 'twenty-one thousand'], [31_500, 'treinta y un mil quinientos', 'thirty-one thousand five hundred'], [100_000, 'cien mil', 'one hundred thousand'],
  [999_999, 'novecientos noventa y nueve mil novecientos noventa y nueve', 'nine hundred ninety-nine thousand nine hundred ninety-nine'],
])('%d', (n, es, en) => {
  expect(readNumber(n, 'es')).toBe(es)
  expect(readNumber(n, 'en')).toBe(en)
})

test('what is read aloud is heard as the same number', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: largestNumber }), fc.constantFrom('es' as const, 'en' as const), (n, language) => {
    const words = partsOf(readNumber(n, language))
    expect(valueOf(words, language)).toBe(n)
    if (words.length > 1) expect(numbersIn(['la', ...words, 'de'])).toContainEqual({ from: 1, to: words.length + 1, value: n, language })
  }), { numRuns: 2000 })
})

test.each(['y uno', 'treinta y', 'treinta tres', 'uno dos', 'veinte y diez', 'mil mil', 'cien cien', 'uno y dos'])('«%s» is no number', (text) => {
  expect(valueOf(text.split(' '), 'es')).toBeUndefined()
})

test.each(['and five', 'hundred', 'one two', 'thirty and', 'twenty eleven', 'one hundred hundred', 'ten hundred'])('"%s" is no number', (text) => {
  expect(valueOf(text.split(' '), 'en')).toBeUndefined()
})

test.each([['one hundred and five', 105], ['three hundred and forty two', 342], ['fifty five thousand', 55_000]])('"%s"', (text, n) => {
  expect(valueOf(text.split(' '), 'en')).toBe(n)
})

test('roman numerals up to XXXIX, and each once', () => {
  const read = Array.from({ length: 39 }, (_, i) => i + 1).map((n) => ['', 'x', 'xx', 'xxx'][Math.floor(n / 10)] + (['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][n % 10] ?? ''))
  read.forEach((roman, i) => expect([roman, readRoman(roman)]).toEqual([roman, roman.length < 2 || roman === 'xxx' ? undefined : i + 1]))
})
