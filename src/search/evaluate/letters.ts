import type { Hit } from '../engine.ts'

/** An engine to stand beside ours: one measure over all marks, exact, with no reading of signs. */
export type Line = { readonly name: string; readonly search: (text: string, limit: number) => readonly Hit[] }

/** Capitals without accents, words parted by one space; signs and punctuation are spaces. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The plain texts of all marks one behind the other, as UTF-16: text `i` is from `starts[i]` to `starts[i + 1]`. */
export type Letters = { readonly codes: Uint16Array; readonly starts: Uint32Array; readonly count: number }

export function letters(texts: readonly string[]): Letters {
  const starts = new Uint32Array(texts.length + 1)
  let codes = new Uint16Array(1 << 20)
  let end = 0
  texts.forEach((text, i) => {
    const folded = plain(text)
    if (end + folded.length > codes.length) codes = grown(codes, end + folded.length)
    for (let k = 0; k < folded.length; k++) codes[end++] = folded.charCodeAt(k)
    starts[i + 1] = end
  })
  return { codes, starts, count: texts.length }
}

function grown(codes: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(least, codes.length * 2))
  larger.set(codes)
  return larger
}
