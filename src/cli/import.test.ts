import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { starterHeadings } from '#law/andean/nice/classes.ts'
import { starterTerms } from '#law/andean/nice/terms.ts'
import { openTerms } from '#store/nice.ts'
import { niceStore } from '#store/nice/keep.ts'
import { openPool } from '#store/pool.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { aDatabase } from '#test/postgres.ts'
import { importCommand } from './import.ts'

const database = await aDatabase()
const folder = mkdtempSync(join(tmpdir(), 'tocapu-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  let opened = 0
  const openStore = async () => {
    opened++
    return niceStore(openPool(database.url('app'), () => undefined))
  }
  const openLexicons = async () => {
    throw new Error('not asked for')
  }
  const code = await importCommand(args, { openStore, openLexicons, out: (line) => void out.push(line), err: (line) => void err.push(line) })
  return { code, out, err, opened }
}

describe('tocapu import nice', () => {
  test('keeps a list and says what it came to; again, nothing is new', async () => {
    const path = file('lista.csv', 'class,term_es,term_en\n30,Café de ensayo,Test coffee\n43,Fondas de ensayo,\n')
    expect(await run('nice', path, '--edition', 'NCL 13-2026')).toEqual({ code: 0, opened: 1, err: [], out: [
      'lista (NCL 13-2026) en: 1 términos; 1 nuevos, 0 cambiados, 0 retirados', 'lista (NCL 13-2026) es: 2 términos; 2 nuevos, 0 cambiados, 0 retirados',
    ] })
    const again = await run('nice', path, '--edition=NCL 13-2026', '--json')
    expect(again.out).toHaveLength(1)
    expect(JSON.parse(again.out[0] ?? '')).toEqual({ files: ['lista.csv'], ignored: [], imported: ['en', 'es'].map((language) => (
      { what: 'terms', source: 'lista', edition: 'NCL 13-2026', language, total: language === 'en' ? 1 : 2, added: 0, changed: 0, removed: 0 })) })
  })

  test('refuses a bad file with its lines and keeps nothing of it', async () => {
    const path = file('mala.csv', `class,term_es\n${'30,Bueno de ensayo\n'.repeat(1500)}99,Malo\n`)
    const plain = await run('nice', path)
    expect(plain).toMatchObject({ code: 1, out: [], err: ['mala.csv:1502: «99» no es una clase de 1 a 45', 'No se importó nada.'] })
    const json = await run('nice', path, '--json', '--lang', 'en')
    expect(json).toMatchObject({ code: 1, err: [] })
    expect(JSON.parse(json.out[0] ?? '')).toEqual({ imported: null, refusal: { code: 'nice.bad-file', faults: [{ file: 'mala.csv', line: 1502, message: '"99" is not a class from 1 to 45' }] } })
    expect((await database.pool.query(`select 1 from office.nice_terms where source = 'mala'`)).rowCount).toBe(0)
  })

  test('what holds no list is refused before the store is opened', async () => {
    expect(await run('nice', file('precios.csv', 'name,price\na,1\n'))).toMatchObject({ code: 1, opened: 0 })
    expect(await run('nice', file('s.xml', '<ClassificationTopStructure edition="13" version="2026"/>'))).toMatchObject({ code: 1, opened: 0 })
  })

  test.each([[[]], [['nice']], [['vienna', 'x']], [['nice', 'a', 'b']], [['nice', 'a', '--edition']], [['nice', 'a', '--edition', '<b>']], [['nice', 'a', '--lang', 'fr']], [['nice', 'a', '--all']], [['nice', '/no/such/place']]])('%j is wrong usage', async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, out: [], opened: 0 })
  })
})

const real = fileURLToPath(new URL('../../../shared/data', import.meta.url))
const there = existsSync(join(real, 'nice-terms-es-en-euipo.csv'))

test.skipIf(!there)(`the lists of ../shared/data${there ? '' : ' (skipped: that folder is not here)'}`, async () => {
  const path = mkdtempSync(join(folder, 'real-'))
  for (const name of ['nice-classes.json', 'nice-terms.csv', 'nice-terms-es-en-euipo.csv']) writeFileSync(join(path, name), readFileSync(join(real, name)))
  const first = await run('nice', path, '--json')
  expect(first).toMatchObject({ code: 0, err: [] })
  const { imported } = JSON.parse(first.out[0] ?? '') as { imported: { source: string; what: string; language: string; total: number }[] }
  const total = (source: string, language: string) => imported.find((k) => k.source === source && k.language === language)?.total
  expect([total('nice-classes', 'es'), total('nice-classes', 'en')]).toEqual([45, 45])
  expect(total('nice-terms', 'en')).toBeGreaterThan(10_900)
  expect(total('nice-terms-es-en-euipo', 'es')).toBeGreaterThan(18_000)
  const again = await run('nice', path, '--json')
  expect(JSON.parse(again.out[0] ?? '')).toMatchObject({ imported: imported.map((k) => ({ ...k, added: 0, changed: 0, removed: 0 })) })

  const terms = await openTerms({ url: database.url('app'), pool: database.pool, starter: { terms: starterTerms, headings: starterHeadings }, onError: () => undefined })
  expect(terms.has(1, 'Adhesivos (pegamentos) para la industria')).toBe(true)
  expect(terms.has(1, 'vulcanization accelerators')).toBe(true)
  expect(terms.heading(32)?.en).toMatch(/^Beers; non-alcoholic/)
  expect((await terms.search('acelerador de vulcanizacion', 'es')).length).toBeGreaterThan(0)
  await terms.close()
})

/** The archive unpacked by the machine's own tar, or undefined where one or the other is missing. */
function official(): string | undefined {
  const path = mkdtempSync(join(folder, 'xml-'))
  try {
    execFileSync('tar', ['-xf', join(real, 'archive/nice-wipo-xml-2024-en.tar.xz'), '-C', path], { stdio: 'ignore' })
    return path
  } catch {
    return undefined
  }
}
const unpacked = official()

test.skipIf(unpacked === undefined)(`the official XML of ../shared/data${unpacked ? '' : ' (skipped: no archive, or no tar with xz)'}`, async () => {
  const { code, out } = await run('nice', unpacked ?? '', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out[0] ?? '')).toMatchObject({ imported: [
    { what: 'terms', source: 'wipo', edition: 'NCL 12-2024', language: 'en', removed: 0 }, { what: 'classes', source: 'wipo', language: 'en', total: 45 },
  ] })
  const { rows } = await database.pool.query<{ class: number; basic_number: string; text: string }>(`select class, basic_number, text from office.nice_terms where source = 'wipo' and basic_number = '010006' order by main desc`)
  expect(rows).toEqual([{ class: 1, basic_number: '010006', text: 'anti-frothing solutions for batteries' }, { class: 1, basic_number: '010006', text: 'anti-frothing solutions for accumulators' }])
  const lacking = await database.pool.query(`select t.text from office.nice_terms t where t.source = 'nice-terms' and t.language = 'en' and not exists (
    select 1 from office.nice_terms w where w.source = 'wipo' and (w.class, w.folded, w.basic_number, w.main) = (t.class, t.folded, t.basic_number, t.main))`)
  expect(lacking.rows, 'the same list read from CSV').toEqual([])
  expect((await run('nice', unpacked ?? '', '--edition', 'NCL 13-2026')).code).toBe(1)
})
