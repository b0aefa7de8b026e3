// Reads the lines of the lexicon straight into a hash table: one walk over the characters, no string and no object for
// a word, for the program waits on first use and every worker thread holds one. `lines.ts` reads the same format word by
// word and says what is wrong with it.
import { foldWord, partsOf } from './fold.ts'
import { languages } from './lines.ts'
import { maskOfPacked, pack, type Packed } from './packed.ts'

export type Phrase = { readonly parts: readonly string[]; readonly sense: Packed }
export type Shelves = {
  readonly size: number
  /** What a folded word means as it stands and, where that is nothing in Spanish, with Ñ for N. */
  readonly find: (word: string) => Packed[] | undefined
  /** Entries of several words, under the first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}
export type OtherWord = readonly [form: string, sense: Packed]

/** Words one after the other; where each begins, what it means, and the word before it in the same slot. */
type Table = { letters: Uint16Array; end: number; count: number; readonly starts: Int32Array; readonly senses: Int32Array; readonly next: Int32Array; readonly heads: Int32Array }
type Open = { readonly table: Table; readonly phrases: Map<string, Phrase[]>; readonly tildes: Map<string, string> }

/** Whether a line of the text that begins here holds a concept. */
export const isLine = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at)
  return first > 32 && first !== 35
}

/** `others` are words of concepts that have no line. */
export function shelve(texts: readonly string[], others: readonly OtherWord[]): Shelves {
  const length = texts.reduce((sum, text) => sum + text.length, 0) + others.reduce((sum, [form]) => sum + form.length + 1, 0)
  const most = (length >> 1) + 2
  const table: Table = { letters: new Uint16Array(length + 64), end: 0, count: 0, starts: new Int32Array(most), senses: new Int32Array(most), next: new Int32Array(most), heads: new Int32Array(2 ** Math.ceil(Math.log2(length / 6 + 64))).fill(-1) }
  const open: Open = { table, phrases: new Map(), tildes: new Map() }
  let size = 0
  for (const text of texts) {
    for (let from = 0; from < text.length;) {
      const newline = text.indexOf('\n', from)
      const to = newline < 0 ? text.length : newline
      if (to > from && isLine(text, from)) shelveLine(open, text, [from, to, size++])
      from = to + 1
    }
  }
  for (const [form, sense] of others) put(open, form, [0, form.length, sense])
  return { size, find: finder(open), phrases: open.phrases }
}

const [bar, comma, slash] = [124, 44, 47]
const spanish = 1

function shelveLine(open: Open, text: string, [from, to, concept]: readonly [number, number, number]): void {
  let start = from
  let cell = 0
  let rank = 0
  let nth = 0
  for (let i = from; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : bar
    if (code !== bar && ((code !== comma && code !== slash) || cell === 0)) continue
    if (i > start && cell > 0 && cell <= languages.length && !isLink(text.charCodeAt(start))) put(open, text, [start, i, pack(concept, cell - 1, nth > 0, rank)])
    nth = code === slash ? nth + 1 : 0
    rank = code === comma ? rank + 1 : code === slash ? rank : 0
    if (code === bar) cell++
    start = i + 1
  }
}

const isLink = (code: number) => code === 33 || code === 60 || code === 126

/** The letter or digit that a character folds to, 0 where it is none of ours or becomes two. */
const folded = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const letter = foldWord(String.fromCharCode(code))
  return /^[\p{L}\p{N}]$/u.test(letter) ? letter.charCodeAt(0) : 0
})

function put(open: Open, text: string, [from, to, sense]: readonly [number, number, Packed]): void {
  const { table } = open
  let hash = 0
  let tilde = false
  for (let i = from; i < to; i++) {
    const letter = folded[text.charCodeAt(i)] ?? 0
    if (letter === 0) return putSpelt(open, text.slice(from, to), sense)
    if (letter === 241) tilde = true
    table.letters[table.end + i - from] = letter
    hash = Math.imul(hash, 31) + letter | 0
  }
  if (tilde) addTilde(open, foldWord(text.slice(from, to)))
  close(table, to - from, hash, sense)
}

/** A form in any spelling; several words also stand joined. */
function putSpelt(open: Open, form: string, sense: Packed): void {
  const { table, phrases } = open
  const parts = partsOf(form)
  const [first] = parts
  if (first === undefined) return
  const joined = parts.join('')
  if (joined.includes('ñ')) addTilde(open, joined)
  if (table.end + joined.length > table.letters.length) table.letters = Uint16Array.from({ length: table.letters.length * 2 }, (_, i) => table.letters[i] ?? 0)
  for (let i = 0; i < joined.length; i++) table.letters[table.end + i] = joined.charCodeAt(i)
  close(table, joined.length, hashOf(joined), sense)
  if (parts.length === 1) return
  const before = phrases.get(first)
  if (before) before.push({ parts, sense })
  else phrases.set(first, [{ parts, sense }])
}

const addTilde = ({ tildes }: Open, word: string) => void tildes.set(word.replaceAll('ñ', 'n'), word)

function close(table: Table, length: number, hash: number, sense: Packed): void {
  const slot = spread(hash) & (table.heads.length - 1)
  table.starts[table.count] = table.end
  table.senses[table.count] = sense
  table.next[table.count] = table.heads[slot] as number
  table.heads[slot] = table.count++
  table.end += length
  table.starts[table.count] = table.end
}

function finder({ table, tildes }: Open): Shelves['find'] {
  const { heads } = table
  const letters = table.letters.slice(0, table.end)
  const [starts, senses, next] = [table.starts.slice(0, table.count + 1), table.senses.slice(0, table.count), table.next.slice(0, table.count)]
  const isAt = (word: string, at: number) => {
    const start = starts[at] as number
    if ((starts[at + 1] as number) - start !== word.length) return false
    for (let i = 0; i < word.length; i++) if (letters[start + i] !== word.charCodeAt(i)) return false
    return true
  }
  const asItStands = (word: string): Packed[] | undefined => {
    let found: Packed[] | undefined
    for (let at = heads[spread(hashOf(word)) & (heads.length - 1)] as number; at >= 0; at = next[at] as number) if (isAt(word, at)) (found ??= []).push(senses[at] as Packed)
    return found?.reverse()
  }
  return (word) => {
    const found = asItStands(word)
    const tilde = tildes.get(word)
    if (tilde === undefined || found?.some((sense) => maskOfPacked(sense) === spanish)) return found
    return [...found ?? [], ...asItStands(tilde) ?? []]
  }
}

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i) | 0
  return hash
}

/** The high bits take part: words that end alike are many. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12
}
