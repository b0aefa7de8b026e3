import { describe, expect, test } from 'vitest'
import { measure, rankOf, type Answers } from './measure.ts'
import { corpusOf, NotPairsError, queriesOf, readPairs, sameText } from './pairs.ts'

const header = 'id,earlier,contested,similar,basis,jurisdiction,decision,confidence,language_notes,word_scorable,source'
const pairs = readPairs(`\uFEFF${header}\r
X1,LUMBRAL,UMBRAL,1,phonetic,PE-X,d,high,,1,s\r
X2,"SOL, S.A.",SOLÉ,1,mixed,EU-X,d,high,"a ""b""",1,s\r
X3,LUNA,MOON,0,conceptual,US-X,d,medium,,1,s
X4,UMBRÍO,UMBRAL,1,visual,CO-X,d,medium,,1,s
X5,DIBUJO,LÍNEA,1,visual,CO-X,d,medium,,0,s
`)
const answers: Answers = new Map(Object.entries({
  UMBRAL: [['OTRO', 0.9], ['UMBRÍO', 0.9], ['TERCERO', 0.8], ['Lumbral', 0.8], ['UMBRAL', 0.99]],
  SOLÉ: [['NADA', 1]],
  MOON: [['LUNA', 0.4]],
} as const).map(([query, hits]) => [query, hits.map(([mark, score]) => ({ mark, score }))]))

describe('the pairs', () => {
  test('are read with their quotes and commas', () => {
    expect(pairs.map(({ earlier }) => earlier)).toEqual(['LUMBRAL', 'SOL, S.A.', 'LUNA', 'UMBRÍO', 'DIBUJO'])
    expect(pairs.at(-1)).toMatchObject({ scorable: false, similar: true, basis: 'visual', jurisdiction: 'CO-X', confidence: 'medium' })
  })
  test.each(['', 'a,b\n1,2', `${header}\nX1,only`])('a text that is none is told: %j', (text) => {
    expect(() => readPairs(text)).toThrow(NotPairsError)
  })
  test('make the corpus: each earlier mark once, and no distractor that is one of them', () => {
    expect([...corpusOf(pairs, ['  luna ', 'NUEVA', '', 'Lumbral', 'umbrio'])]).toEqual(['LUMBRAL', 'SOL, S.A.', 'LUNA', 'UMBRÍO', 'DIBUJO', 'NUEVA', 'umbrio'])
    expect(queriesOf(pairs)).toEqual(['UMBRAL', 'SOLÉ', 'MOON', 'LÍNEA'])
    expect(sameText('  sol\t de  Lima ')).toBe('SOL DE LIMA')
  })
})

describe('the measure', () => {
  test('equal scores take the middle rank; the query itself and other right answers push nothing down', () => {
    expect(rankOf('umbral', 'LUMBRAL', answers)).toBe(3.5)
    expect(rankOf('umbral', 'LUMBRAL', answers, new Map([['UMBRAL', new Set(['UMBRÍO', 'LUMBRAL'])]]))).toBe(2.5)
    expect(rankOf('SOLÉ', 'SOL, S.A.', answers)).toBe(Infinity)
  })
  test('counts similar pairs that words can show, and separates them from the others', () => {
    const { groups, separations } = measure(pairs, pairs, answers)
    expect(groups.map(({ name, n }) => [name, n])).toEqual([['all', 3], ['phonetic', 1], ['visual', 1], ['mixed', 1], ['Andean and Chile', 2], ['EU, UK, DE', 1], ['confidence high', 2]])
    expect(groups[0]).toMatchObject({ recall: { 1: { value: 0 }, 10: { value: 2 / 3 }, 100: { value: 2 / 3 } } })
    expect(groups[0]?.mrr.value).toBeCloseTo((1 / 2.5 + 1 / 1.5) / 3, 12)
    expect(separations[0]).toMatchObject({ similar: 3, different: 1, auc: { value: 2 / 3 } })
    for (const { mrr } of groups) expect(mrr.low <= mrr.value && mrr.value <= mrr.high).toBe(true)
  })
  test('gives the same interval each time', () => {
    expect(measure(pairs, pairs, answers)).toEqual(measure(pairs, pairs, answers))
  })
})
