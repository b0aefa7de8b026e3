import { createHash } from 'node:crypto'

/**
 * Just enough of ISO 32000 to add objects to a PDF made here: a classic cross-reference table, plain objects, a
 * direct `Annots`. The update is appended, so every byte before it stays (7.5.6), and the trailer keeps the file's
 * identifier, which PDF/A asks of the last trailer too (ISO 19005-2, 6.1.3).
 */
export type OpenPdf = {
  readonly bytes: Buffer
  /** Byte offset of every object in use, by number. */
  readonly offsets: ReadonlyMap<number, number>
  readonly size: number
  readonly root: number
  readonly about: string | undefined
  readonly identifier: string
  readonly crossReference: number
}

/** Throws where the file is not one this writer understands: a stream of cross-references, another's update. */
export function openPdf(pdf: Uint8Array): OpenPdf {
  const bytes = Buffer.from(pdf)
  const crossReference = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.subarray(-64).toString('latin1'))?.[1])
  const table = bytes.subarray(crossReference).toString('latin1')
  const [header, size] = /^xref\s+0 (\d+)\s+/.exec(table) ?? []
  const trailer = /trailer\s*<<(.*)>>\s*startxref/s.exec(table)?.[1]
  if (header === undefined || trailer === undefined || trailer.includes('/Prev')) throw new Error('the PDF is not one to sign: no single cross-reference table')
  const offsets = new Map<number, number>()
  for (let number = 0; number < Number(size); number++) {
    const row = table.slice(header.length + 20 * number, header.length + 20 * number + 20)
    if (row[17] === 'n') offsets.set(number, Number(row.slice(0, 10)))
  }
  return {
    bytes, offsets, size: Number(size), crossReference,
    root: Number(found(trailer, /\/Root (\d+) 0 R/)),
    about: /\/Info (\d+ 0 R)/.exec(trailer)?.[1],
    identifier: found(trailer, /\/ID \[\s*(\([^)]*\)|<[^>]*>)/),
  }
}

/** The dictionary of an object, between its outer `<<` and `>>`. */
export function dictionary(pdf: OpenPdf, number: number): string {
  const start = pdf.offsets.get(number)
  if (start === undefined) throw new Error(`the PDF has no object ${number}`)
  const text = pdf.bytes.subarray(start, pdf.bytes.indexOf('endobj', start)).toString('latin1')
  return text.slice(text.indexOf('<<') + 2, text.lastIndexOf('>>'))
}

/** The object number of the first page, down the page tree. */
export function firstPage(pdf: OpenPdf): number {
  let number = Number(found(dictionary(pdf, pdf.root), /\/Pages (\d+) 0 R/))
  while (/\/Type \/Pages\b/.test(dictionary(pdf, number))) number = Number(found(dictionary(pdf, number), /\/Kids \[\s*(\d+) 0 R/))
  return number
}

/** The file with objects added or replaced (number → body, Latin-1), and where each begins. */
export function updated(pdf: OpenPdf, objects: ReadonlyMap<number, string>): { readonly bytes: Buffer; readonly offsets: ReadonlyMap<number, number> } {
  const offsets = new Map<number, number>()
  const parts = [pdf.bytes, Buffer.from('\n')]
  let length = pdf.bytes.length + 1
  for (const [number, body] of objects) {
    const written = Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1')
    offsets.set(number, length)
    parts.push(written)
    length += written.length
  }
  parts.push(Buffer.from(tail(pdf, offsets, length), 'latin1'))
  return { bytes: Buffer.concat(parts), offsets }
}

function tail(pdf: OpenPdf, offsets: ReadonlyMap<number, number>, start: number): string {
  const rows = [...offsets].sort(([a], [b]) => a - b)
    .map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = Math.max(pdf.size, ...[...offsets.keys()].map(number => number + 1))
  const revision = createHash('sha256').update(pdf.bytes).update(rows).digest('hex').slice(0, 32)
  const about = pdf.about === undefined ? '' : `/Info ${pdf.about} `
  return `xref\n${rows}trailer\n<< /Size ${size} /Root ${pdf.root} 0 R ${about}/Prev ${pdf.crossReference} `
    + `/ID [${pdf.identifier} <${revision}>] >>\nstartxref\n${start}\n%%EOF\n`
}

function found(text: string, pattern: RegExp): string {
  const match = pattern.exec(text)?.[1]
  if (match === undefined) throw new Error(`the PDF lacks ${pattern.source}`)
  return match
}
