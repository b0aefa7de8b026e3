import { describe, expect, it } from 'vitest'
import { covers, united } from './coverage.ts'
import { fontCoverage } from './fonts.ts'
import { plainest, printable } from './printable.ts'

describe('what the fonts can draw', () => {
  const drawn = (text: string) => [...text].every(character => covers(fontCoverage(), character.codePointAt(0) ?? 0))

  it('is every letter of Spanish, Quechua, Aymara and Asháninka, and the quotes and dashes of the papers', () => {
    expect(drawn('ABCÑáéíóúüÁÉÍÓÚÜñäïö¿¡«»–—…ºª·“”‘’°§€')).toBe(true)
  })

  it('is Greek, Cyrillic, Vietnamese, kana, the Han characters in use, Hangul, Arabic, Hebrew, Devanagari, Thai, arrows and emoji', () => {
    for (const text of ['Ωψ', 'ЖяЇ', 'Ễừ', 'あアー', '東龍龘𠮷', '한글', 'عربي', 'שלום', 'हिन्दी', 'ไทย', '→★☕', '🦊🪡']) expect(drawn(text), text).toBe(true)
  })

  it('is not Georgian, runes or private use: those are told by code point', () => {
    for (const text of ['ქ', 'ᚠ', '\uE000']) expect(drawn(text), text).toBe(false)
  })

  it('joins overlapping and touching ranges', () => {
    expect(united([[[5, 9]], [[1, 4], [8, 12]], [[20, 20]]])).toEqual([[1, 12], [20, 20]])
  })
})

describe('printable text', () => {
  const print = (text: string) => printable(text, fontCoverage())

  it('keeps what can be printed and names what cannot', () => {
    expect(print('Café 東京')).toEqual({ text: 'Café 東京', missing: [] })
    expect(print('A\uE000B\uE000')).toEqual({ text: 'A[U+E000]B[U+E000]', missing: ['\uE000'] })
  })

  it('drops controls and marks that make a text read otherwise than it is written', () => {
    expect(print('a\u202Eb\u2066c\u0007\u0000\u200Fd\r\ne').text).toBe('abcd\ne')
    expect(print('a\tb\u3000c').text).toBe('a b c')
  })

  it('gives a run without spaces places to break, and leaves addresses of the web alone', () => {
    expect(print('x'.repeat(100)).text.split('\u200B').length).toBe(5)
    expect(print('https://oficina.example/verificar/7KQ2-M9XD-4TRW').text).not.toContain('\u200B')
  })

  it('has a last resort of plain letters', () => {
    expect(plainest('Ñandú 東')).toBe('Ñandú [U+6771]')
  })
})
