import { plain, type Line } from './letters.ts'
import { nearest } from './nearest.ts'

/** The trigrams of each word, two spaces before it and one behind, each once: as pg_trgm takes them. */
function* trigramsOf(text: string): Generator<string> {
  for (const word of plain(text).split(' ')) {
    if (word === '') continue
    const padded = `  ${word} `
    for (let i = 0; i + 3 <= padded.length; i++) yield padded.slice(i, i + 3)
  }
}

/** The behaviour of pg_trgm's `similarity`: shared trigrams over all trigrams of both (Jaccard), accents folded. */
export function trigramLine(texts: readonly string[]): Line {
  const { numbers, sizes, postings, starts } = index(texts)
  const shared = new Uint16Array(texts.length)
  const search: Line['search'] = (text, limit) => {
    const sought = new Set(trigramsOf(text))
    const touched: number[] = []
    for (const trigram of sought) {
      const number = numbers.get(trigram) ?? -1
      for (let i = starts[number] ?? 0, end = starts[number + 1] ?? 0; number >= 0 && i < end; i++) {
        const mark = postings[i] as number
        if (shared[mark] === 0) touched.push(mark)
        shared[mark] = (shared[mark] as number) + 1
      }
    }
    const best = nearest(limit)
    for (const mark of touched) {
      const both = shared[mark] as number
      best.offer(mark, both / (sought.size + (sizes[mark] as number) - both))
      shared[mark] = 0
    }
    return best.list()
  }
  return { name: 'trigram', search }
}

/** Inverted lists: the marks of trigram `t` are `postings` from `starts[t]` to `starts[t + 1]`. */
function index(texts: readonly string[]) {
  const numbers = new Map<string, number>()
  const sizes = new Uint16Array(texts.length)
  let all = new Uint32Array(1 << 20)
  let end = 0
  texts.forEach((text, mark) => {
    const own = new Set(trigramsOf(text))
    sizes[mark] = own.size
    if (end + own.size > all.length) {
      const larger = new Uint32Array(2 * all.length + own.size)
      larger.set(all)
      all = larger
    }
    for (const trigram of own) {
      let number = numbers.get(trigram)
      if (number === undefined) numbers.set(trigram, (number = numbers.size))
      all[end++] = number
    }
  })
  const starts = new Uint32Array(numbers.size + 1)
  for (let i = 0; i < end; i++) starts[(all[i] as number) + 1] = (starts[(all[i] as number) + 1] as number) + 1
  for (let t = 0; t < numbers.size; t++) starts[t + 1] = (starts[t + 1] as number) + (starts[t] as number)
  const next = starts.slice()
  const postings = new Uint32Array(end)
  for (let mark = 0, i = 0; mark < texts.length; mark++) {
    for (let k = 0; k < (sizes[mark] as number); k++, i++) {
      const trigram = all[i] as number
      postings[next[trigram] as number] = mark
      next[trigram] = (next[trigram] as number) + 1
    }
  }
  return { numbers, sizes, postings, starts }
}
