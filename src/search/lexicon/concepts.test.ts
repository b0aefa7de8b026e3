import { expect, test } from 'vitest'
import { conceptTexts, lexicon, readLines } from './index.ts'

const { lines: good, faults } = readLines(conceptTexts.join('\n'))

test('every line is read, no word stands twice in a column, ids stand once and links lead to another concept', () => {
  expect(faults).toEqual([])
  expect(good.length).toBe(lexicon().size)
})

test('no concept is broader than itself', () => {
  const broader = new Map(good.map((line) => [line.id, line.links.filter((l) => l.kind === 'broader').map((l) => l.id)]))
  const under = (id: string, path: readonly string[]): readonly string[] => (path.includes(id) ? [[...path, id].join(' < ')] : (broader.get(id) ?? []).flatMap((up) => under(up, [...path, id])))
  expect(good.flatMap((line) => under(line.id, []))).toEqual([])
})

test('ids begin with an English word of the concept, or say which sense they are', () => {
  for (const { id } of good) expect(id).toMatch(/^[a-z0-9]+([.'-][a-z0-9]+)*$/)
})

test('every word of a concept is found as itself, and its plural by rule', () => {
  const all = lexicon()
  for (let concept = 0; concept < all.size; concept++) {
    for (const word of all.words(concept)) expect(all.senses(word).some((s) => s.concept === concept), word).toBe(true)
  }
})

test.each([
  ['a|uno\na|otro', '"a" already stands in line 1', 2], ['a|uno|||||||~b', '"a" links to "b", which is not another concept', 1], ['a|uno|||||||~a', '"a" links to "a", which is not another concept', 1],
  ['# nota\n\na|b,B', '"b" is twice in its column', 3], ['a|b,', '"" is not a word', 1], ['a', 'it has no word', 1], ['a b|c', '"a b" does not serve as an id', 1],
  ['a|1|2|3|4|5|6|7|8', 'it has 9 columns; there are 8 at most, links apart', 1], ['a|uno|~', '"~" is not a link (!opposite ~sister <broader)', 1],
])('%j is told', (text, en, line) => {
  expect(readLines(text).faults.map((f) => [f.en, f.line])).toEqual([[en, line]])
})

test('a link may lead to a concept of another text', () => {
  expect(readLines('a|uno|||||||~b', new Set(['b'])).faults).toEqual([])
})
