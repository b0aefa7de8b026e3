import { describe, expect, it } from 'vitest'
import { countryDemonyms, formsOf } from '#law/andean/demonyms.ts'
import { districts } from '#law/peru/districts.ts'
import { examinationLists as lists } from '#law/peru/examination.ts'
import { aidsFor, type SignToExamine } from './aids.ts'

const sign = (text: string, classes: SignToExamine['classes'] = [{ number: 25, terms: ['camisas'] }], more: Partial<SignToExamine> = {}): SignToExamine => ({ text, kind: 'word', classes, listed: [], meanings: [], common: [], ...more })
const grounds = (s: SignToExamine) => aidsFor(s, lists).map((a) => `${a.ground} ${a.found}`)

describe('what the aids notice in a sign', () => {
  it('the name of the goods themselves is generic; a part of it describes', () => {
    expect(grounds(sign('CAFÉS', [{ number: 30, terms: ['café'] }]))).toEqual(['135-f cafes'])
    expect(grounds(sign('KASA CAFÉ', [{ number: 30, terms: ['café tostado'] }]))).toEqual(['135-e cafe'])
    expect(grounds(sign('COFFEE', [{ number: 30, terms: ['té'] }], { listed: [{ class: 30, text: 'café', other: 'coffee' }] }))).toEqual(['135-f coffee'])
  })
  it.each([
    ['PISCO DEL SUR', [{ number: 33, terms: ['aguardientes'] }], '135-k pisco'],
    ['Chulucanas Arte', [{ number: 21, terms: ['cerámica'] }], '135-j chulucanas'],
    ['MACA DE JUNÍN KUSA', [{ number: 5, terms: ['suplementos'] }], '135-j maca de junin'],
  ] as const)('%s holds a protected appellation', (text, classes, found) => {
    expect(grounds(sign(text, classes))).toContain(found)
  })
  it.each([
    ['TEXTILES DE PUNO', '135-l puno'], ['Chincha Viva', '135-l chincha'], ['SUIZA EXPRESS', '135-l suiza'], ['New Zealand Kiwi', '135-l new zealand'],
    ['ESCUDO NACIONAL QANTU', '135-m escudo nacional'], ['UNESCO SUR', '135-m unesco'], ['SUPER QANTU', '135-e super'], ['QANTU ORGÁNICO', '135-i organico'], ['CARAJO', '135-p carajo'],
  ])('%s: %s', (text, found) => {
    expect(grounds(sign(text))).toContain(found)
  })
  it.each([
    ['WOOL', 25, [{ word: 'wool', language: 'en', es: ['lana'] }], [{ class: 23, text: 'hilados de lana', other: 'woollen yarn' }], '135-e wool', '«wool» significa «lana» en inglés. «lana» está en el nombre de un producto o servicio de la clase 23, relacionada con la del signo: puede describir el material, el contenido o el destino: «hilados de lana».'],
    ['COFFEE', 30, [{ word: 'coffee', language: 'en', es: ['café'] }], [{ class: 30, text: 'café', other: '' }], '135-f coffee', '«coffee» significa «café» en inglés. El signo es el nombre de un producto o servicio de la clase 30: «café».'],
    ['MISKI QANTU', 30, [{ word: 'miski', language: 'qu', es: ['dulce', 'miel'] }], [], '135-e miski', '«miski» significa «dulce» en quechua. «dulce»: calidad o característica del producto.'],
    ['FRESH QANTU', 25, [{ word: 'wool', language: 'en', es: ['lana'] }], [{ class: 9, text: 'lana', other: '' }], '135-e fresh', '«fresh»: calidad o característica del producto.'],
  ] as const)('%s for class %i is looked up by what it means', (text, number, meanings, listed, found, says) => {
    const aids = aidsFor(sign(text, [{ number, terms: [] }], { meanings, listed }), lists)
    expect(aids.map((a) => [`${a.ground} ${a.found}`, a.sentenceEs])).toEqual([[found, says]])
  })
  it('a class that is only related never makes a sign generic', () => {
    expect(grounds(sign('LANA', [{ number: 25, terms: [] }], { listed: [{ class: 23, text: 'lana', other: 'wool' }] }))).toEqual(['135-e lana'])
  })
  it('a word that many owners of the class have is common', () => {
    const [aid] = aidsFor(sign('QANTU', [{ number: 25, terms: [] }], { common: [{ element: 'qantu', owners: 34, class: 25 }] }), lists)
    expect(aid).toMatchObject({ ground: '135-g', sentenceEs: '34 titulares tienen «qantu» en sus marcas en la clase 25: es de uso común, un elemento débil.' })
  })
  it.each([
    ['Sabor Miraflores', '135-l miraflores', 'Miraflores es un distrito del Perú (Lima).'], ['MANTOS CUSQUEÑOS', '135-l cusqueños', '«cusqueños» dice que algo es de Cusco (Perú).'],
    ['Moda Italiana', '135-l italiana', '«italiana» dice que algo es de Italia.'], ['Chocolatería Alemana', '135-l alemana', '«alemana» dice que algo es de Alemania.'],
    ['CAFÉS ETÍOPES', '135-l etiopes', '«etíopes» dice que algo es de Etiopía.'], ['Swiss Kusa', '135-l swiss', '«swiss» dice que algo es de Suiza.'],
    ['Ceviche Chalaco', '135-l chalaco', '«chalaco» dice que algo es de Callao (Perú).'], ['Huanchaco Surf', '135-l huanchaco', 'Huanchaco es un distrito del Perú (La Libertad).'],
  ])('%s names a place: %s', (text, found, says) => {
    expect(aidsFor(sign(text), lists).map((a) => [`${a.ground} ${a.found}`, a.sentenceEs])).toContainEqual([found, says])
  })
  it('finds whole words only, whatever the accents, and says nothing of an invented word', () => {
    expect(grounds(sign('LIMAFLEX'))).toEqual([])
    expect(grounds(sign('QANTU SUR'))).toEqual([])
    expect(grounds(sign('ANCASH'))).toContain('135-l ancash')
    expect(grounds(sign('ESPANA'))).toEqual([])
  })
  it('a sign without words has no aid but that of a colour', () => {
    expect(grounds(sign('', [], { kind: 'figurative' }))).toEqual([])
    expect(grounds(sign('', [], { kind: 'colour' }))).toEqual(['135-h '])
  })
  it('says each thing once, with its source and in both languages', () => {
    const aids = aidsFor(sign('CAFÉ LIMA', [{ number: 30, terms: ['café', 'café en grano'] }]), lists)
    expect(new Set(aids.map((a) => a.ground + a.found)).size).toBe(aids.length)
    for (const aid of aids) expect([aid.source.es, aid.source.en, aid.sentenceEs, aid.sentenceEn].every((t) => t.length > 0)).toBe(true)
  })
})

describe('the lists', () => {
  it('know 25 departments and 196 provinces, counting those of their department’s name', () => {
    const provinces = lists.places.filter((p) => p.kind === 'province').length
    const departments = lists.places.filter((p) => p.kind === 'department').map((p) => p.name)
    const sameName = ['Arequipa', 'Cajamarca', 'Callao', 'Cusco', 'Huancavelica', 'Huánuco', 'Ica', 'Junín', 'Lambayeque', 'Lima', 'Loreto', 'Pasco', 'Piura', 'Puno', 'San Martín', 'Tacna', 'Tumbes'].filter((n) => departments.includes(n)).length
    expect(departments).toHaveLength(25)
    expect(provinces + sameName).toBe(196)
  })
  it('hold the 43 districts of Lima and the 7 of Callao', () => {
    expect(['Lima', 'Callao'].map((of) => districts.filter((d) => d.of === of).length)).toEqual([43, 7])
  })
  it.each([['peruano', 'peruano peruana peruanos peruanas'], ['francés', 'francés francesa franceses francesas'], ['español', 'español española españoles españolas'], ['marroquí', 'marroquí marroquíes marroquís'], ['belga', 'belga belgas'], ['alemán', 'alemán alemana alemanes alemanas']])('bend %s', (word, forms) => {
    expect(formsOf(word).join(' ')).toBe(forms)
  })
  it('know what is of a country by a country that is listed', () => expect(countryDemonyms).toHaveLength(111))
  it('hold eleven appellations', () => expect(lists.appellations).toHaveLength(11))
  it('name every country once', () => expect(new Set(lists.countries.map((c) => c.code)).size).toBe(lists.countries.length))
})
