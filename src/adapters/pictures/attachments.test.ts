import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { requirement } from '../documents/fixture.ts'
import { openTypesetter } from '../documents/typst.ts'
import { inspectAudio } from './audio.ts'
import { inspectDocument } from './document.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

/** One MPEG-1 layer III frame of 128 kb/s at 44.1 kHz: 417 bytes, silent. */
const mp3Frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])

describe('the audio of a sound mark', () => {
  it('is WAV, MP3 with or without its tag, or OGG, by its bytes', () => {
    expect(inspectAudio(latin1('RIFF\x24\0\0\0WAVEfmt '))).toMatchObject({ ok: true, kind: 'wav', bytes: 16 })
    expect(inspectAudio(latin1('OggS\0\x02\0\0'))).toMatchObject({ ok: true, kind: 'ogg' })
    expect(inspectAudio(Buffer.concat([mp3Frame, mp3Frame]))).toMatchObject({ ok: true, kind: 'mp3' })
    const tag = Buffer.concat([latin1('ID3\x04\0\0\0\0\0\x05'), Buffer.alloc(5)])
    expect(inspectAudio(Buffer.concat([tag, mp3Frame, mp3Frame]))).toMatchObject({ ok: true, kind: 'mp3' })
  })

  it('is refused when it is nothing, something else or more than 5 MB', () => {
    expect(inspectAudio(new Uint8Array())).toMatchObject({ ok: false, code: 'audio.empty' })
    for (const bytes of [latin1('hola'), latin1('RIFF\x24\0\0\0AVI '), Buffer.from([0xff, 0xfb, 0x90, 0]), latin1('ID3'), Buffer.alloc(3000, 0xff)]) {
      expect(inspectAudio(bytes)).toMatchObject({ ok: false, code: 'audio.not-audio' })
    }
    expect(inspectAudio(new Uint8Array(5_000_001))).toMatchObject({ ok: false, code: 'audio.too-large', facts: { most: 5_000_000 } })
  })
})

const pdf = (objects: string) => latin1(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${objects} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`)
const withObjectStream = (inside: string) => Buffer.concat([
  latin1('%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'), deflateSync(latin1(inside)),
  latin1('\nendstream\nendobj\nstartxref\n9\n%%EOF\n'),
])

describe('a PDF that a party attaches', () => {
  it('is taken when it is a whole PDF with nothing in it that acts', async () => {
    expect(inspectDocument(pdf(''))).toMatchObject({ ok: true, kind: 'pdf' })
    expect(inspectDocument(pdf('/OpenAction [3 0 R /Fit] /URI (https://example.org)'))).toMatchObject({ ok: true })
    expect(inspectDocument(withObjectStream('3 0 << /Type /Page >>'))).toMatchObject({ ok: true })
    expect(inspectDocument(await openTypesetter()(requirement))).toMatchObject({ ok: true })
  })

  it('is not judged by compressed bytes that happen to spell a short name', () => {
    expect(inspectDocument(pdf('>>\nendobj\n2 0 obj\n<< /Length 9 >>\nstream\nab/JS cd\nendstream\nendobj\n3 0 obj\n<<'))).toMatchObject({ ok: true })
  })

  it('is refused with scripts, launches, files inside, forms that send: plain, escaped or in an object stream', () => {
    for (const name of ['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'SubmitForm', 'GoToE', 'XFA']) {
      const refused = { ok: false, code: 'document.active-content', facts: { name } }
      expect(inspectDocument(pdf(`/OpenAction << /S /${name} (x) >>`)), name).toMatchObject(refused)
      expect(inspectDocument(withObjectStream(`3 0 << /S /${name} (x) >>`)), name).toMatchObject(refused)
    }
    expect(inspectDocument(pdf('/OpenAction << /S /J#61vaScript >>'))).toMatchObject({ code: 'document.active-content' })
    expect(inspectDocument(pdf('/Title (>>\nstream\n) /OpenAction << /S /JavaScript >>'))).toMatchObject({ code: 'document.active-content' })
  })

  it('is refused when it is nothing, something else, broken off, locked, more than 20 MB or a bomb', () => {
    expect(inspectDocument(new Uint8Array())).toMatchObject({ ok: false, code: 'document.empty' })
    expect(inspectDocument(latin1('MZ hola'))).toMatchObject({ ok: false, code: 'document.not-a-pdf' })
    expect(inspectDocument(pdf('').subarray(0, 60))).toMatchObject({ ok: false, code: 'document.damaged' })
    expect(inspectDocument(pdf('/Encrypt 5 0 R'))).toMatchObject({ ok: false, code: 'document.encrypted' })
    expect(inspectDocument(new Uint8Array(20_000_001))).toMatchObject({ ok: false, code: 'document.too-large' })
    // The clock starts when the bomb is made: deflating it takes longer than refusing it.
    const bomb = withObjectStream('\0'.repeat(150_000_000))
    const start = performance.now()
    expect(inspectDocument(bomb)).toMatchObject({ ok: false, code: 'document.damaged', facts: { reason: 'object-stream' } })
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
