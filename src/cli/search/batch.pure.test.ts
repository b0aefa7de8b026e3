import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chance } from '#search/evaluate/chance.ts'
import { inventedMarks } from '#search/evaluate/names.ts'
import { searchCommand } from '../search.ts'
import { noOddities } from './faults.ts'
import { linesOf, longestLine } from './lines.ts'

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'tocapu-batch-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Row = { readonly query: string; readonly results: readonly { readonly mark: string; readonly score: number }[]; readonly ms: number }

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function search(args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await searchCommand(args, { out: (line) => void out.push(line), err: (line) => void err.push(line) })
  return { code, out, err }
}

async function batch(corpus: string | Uint8Array, queries: string | Uint8Array, more: readonly string[] = ['--limit', '10']) {
  const out = join(folder, 'out.jsonl')
  const done = await search(['batch', '--corpus', file('corpus.txt', corpus), '--queries', file('queries.txt', queries), '--out', out, '--lang', 'en', ...more])
  const text = done.code === 0 ? readFileSync(out, 'utf8') : ''
  return { ...done, text, rows: text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row) }
}

describe('tocapu search batch', () => {
  test('answers each query in its order with the marks as the corpus writes them', async () => {
    const { code, rows, out, err } = await batch('Lumbral  de Sol\t5,25\nQUESO  FRESCO\n', 'queso fresco\t29\n\nlumbral de sol')
    expect([code, out, rows.map(({ query }) => query)]).toEqual([0, [], ['queso fresco', '', 'lumbral de sol']])
    expect([rows[0]?.results[0]?.mark, rows[1]?.results, rows[2]?.results[0]?.mark]).toEqual(['QUESO  FRESCO', [], 'Lumbral  de Sol'])
    for (const { results, ms } of rows) {
      expect(ms).toBeGreaterThanOrEqual(0)
      expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a))
    }
    expect(err).toHaveLength(1)
    expect(err[0]).toMatch(/^build [\d.]+ s, index [1-9]\d* bytes, p50 [\d.]+ ms, p95 [\d.]+ ms, max [\d.]+ ms \(2 marks, 3 queries, 1 thread\)$/)
  })

  test('gives the same results whatever the number of threads', async () => {
    const corpus = [...inventedMarks(3000, chance(1))].join('\n')
    const queries = [...inventedMarks(60, chance(1)), ...inventedMarks(60, chance(2))].join('\n')
    const runs = await [1, 2, 3].reduce(async (before, threads) => [...await before, (await batch(corpus, queries, ['--limit', '50', '--threads', String(threads)])).rows.map(({ query, results }) => ({ query, results }))], Promise.resolve<unknown[]>([]))
    expect(runs[0]).toHaveLength(120)
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
  }, 60_000)

  test('keeps the limit, and gives the figures as JSON too', async () => {
    const { rows, out } = await batch('SOL UNO\nSOL DOS\nSOL TRES\n', 'SOL', ['--limit', '2', '--json'])
    expect(rows[0]?.results).toHaveLength(2)
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ marks: 3, queries: 1, threads: 1 })
  })

  test.each([
    ['nothing'], ['--limit 0'], ['--limit 10x'], ['--limit 10 --threads 0'], ['--limit 10 --threads 1.5'], ['--limit 10 --typo 1'], ['--limit 10 word'], ['--limit 10 --lang qu'],
  ])('wrong usage gives 2: %s', async (more) => {
    expect((await batch('A', 'A', more === 'nothing' ? [] : more.split(' '))).code).toBe(2)
  })
  test('a file that is not there, is a folder, or cannot be written is told, and gives 2', async () => {
    const there = file('there.txt', 'SOL')
    const ask = (corpus: string, queries: string, out: string) => search(['batch', '--corpus', corpus, '--queries', queries, '--out', out, '--limit', '1', '--lang', 'en'])
    expect(await ask(join(folder, 'absent.txt'), there, join(folder, 'o'))).toMatchObject({ code: 2, err: [expect.stringContaining('absent.txt cannot be read')] })
    expect(await ask(there, folder, join(folder, 'o'))).toMatchObject({ code: 2, err: [expect.stringContaining('cannot be read')] })
    expect(await ask(there, there, join(folder, 'no/such/o'))).toMatchObject({ code: 2, err: [expect.stringContaining('cannot be written')] })
    expect(await ask(there, there, there)).toMatchObject({ code: 2, err: [expect.stringContaining('another name')] })
    expect(readFileSync(there, 'utf8')).toBe('SOL')
  })
})

describe('bad input', () => {
  const plainCorpus = 'SOL DE LIMA\nKASABEL\nMÉDANO\n'
  const queries: Readonly<Record<string, string>> = {
    'one letter': 'K', '500 letters': 'ABCDE'.repeat(100), 'one letter 500 times': 'A'.repeat(500), punctuation: '¡¿…?!—«»', digits: '0123456789', emoji: '🦙🏔️👩‍👩‍👧', cyrillic: 'КОНДОР', arabic: 'شمس', chinese: '太阳 太陽',
    zalgo: `S${'\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f'.repeat(60)}OL`, 'control characters': 'SO\u0000L\u0007\u001b[31m\u007f', 'a paragraph': 'Solicito el registro de la marca descrita. '.repeat(100), sql: "SOL'; DROP TABLE marks;-- \\ % _",
    'only spaces': '   ', 'only combining marks': '\u0301\u0302\u0303', 'right to left': '\u202eAMIL ED LOS', 'a lone surrogate, written as bytes': 'x',
  }

  test('every text gets its line, in its order, with the query as it came', async () => {
    const { code, rows, err } = await batch(plainCorpus, Object.values(queries).join('\n'))
    expect(code).toBe(0)
    expect(rows.map(({ query }) => query)).toEqual(Object.values(queries))
    expect(err.filter((line) => !line.startsWith('build '))).toEqual([])
  })
  test('the same texts as marks are found by themselves, letter for letter', async () => {
    const marks = Object.values(queries).filter((text) => text.trim() !== '')
    const { rows } = await batch(marks.join('\n'), marks.filter((text) => /[\p{L}\p{N}]/u.test(text)).join('\n'), ['--limit', '20'])
    for (const { query, results } of rows) expect(results.map(({ mark }) => mark), query.slice(0, 40)).toContain(query)
  })
  test('a byte-order mark and CRLF are no part of a mark; an empty corpus line stands for nothing', async () => {
    const { rows, err } = await batch('\uFEFFSOL DE LIMA\r\n\r\n  \r\n\t5\r\nKASABEL', '\uFEFFSOL DE LIMA\r\nKASABEL\r\n')
    expect(rows.map(({ query, results }) => [query, results[0]?.mark])).toEqual([['SOL DE LIMA', 'SOL DE LIMA'], ['KASABEL', 'KASABEL']])
    expect(err[0]).toContain('(2 marks, 2 queries')
  })
  test('an empty corpus finds nothing; empty queries give an empty file', async () => {
    expect((await batch('', 'SOL\n')).rows).toMatchObject([{ query: 'SOL', results: [] }])
    expect(await batch('SOL', '')).toMatchObject({ code: 0, text: '' })
  })
  test('what is not UTF-8 is read as U+FFFD and told', async () => {
    const { code, rows, err } = await batch(Buffer.from('SOL\xe9 DE LIMA\nKASABEL\n', 'latin1'), Buffer.from('SOL\xe9 DE LIMA\nKASABEL', 'latin1'))
    expect([code, rows[1]?.results[0]?.mark, rows[0]?.query]).toEqual([0, 'KASABEL', 'SOL\uFFFD DE LIMA'])
    expect(err[0]).toContain('not UTF-8: 1')
  })
  test('UTF-16 is told, and gives 1', async () => {
    expect(await batch(Buffer.from('\uFEFFSOL', 'utf16le'), 'SOL')).toMatchObject({ code: 1, err: [expect.stringContaining('UTF-16')] })
  })
  test('what follows the tab and is no class is told', async () => {
    const { rows, err } = await batch('SOL\tazul\nMAR\t46\nLUZ\t5, 5,25,\n', 'SOL\t\nLUZ\t1;2')
    expect(rows.map(({ query, results }) => [query, results[0]?.mark])).toEqual([['SOL', 'SOL'], ['LUZ', 'LUZ']])
    expect(err.filter((line) => line.includes('Nice'))).toEqual([expect.stringContaining('classes (1 to 45, comma-separated): 2'), expect.stringContaining('comma-separated): 1')])
  })
  test('a line longer than any mark is told, passed over as a mark and answered with nothing as a query', async () => {
    const long = 'ñ'.repeat(longestLine + 1)
    const { rows, err } = await batch(`SOL\n${long}\nMAR\n`, `${long}\nMAR\n${long.slice(1)}`)
    expect([rows[0]?.results, rows.length]).toEqual([[], 3])
    expect(rows[1]).toMatchObject({ query: 'MAR', results: [{ mark: 'MAR' }] })
    expect(err.filter((line) => line.includes('8,192'))).toHaveLength(2)
    expect(err.join()).not.toContain('UTF-8')
  })

  test('a file of 200 MB without a line end, and one of empty lines, fill no memory', () => {
    const path = join(folder, 'huge.txt')
    writeFileSync(path, 'SOL\n')
    truncateSync(path, 200_000_000)
    expect(statSync(path).size).toBe(200_000_000)
    const before = process.memoryUsage().rss
    const odd = noOddities()
    expect([...linesOf(path, odd)].map(({ text, cut }) => [text.slice(0, 3), cut])).toEqual([['SOL', false], ['\0\0\0', true]])
    expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000)
    expect(odd).toEqual({ notUtf8: 0, tooLong: 1, notClasses: 0 })
  }, 60_000)

  test('lines are whole wherever the pieces of a file end', () => {
    const lines = Array.from({ length: 150_000 }, (_, i) => `MARCA Ñ中🦙 ${i}`)
    expect([...linesOf(file('pieces.txt', lines.join('\n')), noOddities())].map(({ text }) => text)).toEqual(lines)
  })
})

test('the program itself needs no database and says no more than asked', () => {
  const out = join(folder, 'program.jsonl')
  const done = spawnSync(process.execPath, ['src/main.ts', 'search', 'batch', '--corpus', file('c.txt', 'SOL\n'), '--queries', file('q.txt', 'SOL\n'), '--limit', '5', '--out', out, '--threads', '2'], { encoding: 'utf8', env: { PATH: process.env.PATH, TOCAPU_DATA: join(folder, 'none') } })
  expect([done.status, done.stdout, done.stderr.trim().split('\n').length]).toEqual([0, '', 1])
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ query: 'SOL', results: [{ mark: 'SOL' }] })
}, 60_000)
