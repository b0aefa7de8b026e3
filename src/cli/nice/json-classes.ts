import { isNiceClass } from '#casefile/classes.ts'
import type { ClassRow } from '#ports/terms.ts'
import type { FaultBook } from './faults.ts'

export type JsonClasses = { readonly edition: string | undefined; readonly classes: readonly ClassRow[] }

/** Headings and notes as `{ edition, classes: [{ number, headingEs, headingEn, noteEs, noteEn, includesEn, … }] }`. */
export function jsonClasses(text: string, book: FaultBook): JsonClasses {
  const whole = parsed(text, book)
  const classes = isRecord(whole) && Array.isArray(whole.classes) ? (whole.classes as readonly unknown[]) : undefined
  if (classes === undefined || classes.length === 0) return book.stop(null, 'el archivo no tiene una lista «classes»', 'the file has no list "classes"')
  const seen = new Set<unknown>()
  const rows = classes.flatMap((one, at) => {
    const number = isRecord(one) ? one.number : undefined
    if (!isRecord(one) || typeof number !== 'number' || !isNiceClass(number) || seen.has(number)) {
      book.add(null, `classes[${at}].number no es una clase de 1 a 45, o se repite`, `classes[${at}].number is not a class from 1 to 45, or comes twice`)
      return []
    }
    seen.add(number)
    return (['es', 'en'] as const).flatMap((language) => rowOf(one, number, language, at, book) ?? [])
  })
  book.close()
  if (rows.length === 0) book.stop(null, 'ninguna clase tiene título', 'no class has a heading')
  const edition = isRecord(whole) && typeof whole.edition === 'string' ? whole.edition.trim() : ''
  return { edition: edition === '' ? undefined : edition, classes: rows }
}

function rowOf(one: Readonly<Record<string, unknown>>, number: number, language: 'es' | 'en', at: number, book: FaultBook): ClassRow | undefined {
  const end = language === 'es' ? 'Es' : 'En'
  const heading = one[`heading${end}`]
  if (heading === undefined || heading === null) return undefined
  const note = one[`note${end}`] ?? null
  const lists = [one[`includes${end}`] ?? [], one[`excludes${end}`] ?? []] as const
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
  if (!isText(heading) || !(note === null || isText(note)) || !lists.every((list) => Array.isArray(list) && list.every(isText))) {
    book.add(null, `classes[${at}]: título y notas deben ser texto (heading${end}, note${end}, includes${end}, excludes${end})`, `classes[${at}]: heading and notes must be text (heading${end}, note${end}, includes${end}, excludes${end})`)
    return undefined
  }
  const [includes, excludes] = lists.map((list) => (list as readonly string[]).map(plain)) as [string[], string[]]
  return { class: number, language, heading: plain(heading as string), note: note as string | null, includes, excludes }
}

/** Entries of the printed lists end in a semicolon or a full stop, which belong to the list and not to them. */
function plain(text: string): string {
  return text.trim().replace(/[;.]$/, '')
}

function parsed(text: string, book: FaultBook): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const [, line] = /line (\d+)/.exec((error as Error).message) ?? []
    return book.stop(line === undefined ? null : Number(line), 'no es JSON', 'it is not JSON')
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
