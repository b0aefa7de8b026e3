import { closeSync, openSync, readSync } from 'node:fs'
import { BadFileError, type Oddities } from './faults.ts'

/** A line without its end. `cut`: it was longer than any mark, and only its beginning is kept. */
export type Line = { readonly text: string; readonly cut: boolean }

/** A line longer than this, in UTF-16 units, is no mark: a file without line ends must not fill the memory. */
export const longestLine = 8192
const pieceSize = 1 << 20
const newline = 10

/**
 * The lines of a UTF-8 file, read piece by piece in bounded memory; a byte-order mark and CR before LF are left out.
 * Bytes that are not UTF-8 become U+FFFD and are counted.
 * @throws BadFileError where the file cannot be read or is UTF-16.
 */
export function* linesOf(path: string, odd: Oddities, longest = longestLine): Generator<Line> {
  const file = opened(path)
  try {
    const piece = Buffer.allocUnsafe(pieceSize)
    let [rest, long, first] = [Buffer.alloc(0), false, true]
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      // Of a line too long to be a mark the beginning is in hand: what follows is passed over.
      const from = long ? piece.subarray(0, read).indexOf(newline) : 0
      if (from < 0) continue
      let bytes = Buffer.concat([rest, piece.subarray(from, read)])
      if (first) bytes = withoutMark(bytes, path)
      first = false
      const end = bytes.lastIndexOf(newline)
      if (end >= 0) {
        long = false
        for (const text of decoded(bytes.subarray(0, end), odd)) yield lineOf(text, longest, odd)
      }
      rest = Buffer.from(bytes.subarray(end + 1))
      // So many bytes are more letters than that, whatever they are.
      if (rest.length > 4 * longest) [rest, long] = [beginning(rest, 4 * longest), true]
    }
    if (rest.length > 0) for (const text of decoded(rest, odd)) yield lineOf(text, longest, odd)
  } finally {
    closeSync(file)
  }
}

/** The first bytes of a long line, up to the end of a character. */
function beginning(bytes: Buffer<ArrayBuffer>, most: number): Buffer<ArrayBuffer> {
  let end = most
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return bytes.subarray(0, end)
}

function opened(path: string): number {
  try {
    const file = openSync(path, 'r')
    readSync(file, Buffer.alloc(1), 0, 1, 0)
    return file
  } catch {
    throw new BadFileError({ path, why: 'unreadable' })
  }
}

function withoutMark(bytes: Buffer<ArrayBuffer>, path: string): Buffer<ArrayBuffer> {
  const [a, b, c] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw new BadFileError({ path, why: 'utf16' })
  return a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

function decoded(bytes: Buffer, odd: Oddities): readonly string[] {
  try {
    return strict.decode(bytes).split('\n')
  } catch {
    const lines: string[] = []
    for (let from = 0; from <= bytes.length;) {
      const at = bytes.indexOf(newline, from)
      const end = at < 0 ? bytes.length : at
      lines.push(oneLine(bytes.subarray(from, end), odd))
      from = end + 1
    }
    return lines
  }
}

function oneLine(bytes: Buffer, odd: Oddities): string {
  try {
    return strict.decode(bytes)
  } catch {
    odd.notUtf8++
    return lenient.decode(bytes)
  }
}

function lineOf(text: string, longest: number, odd: Oddities): Line {
  const cut = text.length > longest
  if (cut) odd.tooLong++
  return { text: (cut ? text.slice(0, longest) : text).replace(/\r$/, ''), cut }
}
