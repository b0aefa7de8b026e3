import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import type { OfficeDocument } from '#ports/documents.ts'
import { certificate, drawnSign, entry, onePaperOfEachKind, paper } from './fixture.ts'
import { openTypesetter } from './typst.ts'

let render: (document: OfficeDocument) => Promise<Uint8Array>
beforeAll(() => { render = openTypesetter() })

const latin1 = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const poppler = spawnSync('pdftotext', ['-v']).error === undefined

/** The words of a PDF by another program's reading. */
function wordsOf(pdf: Uint8Array): string {
  return spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).stdout.replace(/\s+/g, ' ')
}

const facts: Record<OfficeDocument['kind'], readonly string[]> = {
  filingReceipt: ['Cargo de presentación', 'martes 14 de julio de 2026, 14:05:09', '17 del día', 'Hojas recibidas 12', 'Operación 00451233', 'Estados Unidos de América'],
  custodyReceipt: ['Constancia de custodia', 'todavía sin número ni fecha', 'Hojas recibidas', 'Falta la indicación expresa', 'DL1075 art. 52', 'hasta el martes 13 de octubre'],
  requirementNotice: ['Requerimiento', 'D486 art. 138 c', 'Si no responde', 'se declarará en abandono', 'Amaru Condori Vega'],
  decision: ['Resolución', 'Se otorga el registro', 'Primero.', 'Segundo.', 'Recursos', 'quince días hábiles', 'Illari Huamán Rojas'],
  certificate: ['Certificado de registro', 'C00012345', 'Ñusta Quispe Mamani', 'Vigente hasta', '7 de julio de 2036', 'Educación'],
  gazetteIssue: ['Gaceta electrónica', '0045211-2026/DSD', 'INTI RAYMI SUR', 'lunes 31 de agosto de 2026', 'Fe de erratas', '東京まち'],
  registerExtract: ['Extracto del registro', 'viernes 31 de julio de 2026', 'Vigente', 'Lo que se supo después', 'cambio de nombre del titular'],
  searchReport: ['Informe de búsqueda', 'Qori Huasi', 'P00045211', 'Suena igual', '92 %', 'Huella de las marcas', 'esconde 12'],
  paymentReceipt: ['Constancia de pago', '00451233', 'TM-REG-CADD', 'S/ 834.98'],
}

describe('every paper of the office', () => {
  it('is PDF/A-2b, in Spanish, with its fonts and its number in the title', async () => {
    for (const document of await onePaperOfEachKind()) {
      const pdf = latin1(await render(document))
      expect(pdf.startsWith('%PDF-1.7'), document.kind).toBe(true)
      expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>')
      expect(pdf).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
      expect(pdf).toMatch(/\/Lang \(es(-PE)?\)/)
      expect(pdf).toMatch(/\/FontFile[23]/)
    }
  })

  it.skipIf(!poppler)('says what it must say, in words another reader finds, with the code and the page number', async () => {
    for (const document of await onePaperOfEachKind()) {
      const words = wordsOf(await render(document))
      for (const fact of facts[document.kind]) expect(words, document.kind).toContain(fact)
      expect(words).toContain(document.verification.code)
      expect(words).toMatch(/página 1 de \d/)
    }
  })

  it('is the same to the byte when made again, and its only date is the one given', async () => {
    const another = openTypesetter()
    for (const document of await onePaperOfEachKind()) {
      expect(Buffer.from(await another(document)).equals(Buffer.from(await render(document))), document.kind).toBe(true)
    }
    const pdf = latin1(await render(certificate))
    expect(pdf).toContain('2026-07-14T19:05:09')
    expect([...pdf.matchAll(/\(D:(\d{14})/g)].map(match => match[1])).toEqual(['20260714190509', '20260714190509'])
  })

  it.skipIf(!poppler)('says on every page that a demonstration has no legal value, and says nothing of it in a real office', async () => {
    const entries = Array.from({ length: 20 }, (_, i) => entry(`00${45000 + i}-2026/DSD`))
    const issue = { ...paper, kind: 'gazetteIssue', entries, errata: [] } as const
    const pages = spawnSync('pdftotext', ['-', '-'], { input: await render(issue), encoding: 'utf8' }).stdout.split('\f').filter(Boolean)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page).toContain('DOCUMENTO DE DEMOSTRACIÓN – sin valor legal')
    expect(wordsOf(await render({ ...issue, demonstration: false }))).not.toMatch(/demostración –|DEMOSTRACIÓN/)
  })
})

describe('a sign whose letters the first font lacks', () => {
  const withSign = (text: string) => render({ ...certificate, sign: { kind: 'Denominativo', text } })

  it.skipIf(!poppler)('is printed from the fallback fonts: Japanese, Chinese, Korean, Arabic, Hebrew, Hindi, Thai, Cyrillic, Greek, emoji', async () => {
    for (const text of ['東京まちカフェ', '上海龘', '서울 한글', 'عربي', 'שלום', 'ไทย', 'Жуковский', 'Ελλάδα', '☕', '🦊']) {
      const words = wordsOf(await withSign(text)).normalize('NFKC')
      // Readers show Arabic in the order of the eye; the letters are the same.
      expect([...text].every(letter => words.includes(letter)), text).toBe(true)
    }
  })

  it.skipIf(!poppler)('that no font has is told by its code points, never by boxes', async () => {
    const words = wordsOf(await withSign('KARTLI ქართლი'))
    expect(words).toContain('KARTLI')
    for (const code of ['U+10E5', 'U+10D0', 'U+10E0', 'U+10D7', 'U+10DA', 'U+10D8']) expect(words).toContain(code)
  })

  it('shows the filed picture where there is one', async () => {
    const picture = { bytes: await drawnSign(), mime: 'image/png' } as const
    const pdf = await render({ ...certificate, sign: { kind: 'Mixto', text: 'ქართლი', picture } })
    expect(latin1(pdf)).toContain('/Subtype /Image')
  })

  it('never stops a certificate, whatever was filed', async () => {
    const hostile = [
      '\u202Eabc', '\u0000\u0007\u001B[31m', '\uD800', '\uFFFE\uFFFD', '👩‍👩‍👧‍👦🏳️‍🌈🇵🇪', 'e\u0301\u0302\u0303'.repeat(40), '\u{E000}\u{F0000}', '\u{1F9FF}\u{1FAE8}',
      'ไทย हिन्दी ქართული ᚠᛇᚻ 𓀀', '#set page(width: 1pt)', '*a* _b_ `c` $x$ @ref <label> \\', 'x'.repeat(2000), '\n\n\n', ' ', '"\\"', '</script>',
    ]
    for (const text of hostile) expect((await withSign(text)).length, JSON.stringify(text)).toBeGreaterThan(10_000)
  })

  it.skipIf(!poppler)('is text, not markup: what looks like a template is printed as it is', async () => {
    expect(wordsOf(await withSign('#lorem(50) *a*'))).toContain('#lorem(50) *a*')
  })
})

describe('a certificate with all 45 classes', () => {
  it.skipIf(!poppler)('runs over as many pages as it needs and loses no class', async () => {
    const classes = Array.from({ length: 45 }, (_, i) => ({ number: i + 1, goods: `Productos de la clase número ${i + 1}; ${'algo inventado; '.repeat(60)}` }))
    const words = wordsOf(await render({ ...certificate, classes }))
    for (const { number } of classes) expect(words).toContain(`Productos de la clase número ${number};`)
    expect(words).toMatch(/página 3 de \d/)
  })
})
