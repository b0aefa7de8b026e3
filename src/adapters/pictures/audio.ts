import { createHash } from 'node:crypto'
import type { AudioRejection, InspectedAudio, Rejected } from '#ports/pictures.ts'

const LARGEST_BYTES = 5_000_000

/** Kilobits a second of MPEG-1 layer III and of MPEG-2 layer III by index (ISO 11172-3, 13818-3). */
const MPEG1_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const MPEG2_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const SAMPLE_RATES = [44_100, 48_000, 32_000]

/** Looks at the audio file of a sound mark: WAV, MP3 or OGG, told by its bytes, at most 5 MB. It is not decoded. */
export function inspectAudio(bytes: Uint8Array): InspectedAudio | Rejected<AudioRejection> {
  if (bytes.length === 0) return { ok: false, code: 'audio.empty', facts: {} }
  if (bytes.length > LARGEST_BYTES) return { ok: false, code: 'audio.too-large', facts: { bytes: bytes.length, most: LARGEST_BYTES } }
  const kind = kindOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  if (kind === undefined) return { ok: false, code: 'audio.not-audio', facts: {} }
  return { ok: true, kind, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function kindOf(bytes: Buffer): InspectedAudio['kind'] | undefined {
  const head = bytes.toString('latin1', 0, 12)
  if (/^RIFF....WAVE/s.test(head)) return 'wav'
  if (head.startsWith('OggS\0')) return 'ogg'
  return isMp3(bytes, head.startsWith('ID3') ? afterTag(bytes) : 0) ? 'mp3' : undefined
}

/** Where an ID3v2 tag ends: its length is four bytes of seven bits (ID3v2.4, 3.1). */
function afterTag(bytes: Buffer): number {
  return 10 + [6, 7, 8, 9].reduce((length, place) => (length << 7) | ((bytes[place] ?? 0) & 0x7f), 0)
}

/** Two frames in a row: one sync word alone is common in any bytes. Encoders may pad with zeros after the tag. */
function isMp3(bytes: Buffer, start: number): boolean {
  let place = start
  while (place < Math.min(bytes.length, start + 4096) && bytes[place] === 0) place++
  const length = frameLength(bytes, place)
  return length !== undefined && frameLength(bytes, place + length) !== undefined
}

/** Bytes of the layer III frame that begins here, or undefined where none does. */
function frameLength(bytes: Buffer, place: number): number | undefined {
  if (place + 4 > bytes.length) return undefined
  const header = bytes.readUInt32BE(place)
  const version = (header >>> 19) & 3
  const rate = (header >>> 12) & 15
  const sampling = SAMPLE_RATES[(header >>> 10) & 3]
  if (header >>> 21 !== 0x7ff || version === 1 || ((header >>> 17) & 3) !== 1 || rate === 0 || sampling === undefined) return undefined
  const first = version === 3
  const bits = (first ? MPEG1_RATES : MPEG2_RATES)[rate]
  if (bits === undefined) return undefined
  const samples = sampling / (first ? 1 : version === 2 ? 2 : 4)
  return Math.floor(((first ? 144 : 72) * bits * 1000) / samples) + ((header >>> 9) & 1)
}
