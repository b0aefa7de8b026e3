import { starterHeadings } from '#law/andean/nice/classes.ts'
import { starterTerms } from '#law/andean/nice/terms.ts'
import type { ListOrigin, NiceBatch, TermRow } from '#ports/terms.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { aDatabase } from '#test/postgres.ts'
import { openTerms } from './nice.ts'
import { niceStore } from './nice/keep.ts'

const database = await aDatabase()
const store = niceStore(database.pool)
const starter = { terms: starterTerms, headings: starterHeadings }
const failures: Error[] = []
const terms = await openTerms({ url: database.url('app'), pool: database.pool, starter, onError: (error) => void failures.push(error) })
afterAll(() => terms.close())

const wipo: ListOrigin = { source: 'wipo', edition: 'NCL 13-2026' }
const row = (language: 'es' | 'en', number: number, text: string, rest: Partial<TermRow> = {}): TermRow => ({ class: number, language, text, other: null, basicNumber: null, main: true, ...rest })

async function* batches(...all: readonly NiceBatch[]): AsyncGenerator<NiceBatch> {
  yield* all
}

describe('the starter list', () => {
  test('has a term whatever its case, accents, spaces and punctuation, and only in its class', () => {
    expect(terms.has(30, '  CAFE ')).toBe(true)
    expect(terms.has(30, 'Coffee')).toBe(true)
    expect(terms.has(42, 'software como servicio (SaaS)')).toBe(true)
    expect(terms.has(43, 'café')).toBe(false)
    expect(terms.has(5, 'panales para bebes')).toBe(false)
    expect(terms.has(30, '')).toBe(false)
  })

  test.each([['cafe', 'es', 'café'], ['coffee', 'es', 'café'], ['coffee', 'en', 'coffee'], ['café', 'en', 'coffee']] as const)('«%s» in %s finds first «%s»', async (q, language, text) => {
    expect((await terms.search(q, language))[0]).toMatchObject({ class: 30, language, text })
  })

  test('what begins so comes before what holds a word that begins so, and that before what looks alike', async () => {
    const found = (await terms.search('chompas', 'es')).map((t) => t.text)
    expect(found.slice(0, 2)).toEqual(['chompas', 'chompas de alpaca'])
    expect((await terms.search('alpaca chom', 'es')).map((t) => t.text)[0]).toBe('chompas de alpaca')
    expect((await terms.search('panales', 'es')).map((t) => t.text)).toContain('pañales para bebés')
  })

  test('a word with a slip of the finger is found by its letters', async () => {
    expect((await terms.search('chonpas', 'es')).map((t) => t.text)).toContain('chompas')
    expect((await terms.search('restaurnat', 'en')).map((t) => t.text)).toContain('restaurant services')
    expect(await terms.search('xqzw', 'es')).toEqual([])
  })

  test('a class and a limit narrow it; nothing asked finds nothing', async () => {
    expect(new Set((await terms.search('café', 'es', { class: 43 })).map((t) => t.class))).toEqual(new Set([43]))
    expect(await terms.search('de', 'es', { limit: 3 })).toHaveLength(3)
    expect(await terms.search('de', 'es', { limit: 5000 })).toHaveLength(100)
    for (const q of ['', '   ', '¿?', '%_\\']) expect(await terms.search(q, 'es')).toEqual([])
  })

  test('says in which classes a thing may be', async () => {
    const classes = await terms.classesFor('quinua')
    expect(classes.map((c) => c.class)).toEqual(expect.arrayContaining([30, 31]))
    expect(classes.find((c) => c.class === 31)?.best.text).toBe('quinua sin procesar')
    expect((await terms.classesFor('hotel', 'en'))[0]).toMatchObject({ class: 43, best: { language: 'en' } })
  })

  test('has a heading for each class', () => {
    expect(terms.heading(32)?.es).toMatch(/^Cervezas/)
    expect(terms.heading(46)).toBeUndefined()
  })
})

describe('an imported list', () => {
  test('is there after the import, in every process that has the list open', async () => {
    const elsewhere = await openTerms({ url: database.url('app'), pool: database.pool, starter, onError: (error) => void failures.push(error) })
    expect(terms.has(1, 'acetates')).toBe(false)
    await store.keep(batches({ origin: wipo, terms: [row('en', 1, 'acetates [chemicals]', { basicNumber: '010008' })] }))
    await expect.poll(() => terms.has(1, 'Acetates (chemicals)'), { timeout: 10_000 }).toBe(true)
    await expect.poll(() => elsewhere.has(1, 'acetates chemicals'), { timeout: 10_000 }).toBe(true)
    expect(await terms.search('acetates', 'es')).toMatchObject([{ class: 1, language: 'en', text: 'acetates [chemicals]', other: null }])
    await elsewhere.close()
  })

  test('is tied to its other language by the basic number', async () => {
    await store.keep(batches({ origin: wipo, terms: [row('es', 1, 'acetatos', { basicNumber: '010008' })] }))
    await terms.reload()
    expect(await terms.search('acetates', 'es')).toMatchObject([{ language: 'es', text: 'acetatos', other: 'acetates [chemicals]' }])
  })

  test('is the same after the same import, and takes the place of the list before it', async () => {
    const list = [row('es', 9, 'aparatos de ensayo uno'), row('es', 9, 'Aparatos de ensayo UNO'), row('es', 9, 'aparatos de ensayo dos')]
    const keep = (...rows: readonly TermRow[]) => store.keep(batches({ origin: { source: 'a', edition: 'x' }, terms: rows }))
    expect(await keep(...list)).toEqual([{ what: 'terms', source: 'a', edition: 'x', language: 'es', total: 2, added: 2, changed: 0, removed: 0 }])
    expect(await keep(...list)).toMatchObject([{ total: 2, added: 0, changed: 0, removed: 0 }])
    expect(await keep(row('es', 9, 'aparatos de ensayo dos'), row('es', 9, 'aparatos de ensayo tres'))).toMatchObject([{ total: 2, added: 1, changed: 0, removed: 1 }])
    await terms.reload()
    expect([terms.has(9, 'aparatos de ensayo uno'), terms.has(9, 'aparatos de ensayo tres'), terms.has(1, 'acetatos')]).toEqual([false, true, true])
  })

  test('that fails half-way leaves nothing behind', async () => {
    async function* broken(): AsyncGenerator<NiceBatch> {
      yield { origin: { source: 'b', edition: 'x' }, terms: [row('es', 2, 'ocre de ensayo')] }
      throw new Error('line 2')
    }
    await expect(store.keep(broken())).rejects.toThrow('line 2')
    await terms.reload()
    expect(terms.has(2, 'ocre de ensayo')).toBe(false)
  })

  test('of headings is shown once both languages are there', async () => {
    const heading = (language: 'es' | 'en', text: string) => ({ class: 32, language, heading: text, note: null, includes: [], excludes: ['vinos'] })
    await store.keep(batches({ origin: wipo, classes: [heading('es', 'Cervezas; bebidas')] }))
    await terms.reload()
    expect(terms.heading(32)?.es).not.toBe('Cervezas; bebidas')
    await store.keep(batches({ origin: wipo, classes: [heading('en', 'Beers; beverages')] }))
    await terms.reload()
    expect(terms.heading(32)).toEqual({ number: 32, es: 'Cervezas; bebidas', en: 'Beers; beverages' })
  })
})

test('nothing failed unseen', () => {
  expect(failures).toEqual([])
})
