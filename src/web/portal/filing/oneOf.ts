import { same } from '../typing.ts'

/** Which of a list is meant: `0`…, or `nuevo` for the one after the last. Undefined where none is. */
export function indexOf(n: string, length: number): number | undefined {
  if (n === 'nuevo') return length
  if (!/^\d{1,2}$/.test(n)) return undefined
  return Number(n) < length ? Number(n) : undefined
}

/** Where something written goes: what came as new a second time (two clicks at once) has its place already. */
export function placeOf<T>(n: string, list: readonly T[], one: T): number | undefined {
  const last = list.length - 1
  if (n === 'nuevo' && last >= 0 && same(list[last], one)) return last
  return indexOf(n, list.length)
}
