import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { longDate, moment, shortDate, soles } from './dates.ts'
import { messages } from './messages.ts'
import { refusalSentence, sentences } from './refusals.ts'
import { sayer } from './say.ts'
import type { Area, Words } from './words.ts'

const all: readonly (readonly [string, { readonly es: Words; readonly en: Words }])[] = [
  ...Object.entries(messages).flatMap(([area, texts]) => Object.entries(texts as Area).map(([key, text]) => [`${area}.${key}`, text] as const)),
  ...Object.entries(sentences),
]
const forms = (words: Words): readonly string[] => (typeof words === 'string' ? [words] : [words.one, words.other])
const names = (words: Words): readonly string[] => [...new Set(forms(words).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort()

test('every text is said in both languages, with the same facts', () => {
  // A sentence may tell the trigger of a term by its name in each language.
  const neutral = (words: Words) => names(words).map((name) => name.replace(/E[sn]\}$/, '}')).join()
  const wrong = all.filter(([, { es, en }]) => [...forms(es), ...forms(en)].some((text) => text.trim() === '') || neutral(es) !== neutral(en))
  expect(wrong.map(([key]) => key)).toEqual([])
})

test('no text apologises or shouts', () => {
  const wrong = all.filter(([, { es, en }]) => [...forms(es), ...forms(en)].some((text) => /[!¡]|disculp|lo sentimos|sorry/i.test(text)))
  expect(wrong.map(([key]) => key)).toEqual([])
})

test('every refusal of the office has a sentence of its own', () => {
  const source = new URL('../../', import.meta.url)
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
  const codes = files.flatMap((name) => [...readFileSync(new URL(name, source), 'utf8').matchAll(/\brefuse\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''))
  expect([...new Set(codes)].filter((code) => !(code in sentences)).sort()).toEqual([])
})

test('a refusal becomes sentences: facts in words, and the norm', () => {
  const refusal = { refused: true, code: 'gazette.closed-day', article: 'DS071 art. 6', facts: { issue: '2026-07-28' } } as const
  expect(refusalSentence(refusal, 'es')).toBe('El martes 28 de julio de 2026 la oficina no trabaja y no hay gaceta. Base legal: DS071 art. 6.')
  expect(refusalSentence({ ...refusal, code: 'new.code' }, 'en')).toBe('The norm does not allow this act now. Legal basis: DS071 art. 6.')
  expect(refusalSentence({ ...refusal, facts: { issue: '2026-13-45' } }, 'es')).toContain('2026-13-45')
  expect(refusalSentence({ refused: true, code: 'act.unknown', article: 'x', facts: { act: '__proto__' } }, 'es')).toContain('«__proto__»')
  expect(refusalSentence({ refused: true, code: 'application.defects-open', article: 'x', facts: { open: ['R-1', 'R-2'] } }, 'es')).toContain('R-1 y R-2')
})

test('dates and amounts are written as in Peru', () => {
  expect(longDate('2026-09-01', 'es')).toBe('martes 1 de setiembre de 2026')
  expect(longDate('2026-07-14', 'en')).toBe('Tuesday 14 July 2026')
  expect(shortDate('2026-07-14', 'en')).toBe('14 Jul 2026')
  expect(soles(123456, 'es')).toBe('S/\u00A01,234.56')
  expect(moment('2026-07-15T03:04:05.000Z', 'en')).toContain('14 Jul 2026')
})

test('one is singular', () => {
  expect(sayer('es')('parts.inDays', { count: 1 })).toBe('queda 1 día hábil')
  expect(sayer('en')('parts.inDays', { count: 3 })).toBe('3 working days left')
})
