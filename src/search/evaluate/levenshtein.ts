import { letters, plain, type Line } from './letters.ts'
import { nearest } from './nearest.ts'

/** 1 − edit distance / longer length, over every mark. Bit-parallel (Myers 1999; Hyyrö 2003) up to 32 letters sought. */
export function levenshteinLine(texts: readonly string[]): Line {
  const { codes, starts, count } = letters(texts)
  const masks = new Int32Array(65_536)
  const search: Line['search'] = (text, limit) => {
    const sought = plain(text)
    const best = nearest(limit)
    if (sought === '') return []
    const distance = sought.length <= 32 ? bitParallel(sought, codes, masks) : rowByRow(sought, codes)
    for (let mark = 0; mark < count; mark++) {
      const [from, to] = [starts[mark] as number, starts[mark + 1] as number]
      if (to > from) best.offer(mark, 1 - distance(from, to) / Math.max(sought.length, to - from))
    }
    for (let i = 0; i < sought.length; i++) masks[sought.charCodeAt(i)] = 0
    return best.list()
  }
  return { name: 'levenshtein', search }
}

/** Gives the distance from the sought text to the codes of a range. */
type Distance = (from: number, to: number) => number

/** `masks` tells where each letter stands in the sought text; the caller clears it. */
function bitParallel(sought: string, codes: Uint16Array, masks: Int32Array): Distance {
  for (let i = 0; i < sought.length; i++) masks[sought.charCodeAt(i)] = (masks[sought.charCodeAt(i)] as number) | (1 << i)
  const last = 1 << (sought.length - 1)
  return (from, to) => {
    let [plus, minus, distance] = [-1, 0, sought.length]
    for (let i = from; i < to; i++) {
      const equal = masks[codes[i] as number] as number
      const vertical = equal | minus
      const horizontal = ((((equal & plus) + plus) | 0) ^ plus) | equal
      let up = minus | ~(horizontal | plus)
      let down = plus & horizontal
      if (up & last) distance++
      else if (down & last) distance--
      up = (up << 1) | 1
      down <<= 1
      plus = down | ~(vertical | up)
      minus = up & vertical
    }
    return distance
  }
}

function rowByRow(sought: string, codes: Uint16Array): Distance {
  const row = new Uint16Array(sought.length + 1)
  return (from, to) => {
    for (let i = 0; i <= sought.length; i++) row[i] = i
    for (let k = from; k < to; k++) {
      let diagonal = row[0] as number
      row[0] = k - from + 1
      for (let i = 1; i <= sought.length; i++) {
        const above = row[i] as number
        row[i] = Math.min(above + 1, (row[i - 1] as number) + 1, diagonal + (sought.charCodeAt(i - 1) === codes[k] ? 0 : 1))
        diagonal = above
      }
    }
    return row[sought.length] as number
  }
}
