import { describe, expect, test } from 'vitest'
import { classHeading, classKind, foldTerm, isNiceClass, relatedClasses } from './classes.ts'

describe('the classes', () => {
  test.each([[1, true], [45, true], [0, false], [46, false], [1.5, false], [Number.NaN, false]])('%d: %s', (number, is) => {
    expect(isNiceClass(number)).toBe(is)
  })
  test('goods end at 34', () => {
    expect([1, 34, 35, 45].map(classKind)).toEqual(['goods', 'goods', 'services', 'services'])
  })
  test('a heading is found by its number', () => {
    const beers = { number: 32, es: 'Cervezas', en: 'Beers' }
    expect(classHeading([beers], 32)).toBe(beers)
    expect(classHeading([beers], 33)).toBeUndefined()
  })
})

describe('related classes', () => {
  test('are related both ways, never to themselves, once, lowest first', () => {
    for (let number = 1; number <= 45; number++) {
      const related = relatedClasses(number).map((r) => r.number)
      expect(related).toEqual([...new Set(related)].sort((a, b) => a - b))
      expect(related).not.toContain(number)
      for (const other of related) expect(relatedClasses(other).map((r) => r.number), `${other} and ${number}`).toContain(number)
    }
  })
  test('clothing is looked up beside bags, coffee beside cafés; each says why in both languages', () => {
    expect(relatedClasses(25).find((r) => r.number === 18)).toEqual({ number: 18, reasonEs: 'carteras, calzado y ropa comparten material, tiendas y casas de moda', reasonEn: 'bags, footwear and clothing share material, shops and fashion houses' })
    expect(relatedClasses(30).map((r) => r.number)).toContain(43)
  })
  test('every class but arms, music and tobacco has some', () => {
    const none = Array.from({ length: 45 }, (_, i) => i + 1).filter((number) => relatedClasses(number).length === 0)
    expect(none).toEqual([13, 15, 34])
  })
})

test.each([['  Café  TOSTADO ', 'cafe tostado'], ['acetates [chemicals]*', 'acetates chemicals'], ['Pañales', 'pañales'], ['Pan\u0303ales', 'pañales'], ['', '']])('«%s» compares as «%s»', (text, folded) => {
  expect(foldTerm(text)).toBe(folded)
})
