import { parseDate } from '#calendar/date.ts'
import type { Page } from './shapes.ts'

type Part = 'text' | 'whole' | 'day'
export type Key = readonly (string | number)[]

/** Where a list goes on, as an opaque text. */
export function cursorOf(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The key in a cursor of this shape; null for none and for a text that nobody gave out: the list then begins anew. */
export function keyOf(cursor: string | null | undefined, shape: readonly Part[]): Key | null {
  if (!cursor || cursor.length > 1000) return null
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown
    const fitting = Array.isArray(key) && key.length === shape.length && key.every((part, i) => fits[shape[i] as Part](part))
    return fitting ? (key as Key) : null
  } catch {
    return null
  }
}

const fits: Readonly<Record<Part, (part: unknown) => boolean>> = {
  text: (part) => typeof part === 'string' && !part.includes('\u0000'),
  whole: (part) => /^-?\d{1,15}$/.test(String(part)),
  day: (part) => typeof part === 'string' && parseDate(part) !== undefined,
}

/** A page of rows that were asked for with one more than `limit`. */
export function pageOf<R, T>(rows: readonly R[], limit: number, key: (row: R) => Key, show: (row: R) => T): Page<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(show), next: rows.length > limit && last ? cursorOf(key(last)) : null }
}
