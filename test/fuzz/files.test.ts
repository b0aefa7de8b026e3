import { crc32, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { uploadKinds } from '#office/upload.ts'
import { accountsOver } from '../accounts.ts'
import { aLivingOffice } from '../fixtures/living-office.ts'
import { anApi, asked } from './api.ts'
import { aQuickDatabase } from './database.ts'
import { examine, patience, runs, seed, told, unchanged } from './examine.ts'
import { nastyText } from './makers.ts'
import { holder, unlimited } from './people.ts'

const database = await aQuickDatabase()
const { accounts } = await accountsOver(database.pool)
const living = await aLivingOffice(database, '2027-01-05T15:00:00.000Z')
const { app, faults } = anApi(living, database, accounts, { tokenHolder: holder, limits: unlimited })
const text = (words: string) => new TextEncoder().encode(words)

const pdf = text(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)
const svg = (inside: string, before = '') => text(`<?xml version="1.0"?>${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="300" height="300">${inside}</svg>`)
const laughs = `<!DOCTYPE svg [<!ENTITY a "${'ja'.repeat(50)}">${[...'bcdefghij'].map((c, i) => `<!ENTITY ${c} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`

/** A picture in few bytes that is enormous once unpacked. */
function bomb(side = 20_000): Uint8Array {
  const [header, row] = [Buffer.alloc(13), Math.ceil(side / 8) + 1]
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const chunks = [['IHDR', header], ['IDAT', deflateSync(Buffer.alloc(row * side), { level: 9 })], ['IEND', Buffer.alloc(0)]] as const
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks.map(([type, content]) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(content.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  })])
}

const sound: Record<string, Uint8Array> = {}

beforeAll(async () => {
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: '#a3212f' } })
  Object.assign(sound, {
    png: await picture.clone().png().toBuffer(), jpeg: await picture.clone().jpeg().toBuffer(), tiff: await picture.clone().tiff().toBuffer(), svg: svg('<rect width="9" height="9"/>'), pdf,
    wav: Buffer.concat([Buffer.from('RIFF$\u0000\u0000\u0000WAVEfmt \u0010\u0000\u0000\u0000\u0001\u0000\u0001\u0000', 'latin1'), Buffer.alloc(60)]),
  })
})

async function upload(bytes: Uint8Array, as: string, how: 'raw' | 'form', name = 'x.png') {
  if (how === 'raw') return asked(app, 'POST', `/documents?as=${encodeURIComponent(as)}`, { token: 'applicant', bytes, headers: { 'content-type': 'application/octet-stream' } })
  const form = new FormData()
  form.set('file', new File([bytes as Uint8Array<ArrayBuffer>], name))
  form.set('as', as)
  form.set('title', name)
  return asked(app, 'POST', '/documents', { token: 'applicant', form })
}

describe('files that are not what they say', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, number, string]>([
    ['nothing at all', () => new Uint8Array(0), 'reproduction', 400, 'request.no-file'],
    ['a page called a picture', () => text('<html><script>alert(1)</script></html>'), 'reproduction', 422, 'picture.not-a-picture'],
    ['a PDF called a picture', () => pdf, 'reproduction', 422, 'picture.not-a-picture'],
    ['a picture in a thousandth of its size', () => bomb(), 'reproduction', 422, 'picture.too-many-pixels'],
    ['a drawing with a script', () => svg('<script>alert(1)</script>'), 'reproduction', 422, 'picture.unsafe-svg'],
    ['a drawing that reads a file', () => svg('<image xlink:href="file:///etc/passwd"/>'), 'reproduction', 422, 'picture.unsafe-svg'],
    ['a drawing that laughs a billion times', () => svg('<text>&j;</text>', laughs), 'reproduction', 422, 'picture.unsafe-svg'],
    ['a picture called a sound', () => sound.png!, 'audio', 422, 'audio.not-audio'],
    ['a program called a power', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'power', 422, 'document.not-a-pdf-or-picture'],
    ['an archive', () => gzipSync(new Uint8Array(30_000_000)), 'power', 422, 'document.not-a-pdf-or-picture'],
    ['a certificate that nobody but the office makes', () => pdf, 'certificate', 422, 'input.invalid'],
    ['one byte more than 20 MB', () => new Uint8Array(20 * 1024 * 1024 + 1), 'scan', 413, 'request.too-large'],
  ])('%s', async (_, make, as, status, code) => {
    const bytes = await make()
    await unchanged(database.pool, false)
    for (const how of ['raw', 'form'] as const) {
      const answer = await upload(bytes, as, how)
      examine(answer)
      expect(answer).toMatchObject({ status, json: { code } })
      await unchanged(database.pool, true)
    }
    expect(faults.splice(0)).toEqual([])
  }, 120_000)

  test('a body that unpacks is not unpacked', async () => {
    const answer = await asked(app, 'POST', '/documents?as=scan', { token: 'applicant', bytes: gzipSync(new Uint8Array(1e7)), headers: { 'content-type': 'application/pdf', 'content-encoding': 'gzip' } })
    expect(answer).toMatchObject({ status: 415, json: { code: 'request.wrong-media-type' } })
  })
})

/** A sound file with bytes changed, cut off, doubled or put before. */
const damaged = fc.tuple(fc.constantFrom('png', 'jpeg', 'tiff', 'svg', 'pdf', 'wav'), fc.constantFrom('change', 'cut', 'double', 'before'), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 })).map(([kind, how, places]) => {
  const bytes = sound[kind]!
  const at = places[0]![0] % bytes.length
  if (how === 'cut') return bytes.slice(0, at)
  if (how === 'double') return Buffer.concat([bytes.slice(0, at), bytes.slice(0, at), bytes.slice(at)])
  if (how === 'before') return Buffer.concat([Uint8Array.from(places.map(([, value]) => value)), bytes])
  const copy = Uint8Array.from(bytes)
  for (const [place, value] of places) copy[place % copy.length] = value
  return copy
})

test(`${runs} damaged files: kept or refused, never a fault`, async () => {
  await unchanged(database.pool, false)
  const kind = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('reproduction', 'audio', 'power') }, { weight: 2, arbitrary: fc.constantFrom(...uploadKinds) }, { weight: 1, arbitrary: nastyText.map((t) => t.toWellFormed()) })
  await fc.assert(fc.asyncProperty(fc.nat().chain(() => damaged), kind, fc.constantFrom('raw', 'form'), nastyText, async (bytes, as, how, name) => {
    const answer = await upload(bytes, as, how as 'raw', name.toWellFormed())
    examine(answer)
    expect(faults.splice(0)).toEqual([])
    told('upload', answer.status, answer.json?.code)
    await unchanged(database.pool, answer.status >= 400)
  }), { numRuns: runs, ...seed })
}, patience)
