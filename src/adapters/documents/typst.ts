import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import QRCode from 'qrcode'
import { tocapuSvg } from '#casefile/tocapu.ts'
import type { OfficeDocument, PrintedSign } from '#ports/documents.ts'
import { FAMILIES, fontCoverage, fontFolders } from './fonts.ts'
import { codePoint, plainest, printable } from './printable.ts'

type Files = Map<string, Uint8Array>
/** A document on its way to Typst: pictures gone to `files`, every text printable. */
type Prepared = { readonly document: unknown; readonly files: Files }

const TEMPLATES = join(import.meta.dirname, 'templates')
/** How many compilations an unused piece of Typst's global cache survives. */
const CACHE_AGE = 5

/**
 * Opens the compiler once (0.1 s) and gives the function that sets a document: PDF/A-2b, about 10 ms a page.
 * A text that the fonts cannot draw is told by code points, and when a page still will not set, it is set again
 * with the plain letters of the first font: characters never stop a paper. A picture that is not one does.
 */
export function openTypesetter(): (document: OfficeDocument) => Promise<Uint8Array> {
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: fontFolders() }] })
  return async document => {
    const prepared = await prepare(document)
    const createdAt = Math.floor(Temporal.Instant.from(document.issuedAt).epochMilliseconds / 1000)
    try {
      return typeset(compiler, prepared, createdAt)
    } catch (error) {
      if (!/could not be displayed/.test(String(error))) throw error
      return typeset(compiler, { ...prepared, document: textsIn(prepared.document, plainest) }, createdAt)
    }
  }
}

function typeset(compiler: NodeCompiler, prepared: Prepared, createdAt: number): Uint8Array {
  for (const [path, bytes] of prepared.files) compiler.mapShadow(path, Buffer.from(bytes))
  try {
    const paper = JSON.stringify({ document: prepared.document, families: FAMILIES })
    const result = compiler.compile({ mainFilePath: join(TEMPLATES, 'main.typ'), inputs: { paper } })
    const pages = result.result
    if (pages === null) throw new Error(JSON.stringify(result.takeError()?.shortDiagnostics))
    return compiler.pdf(pages, { pdfStandard: 'a-2b', creationTimestamp: createdAt })
  } finally {
    for (const path of prepared.files.keys()) compiler.unmapShadow(path)
    compiler.evictCache(CACHE_AGE)
  }
}

async function prepare(document: OfficeDocument): Promise<Prepared> {
  const files: Files = new Map()
  const code = await QRCode.toString(document.verification.url, {
    type: 'svg', errorCorrectionLevel: 'M', margin: 0, color: { dark: '#241F1C', light: '#FFFFFF' },
  })
  addSvg(files, 'qr', code)
  addSvg(files, 'tocapu', tocapuSvg(document.tocapuSeed))
  if (document.kind === 'gazetteIssue') {
    document.entries.forEach((entry, index) => addSvg(files, `tocapu-${index}`, tocapuSvg(entry.tocapuSeed)))
  }
  return { document: made(document, files), files }
}

function addSvg(files: Files, name: string, svg: string): void {
  files.set(join(TEMPLATES, 'files', `${name}.svg`), new TextEncoder().encode(svg))
}

/** The value with every text printable and every sign made ready, at whatever depth it stands. */
function made(value: unknown, files: Files): unknown {
  if (typeof value === 'string') return printable(value, fontCoverage()).text
  if (Array.isArray(value)) return value.map(one => made(one, files))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) =>
    [key, key === 'sign' ? madeSign(one as PrintedSign, files) : made(one, files)]))
}

/** A sign whose letters the fonts lack shows its filed picture; without one, its code points are listed under it. */
function madeSign(sign: PrintedSign, files: Files): unknown {
  const { picture, ...words } = sign
  const missing = printable(sign.text ?? '', fontCoverage()).missing
  return {
    ...(made(words, files) as object),
    ...(picture !== undefined && { picture: madePicture(picture, files) }),
    ...(missing.length > 0 && { unprintable: missing.map(codePoint) }),
  }
}

function madePicture(picture: NonNullable<PrintedSign['picture']>, files: Files): unknown {
  const name = `picture-${files.size}.${picture.mime === 'image/png' ? 'png' : 'jpg'}`
  files.set(join(TEMPLATES, 'files', name), picture.bytes)
  return { path: `/files/${name}`, alternative: printable(picture.alternative ?? 'Reproducción del signo', fontCoverage()).text }
}

function textsIn(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(one => textsIn(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, textsIn(one, change)]))
}
