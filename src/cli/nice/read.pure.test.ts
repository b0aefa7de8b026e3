import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NiceBatch } from '#ports/terms.ts'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { csvRecords } from './csv.ts'
import { BadFileError, faultBook } from './faults.ts'
import { findFiles } from './find.ts'
import { readLists } from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocapu-nice-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0

/** Writes a file in a folder of its own and reads it. */
async function read(name: string, content: string | Uint8Array, edition?: string, beside: Readonly<Record<string, string>> = {}) {
  const own = mkdtempSync(join(folder, `${made++}-`))
  for (const [other, text] of Object.entries(beside)) writeFileSync(join(own, other), text)
  writeFileSync(join(own, name), content)
  const found = await findFiles(join(own, name))
  const batches: NiceBatch[] = []
  for await (const batch of readLists(found?.files ?? [], edition)) batches.push(batch)
  return { shapes: found?.files.map((f) => f.shape), batches, terms: batches.flatMap((b) => ('terms' in b ? b.terms : [])), classes: batches.flatMap((b) => ('classes' in b ? b.classes : [])) }
}

async function faults(...asked: Parameters<typeof read>) {
  const error = await read(...asked).then(() => undefined, (thrown: unknown) => thrown)
  if (!(error instanceof BadFileError)) throw error ?? new Error('it was taken')
  return error.faults.map((f) => [f.line, f.en])
}

describe('a list as CSV', () => {
  test('gives a pair as two rows, one a language', async () => {
    const { terms, batches } = await read('mine.csv', 'class,term_es,term_en,occurrences\n30,"Café, tostado","Coffee, ""roasted""",3\r\n43,Bares,,1\n\n')
    expect(batches[0]?.origin).toEqual({ source: 'mine', edition: 'unstated' })
    expect(terms.map((t) => [t.class, t.language, t.text, t.other])).toEqual([
      [30, 'es', 'Café, tostado', 'Coffee, "roasted"'], [30, 'en', 'Coffee, "roasted"', 'Café, tostado'], [43, 'es', 'Bares', null],
    ])
  })

  test('knows basic numbers and synonyms, and drops the asterisk of the official list', async () => {
    const { terms } = await read('mine.csv', '\uFEFFbasic_number,class,kind,term_en,term_es_euipo_match\n010008,1,indication,acetates [chemicals]*,\n010006,1,synonym,solutions,Soluciones\n', 'NCL 12-2024')
    expect(terms.map((t) => [t.basicNumber, t.main, t.language, t.text])).toEqual([['010008', true, 'en', 'acetates [chemicals]'], ['010006', false, 'es', 'Soluciones'], ['010006', false, 'en', 'solutions']])
  })

  test('tells each fault with its line, and goes on', async () => {
    expect(await faults('mine.csv', 'basic_number,class,kind,term_es\n,46,,a\n,1.5,,a\n,3,,\n010001,2,,a\n010001,1,main,a\n,1\n,1,,***\n,1,,"a\u0007"\n')).toEqual([
      [2, '"46" is not a class from 1 to 45'], [3, '"1.5" is not a class from 1 to 45'], [4, 'the line has no term'], [5, '"010001" is not a basic number of that class'],
      [6, '"main" is neither indication nor synonym'], [7, 'the line has 2 fields and the header 4'], [8, 'the term has neither letters nor figures'], [9, 'the term holds control characters'],
    ])
  })

  test('stops at twenty faults', async () => {
    expect(await faults('mine.csv', `class,term_es\n${'0,a\n'.repeat(5000)}`)).toHaveLength(20)
  })

  test.each([
    ['class,term_es\n1,"abierta\n2,b\n', [[2, 'a closing quote is missing']]],
    ['class,term_es\n1,"a"b\n', [[2, 'a quote is out of place']]],
    ['class,term_es\n', [[null, 'the file has no terms']]],
    [`class,term_es\n1,${'a'.repeat(3000)}\n`, [[2, 'the term is longer than 2000 characters']]],
    [`class,term_es\n1,"${'a\n'.repeat(9000)}`, [[2, 'a field is longer than 10000 characters: a closing quote is missing']]],
  ])('%#: refuses what is not whole', async (content, told) => {
    expect(await faults('mine.csv', content)).toEqual(told)
  })

  test('refuses what is not UTF-8, wherever it begins', async () => {
    expect(await faults('mine.csv', Buffer.from('class,term_es\n1,caf\u00e9\n', 'latin1'))).toEqual([[1, 'from this line or soon after the file is not UTF-8']])
  })

  test('however it is cut, the records are the same', async () => {
    const records = async (...parts: readonly string[]) => {
      const all: unknown[] = []
      const text = (async function* () { yield* parts })()
      for await (const record of csvRecords(text, faultBook('x'))) all.push(record)
      return all
    }
    const whole = 'a,"b ""c""\nd",e\r\n\n"",f,"g,h"'
    expect(await records(whole)).toEqual([{ line: 1, fields: ['a', 'b "c"\nd', 'e'] }, { line: 4, fields: ['', 'f', 'g,h'] }])
    await fc.assert(fc.asyncProperty(fc.nat(whole.length), fc.nat(whole.length), async (a, b) => {
      const [i, j] = [Math.min(a, b), Math.max(a, b)]
      expect(await records(whole.slice(0, i), whole.slice(i, j), whole.slice(j))).toEqual(await records(whole))
    }))
  })
})

const structure = `<?xml version="1.0" encoding="UTF-8"?>
<ClassificationTopStructure edition="13" version="2026" xmlns="http://www.wipo.int/classifications/ncl">
  <Class id="C1" classNumber="1" isGoodOrService="good"><GoodOrService basicNumber="0006" id="G6"/><GoodOrService basicNumber="0008" id="G8"/></Class>
  <Class id="C43" classNumber="43" isGoodOrService="service"><GoodOrService basicNumber="0024" id="S24"/></Class>
</ClassificationTopStructure>`
const texts = (body: string, language = 'es', version = '2026') => `<?xml version="1.0" encoding="UTF-8"?>
<n:ClassificationTexts language="${language}" edition="13" version="${version}" xmlns:n="http://www.wipo.int/classifications/ncl">
${body}
</n:ClassificationTexts>`
const good = texts(`<n:ClassesTexts><n:ClassTexts idRef="C1"><n:Heading><n:HeadingItem>Sustancias de ensayo</n:HeadingItem><n:HeadingItem>abonos &amp; sales</n:HeadingItem></n:Heading>
<n:ExplanatoryNote><n:Introduction>Nota.</n:Introduction><n:IncludesInParticular><n:Include>sal</n:Include></n:IncludesInParticular>
<n:ExcludesInParticular><n:Exclude>fondas (<n:ClassLink idRef="C43" targetKind="number"/>)</n:Exclude></n:ExcludesInParticular></n:ExplanatoryNote></n:ClassTexts></n:ClassesTexts>
<n:GoodsAndServicesTexts><n:GoodOrServiceTexts idRef="G6"><n:Indication><n:Label>soluciones
  de ensayo*</n:Label></n:Indication><n:SynonymIndication><n:Label>otras soluciones</n:Label></n:SynonymIndication></n:GoodOrServiceTexts>
<n:GoodOrServiceTexts idRef="S24"><n:Indication><n:Label><![CDATA[fondas]]></n:Label></n:Indication></n:GoodOrServiceTexts></n:GoodsAndServicesTexts>`)

describe('the official list as XML', () => {
  test('takes class and basic number from the structure beside it, whatever its prefix', async () => {
    const { shapes, batches, terms } = await read('texts.xml', good, undefined, { 'structure.xml': structure })
    expect(shapes).toEqual(['structure', 'texts'])
    expect(batches[0]?.origin).toEqual({ source: 'wipo', edition: 'NCL 13-2026' })
    expect(terms.map((t) => [t.class, t.language, t.text, t.basicNumber, t.main])).toEqual([
      [1, 'es', 'soluciones de ensayo', '010006', true], [1, 'es', 'otras soluciones', '010006', false], [43, 'es', 'fondas', '430024', true],
    ])
  })

  test('takes headings and notes, and writes the class that a note points to', async () => {
    const { classes } = await read('texts.xml', good, undefined, { 'structure.xml': structure })
    expect(classes).toEqual([{ class: 1, language: 'es', heading: 'Sustancias de ensayo; abonos & sales', note: 'Nota.', includes: ['sal'], excludes: ['fondas (cl. 43)'] }])
  })

  test('a folder is read whole, and says what else lay in it', async () => {
    const own = mkdtempSync(join(folder, 'whole-'))
    for (const [name, text] of Object.entries({ 'a.xml': good, 'z.xml': structure, 'other.csv': 'name,price\na,1\n', 'notes.txt': 'x' })) writeFileSync(join(own, name), text)
    expect(await findFiles(own)).toMatchObject({ folder: true, files: [{ name: 'a.xml', shape: 'texts' }, { name: 'z.xml', shape: 'structure' }], others: ['other.csv'] })
    expect(await findFiles(join(own, 'nowhere'))).toBeUndefined()
  })

  test.each([
    ['cut', good.slice(0, -60), /not well formed/],
    ['another language', texts('', 'fr'), /texts are in "fr"/],
    ['another edition', texts('', 'es', '2025'), /class structure of NCL 13-2025 .* is missing/],
    ['an unknown entry', texts('<n:GoodOrServiceTexts idRef="G99"><n:Indication><n:Label>a</n:Label></n:Indication></n:GoodOrServiceTexts>'), /no entry "G99"/],
    ['no terms', texts(''), /no terms/],
    ['an entity of its own', good.replace('?>', '?><!DOCTYPE a [<!ENTITY b "bbbb">]>'), /document type/],
    ['an unknown entity', good.replace('&amp;', '&b;'), /not well formed/],
    ['too deep', texts('<n:a>'.repeat(100)), /deeper/],
  ])('refuses %s', async (_, content, told) => {
    expect((await faults('texts.xml', content, undefined, { 'structure.xml': structure })).map(([, en]) => en)).toEqual(expect.arrayContaining([expect.stringMatching(told)]))
  })

  test('says the line of a fault, and does not let itself be given another edition', async () => {
    expect(await faults('texts.xml', good.replace('idRef="S24"', 'idRef="S99"'), undefined, { 'structure.xml': structure })).toEqual([[8, 'the structure has no entry "S99"']])
    expect(await faults('texts.xml', good, 'NCL 12-2024', { 'structure.xml': structure })).toEqual([[null, 'the file is of edition NCL 13-2026, not NCL 12-2024']])
  })
})

describe('class headings as JSON', () => {
  test('gives a row a class and language', async () => {
    const { classes, batches } = await read('classes.json', JSON.stringify({ edition: 'NCL 13-2026', classes: [{ number: 32, headingEs: 'Cervezas.', headingEn: 'Beers', noteEn: 'A note', includesEn: ['ale;'], noteEs: null }] }))
    expect(batches[0]?.origin).toEqual({ source: 'classes', edition: 'NCL 13-2026' })
    expect(classes).toEqual([
      { class: 32, language: 'es', heading: 'Cervezas', note: null, includes: [], excludes: [] }, { class: 32, language: 'en', heading: 'Beers', note: 'A note', includes: ['ale'], excludes: [] },
    ])
  })

  test.each([
    ['{"classes": [\n{"number": 1,}\n]}', [[2, 'it is not JSON']]],
    ['{"classes": []}', [[null, 'the file has no list "classes"']]],
    ['{"classes": [{"number": 46, "headingEs": "a"}, {"number": 1, "headingEs": 7}]}', [[null, 'classes[0].number is not a class from 1 to 45, or comes twice'], [null, 'classes[1]: heading and notes must be text (headingEs, noteEs, includesEs, excludesEs)']]],
  ])('refuses %s', async (content, told) => {
    expect(await faults('classes.json', content)).toEqual(told)
  })
})

test('what is no list is not one', async () => {
  for (const [name, content] of [['a.csv', 'name,price\na,1\n'], ['a.json', '{"designs": []}'], ['a.xml', '<html/>'], ['a.bin', '\u0000\u0001'], ['a.csv', '']] as const) {
    expect((await read(name, content)).shapes).toEqual([])
  }
})
