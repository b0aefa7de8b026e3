import { createHash } from 'node:crypto'

/** A text as it was typed, whole: the door of the office says what is wrong with it, nothing is cut here. Files count as nothing. */
export function written(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
}

/** Every text posted under a name. */
export function writtenAll(form: FormData, name: string): readonly string[] {
  return form.getAll(name).filter((value): value is string => typeof value === 'string').map((value) => value.trim())
}

/** The files chosen under a name; a box left empty sends a file without name or bytes. */
export function chosen(form: FormData, name: string): readonly File[] {
  return form.getAll(name).filter((value): value is File => typeof value !== 'string' && (value.size > 0 || value.name !== ''))
}

export function ticked(form: FormData, name: string): boolean {
  return form.get(name) === 'si'
}

/** One text, or nothing where it is empty: `{ name: 'Ana' }` or `{}`. */
export function given<K extends string>(name: K, text: string): Partial<Record<K, string>> {
  return (text === '' ? {} : { [name]: text }) as Partial<Record<K, string>>
}

/** What a part of a draft was, in sixteen letters: a form carries it to tell whether somebody changed that part meanwhile. */
export function fingerprint(part: unknown): string {
  return createHash('sha256').update(canonical(part)).digest('hex').slice(0, 16)
}

/** Equal whatever the order of their keys: what was typed and what was read back say the same in another order. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (one !== null && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1))) : one)) ?? ''
}

/** An id given out by the office. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9-]{4,64}$/.test(text)
}
