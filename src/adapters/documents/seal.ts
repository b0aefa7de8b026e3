import type { Instant } from '#calendar/date.ts'
import { cadesSignature } from './cades.ts'
import { dictionary, firstPage, openPdf, updated, type OpenPdf } from './pdfUpdate.ts'
import type { SealKey } from './sealKey.ts'

/** As wide as a file of 9,999,999,999 bytes needs. */
const RANGE = '[0 0000000000 0000000000 0000000000]'

/**
 * The PDF with the office's PAdES baseline signature (ETSI EN 319 142-1) in an invisible field: an appended update,
 * dated `at`, that covers the whole file but the signature itself and keeps PDF/A-2b (a widget of no size needs no
 * appearance; its print flag is set). Throws on a file that this office did not make or has signed already.
 */
export function sealPdf(pdf: Uint8Array, seal: SealKey, at: Instant): Uint8Array {
  const open = openPdf(pdf)
  if (dictionary(open, open.root).includes('/AcroForm')) throw new Error('the PDF is signed already')
  const room = 2 * (2048 + [seal.certificate.raw, ...seal.chain].reduce((sum, one) => sum + one.length, 0))
  const { bytes, offsets } = updated(open, objectsOf(open, seal, at, room))
  const start = bytes.indexOf('/Contents <', offsets.get(open.size)) + '/Contents '.length
  const end = start + room + 2
  writeRange(bytes, offsets.get(open.size) ?? 0, [0, start, end, bytes.length - end])
  const signature = cadesSignature(Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]), seal).toString('hex')
  if (signature.length > room) throw new Error(`the signature takes ${signature.length} digits of ${room}`)
  bytes.write(signature, start + 1, 'latin1')
  return bytes
}

/** The signature, its field, and the page and catalogue that now name it. */
function objectsOf(pdf: OpenPdf, seal: SealKey, at: Instant, room: number): Map<number, string> {
  const [signature, field, page] = [pdf.size, pdf.size + 1, firstPage(pdf)]
  return new Map([
    [signature, `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange ${RANGE} `
      + `/Contents <${'0'.repeat(room)}> /M (${pdfDate(at)}) /Name ${utf16(commonName(seal))} >>`],
    [field, `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Sello) /Rect [0 0 0 0] /F 132 /P ${page} 0 R /V ${signature} 0 R >>`],
    [page, `<<${withAnnotation(dictionary(pdf, page), `${field} 0 R`)}>>`],
    [pdf.root, `<<${dictionary(pdf, pdf.root)}/AcroForm << /Fields [${field} 0 R] /SigFlags 3 >>\n>>`],
  ])
}

function withAnnotation(page: string, reference: string): string {
  return /\/Annots \[/.test(page) ? page.replace(/\/Annots \[/, `/Annots [${reference} `) : `${page}/Annots [${reference}]\n`
}

function writeRange(bytes: Buffer, from: number, range: readonly number[]): void {
  const place = bytes.indexOf(RANGE, from)
  bytes.write(`[${range.join(' ')}]`.padEnd(RANGE.length), place, 'latin1')
}

/** `D:20260714190509Z` (ISO 32000-1, 7.9.4). */
function pdfDate(at: Instant): string {
  return `D:${at.slice(0, 19).replaceAll(/[-:T]/g, '')}Z`
}

function commonName(seal: SealKey): string {
  return /^CN=(.*)$/m.exec(seal.certificate.subject)?.[1] ?? seal.certificate.subject.replaceAll('\n', ', ')
}

function utf16(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}
