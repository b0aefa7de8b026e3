import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { inspectPicture } from './picture.ts'

const square = (side: number, background = '#A3212F') => sharp({ create: { width: side, height: side, channels: 3, background } })
const svg = (inside: string, attributes = 'viewBox="0 0 100 50"') => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`)

async function taken(bytes: Uint8Array) {
  const found = await inspectPicture(bytes)
  if (!found.ok) throw new Error(`${found.code} ${JSON.stringify(found.facts)}`)
  return found
}

/** A PNG of the given size whose pixels are never there, and whose chunks are as given. */
function pngSaying(width: number, height: number, ...chunks: (readonly [string, Buffer])[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...([['IHDR', header], ...chunks, ['IEND', Buffer.alloc(0)]] as const).map(([type, content]) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(content.length)
    crc.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, crc])
  })])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

describe('a reproduction as filed', () => {
  it('is taken as PNG, JPEG or TIFF, told by its bytes, with its size, dpi and hash', async () => {
    for (const kind of ['png', 'jpeg', 'tiff'] as const) {
      const bytes = await square(600).withMetadata({ density: 300 }).toFormat(kind).toBuffer()
      const found = await taken(bytes)
      expect(found).toMatchObject({ kind, width: 600, height: 600, dpi: 300, advice: [] })
      expect(found.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
  })

  it('gets advice where it is coarse or small, and is still taken (R-DS-20 bars nothing)', async () => {
    expect((await taken(await square(600).png().toBuffer())).advice).toEqual(['picture.low-resolution'])
    expect((await taken(await square(100).withMetadata({ density: 300 }).jpeg().toBuffer())).advice).toEqual(['picture.small'])
  })

  it('is published as PNG of at most 1200 px, with a thumbnail of 320 px, its proportions kept', async () => {
    const wide = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#24405E' } }).jpeg().toBuffer()
    const found = await taken(wide)
    expect(await sharp(found.published).metadata()).toMatchObject({ format: 'png', width: 1200, height: 600, space: 'srgb' })
    expect(await sharp(found.thumbnail).metadata()).toMatchObject({ format: 'png', width: 320, height: 160 })
  })

  it('is published without EXIF, place or comment, and upright', async () => {
    const turned = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } })
      .withExif({ IFD0: { Artist: 'Persona Real' }, IFD3: { GPSLatitude: '12/1 3/1 0/1' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const found = await taken(turned)
    expect(found).toMatchObject({ width: 200, height: 300 })
    const metadata = await sharp(found.published).metadata()
    expect(metadata.exif).toBeUndefined()
    expect(metadata.xmp).toBeUndefined()
    expect(Buffer.from(found.published).includes('Persona')).toBe(false)
  })

  it('is published on white where it was transparent, and in sRGB where it was CMYK', async () => {
    const clear = await sharp({ create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer()
    expect([...await sharp((await taken(clear)).published).extract({ left: 5, top: 5, width: 1, height: 1 }).raw().toBuffer()]).toEqual([255, 255, 255])
    const cmyk = await square(300).toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp((await taken(cmyk)).published).metadata()).space).toBe('srgb')
  })
})

describe('a drawing (SVG)', () => {
  it('is rasterised to the published size', async () => {
    const found = await taken(svg('<rect width="50" height="50" fill="#A3212F"/>'))
    expect(found).toMatchObject({ kind: 'svg', width: 1200, height: 600, dpi: null, advice: [] })
    expect([...await sharp(found.published).extract({ left: 100, top: 100, width: 1, height: 1 }).raw().toBuffer()]).toEqual([0xa3, 0x21, 0x2f])
  })

  it('may use gradients, clips and its own parts', async () => {
    const drawing = '<defs><linearGradient id="g"><stop stop-color="red"/></linearGradient><path id="p" d="M0 0h9v9z"/></defs><use xlink:href="#p" fill="url(#g)"/><use href="#p"/>'
    expect((await taken(svg(drawing))).kind).toBe('svg')
  })

  it('is refused where it hides anything: each way with its reason', async () => {
    const ways: [reason: string, bytes: Buffer][] = [
      ['script', svg('<script>alert(1)</script>')],
      ['script', svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>')],
      ['script', svg('<rect onload="x()" width="1" height="1"/>')],
      ['script', svg('<a href="&#106;avascript:x"><rect/></a>')],
      ['embedded', svg('<image href="file:///etc/passwd"/>')],
      ['embedded', svg('<image href="data:image/png;base64,AAAA"/>')],
      ['embedded', svg('<foreignObject><p/></foreignObject>')],
      ['reference', svg('<use xlink:href="http://example.com/a.svg#x"/>')],
      ['reference', svg('<rect fill="url(http://example.com/a.svg#g)"/>')],
      ['reference', svg('<style>@import "a.css";</style>')],
      ['entity', Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"><desc>&a;</desc></svg>')],
      ['stylesheet', Buffer.from('<?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
      ['filter', svg('<filter id="f"><feTurbulence numOctaves="999"/></filter>')],
      ['animation', svg('<rect><animate attributeName="x"/></rect>')],
      ['size', svg('<rect/>', 'width="1e9" height="1e9"')],
      ['size', svg('<rect/>', 'viewBox="0 0 10000000 10"')],
      ['text', svg('<text>ACME</text>')],
      ['encoding', Buffer.from('<?xml version="1.0" encoding="UTF-16"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ]
    for (const [reason, bytes] of ways) expect(await inspectPicture(bytes), bytes.toString()).toMatchObject({ ok: false, code: 'picture.unsafe-svg', facts: { reason } })
  })

  it('broken off is damaged', async () => {
    expect(await inspectPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect'))).toMatchObject({ ok: false, code: 'picture.damaged' })
  })
})

describe('what is not taken', () => {
  it('says why: nothing, not a picture, another format by another name', async () => {
    expect(await inspectPicture(new Uint8Array())).toMatchObject({ ok: false, code: 'picture.empty' })
    for (const bytes of [Buffer.from('GIF89a'), Buffer.from('%PDF-1.7'), Buffer.from('<html><svg/></html>'), Buffer.from('hola'), await square(50).webp().toBuffer(), await square(50).gif().toBuffer()]) {
      expect(await inspectPicture(bytes)).toMatchObject({ ok: false, code: 'picture.not-a-picture' })
    }
  })

  it('more than 10 MB, with the figures', async () => {
    expect(await inspectPicture(new Uint8Array(10_000_001))).toEqual({ ok: false, code: 'picture.too-large', facts: { bytes: 10_000_001, most: 10_000_000 } })
  })

  it('a decompression bomb: 50,000 × 50,000 px in a few kB is told from its header, in under a second', async () => {
    const bomb = pngSaying(50_000, 50_000, ['IDAT', deflateSync(Buffer.alloc(10_000_000))])
    const start = performance.now()
    expect(await inspectPicture(bomb)).toMatchObject({ ok: false, code: 'picture.too-many-pixels' })
    expect(performance.now() - start).toBeLessThan(1000)
    const flat = await sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#fff' } }).png().toBuffer()
    expect(await inspectPicture(flat)).toMatchObject({ ok: false, code: 'picture.too-many-pixels' })
  })

  it('an animation and a picture of several pages', async () => {
    const frames = Buffer.alloc(8)
    expect(await inspectPicture(pngSaying(10, 10, ['acTL', frames], ['IDAT', deflateSync(Buffer.alloc(310))]))).toMatchObject({ ok: false, code: 'picture.animated' })
    const pages = await sharp([await square(300).png().toBuffer(), await square(300).png().toBuffer()], { join: { animated: true } }).tiff().toBuffer()
    expect(await inspectPicture(pages)).toMatchObject({ ok: false, code: 'picture.several-pages', facts: { pages: 2 } })
  })

  it('a picture broken off or full of noise', async () => {
    const whole = await square(400).jpeg().toBuffer()
    expect(await inspectPicture(whole.subarray(0, 700))).toMatchObject({ ok: false, code: 'picture.damaged' })
    expect(await inspectPicture(pngSaying(10, 10, ['IDAT', Buffer.from('no')]))).toMatchObject({ ok: false, code: 'picture.damaged' })
    expect(await inspectPicture(Buffer.from('II*\0\xff\xff\xff\xff', 'latin1'))).toMatchObject({ ok: false, code: 'picture.damaged' })
  })
})
