import { expect, test } from 'vitest'
import { pathOfNumber, typedCode } from './numbers.ts'

test.each([
  ['001234-2026', '/expedientes/001234-2026'], ['001234-2026/DSD', '/expedientes/001234-2026'], [' 1234-2026 / dsd ', '/expedientes/001234-2026'],
  ['P00000123', '/registros/P00000123'], ['p 123', '/registros/P00000123'], ['s-00000123', '/registros/S00000123'],
  ['qantu 2026', undefined], ['1234', undefined], ['C00001-2026', undefined], ['', undefined], ['P', undefined], ['PS 12', undefined],
])('the number %j, as people type it, leads to %s', (text, path) => {
  expect(pathOfNumber(text)).toBe(path)
})

test.each([
  ['7k2qm9xd4tfap1zc', '7K2Q-M9XD-4TFA-P1ZC'], ['7K2Q M9XD 4TFA P1ZC', '7K2Q-M9XD-4TFA-P1ZC'], ['7K2Q-M9XD-4TFA-PIZC', '7K2Q-M9XD-4TFA-P1ZC'], ['OOOO-LLLL-IIII-0000', '0000-1111-1111-0000'],
  ['corto', 'CORTO'],
])('the code %j is read as %s: letters the office does not use are the digits they look like', (text, code) => {
  expect(typedCode(text)).toBe(code)
})
