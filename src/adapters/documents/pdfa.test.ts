import { inflateSync } from 'node:zlib'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onePaperOfEachKind } from './fixture.ts'
import { loadOrCreateSealKey, openDocuments } from './index.ts'

/**
 * What ISO 19005-2 (level B) asks of a file and plain reading can see. No PDF/A validator comes by npm: this reads the
 * signed file's own bytes, by its cross-reference table, with nothing of the code that wrote them.
 */
const at = '2026-07-14T19:05:09.123Z'
const folder = mkdtempSync(join(tmpdir(), 'pdfa-'))
afterAll(() => rmSync(folder, { recursive: true }))
const has = (program: string) => spawnSync(program, ['--version']).error === undefined

type Read = { readonly text: string; readonly objects: ReadonlyMap<number, string>; readonly trailer: string }
const papers = new Map<string, { readonly bytes: Buffer; readonly read: Read }>()
beforeAll(async () => {
  const documents = openDocuments({ seal: loadOrCreateSealKey({ folder, officeName: 'Oficina de prueba', at }) })
  for (const paper of await onePaperOfEachKind()) {
    const bytes = Buffer.from(await documents.sign(await documents.render(paper), at))
    papers.set(paper.kind, { bytes, read: read(bytes) })
  }
})

/** Follows every cross-reference table from the last one back; an object counts as the newest table gives it. */
function read(bytes: Buffer): Read {
  const text = bytes.toString('latin1')
  const objects = new Map<number, string>()
  let trailer = ''
  for (let start: number | undefined = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]); start !== undefined;) {
    const table = /^xref\s+([\d\sfn]+?)trailer\s*(<<[\s\S]*?>>)\s*startxref/.exec(text.slice(start))
    if (!table) throw new Error(`no cross-reference table at ${start}`)
    let number = 0
    for (const row of (table[1] ?? '').trim().split(/\r?\n/)) {
      const section = /^(\d+) \d+\s*$/.exec(row)
      const entry = /^(\d{10}) \d{5} ([fn])/.exec(row)
      if (section) number = Number(section[1])
      else if (entry) {
        if (entry[2] === 'n' && !objects.has(number)) objects.set(number, objectAt(text, Number(entry[1]), number))
        number++
      }
    }
    trailer ||= table[2] ?? ''
    const before = /\/Prev (\d+)/.exec(table[2] ?? '')?.[1]
    start = before === undefined ? undefined : Number(before)
  }
  return { text, objects, trailer }
}

function objectAt(text: string, offset: number, number: number): string {
  const opening = `${number} 0 obj`
  if (!text.startsWith(opening, offset)) throw new Error(`object ${number} is not at ${offset}`)
  // A stream may hold anything: its length says where the object ends.
  const head = text.slice(offset, offset + 4000)
  const stream = /^[\s\S]*?>>\s*stream\r?\n/.exec(head)
  const endsFirst = head.indexOf('endobj')
  if (!stream || (endsFirst >= 0 && endsFirst < stream[0].length)) return text.slice(offset, text.indexOf('endobj', offset))
  const length = Number(/\/Length (\d+)/.exec(stream[0])?.[1])
  expect(text.slice(offset + stream[0].length + length, offset + stream[0].length + length + 20).trimStart().startsWith('endstream'), `length of object ${number}`).toBe(true)
  return text.slice(offset, offset + stream[0].length + length)
}

const dictionaryOf = (object: string) => object.split(/>>\s*stream\r?\n/)[0] ?? ''
const streamOf = (object: string) => Buffer.from(object.slice((/>>\s*stream\r?\n/.exec(object)?.index ?? 0) + (/>>\s*stream\r?\n/.exec(object)?.[0].length ?? 0)), 'latin1')

describe.each(['certificate', 'decision', 'requirementNotice', 'filingReceipt', 'custodyReceipt', 'gazetteIssue', 'registerExtract', 'paymentReceipt'])('a signed %s', (kind) => {
  const paper = () => papers.get(kind)!
  const all = () => [...paper().read.objects.values()].map(dictionaryOf)
  const object = (reference: string | undefined) => paper().read.objects.get(Number(reference)) ?? ''
  const catalog = () => all().find((d) => d.includes('/Type /Catalog')) ?? ''

  test('has the header, the binary mark, a file identifier and no encryption (6.1.2, 6.1.3)', () => {
    const { bytes, read: { text, trailer } } = paper()
    expect(text).toMatch(/^%PDF-1\.[0-7]\r?\n%/)
    expect([...bytes.subarray(10, 14)].every((b) => b > 127)).toBe(true)
    expect(trailer).toMatch(/\/ID \[/)
    expect(trailer).not.toContain('/Encrypt')
    expect(text.trimEnd().endsWith('%%EOF')).toBe(true)
  })

  test('says PDF/A-2b in metadata that is not compressed and agrees with the document information (6.6.2, 6.6.4)', () => {
    const metadata = object(/\/Metadata (\d+) 0 R/.exec(catalog())?.[1])
    expect(dictionaryOf(metadata)).not.toContain('/Filter')
    const xmp = streamOf(metadata).toString('utf8')
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(xmp).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
    const created = /\/CreationDate \(D:(\d{14})Z\)/.exec(all().find((d) => d.includes('/CreationDate')) ?? '')?.[1]
    expect(/<xmp:CreateDate>([^<]+)</.exec(xmp)?.[1]?.replace(/[-:T]|Z$|\+00:?00$/g, '').slice(0, 14)).toBe(created)
  })

  test('carries the colour profile that its output intent names (6.2.3)', () => {
    const intent = /\/OutputIntents \[([\s\S]*?)\]/.exec(catalog())?.[1] ?? ''
    const inline = intent.includes('/S /GTS_PDFA1') ? intent : object(/(\d+) 0 R/.exec(intent)?.[1])
    expect(inline).toContain('/S /GTS_PDFA1')
    const profile = object(/\/DestOutputProfile (\d+) 0 R/.exec(inline)?.[1])
    const icc = dictionaryOf(profile).includes('/FlateDecode') ? inflateSync(streamOf(profile)) : streamOf(profile)
    expect(icc.subarray(36, 40).toString('latin1')).toBe('acsp')
    expect([icc.subarray(12, 16), icc.subarray(16, 20)].map(String)).toEqual(['mntr', 'RGB '])
  })

  test('embeds every font (6.2.11.4)', () => {
    const described = all().filter((d) => /\/Type \/FontDescriptor\b/.test(d))
    expect(described.length).toBeGreaterThan(0)
    for (const d of described) expect(object(/\/FontFile[23]? (\d+) 0 R/.exec(d)?.[1]).length, d.slice(0, 200)).toBeGreaterThan(1000)
    for (const d of all().filter((one) => /\/Type \/Font\b/.test(one))) expect(d).toMatch(/\/Subtype \/(Type0|CIDFontType[02]|Type3)/)
    for (const d of all().filter((one) => one.includes('/Subtype /CIDFontType2'))) expect(d).toContain('/CIDToGIDMap')
  })

  test('runs nothing, hides nothing, and asks for nothing from outside (6.1.7, 6.3, 6.5)', () => {
    const told = all().join('\n')
    for (const banned of [/\/JavaScript\b/, /\/JS\b/, /\/Launch\b/, /\/AA\b/, /\/OpenAction\b/, /\/ImportData\b/, /\/SubmitForm\b/, /\/RichMedia\b/, /\/Movie\b/, /\/Sound\b/, /\/3D\b/, /\/XFA\b/, /\/NeedAppearances true/, /\/LZWDecode/, /\/Crypt\b/, /\/Interpolate true/, /\/OPI\b/, /\/TR2? /, /\/PS\b/, /\/Alternates\b/]) expect(told).not.toMatch(banned)
    expect(told).not.toMatch(/\/F \(.*?\)[\s\S]{0,40}\/Length/)
  })

  test('shows every annotation in print; the seal takes no room, so it needs no appearance (6.3.2, 6.3.3)', () => {
    const annotations = all().filter((d) => /\/Subtype \/(Widget|Link)\b/.test(d))
    expect(annotations.some((d) => d.includes('/FT /Sig'))).toBe(true)
    for (const d of annotations) {
      const flags = Number(/\/F (\d+)/.exec(d)?.[1])
      expect([flags & 4, flags & (1 | 2 | 32)], d.slice(0, 120)).toEqual([4, 0])
      if (d.includes('/Widget')) expect(d).toMatch(/\/Rect \[\s*0 0 0 0\s*\]|\/AP\b/)
    }
  })

  test.skipIf(!has('qpdf'))('is sound to qpdf too', () => {
    const path = join(folder, `${kind}.pdf`)
    writeFileSync(path, paper().bytes)
    const told = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' })
    expect([told.status, told.stdout + told.stderr]).toEqual([0, expect.stringContaining('No syntax or stream encoding errors')])
  })
})
