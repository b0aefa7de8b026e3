import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chance } from '#search/evaluate/chance.ts'
import { inventedMarks } from '#search/evaluate/names.ts'
import { queriesOf, readPairs } from '#search/evaluate/pairs.ts'
import { trigramLine } from '#search/evaluate/trigram.ts'
import { searchCommand } from '../search.ts'
import type { Report } from './report.ts'

const real = process.env.TOCAPU_KIT ?? fileURLToPath(new URL('../../../../shared/data/search', import.meta.url))
const python = existsSync(join(real, 'eval.py')) && spawnSync('python3', ['--version']).status === 0

let folder = ''
const header = 'id,earlier,contested,similar,basis,jurisdiction,decision,confidence,language_notes,word_scorable,source'
const pairs = `${header}
X1,LUMBRAL,UMBRAL,1,phonetic,PE-X,d,high,,1,s
X2,QUESO FRESCO,EL QUESO FRESCO,1,mixed,EU-X,d,high,,1,s
X3,MEDANO,OASIS,0,conceptual,US-X,d,medium,,1,s
`
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocapu-kit-'))
  writeFileSync(join(folder, 'pairs.csv'), pairs)
  writeFileSync(join(folder, 'distractors-1m.txt'), [...inventedMarks(2000, chance(3))].join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function evaluate(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await searchCommand(['evaluate', ...args], { out: (line) => void out.push(line), err: (line) => void err.push(line) })
  return { code, out, err }
}

describe('tocapu search evaluate', () => {
  test('prints every engine side by side, with intervals, and the respelt names', async () => {
    const { code, out } = await evaluate('--kit', folder, '--sound', '20')
    expect(code).toBe(0)
    const text = out.join('\n')
    for (const name of ['ours', 'trigram', 'levenshtein', 'jaro-winkler', 'fusion']) expect(text).toMatch(new RegExp(`\\| ${name} +\\| [\\d.]+ \\[[\\d.]+, [\\d.]+\\]`))
    for (const name of ['all', 'phonetic', 'mixed', 'Andean and Chile', 'EU, UK, DE', 'Respelt names', 'AUC', 'Time']) expect(text).toContain(`**${name}**`)
  }, 60_000)

  test('finds at least 95 % of 600 respelt names in the first 100, hidden among 20,000 invented marks', async () => {
    const kit = join(folder, 'sound')
    mkdirSync(kit)
    writeFileSync(join(kit, 'pairs.csv'), pairs)
    writeFileSync(join(kit, 'distractors-1m.txt'), [...inventedMarks(20_000, chance(6))].join('\n'))
    const { out } = await evaluate('--kit', kit, '--engine', 'ours,trigram', '--sound', '600', '--json')
    const [ours, trigram] = (JSON.parse(out[0] ?? '') as Report).engines.map(({ sound }) => sound)
    expect(ours?.figures[0]?.n).toBe(600)
    expect(ours?.figures[0]?.share[100].value, JSON.stringify(ours?.missed)).toBeGreaterThanOrEqual(0.95)
    expect(ours?.figures[0]?.share[10].value).toBeGreaterThanOrEqual(trigram?.figures[0]?.share[10].value ?? 0)
  }, 180_000)

  test('--json gives the figures; --engine picks; other pairs may be asked', async () => {
    const other = join(folder, 'other.csv')
    writeFileSync(other, `${header}\nY1,NEVADO AZUL,NEVADO AZUL,1,visual,CO-X,d,high,,1,s\n`)
    const { out } = await evaluate('--kit', folder, '--pairs', other, '--engine', 'trigram,fusion', '--sound', '0', '--json')
    const report = JSON.parse(out[0] ?? '') as Report
    expect(report.engines.map(({ engine }) => engine)).toEqual(['trigram', 'fusion'])
    expect(report).toMatchObject({ marks: 2004, pairs: 1 })
    expect(report.engines[0]?.groups[0]).toMatchObject({ name: 'all', n: 1, recall: { 1: { value: 1, low: 1, high: 1 } } })
  }, 60_000)

  test('measures what somebody else wrote', async () => {
    const results = join(folder, 'theirs.jsonl')
    writeFileSync(results, `{"query":"UMBRAL","results":[{"mark":"LUMBRAL","score":1}]}\n`)
    const { out } = await evaluate('--kit', folder, '--results', results, '--sound', '0', '--json')
    expect((JSON.parse(out[0] ?? '') as Report).engines).toMatchObject([{ engine: 'results', groups: [{ name: 'all', n: 2, recall: { 100: { value: 0.5 } } }, {}, {}, {}, {}, {}] }])
  })

  test.each([[[]], [['--kit', 'x', '--engine', 'theirs']], [['--kit', 'x', '--sound', '-1']], [['--kit', 'x', 'word']]])('wrong usage gives 2: %j', async (args) => {
    expect((await evaluate(...args)).code).toBe(2)
  })
  test('a kit that lacks something says what', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'tocapu-kit-'))
    expect(await evaluate('--kit', empty, '--lang', 'en')).toMatchObject({ code: 2, err: [expect.stringContaining('pairs.csv cannot be read')] })
    writeFileSync(join(empty, 'pairs.csv'), 'a,b\n1,2\n')
    expect(await evaluate('--kit', empty, '--lang', 'en')).toMatchObject({ code: 2, err: [expect.stringContaining('it lacks the columns earlier')] })
    writeFileSync(join(empty, 'pairs.csv'), pairs)
    expect(await evaluate('--kit', empty, '--lang', 'en')).toMatchObject({ code: 2, err: [expect.stringContaining('distractors-1m.txt is missing')] })
    rmSync(empty, { recursive: true })
  })
})

type Theirs = Readonly<Record<string, Readonly<Record<string, number>> & { readonly n: number }>> & Readonly<Record<`auc ${string}`, number>>

test.skipIf(!python)(`figures equal those of the kit's eval.py${python ? '' : ' (skipped: no kit beside the clone, or no python3)'}`, async () => {
  const results = join(folder, 'run.jsonl')
  const known = readPairs(readFileSync(join(real, 'pairs.csv'), 'utf8'))
  const corpus = [...known.map(({ earlier }) => earlier), ...inventedMarks(20_000, chance(4))]
  const { search } = trigramLine(corpus)
  writeFileSync(results, queriesOf(known).map((query) => JSON.stringify({ query, results: search(query, 1000).map(({ mark, score }) => ({ mark: corpus[mark], score })) })).join('\n'))
  const theirs = JSON.parse(spawnSync('python3', [join(real, 'eval.py'), 'score', '--results', results, '--json'], { encoding: 'utf8' }).stdout) as Theirs
  const kit = join(folder, 'real')
  mkdirSync(kit)
  writeFileSync(join(kit, 'pairs.csv'), readFileSync(join(real, 'pairs.csv')))
  writeFileSync(join(kit, 'distractors-1m.txt'), 'NADA\n')
  const { out } = await evaluate('--kit', kit, '--results', results, '--sound', '0', '--json')
  const ours = (JSON.parse(out[0] ?? '') as Report).engines[0]
  const four = (value: number | undefined) => Math.round((value ?? NaN) * 10_000) / 10_000
  const names: Readonly<Record<string, string>> = { all: 'all similar pairs', 'Andean and Chile': '  Andean/Chile (es)', 'EU, UK, DE': '  EU+UK+DE', US: '  US', 'confidence high': '  confidence high' }
  expect(ours?.groups.map((group) => group.n)).toHaveLength(9)
  for (const { name, n, recall, mrr } of ours?.groups ?? []) {
    expect({ n, 'recall@1': four(recall[1].value), 'recall@10': four(recall[10].value), 'recall@30': four(recall[30].value), 'recall@100': four(recall[100].value), mrr: four(mrr.value) }, name).toEqual(theirs[names[name] ?? `  basis ${name}`])
  }
  for (const { name, auc } of ours?.separations ?? []) expect(four(auc.value), name).toBe(theirs[`auc ${name === 'Andean and Chile' ? 'Andean/Chile (es)' : name}`])
}, 60_000)
