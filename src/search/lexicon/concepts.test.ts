import { expect, test } from 'vitest'
import { conceptTexts, lexicon, partsOf, readLines } from './index.ts'

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
  expect(good.map(({ id }) => id).filter((id) => !/^[a-z0-9]+([.'-][a-z0-9]+)*$/.test(id))).toEqual([])
})

const all = lexicon()
const means = (word: string) => all.senses(word).map((s) => good[s.concept]?.id)

test('every word of a concept is found as itself', () => {
  const lost = good.flatMap((_, concept) => all.words(concept).filter((word) => !all.senses(word).some((s) => s.concept === concept)))
  expect(lost).toEqual([])
}, 30_000)

/** The school rules, written apart from those of the lexicon. */
const plurals: readonly (readonly [column: number, plural: (word: string) => string])[] = [
  [0, (w) => (/[aeiou]$/.test(w) ? `${w}s` : w.endsWith('z') ? `${w.slice(0, -1)}ces` : `${w}es`)],
  [1, (w) => (/[^aeiou]y$/.test(w) ? `${w.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(w) ? `${w}es` : `${w}s`)],
]

test('the plural of a word leads to it', () => {
  for (const [column, plural] of plurals) {
    const lost = good.flatMap(({ id, columns }) => (columns[column] ?? []).flatMap(([first]) => partsOf(first).length === 1 && /^[a-z]{3,}$/.test(partsOf(first)[0] ?? '') ? [[id, partsOf(first)[0] as string] as const] : []))
      .filter(([, word]) => !word.endsWith('s'))
      .filter(([id, word]) => !means(plural(word)).includes(id))
    expect(lost.map(([id, word]) => `${id} ${plural(word)}`)).toEqual([])
  }
}, 30_000)

test.each([
  ['palomas', 'dove'], ['palomita', 'dove'], ['doves', 'dove'], ['colombe', 'dove'], ['urpi', 'dove'], ['pombas', 'dove'], ['reyes', 'king'], ['kings', 'king'], ['roi', 'king'], ['tornados', 'tornado'], ['estrellitas', 'star'],
  ['stelle', 'star'], ['quyllur', 'star'], ['coyllur', 'star'], ['chasca', 'morning.star'], ['inti', 'sun'], ['soles', 'sun'], ['quilla', 'moon'], ['ositas', 'bear.cub'], ['wolves', 'wolf'], ['lobos', 'wolf'], ['londres', 'london'], ['peruanas', 'peruvian'],
  ['flores', 'flower'], ['florecita', 'flower'], ['corazones', 'heart'], ['sonqo', 'heart'], ['doradas', 'golden'], ['verdes', 'green'], ['niñitas', 'girl'], ['ninas', 'girl'], ['vicuna', 'vicuna'], ['arcoiris', 'rainbow'],
  ['haute', 'high'], ['vieilles', 'old'], ['utilizados', 'to.use'], ['fermentadas', 'to.ferment'], ['instalaciones', 'installation'], ['estimacion', 'to.estimate'], ['bravely', 'brave'], ['richness', 'rich'], ['controlled', 'to.control'], ['verified', 'to.verify'], ['cultivation', 'to.cultivate'],
  ['facilmente', 'easy'], ['felicemente', 'happy'], ['fortement', 'strong'], ['elegamment', 'elegant'], ['bellissima', 'beautiful'], ['protegida', 'to.protect'], ['precision', 'accuracy'], ['insight', 'insight'], ['dominio', 'dominion'], ['wilhelm', 'william.name'],
])('%s means %s', (word, id) => expect(means(word)).toContain(id))

test.each([['duke', 'count'], ['storm', 'gale'], ['dove', 'pigeon'], ['girl', 'woman'], ['day', 'night'], ['sun', 'moon'], ['eagle', 'condor']])('%s and %s are close or opposite', (one, other) => {
  const at = (word: string) => all.senses(word).map((s) => s.concept)
  expect(at(one).flatMap((c) => all.near(c).filter((n) => n.relation !== 'broader').map((n) => n.concept)).some((c) => at(other).includes(c))).toBe(true)
})

test.each([
  ['a|uno\na|otro', '"a" already stands in line 1', 2], ['a|uno|||||||~b', '"a" links to "b", which is not another concept', 1], ['a|uno|||||||~a', '"a" links to "a", which is not another concept', 1],
  ['# nota\n\na|b,B', '"b" is twice in its column', 3], ['a|b,', '"" is not a word', 1], ['a', 'it has no word', 1], ['a b|c', '"a b" does not serve as an id', 1],
  ['a|1|2|3|4|5|6|7|8|9', 'it has 10 columns; there are 9 at most, links apart', 1], ['a|uno|~', '"~" is not a link (!opposite ~sister <broader)', 1],
])('%j is told', (text, en, line) => {
  expect(readLines(text).faults.map((f) => [f.en, f.line])).toEqual([[en, line]])
})

test('a link may lead to a concept of another text', () => {
  expect(readLines('a|uno|||||||~b', new Set(['b'])).faults).toEqual([])
})
