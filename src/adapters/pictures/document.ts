import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import type { DocumentRejection, InspectedDocument, Rejected } from '#ports/pictures.ts'

const LARGEST_BYTES = 20_000_000
/** Object streams of a whole file, inflated: past this it is a bomb, not a power of attorney. */
const MOST_INFLATED = 100_000_000

/** Names of what acts, hides another file or sends the reader's answers away. Long enough never to occur by chance. */
const ACTIVE = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|XFA|Rendition|Movie)(?![A-Za-z0-9])/
/** Short enough to occur by chance in compressed bytes: looked for outside streams only. */
const ACTIVE_SHORT = /\/JS(?![A-Za-z0-9])/
const ENCRYPTED = /\/Encrypt(?![A-Za-z0-9])/

type Refused = Rejected<DocumentRejection>

/**
 * Looks at a PDF that a party attaches: a whole file of at most 20 MB that staff can open, with nothing in it
 * that acts. Object streams are opened and escaped names (`/J#61vaScript`) read, for that is where such things hide.
 */
export function inspectDocument(bytes: Uint8Array): InspectedDocument | Refused {
  if (bytes.length === 0) return rejected('document.empty')
  if (bytes.length > LARGEST_BYTES) return rejected('document.too-large', { bytes: bytes.length, most: LARGEST_BYTES })
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = file.toString('latin1')
  if (!text.slice(0, 1024).includes('%PDF-')) return rejected('document.not-a-pdf')
  if (!/%%EOF\s*$/.test(text.slice(-2048).replace(/\0+$/, ''))) return rejected('document.damaged', { reason: 'no-end' })
  const streams = splitStreams(file, text)
  const inflated = inflatedObjects(streams.objectStreams)
  if (inflated === undefined) return rejected('document.damaged', { reason: 'object-stream' })
  const outside = unescaped(streams.outside)
  if (ENCRYPTED.test(outside)) return rejected('document.encrypted')
  const found = ACTIVE.exec(unescaped(text)) ?? ACTIVE.exec(inflated) ?? ACTIVE_SHORT.exec(outside) ?? ACTIVE_SHORT.exec(inflated)
  if (found !== null) return rejected('document.active-content', { name: found[0].slice(1) })
  return { ok: true, kind: 'pdf', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The text outside streams, and the bytes of each object stream (ISO 32000-1, 7.5.7). */
function splitStreams(file: Buffer, text: string): { readonly outside: string; readonly objectStreams: readonly Buffer[] } {
  const objectStreams: Buffer[] = []
  const outside: string[] = []
  let place = 0
  for (const opening of text.matchAll(/>>\s*stream\r?\n/g)) {
    if (opening.index < place) continue
    const start = opening.index + opening[0].length
    const end = text.indexOf('endstream', start)
    const before = text.slice(place, opening.index + 2)
    outside.push(before)
    const dictionary = unescaped(before.slice(before.lastIndexOf(' obj')))
    if (/\/ObjStm\b/.test(dictionary)) objectStreams.push(file.subarray(start, end < 0 ? file.length : end))
    place = end < 0 ? text.length : end
  }
  return { outside: [...outside, text.slice(place)].join(' '), objectStreams }
}

/** The objects in the object streams, or undefined where one cannot be read (damaged, a bomb, an odd filter). */
function inflatedObjects(objectStreams: readonly Buffer[]): string | undefined {
  let room = MOST_INFLATED
  const texts: string[] = []
  for (const bytes of objectStreams) {
    try {
      const inflated = inflateSync(bytes, { maxOutputLength: Math.max(1, room) })
      room -= inflated.length
      texts.push(unescaped(inflated.toString('latin1')))
    } catch {
      return undefined
    }
  }
  return texts.join('\n')
}

/** `#` and two digits in a name stand for a character (ISO 32000-1, 7.3.5). */
function unescaped(text: string): string {
  return text.includes('#') ? text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))) : text
}

function rejected(code: DocumentRejection, facts: Refused['facts'] = {}): Refused {
  return { ok: false, code, facts }
}
