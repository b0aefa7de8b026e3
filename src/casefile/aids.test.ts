import { describe, expect, it } from 'vitest'
import { examinationLists as lists } from '#law/peru/examination.ts'
import { aidsFor, type SignToExamine } from './aids.ts'

const sign = (text: string, classes: SignToExamine['classes'] = [{ number: 25, terms: ['camisas'] }], more: Partial<SignToExamine> = {}): SignToExamine => ({ text, kind: 'word', classes, listed: [], ...more })
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
  it('hold eleven appellations', () => expect(lists.appellations).toHaveLength(11))
  it('name every country once', () => expect(new Set(lists.countries.map((c) => c.code)).size).toBe(lists.countries.length))
})
