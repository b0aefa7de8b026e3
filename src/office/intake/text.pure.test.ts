import { expect, test } from 'vitest'
import { filing } from './filing.ts'
import { line, words } from './text.ts'

test.each([' ', '\u200b\u200b', '\u00ad', '\u2060\ufeff', '\u3164', '\u2800', '\u200d \u200c', '\n\t'])('%j, which nobody sees, is empty', (text) => {
  expect(words(10).parse(text)).toBe('')
  expect(line(10).parse(text)).toBe('')
})

test.each(['a', '.', '🦙', '👩\u200d🌾', 'می\u200cخواهم', '山', '₁', '́e'])('%j stays', (text) => expect(line(20).parse(text)).toBe(text.normalize('NFC')))

test('a word mark of zero-width spaces has no words', () => {
  expect(filing.parse({ sign: { kind: 'word', text: '\u200b\u200b' } }).sign?.text ?? '').toBe('')
})
