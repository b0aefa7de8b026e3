import { createHash } from 'node:crypto'
import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp'
import type { InspectedPicture, PictureRejection, Rejected } from '#ports/pictures.ts'
import { looksLikeSvg, unsafeReason } from './svg.ts'

const LARGEST_BYTES = 10_000_000
const MOST_PIXELS = 40_000_000
const PUBLISHED_SIDE = 1200
const THUMBNAIL_SIDE = 320
const SMALL_SIDE = 200
/** R-DS-20. */
const ADVISED_DPI = 300
/** A picture within the limits takes under a second; one that takes longer was made to. */
const SECONDS = 10

type Kind = InspectedPicture['kind']
type Refused = Rejected<PictureRejection>

/**
 * Looks at a filed reproduction of a sign and makes its published form: upright, sRGB, on white, at most 1200 px,
 * no metadata. PNG, JPEG, TIFF and SVG, told by their bytes and never by their name.
 */
export async function inspectPicture(bytes: Uint8Array): Promise<InspectedPicture | Refused> {
  if (bytes.length === 0) return rejected('picture.empty')
  if (bytes.length > LARGEST_BYTES) return rejected('picture.too-large', { bytes: bytes.length, most: LARGEST_BYTES })
  const kind = kindOf(bytes)
  if (kind === undefined) return rejected('picture.not-a-picture')
  if (kind === 'png' && isAnimatedPng(bytes)) return rejected('picture.animated')
  const reason = kind === 'svg' ? unsafeReason(bytes) : undefined
  if (reason !== undefined) return rejected('picture.unsafe-svg', { reason })
  try {
    return await inspectKnown(bytes, kind)
  } catch (error) {
    return /pixel limit/i.test(String(error)) ? tooManyPixels() : rejected('picture.damaged')
  }
}

async function inspectKnown(bytes: Uint8Array, kind: Kind): Promise<InspectedPicture | Refused> {
  const found = await open(bytes).metadata()
  const { width, height } = found.autoOrient
  if (kind !== 'svg' && width * height > MOST_PIXELS) return tooManyPixels(width, height)
  if ((found.pages ?? 1) > 1) return rejected('picture.several-pages', { pages: found.pages ?? 1 })
  const published = await publishedForm(open(bytes, kind === 'svg' ? svgOptions(width, height) : {}))
  const size = kind === 'svg' ? published.info : { width, height }
  const dpi = dpiOf(kind, found)
  return {
    ok: true, kind, width: size.width, height: size.height, dpi,
    published: published.data,
    thumbnail: await sharp(published.data).resize(THUMBNAIL_SIDE, THUMBNAIL_SIDE, { fit: 'inside', withoutEnlargement: true }).png().toBuffer(),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    advice: [
      ...(kind !== 'svg' && (dpi ?? 0) < ADVISED_DPI ? ['picture.low-resolution' as const] : []),
      ...(Math.min(size.width, size.height) < SMALL_SIDE ? ['picture.small' as const] : []),
    ],
  }
}

/** Transparency becomes white, as the gazette prints it; CMYK and other profiles become sRGB. */
async function publishedForm(picture: Sharp): Promise<{ readonly data: Buffer; readonly info: { width: number; height: number } }> {
  return picture.autoOrient()
    .resize(PUBLISHED_SIDE, PUBLISHED_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png()
    .toBuffer({ resolveWithObject: true })
}

function open(bytes: Uint8Array, options: SharpOptions = {}): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', ...options }).timeout({ seconds: SECONDS })
}

/** The density at which the longer side of a drawing comes to 1200 px; sharp takes 1 to 100,000. */
function svgOptions(width: number, height: number): SharpOptions {
  return { density: Math.min(7200, Math.max(1, (72 * PUBLISHED_SIDE) / Math.max(width, height, 1))) }
}

/** A PNG or TIFF that says no resolution is read by libvips as one pixel a millimetre or less, 25.4 dpi: that is none. */
function dpiOf(kind: Kind, found: Metadata): number | null {
  if (kind === 'svg' || found.density === undefined || found.density < 26) return null
  return found.density
}

function kindOf(bytes: Uint8Array): Kind | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (head === '\x89PNG\r\n\x1a\n') return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff'
  return looksLikeSvg(bytes) ? 'svg' : undefined
}

/** An animation control chunk stands before the first image chunk (APNG; PNG third edition, 11.3.6). */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let chunk = 8; chunk + 12 <= view.length; chunk += 12 + view.readUInt32BE(chunk)) {
    const type = view.toString('latin1', chunk + 4, chunk + 8)
    if (type === 'acTL') return true
    if (type === 'IDAT') return false
  }
  return false
}

function tooManyPixels(width?: number, height?: number): Refused {
  return rejected('picture.too-many-pixels', { most: MOST_PIXELS, ...(width !== undefined && height !== undefined && { pixels: width * height }) })
}

function rejected(code: PictureRejection, facts: Refused['facts'] = {}): Refused {
  return { ok: false, code, facts }
}
