import { describe, expect, test } from 'vitest'
import { starterHeadings } from './classes.ts'
import { starterTerms } from './terms.ts'

const classOf = (language: 'es' | 'en', text: string) => starterTerms.filter((t) => t[language] === text).map((t) => t.class)

describe('the starter list', () => {
  test('has a heading in both languages for each of the 45 classes', () => {
    expect(starterHeadings.map((h) => h.number)).toEqual(Array.from({ length: 45 }, (_, i) => i + 1))
    for (const { es, en } of starterHeadings) expect([es.length, en.length].every((length) => length > 20)).toBe(true)
  })

  test('has at least 1,500 terms, each in both languages, and at least 20 a class', () => {
    expect(starterTerms.length).toBeGreaterThanOrEqual(1500)
    for (const { es, en } of starterTerms) {
      expect(`${es}|${en}`).toMatch(/^\S.*\S\|\S.*\S$/)
      expect(`${es}${en}`).not.toMatch(/ = |\s{2}/)
    }
    for (const { number } of starterHeadings) expect(starterTerms.filter((t) => t.class === number).length, `class ${number}`).toBeGreaterThanOrEqual(20)
  })

  test.each(['es', 'en'] as const)('says nothing twice in a class (%s)', (language) => {
    const keys = starterTerms.map((t) => `${t.class} ${t[language].toLowerCase()}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  test.each([
    ['café', 30], ['quinua procesada', 30], ['quinua sin procesar', 31], ['hilados de alpaca', 23], ['frazadas de alpaca', 24], ['chompas de alpaca', 25],
    ['servicios de restaurantes', 43], ['transporte de mercancías', 39], ['software descargable', 9], ['software como servicio [SaaS]', 42],
    ['joyería de plata', 14], ['organización de viajes', 39], ['servicios hoteleros', 43], ['cervezas', 32], ['vinos', 33],
  ])('%s is of class %i', (text, number) => {
    expect(classOf('es', text)).toEqual([number])
  })

  test.each([
    ['spectacles', 10], ['sunglasses', 10], ['fire engines', 12], ['lifeboats', 12], ['electrically heated clothing', 25],
  ])('%s stands where the 13th edition moved it, class %i', (text, number) => {
    expect(classOf('en', text)).toEqual([number])
  })

  test('names Pisco only with its appellation of origin (D486 art. 135 j)', () => {
    const named = starterTerms.filter((t) => /\bpisco\b/i.test(t.es))
    expect(named.map((t) => t.es)).toEqual(['pisco que cumple con la denominación de origen Pisco'])
  })
})
