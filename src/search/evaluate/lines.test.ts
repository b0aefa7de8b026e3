import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fuse } from './fusion.ts'
import { jaroWinklerLine } from './jaro-winkler.ts'
import { plain, type Line } from './letters.ts'
import { levenshteinLine } from './levenshtein.ts'
import { nearest } from './nearest.ts'
import { trigramLine } from './trigram.ts'

const between = (line: (texts: readonly string[]) => Line, a: string, b: string) => line([b]).search(a, 1)[0]?.score ?? 0

describe('the trigram line is pg_trgm', () => {
  test.each([
    // PostgreSQL 18: select similarity(…, …)
    ['word', 'two words', 0.36363637], ['foo bar', 'bar foo', 1], ['café', 'CAFE', 1], ['a', 'b', 0], ['KASABEL', 'CASAVEL', 0.14285715],
  ])('%s and %s', (a, b, similarity) => {
    expect(between(trigramLine, a, b)).toBeCloseTo(similarity, 6)
  })
})

describe('the Levenshtein line', () => {
  test.each([['kitten', 'sitting', 3, 7], ['CASAVEL', 'KASABEL', 2, 7], ['a', 'bbbb', 4, 4], ['x'.repeat(40), 'x'.repeat(38), 2, 40]])('%s and %s', (a, b, distance, longer) => {
    expect(between(levenshteinLine, a, b)).toBeCloseTo(1 - distance / longer, 12)
  })

  test('counts by bits as it counts by rows', () => {
    const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'Ñ', '中'), minLength: 1, maxLength: 32 })
    fc.assert(fc.property(word, word, (a, b) => {
      expect(between(levenshteinLine, a, b)).toBeCloseTo(1 - distance(plain(a), plain(b)) / Math.max(plain(a).length, plain(b).length), 12)
    }))
  })
})

/** The recurrence as Wagner and Fischer wrote it. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, k) => (i === 0 ? k : i)))
  for (let i = 1; i <= a.length; i++) for (let k = 1; k <= b.length; k++) rows[i]![k] = Math.min(rows[i - 1]![k]! + 1, rows[i]![k - 1]! + 1, rows[i - 1]![k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1))
  return rows[a.length]![b.length]!
}

// Winkler 1990, table of examples.
test.each([['MARTHA', 'MARHTA', 0.961], ['DIXON', 'DICKSONX', 0.813], ['DWAYNE', 'DUANE', 0.84], ['ABC', 'XYZ', 0]])('Jaro-Winkler of %s and %s', (a, b, score) => {
  expect(between(jaroWinklerLine, a, b)).toBeCloseTo(score, 3)
})

test.each([trigramLine, levenshteinLine, jaroWinklerLine])('a line answers anything, best first, and forgets it', (line) => {
  const { search } = line(['', '!!', 'SOL DE LIMA', 'SOL', '中文', 'x'.repeat(500)])
  for (const text of ['', ' ', '…', '😀', 'ا', "'; drop table", 'Z\u0351\u036b\u0343', 'x'.repeat(500), 'sol '.repeat(200)]) {
    const hits = search(text, 3)
    expect(hits.length).toBeLessThanOrEqual(3)
    expect([...hits].sort((a, b) => b.score - a.score || a.mark - b.mark)).toEqual(hits)
  }
  expect(search('sol', 1)).toEqual([{ mark: 3, score: 1 }])
})

test('the nearest are those that sorting would give', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), fc.integer({ min: 0, max: 20 }), (scores, limit) => {
    const best = nearest(limit)
    scores.forEach((score, mark) => best.offer(mark, score))
    expect(best.list()).toEqual(scores.map((score, mark) => ({ mark, score })).sort((a, b) => b.score - a.score || a.mark - b.mark).slice(0, limit))
  }))
})

test('a fusion puts a mark where the list that likes it best puts it', () => {
  const list = (...marks: readonly string[]) => new Map([['Q', marks.map((mark, i) => ({ mark, score: 1 - i / 10 }))]])
  expect(fuse([list('A', 'B', 'C'), list('C', 'A', 'D')]).get('Q')?.map(({ mark }) => mark)).toEqual(['A', 'C', 'B', 'D'])
})
