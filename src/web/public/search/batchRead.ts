import type { MarksFound } from '#office/read/index.ts'
import type { FieldError } from '../../components/field.tsx'
import type { Visit } from '../../visit.ts'

export const mostNames = 100
const longestName = 200
/** Heads that a column of names usually has. */
const heads = new Set(['nombre', 'nombres', 'marca', 'marcas', 'signo', 'denominacion', 'denominación', 'name', 'names', 'mark', 'marks', 'trademark', 'brand', 'sign'])

/** A name of the list and what was found; or the sentence that says why nothing could be. */
export type BatchRow = { readonly name: string; readonly found: MarksFound | null; readonly refusal: string | null }

export type NamesRead = { readonly names: readonly string[]; readonly errors: readonly FieldError[] }

/** The names of a posted list: a file where one was chosen, else what was pasted, one a line. */
export async function readNames({ form, t }: Pick<Visit, 'form' | 't'>): Promise<NamesRead> {
  const file = form.get('archivo')
  const sent = file instanceof File && file.size > 0
  const pasted = form.get('nombres')
  const text = sent ? decoded(new Uint8Array(await file.arrayBuffer())) : typeof pasted === 'string' ? pasted : ''
  const field = sent ? 'archivo' : 'nombres'
  if (text === undefined) return { names: [], errors: [{ field, message: t('batch.notText') }] }
  const names = [...new Set((sent ? firstCells(text) : text.split(/\r\n?|\n/).map((line) => line.split('\t')[0] ?? '')).map(clean).filter((name) => name !== ''))]
  if (names.length === 0) return { names, errors: [{ field, message: t('batch.none') }] }
  const long = names.find((name) => name.length > longestName)
  return {
    names: names.slice(0, mostNames),
    errors: [
      ...(names.length > mostNames ? [{ field, message: t('batch.tooMany', { count: names.length, most: mostNames }) }] : []),
      ...(long === undefined ? [] : [{ field, message: t('batch.tooLong', { name: long.slice(0, 40), most: longestName }) }]),
    ],
  }
}

const clean = (name: string) => name.normalize('NFC').replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()

/** UTF-8, UTF-16 with its mark, or what spreadsheets of Windows write; undefined where it is no text. */
function decoded(bytes: Uint8Array): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The first cell of each row of a CSV (RFC 4180; comma, semicolon or tab), its head left out. */
export function firstCells(text: string): readonly string[] {
  const cells: string[] = []
  for (const row of rowsOf(text.replace(/^\uFEFF/, ''))) {
    const quoted = /^\s*"((?:[^"]|"")*)"/.exec(row)
    cells.push((quoted?.[1]?.replaceAll('""', '"') ?? row.split(/[,;\t]/)[0] ?? '').trim())
  }
  return heads.has(cells[0]?.toLowerCase() ?? '') ? cells.slice(1) : cells
}

/** Lines, except that a break inside quotes is part of its cell; quotes that nobody closes hold the rest. */
function rowsOf(text: string): readonly string[] {
  const rows: string[] = []
  let open: string[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    const closes = (line.split('"').length - 1) % 2 === 1
    open.push(line)
    if (closes ? open.length > 1 : open.length === 1) {
      rows.push(open.join(' '))
      open = []
    }
  }
  return open.length === 0 ? rows : [...rows, open.join(' ').replace('"', '')]
}
