import { describe, expect, test } from 'vitest'
import { buildLexicon, firstNumber, firstOrdinal, lexicon } from './index.ts'

const small = buildLexicon([`
dove|paloma|dove|colombe|colomba|pomba|urpi||~pigeon
pigeon|pichón,paloma|pigeon
lion|león|lion|lion|leone|leão||||
friend|amigo|friend|ami|amico|amigo
light|luz|light|lumière|luce|luz||||!dark
dark|oscuridad|dark,darkness
heart|corazón|heart|cœur|cuore|coração|sunqu,sonqo
wolf|lobo|wolf/wolves|loup|lupo|lobo||||
pineapple|piña|pineapple
polar.bear|oso polar|polar bear||||||<bear
bear|oso|bear
star|estrella|star|étoile|stella|estrela|ch'aska,quyllur
painter|pintor|painter
horse|caballo|horse|cheval/chevaux
mirror|espejo|mirror|miroir|specchio
royal|real|royal|royal
pretty|lindo|pretty|joli
fresh|fresco|fresh|frais|fresco
blue|azul|blue|bleu|blu|azul
`])

const found = (word: string) => [...new Set(small.senses(word).map((s) => small.entry(s.concept).id))]

describe('a form is led to its word', () => {
  test.each([
    ['palomas', 'dove pigeon'], ['palomita', 'dove pigeon'], ['colombe', 'dove'], ['pombas', 'dove'], ['urpikuna', 'dove'], ['urpicha', 'dove'],
    ['leones', 'lion'], ['leona', 'lion'], ['leoncito', 'lion'], ['leoni', 'lion'], ['leoes', 'lion'], ['leonas', 'lion'],
    ['amigas', 'friend'], ['amiguito', 'friend'], ['amici', 'friend'], ['amigazo', 'friend'], ['amie', ''],
    ['luces', 'light'], ['lucecita', 'light'], ['corazoncito', 'heart'], ['coracoes', 'heart'], ['sunquy', 'heart'], ['coeur', 'heart'],
    ['wolves', 'wolf'], ['lobitas', 'wolf'], ['pina', 'pineapple'], ['piñas', 'pineapple'], ['pinitas', 'pineapple'], ['chevaux', 'horse'],
    ['estrellita', 'star'], ['chaska', 'star'], ['chaskakuna', 'star'], ['pintoras', 'painter'], ['specchi', 'mirror'], ['royale', 'royal'], ['jolies', 'pretty'], ['prettiest', 'pretty'], ['freshest', 'fresh'], ['fresche', 'fresh'], ['azuis', 'blue'], ['osopolar', 'polar.bear'], ['caballote', ''], ['zzzz', ''], ['s', ''], ['', ''],
  ])('%s', (form, ids) => expect(found(form)).toEqual(ids === '' ? [] : ids.split(' ')))

  test('what stands in the lexicon is no form of something else, but may be its plural', () => {
    const both = buildLexicon(['king|rey|king\nkings|los reyes|kings\ncousin|primo|cousin\npriscilla|prima de música,prima\nmonday|lunes|monday\nmoon|luna|moon|lune\nfire|fuego|fire||||nina\ngirl|niña|girl'])
    const ids = (word: string) => both.senses(word).map((s) => both.entry(s.concept).id)
    expect([ids('kings'), ids('prima'), ids('lunes'), ids('nina'), ids('ninas')]).toEqual([['kings', 'king'], ['priscilla'], ['monday'], ['fire', 'girl'], ['girl']])
    expect(small.senses('paloma').map((s) => [s.inflected, s.rank])).toEqual([[false, 0], [false, 1]])
    expect(small.senses('palomas').every((s) => s.inflected)).toBe(true)
    expect(small.senses('wolves')[0]).toMatchObject({ language: 'en', inflected: true })
  })
})

test('links hold in both directions', () => {
  const at = (word: string) => small.senses(word)[0]?.concept ?? -1
  expect(small.near(at('dove'))).toEqual([{ concept: at('pigeon'), relation: 'sister' }])
  expect(small.near(at('pigeon'))).toEqual([{ concept: at('dove'), relation: 'sister' }])
  expect(small.near(at('dark'))).toEqual([{ concept: at('luz'), relation: 'opposite' }])
  expect(small.near(at('bear'))).toEqual([{ concept: at('osopolar'), relation: 'narrower' }])
  expect(small.near(at('polarbear'))).toEqual([{ concept: at('oso'), relation: 'broader' }])
  expect(small.entry(at('oso'))).toEqual({ id: 'bear', words: { es: ['oso'], en: ['bear'] } })
  expect(small.words(at('star'))).toEqual(['estrella', 'star', 'etoile', 'stella', 'estrela', 'chaska', 'quyllur'])
})

test('an entry of several words is found in a list of words, in the plural too', () => {
  const spans = (text: string) => small.expressions(text.split(' ')).map((e) => [e.from, e.to, small.entry(e.sense.concept).id])
  expect(spans('los osos polares')).toEqual([[1, 3, 'polar.bear']])
  expect(spans('ch aska de oro')).toEqual([[0, 2, 'star']])
  expect(spans('oso')).toEqual([])
  expect(spans('la treinta y tres')).toEqual([[1, 4, '33']])
})

test('a number is one concept, however it is written', () => {
  for (const word of ['7', 'siete', 'seven', 'vii', 'sept', 'sette', 'qanchis', 'paqallqu']) expect(small.senses(word).map((s) => s.concept), word).toContain(firstNumber + 7)
  for (const word of ['septimo', 'septima', 'septimos', 'seventh', '7mo', '7th']) expect(small.senses(word).map((s) => s.concept), word).toEqual([firstOrdinal + 7])
  for (const word of ['i', 'v', 'x', 'mix', 'vix', 'iiii', 'xxx', '007', '1234567', '1o', '']) expect(small.senses(word), word).toEqual([])
  expect(small.near(firstNumber + 7)).toEqual([{ concept: firstOrdinal + 7, relation: 'sister' }])
  expect(small.near(firstOrdinal + 7)).toEqual([{ concept: firstNumber + 7, relation: 'sister' }])
  expect(small.near(firstNumber + 70)).toEqual([])
  expect(small.entry(firstNumber + 21)).toEqual({ id: '21', words: { es: ['veintiuno'], en: ['twenty-one'] } })
  expect(small.words(firstNumber + 21)).toContain('twentyone')
})

test('the version follows the words', () => {
  expect(buildLexicon(['a|b']).version).toBe(buildLexicon(['a|b']).version)
  expect(new Set([['a|b'], ['a|c'], ['a|b\nc|d'], ['a|b', 'c|d'], ['c|d', 'a|b']].map((texts) => buildLexicon(texts).version)).size).toBe(5)
  expect(lexicon().version).toMatch(/^[0-9a-f]{16}$/)
  expect(lexicon()).toBe(lexicon())
})

test('an entry in one word is found in two', () => {
  const words = buildLexicon(['sunflower|girasol|sunflower\nsun|sol|sun\nflower|flor|flower'])
  expect(words.expressions(['big', 'sun', 'flower']).map((e) => [e.from, e.to, words.entry(e.sense.concept).id])).toEqual([[1, 3, 'sunflower']])
})

test.each([
  ['bluefresh', 'blue fresh'], ['lobolindo', 'wolf pretty'], ['pintalobos', 'to.paint wolf'], ['sternenlicht', 'star light'], ['wolfsstern', 'wolf star'], ['azulfresh', ''], ['bluezzz', ''], ['lightx', ''], ['sunquurpi', ''],
])('%s is two words of one language: %s', (word, ids) => {
  const words = buildLexicon(['wolf|lobo|wolf||||||wolf\npretty|lindo|pretty\nblue|azul|blue\nfresh|fresco|fresh\nto.paint|pintar|paint\nstar|estrella|star||||||stern\nlight|luz|light||||||licht\nheart|corazón|heart||||sunqu\ndove|paloma|dove||||urpi'])
  const halves = words.halves(word)
  expect(halves ? [halves.first, halves.second].map(([sense]) => words.entry(sense?.concept ?? 0).id).join(' ') : '').toBe(ids)
})
