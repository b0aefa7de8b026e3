import { expect, test } from 'vitest'
import { buildLexicon, conceptTexts, lexicon, readLine, type Line } from './index.ts'

const lines = conceptTexts.flatMap((text) => text.split('\n')).filter((line) => line !== '')
const good = lines.flatMap((line) => {
  const read = readLine(line)
  return read === undefined || 'es' in read ? [] : [read satisfies Line]
})

test('every line is read, so no word stands twice in a column', () => {
  expect(lines.filter((line) => 'es' in (readLine(line) ?? {}))).toEqual([])
})

test('ids stand once and links lead to another concept', () => {
  const ids = good.map((line) => line.id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  const known = new Set(ids)
  expect(good.flatMap((line) => line.links.filter((link) => !known.has(link.id) || link.id === line.id).map((link) => `${line.id} ${link.id}`))).toEqual([])
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

test('an id that stands twice, a link that leads nowhere and a word twice in a column are told', () => {
  expect(() => buildLexicon(['a|uno de prueba', 'a|otro'])).toThrow('twice: a')
  expect(() => buildLexicon(['a|uno||||||| ~b'])).toThrow('leads nowhere: ~b')
  expect(readLine('a|b,B')).toMatchObject({ en: '"b" is twice in its column' })
})
