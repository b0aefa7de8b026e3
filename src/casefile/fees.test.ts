import { withFees } from '#law/lookup.ts'
import { peru } from '#law/peru/index.ts'
import type { Fee } from '#law/rules.ts'
import type { PlainDate } from '#calendar/date.ts'
import { describe, expect, test } from 'vitest'
import { quote, type Quote, type QuoteOptions } from './fees.ts'

const on: PlainDate = '2026-06-01'
const one = (code: string, quantity = 1, options: QuoteOptions = { on }) => {
  const line = (quote(peru, [{ code, quantity }], options) as Quote).lines[0]
  if (line === undefined) throw new Error(code)
  return line
}

test('there are 49 fees and every one answers', () => {
  expect(peru.fees).toHaveLength(49)
  for (const { code } of peru.fees) expect(one(code).code).toBe(code)
})

describe('printed soles are charged, and the disagreement is kept', () => {
  test.each([
    ['TM-REG-C1', 53499, 53515], ['TN-REG-C1', 53499, 53515], ['SL-REG-C1', 53499, 53515], ['CT-REG-C1', 53499, 53515],
    ['REG-MOD', 31325, 31339], ['PAT-TOTAL', 126913, 126720], ['PAT-EXAM', 54913, 54900], ['UM-TOTAL', 60355, 60372],
    ['UM-EXAM', 27955, 27972], ['UM-PRIO', 11183, 11196], ['UM-EXAM2', 23511, 23508], ['UM-MODPAGE', 3905, 3888],
    ['UM-CLAIM11', 3905, 3888], ['DES-TOTAL', 61553, 61560], ['DES-EXAM', 25553, 25560], ['DES-EXAM2', 24237, 24228], ['DES-MODPAGE', 3950, 3888],
  ])('%s charges %i céntimos where the percentage gives %i', (code, amount, recomputed) => {
    expect(one(code)).toMatchObject({ amount, recomputed, discrepancy: true, basis: 'published' })
  })

  test('eighteen entries disagree', () => expect(peru.fees.filter((f) => f.discrepancy)).toHaveLength(18))

  test('half a céntimo is rounded up once a line, and the printed figure is kept', () => {
    expect(one('PAT-TOTAL')).toMatchObject({ unit: 126913, amount: 126913, printed: '1269.125' })
    expect(one('PAT-TOTAL', 2).amount).toBe(253825)
  })
})

describe('a fee that is only a percentage', () => {
  test.each([['2026-06-01', 49500], ['2025-12-31', 48150], ['2011-03-01', 32400]] as const)('on %s is worked out on the tax unit of its year: %i', (day, amount) => {
    expect(one('UM-FILE', 1, { on: day })).toMatchObject({ amount, basis: 'percentOfUit' })
  })
  test('says so, and has no figure where that unit is not loaded', () => {
    expect(one('UM-FILE').remarkEs).toContain('UIT de 2026 (S/ 5500')
    expect(one('UM-FILE', 1, { on: '2031-01-02' })).toMatchObject({ amount: null, basis: 'missing' })
  })
})

describe('a fee without a figure', () => {
  test('quotes null, says so, and leaves the total of what is known', () => {
    const priced = quote(peru, [{ code: 'TM-REG-C1', quantity: 1 }, { code: 'TM-OPP', quantity: 1 }], { on })
    expect(priced).toMatchObject({ total: 53499, incomplete: true })
    expect(one('TM-OPP').remarkEs).toContain('No se encontró un monto publicado')
    expect(quote(peru, [{ code: 'TM-OPP', quantity: 1 }], { on })).toMatchObject({ total: null, incomplete: true })
    expect(one('SEARCH-PH')).toMatchObject({ amount: null, remarkEn: 'Only a range is known: S/ 30 to S/ 120.' })
  })

  test('has one from the day an office sets it with its norm', () => {
    const own: Fee = { ...(peru.fees.find((f) => f.code === 'TM-OPP') as Fee), published: 50000, printed: null, status: 'published', since: '2026-01-01', article: 'Res. 1-2026', source: 'Res. 1-2026', confidence: 'verified' }
    const law = withFees(peru, [own])
    expect(quote(law, [{ code: 'TM-OPP', quantity: 2 }], { on })).toMatchObject({ total: 100000, incomplete: false })
    expect(quote(law, [{ code: 'TM-OPP', quantity: 2 }], { on: '2025-12-31' })).toMatchObject({ total: null })
  })
})

describe('discounts', () => {
  const small = { smallEnterprise: true }
  test.each([['2023-04-11', 53499], ['2023-04-12', 40124], ['2026-06-01', 40124]] as const)('a small enterprise that files on %s pays %i', (day, amount) => {
    expect(one('TM-REG-C1', 1, { on: day, ...small }).amount).toBe(amount)
  })
  test('is rounded once a line', () => expect(one('TM-REG-CADD', 3, { on, ...small }).amount).toBe(119993))
  test('does not reach what the law does not list', () => expect(one('PAT-FILE', 1, { on, ...small }).amount).toBe(72000))

  test.each([
    ['2016-05-02', 53499], ['2018-09-04', 53499], ['2018-09-05', 0], ['2019-09-05', 0], ['2019-09-06', 53499], ['2020-12-08', 53499], ['2020-12-09', 0], ['2026-06-01', 0],
  ] as const)('a collective mark filed on %s pays %i', (day, amount) => {
    expect(one('CM-REG-C1', 1, { on: day }).amount).toBe(amount)
  })
  test('areas hit by weather were waived first', () => {
    expect(one('CM-REG-C1', 1, { on: '2018-01-10', affectedArea: true })).toMatchObject({ amount: 0, discount: { code: 'CM-FREE-2017' } })
  })
})

test('at most a hundred pages are charged', () => {
  expect(one('UM-MODPAGE', 150)).toMatchObject({ amount: 390500, quantity: 150 })
})

test('what cannot be quoted is refused', () => {
  expect(quote(peru, [{ code: 'XX', quantity: 1 }], { on })).toMatchObject({ code: 'fee.unknown-code' })
  expect(quote(peru, [{ code: 'TM-OPP', quantity: -1 }], { on })).toMatchObject({ code: 'fee.invalid-quantity' })
  expect(quote(peru, [{ code: 'TM-OPP', quantity: 1 }], { on: '2026-02-30' })).toMatchObject({ code: 'fee.invalid-date' })
  expect(quote(peru, [], { on })).toMatchObject({ code: 'fee.nothing-asked' })
})
