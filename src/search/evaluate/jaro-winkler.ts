import { letters, plain, type Line } from './letters.ts'
import { nearest } from './nearest.ts'

/** Jaro's measure with Winkler's bonus of 0.1 for each of the first four letters in common, over every mark. */
export function jaroWinklerLine(texts: readonly string[]): Line {
  const { codes, starts, count } = letters(texts)
  const search: Line['search'] = (text, limit) => {
    const folded = plain(text)
    const sought = Uint16Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i))
    const best = nearest(limit)
    const jaro = measureTo(sought, codes)
    for (let mark = 0; mark < count; mark++) {
      const score = jaro(starts[mark] as number, starts[mark + 1] as number)
      if (score > 0) best.offer(mark, score)
    }
    return best.list()
  }
  return { name: 'jaro-winkler', search }
}

function measureTo(sought: Uint16Array, codes: Uint16Array): (from: number, to: number) => number {
  const length = sought.length
  let taken = new Uint8Array(256)
  const order = new Uint16Array(length)
  return (from, to) => {
    const other = to - from
    if (other > taken.length) taken = new Uint8Array(other)
    else taken.fill(0, 0, other)
    const reach = Math.max(0, (Math.max(length, other) >> 1) - 1)
    let matches = 0
    for (let i = 0; i < length; i++) {
      for (let k = Math.max(0, i - reach), end = Math.min(other - 1, i + reach); k <= end; k++) {
        if (taken[k] !== 0 || sought[i] !== codes[from + k]) continue
        taken[k] = 1
        order[matches++] = sought[i] as number
        break
      }
    }
    if (matches === 0) return 0
    let [astray, seen] = [0, 0]
    for (let k = 0; k < other; k++) if (taken[k] === 1 && order[seen++] !== codes[from + k]) astray++
    const jaro = (matches / length + matches / other + (matches - (astray >> 1)) / matches) / 3
    let start = 0
    while (start < 4 && start < length && start < other && sought[start] === codes[from + start]) start++
    return jaro + start * 0.1 * (1 - jaro)
  }
}
