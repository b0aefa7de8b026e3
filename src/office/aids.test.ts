import { describe, expect, test } from 'vitest'
import { starterHeadings } from '#law/andean/nice/classes.ts'
import { starterTerms } from '#law/andean/nice/terms.ts'
import { examinationLists as lists } from '#law/peru/examination.ts'
import { aDatabase } from '#test/postgres.ts'
import { openTerms } from '#store/nice.ts'
import { afterAll } from 'vitest'
import { meaningsOf, openAids } from './aids.ts'

const database = await aDatabase()
const terms = await openTerms({ url: database.url('app'), pool: database.pool, starter: { terms: starterTerms, headings: starterHeadings }, onError: console.error })
afterAll(() => terms.close())
const aids = openAids({ terms, lists, similar: { search: async () => ({ refused: true, code: 'search.loading', article: 'RFC 9110 section 15.6.4', facts: {} }) } })
const grounds = async (text: string, number: number) => (await aids({ text, kind: 'word', classes: [{ number, terms: [] }] })).map((a) => `${a.ground} ${a.found}`)

describe('what speaks against a sign by itself, with the list of goods that comes with the program', () => {
  test.each([
    ['WOOL', 25, ['135-e wool']],
    ['COFFEE', 30, ['135-f coffee']],
    ['CAFÉ', 30, ['135-f cafe']],
    ['MILLMA', 25, ['135-e millma']],
    ['PISCO KUSA', 33, ['135-k pisco']],
    ['POLOS LIMEÑOS', 25, ['135-l limeños']],
    ['QANTU SUR', 25, []],
    ['KUSABEL', 30, []],
  ])('%s for class %i: %j', async (text, number, told) => {
    const found = await grounds(text, number)
    if (told.length === 0) expect(found).toEqual([])
    else expect(found).toEqual(expect.arrayContaining(told))
  })

  test('a common element is told by the count of its owners, once', async () => {
    const near = [1, 2].map(() => ({ because: [{ channel: 'shared' as const, element: 'kusa', owners: 12, marks: 15, class: 25, weak: true }] }))
    expect((await aids({ text: 'KUSA QANTU', kind: 'word', classes: [{ number: 25, terms: [] }] }, near)).map((a) => a.sentenceEs)).toEqual(['12 titulares tienen «kusa» en sus marcas en la clase 25: es de uso común, un elemento débil.'])
  })
})

test('a word is read in Spanish first, then in English, Quechua and the rest', () => {
  expect(meaningsOf('WOOL Lana millma zzz')).toEqual([{ word: 'wool', language: 'en', es: ['lana'] }, { word: 'millma', language: 'qu', es: ['lana'] }])
})
