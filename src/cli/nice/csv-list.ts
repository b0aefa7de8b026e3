import type { ListOrigin, NiceBatch, TermRow } from '#ports/terms.ts'
import { csvRecords } from './csv.ts'
import type { FaultBook } from './faults.ts'
import { classNumber, term } from './text.ts'

const batchSize = 1000

/** Where each thing stands in a record; -1 where the file does not have it. */
type Columns = { readonly class: number; readonly es: number; readonly en: number; readonly basicNumber: number; readonly kind: number; readonly count: number }

/** The columns of a list of terms, or undefined where the first line is not that of one. */
export function columnsOf(header: readonly string[]): Columns | undefined {
  const at = (...names: readonly string[]) => header.findIndex((name) => names.includes(name.trim().toLowerCase()))
  const columns = { class: at('class'), es: at('term_es', 'term_es_euipo_match'), en: at('term_en'), basicNumber: at('basic_number'), kind: at('kind'), count: header.length }
  return columns.class >= 0 && (columns.es >= 0 || columns.en >= 0) ? columns : undefined
}

/** A list as CSV, with `class` and `term_es`, `term_en` or both; `basic_number` and `kind` (indication, synonym) where it has them. */
export async function* csvList(text: AsyncIterable<string>, origin: ListOrigin, book: FaultBook): AsyncGenerator<NiceBatch> {
  let columns: Columns | undefined
  let rows: TermRow[] = []
  let count = 0
  for await (const { line, fields } of csvRecords(text, book)) {
    if (columns === undefined) {
      columns = columnsOf(fields)
      if (columns === undefined) book.stop(line, 'la primera línea debe nombrar las columnas class y term_es o term_en', 'the first line must name the columns class and term_es or term_en')
      continue
    }
    const read = rowsOf(fields, columns, line, book)
    rows.push(...read)
    count += read.length
    if (rows.length >= batchSize) {
      yield { origin, terms: rows }
      rows = []
    }
  }
  book.close()
  if (count === 0) book.stop(null, 'el archivo no tiene términos', 'the file has no terms')
  if (rows.length > 0) yield { origin, terms: rows }
}

function rowsOf(fields: readonly string[], columns: Columns, line: number, book: FaultBook): readonly TermRow[] {
  if (fields.length !== columns.count) {
    book.add(line, `la línea tiene ${fields.length} campos y el encabezado ${columns.count}`, `the line has ${fields.length} fields and the header ${columns.count}`)
    return []
  }
  const field = (at: number) => (at < 0 ? '' : (fields[at] ?? '').trim())
  const number = classNumber(field(columns.class), line, book)
  const [typedEs, typedEn, basicNumber, kind] = [field(columns.es), field(columns.en), field(columns.basicNumber), field(columns.kind)]
  if (typedEs === '' && typedEn === '') book.add(line, 'la línea no tiene término', 'the line has no term')
  if (basicNumber !== '' && !(/^\d{6}$/.test(basicNumber) && Number(basicNumber.slice(0, 2)) === number)) {
    book.add(line, `«${basicNumber.slice(0, 40)}» no es un número de base de esa clase`, `"${basicNumber.slice(0, 40)}" is not a basic number of that class`)
  }
  if (!['', 'indication', 'synonym'].includes(kind)) book.add(line, `«${kind.slice(0, 40)}» no es indication ni synonym`, `"${kind.slice(0, 40)}" is neither indication nor synonym`)
  const es = typedEs === '' ? undefined : term(typedEs, line, book)
  const en = typedEn === '' ? undefined : term(typedEn, line, book)
  if (number === undefined) return []
  const shared = { class: number, basicNumber: basicNumber === '' ? null : basicNumber, main: kind !== 'synonym' }
  return [
    ...(es === undefined ? [] : [{ ...shared, language: 'es' as const, text: es, other: en ?? null }]),
    ...(en === undefined ? [] : [{ ...shared, language: 'en' as const, text: en, other: es ?? null }]),
  ]
}
