/** Texts by the groups of three letters they hold, as two flat arrays: a term list of 60,000 texts takes some 10 MB. */
export type Trigrams = { readonly similar: (text: string, least: number) => readonly Likeness[] }

/** `share`: how much of the asked text is in the one at `at`, 0 to 1. */
export type Likeness = { readonly at: number; readonly share: number }

const letters = 38
const codes = letters ** 3

/** Texts hold lower-case letters without accents, figures and single spaces; any other character counts as one and the same. */
export function trigrams(texts: readonly string[]): Trigrams {
  const starts = new Uint32Array(codes + 1)
  for (const text of texts) for (const code of codesOf(text)) starts[code + 1] = (starts[code + 1] ?? 0) + 1
  for (let code = 0; code < codes; code++) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0)
  const next = starts.slice()
  const places = new Uint32Array(starts[codes] ?? 0)
  texts.forEach((text, at) => {
    for (const code of codesOf(text)) {
      const place = next[code] ?? 0
      places[place] = at
      next[code] = place + 1
    }
  })
  return { similar: (text, least) => similar({ starts, places, count: texts.length }, text, least) }
}

type Index = { readonly starts: Uint32Array; readonly places: Uint32Array; readonly count: number }

function similar({ starts, places, count }: Index, text: string, least: number): readonly Likeness[] {
  const asked = codesOf(text)
  const shared = new Uint16Array(count)
  for (const code of asked) {
    for (let place = starts[code] ?? 0; place < (starts[code + 1] ?? 0); place++) {
      const at = places[place] ?? 0
      shared[at] = (shared[at] ?? 0) + 1
    }
  }
  const found: Likeness[] = []
  shared.forEach((hits, at) => {
    if (hits > 0 && hits / asked.size >= least) found.push({ at, share: hits / asked.size })
  })
  return found
}

/** Each word stands between spaces, two before it: beginnings weigh more than ends. */
function codesOf(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const word of text.split(' ')) {
    if (word === '') continue
    const padded = `  ${word} `
    for (let i = 0; i + 2 < padded.length; i++) found.add((code(padded, i) * letters + code(padded, i + 1)) * letters + code(padded, i + 2))
  }
  return found
}

function code(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 97 && unit <= 122) return unit - 96
  if (unit >= 48 && unit <= 57) return unit - 48 + 27
  return unit === 32 ? 0 : 37
}
