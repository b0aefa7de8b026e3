import { aClass } from '#test/fixtures/filings.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inClassOrder, narrows, type ClassGoods } from './sign.ts'

const anyList: fc.Arbitrary<readonly ClassGoods[]> = fc.array(fc.record({
  number: fc.integer({ min: 1, max: 6 }), terms: fc.array(fc.record({ text: fc.constantFrom('camisas', 'gorras', 'ponchos', ' ', ''), free: fc.boolean() }), { maxLength: 4 }),
}), { maxLength: 6 })

describe('inClassOrder (DL1075 art. 51 g)', () => {
  test('groups goods by class, in order, blank and repeated ones dropped', () => {
    expect(inClassOrder([aClass(35, 'ventas'), aClass(25, 'gorras', ' ', 'gorras'), aClass(35, 'publicidad', 'ventas')])).toEqual([aClass(25, 'gorras'), aClass(35, 'ventas', 'publicidad')])
  })
  test('keeps a class without goods, so that it can be observed', () => expect(inClassOrder([aClass(25)])).toEqual([aClass(25)]))
  test('once done changes nothing more, loses no goods and adds none', () => {
    fc.assert(fc.property(anyList, (list) => {
      const ordered = inClassOrder(list)
      expect(inClassOrder(ordered)).toEqual(ordered)
      expect(ordered.map((c) => c.number)).toEqual([...new Set(list.map((c) => c.number))].sort((a, b) => a - b))
      const goods = (l: readonly ClassGoods[]) => new Set(l.flatMap((c) => c.terms.filter((t) => t.text.trim() !== '').map((t) => `${c.number} ${t.text}`)))
      expect(goods(ordered)).toEqual(goods(list))
    }))
  })
})

describe('narrows (D486 art. 143)', () => {
  const whole = [aClass(25, 'camisas', 'gorras'), aClass(35, 'ventas')]
  test.each([['the same', whole], ['fewer goods', [aClass(25, 'gorras'), aClass(35, 'ventas')]], ['fewer classes', [aClass(35, 'ventas')]], ['nothing', []]])('%s', (_, list) => expect(narrows(list, whole)).toBe(true))
  test.each([['new goods', [aClass(25, 'camisas', 'zapatos')]], ['a new class', [aClass(18, 'camisas')]], ['goods moved to another class', [aClass(35, 'camisas')]]])('is not %s', (_, list) => expect(narrows(list, whole)).toBe(false))
  test('two lists that narrow each other hold the same goods', () => {
    fc.assert(fc.property(anyList, anyList, (a, b) => {
      const [left, right] = [inClassOrder(a), inClassOrder(b)]
      if (!narrows(left, right) || !narrows(right, left)) return
      const texts = (l: readonly ClassGoods[]) => l.map((c) => [c.number, c.terms.map((t) => t.text).sort()])
      expect(texts(left)).toEqual(texts(right))
    }))
  })
})
