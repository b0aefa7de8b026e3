// Reads the lines of the lexicon straight into a hash table over their own text: one walk over the characters, no string
// and no object for a word, for the program waits on first use and every worker thread holds one. `lines.ts` reads the
// same format word by word and says what is wrong with it.
import { foldWord, partsOf } from './fold.ts'
import { pack, type Packed } from './packed.ts'

export type Phrase = { readonly parts: readonly string[]; readonly sense: Packed }
export type Shelves = {
  readonly size: number
  /** What a folded word means as it stands, else with Ñ for N. */
  readonly find: (word: string) => readonly Packed[] | undefined
  /** Entries of several words, under the first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly ids: ReadonlyMap<string, number>
  readonly links: readonly (readonly [concept: number, links: string])[]
}
export type OtherWord = readonly [form: string, sense: Packed]

type Open = { readonly text: string; readonly table: Table; readonly others: OtherWord[]; readonly phrases: Map<string, Phrase[]>; readonly ids: Map<string, number>; readonly links: [number, string][]; readonly tildes: Map<string, string> }
/** Where each word stands in the text, and what it means there. */
type Table = { readonly starts: number[]; readonly lengths: number[]; readonly senses: Packed[]; readonly hashes: number[] }

export const isLine = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at)
  return first > 32 && first !== 35
}

/** Throws where an id stands twice. `others` are words of concepts that have no line. */
export function shelve(texts: readonly string[], others: readonly OtherWord[]): Shelves {
  const text = foldWord(texts.join('\n'))
  const open: Open = { text, table: { starts: [], lengths: [], senses: [], hashes: [] }, others: [], phrases: new Map(), ids: new Map(), links: [], tildes: new Map() }
  let size = 0
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    if (to > from && isLine(text, from)) shelveLine(open, from, to, size++)
    from = to + 1
  }
  for (const [form, sense] of others) putForm(open, form, sense)
  return { size, find: finder(open), phrases: open.phrases, ids: open.ids, links: open.links }
}

const [bar, comma, slash] = [124, 44, 47]

// Bare variables: before the machine code is ready, taking arrays apart made more rubbish than the table holds.
function shelveLine(open: Open, from: number, to: number, concept: number): void {
  const { text, table } = open
  let start = from
  let cell = 0
  let rank = 0
  let nth = 0
  let plain = true
  let hash = 0
  for (let i = from; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : bar
    if (code !== bar && ((code !== comma && code !== slash) || cell === 0)) {
      hash = Math.imul(hash, 31) + code | 0
      if ((code < 97 || code > 122) && (code < 48 || code > 57)) plain = false
      continue
    }
    if (cell === 0) putId(open, text.slice(start, i), concept)
    else if (i > start && !plain) putSpelt(open, text.slice(start, i).trim(), cell > 7 ? undefined : pack(concept, cell - 1, nth > 0, rank), concept)
    else if (i > start && cell < 8) put(table, start, i - start, hash, pack(concept, cell - 1, nth > 0, rank))
    nth = code === slash ? nth + 1 : 0
    rank = code === comma ? rank + 1 : code === slash ? rank : 0
    if (code === bar) cell++
    start = i + 1
    plain = true
    hash = 0
  }
}

function put({ starts, lengths, senses, hashes }: Table, start: number, length: number, hash: number, sense: Packed): void {
  starts.push(start)
  lengths.push(length)
  hashes.push(hash)
  senses.push(sense)
}

function putId({ ids }: Open, id: string, concept: number): void {
  if (ids.has(id)) throw new Error(`the lexicon has an id twice: ${id}`)
  ids.set(id, concept)
}

function putSpelt(open: Open, spelt: string, sense: Packed | undefined, concept: number): void {
  if (/^[!~<]/.test(spelt)) open.links.push([concept, spelt])
  else if (sense !== undefined) putForm(open, spelt, sense)
}

/** A form in any spelling; several words also stand joined. */
function putForm({ others, phrases, tildes }: Open, form: string, sense: Packed): void {
  const parts = partsOf(form)
  const [first] = parts
  if (first === undefined) return
  const joined = parts.length === 1 ? first : parts.join('')
  others.push([joined, sense])
  if (joined.includes('ñ')) tildes.set(joined.replaceAll('ñ', 'n'), joined)
  if (parts.length === 1) return
  const before = phrases.get(first)
  if (before) before.push({ parts, sense })
  else phrases.set(first, [{ parts, sense }])
}

function finder({ text, table, others, tildes }: Open): Shelves['find'] {
  let end = text.length
  for (const [word, sense] of others) {
    put(table, end, word.length, hashOfWord(word), sense)
    end += word.length
  }
  const all = text + others.map(([word]) => word).join('')
  const { starts, lengths, senses, hashes } = table
  const mask = 2 ** Math.ceil(Math.log2(starts.length + 1) + 1) - 1
  const heads = new Int32Array(mask + 1).fill(-1)
  const next = new Int32Array(starts.length)
  for (let i = starts.length - 1; i >= 0; i--) {
    const slot = spread(hashes[i] as number) & mask
    next[i] = heads[slot] as number
    heads[slot] = i
  }
  const asItStands = (word: string): Packed[] | undefined => {
    let found: Packed[] | undefined
    for (let i = heads[spread(hashOfWord(word)) & mask] as number; i >= 0; i = next[i] as number) {
      if (lengths[i] === word.length && all.startsWith(word, starts[i])) (found ??= []).push(senses[i] as Packed)
    }
    return found
  }
  return (word) => asItStands(word) ?? (tildes.has(word) ? asItStands(tildes.get(word) as string) : undefined)
}

function hashOfWord(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i) | 0
  return hash
}

/** The high bits take part: words that end alike are many. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12
}
