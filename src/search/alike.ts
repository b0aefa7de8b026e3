import { gramLetter } from './part.ts'
import { lastLoss, loss, substitution, WHOLE, WIDE } from './sound/sounds.ts'

/** Rows of the tables below: no text is longer than 64. */
const SIZE = 65
let [oldest, older, old, now] = [new Int32Array(SIZE), new Int32Array(SIZE), new Int32Array(SIZE), new Int32Array(SIZE)]

/**
 * How alike two readings sound, 0–1: one less the cost of turning one into the other by `sounds.ts`, two neighbours
 * that changed places being one change, and two with another between them, the beginning weighing more, against nine
 * tenths of the longer.
 */
export function soundAlike(a: Uint8Array, b: Uint8Array, from = 0, to = b.length): number {
  const [m, n] = [a.length, to - from]
  if (m === 0 || n === 0) return 0
  const whole = 0.9 * Math.max(m, n) * WHOLE
  // What costs more than this is nothing like it.
  const most = 0.7 * whole
  old[0] = 0
  for (let j = 1; j <= n; j++) old[j] = (old[j - 1] as number) + ((j === n ? lastLoss : loss)[b[from + j - 1] as number] as number)
  for (let i = 1; i <= m; i++) {
    const x = a[i - 1] as number
    const drop = (i === m ? lastLoss : loss)[x] as number
    now[0] = (old[0] as number) + drop
    let least = now[0] as number
    for (let j = 1; j <= n; j++) {
      const y = b[from + j - 1] as number
      let cost = substitution[x * WIDE + y] as number
      if (cost > 0 && (i <= 2 || j <= 2)) cost = (cost * 23) / 20
      let best = (old[j - 1] as number) + cost
      const without = (old[j] as number) + drop
      if (without < best) best = without
      const more = (now[j - 1] as number) + ((j === n ? lastLoss : loss)[y] as number)
      if (more < best) best = more
      if (i > 1 && j > 1 && x === b[from + j - 2] && y === a[i - 2] && x !== y) {
        const swapped = (older[j - 2] as number) + 12
        if (swapped < best) best = swapped
      }
      if (i > 2 && j > 2 && x !== y && x === b[from + j - 3] && y === a[i - 3]) {
        const swapped = (oldest[j - 3] as number) + 16 + (substitution[(a[i - 2] as number) * WIDE + (b[from + j - 2] as number)] as number)
        if (swapped < best) best = swapped
      }
      now[j] = best
      if (best < least) least = best
    }
    if (least > most) return 0
    ;[oldest, older, old, now] = [older, old, now, oldest]
  }
  return Math.max(0, 1 - (old[n] as number) / whole)
}

/** How alike two texts are by what is heard and what is seen, each 0–1: sound alone is nearly enough. */
export const heardAndSeen = (sound: number, look: number): number => Math.max(0.65 * sound + 0.35 * look, 0.92 * sound)

/** No half is shorter. */
export const leastHalf = 3

/** A reading or a spelling with its halves in each other's place, for each cut from `leastHalf` on. */
export function turnings<T extends Uint8Array | Uint16Array>(text: T): readonly T[] {
  return Array.from({ length: Math.max(0, text.length - 2 * leastHalf + 1) }, (_, i) => {
    const turned = text.slice() as T
    turned.set(text.subarray(i + leastHalf), 0)
    turned.set(text.subarray(0, i + leastHalf), text.length - i - leastHalf)
    return turned
  })
}

/** In which places of a reading or a spelling each sound or letter stands, a bit a place: for `changes`. */
export function placesOf(text: Uint8Array | Uint16Array): Int32Array {
  const places = new Int32Array(PLACES)
  for (let i = 0; i < text.length; i++) places[(text[i] as number) % PLACES] = (places[(text[i] as number) % PLACES] as number) | (1 << i)
  return places
}

/** Sounds and the letters of our words have a row of their own; of other letters several share one. */
const PLACES = 128

/**
 * The number of sounds or letters to change, add or leave out from a text of `m` to another, by Myers' bit vectors
 * (1999): a sieve before `soundAlike` and `lookAlike`, many times as fast. Texts are at most 31 long.
 */
export function changes(places: Int32Array, m: number, b: Uint8Array | Uint16Array, from = 0, to = b.length): number {
  const last = 1 << (m - 1)
  let [more, less, count] = [-1, 0, m]
  for (let j = from; j < to; j++) {
    const same = places[(b[j] as number) % PLACES] as number
    const down = same | less
    const across = (((same & more) + more) ^ more) | same
    let up = less | ~(across | more)
    let low = more & across
    if (up & last) count++
    else if (low & last) count--
    up = (up << 1) | 1
    low = low << 1
    more = low | ~(down | up)
    less = up & down
  }
  return count
}

/** Letters that look the same at a glance cost less than a whole difference, in twentieths. */
const looks = lookCosts('o0 8,oq 10,i1 6,l1 6,il 8,s5 8,e3 10,b8 10,z2 10,vu 10,vw 12,mn 12,ij 12,vy 13,co 14,eo 15,ce 15,hn 15,pb 16,pq 14,gq 14,nñ 6,ck 16,fe 16,ft 15,lt 15,rn 16,a4 12')

function lookCosts(text: string): Uint8Array {
  const costs = new Uint8Array(64 * 64).fill(WHOLE)
  for (let a = 0; a < 38; a++) costs[a * 64 + a] = 0
  for (const entry of text.split(',')) {
    const [pair = '', cost] = entry.split(' ')
    const [a, b] = [gramLetter(pair.charCodeAt(0)), gramLetter(pair.charCodeAt(1))]
    costs[a * 64 + b] = Number(cost)
    costs[b * 64 + a] = Number(cost)
  }
  return costs
}

/** What letter `b` in the place of `a` costs, both as `gramLetter` numbers them. */
export const lookCost = (a: number, b: number): number => looks[a * 64 + b] || WHOLE

/** Two letters that look like one, and what it costs to take them for it. */
export const twoAsOne: Readonly<Record<string, string>> = { rn: 'm', cl: 'd', vv: 'w', uu: 'w' }
const twoForOne = 6
const byPair = new Map(Object.entries(twoAsOne).map(([two, one]) => [two.charCodeAt(0) * 128 + two.charCodeAt(1), one.charCodeAt(0)]))
const starts = new Uint8Array(128)
for (const two of Object.keys(twoAsOne)) starts[two.charCodeAt(0)] = 1
/** The letter that two letters look like, 0 where they look like none. */
const pairAsOne = (first: number, second: number) => (starts[first] === 1 && second < 128 ? (byPair.get(first * 128 + second) ?? 0) : 0)
/** For each place of a text, the letter that it and the one before look like. */
const seenAsOne = new Uint8Array(SIZE)

/** How alike two spellings look, 0–1, two neighbours that changed places being one change, two letters that look like one hardly any. */
export function lookAlike(a: Uint16Array, b: Uint16Array, from = 0, to = b.length): number {
  const [m, n] = [a.length, to - from]
  if (m === 0 || n === 0) return 0
  for (let j = 0; j <= n; j++) {
    old[j] = j * WHOLE
    seenAsOne[j] = j > 1 ? pairAsOne(b[from + j - 2] as number, b[from + j - 1] as number) : 0
  }
  for (let i = 1; i <= m; i++) {
    const x = a[i - 1] as number
    const row = gramLetter(x) * 64
    const asOne = i > 1 ? pairAsOne(a[i - 2] as number, x) : 0
    now[0] = i * WHOLE
    for (let j = 1; j <= n; j++) {
      const y = b[from + j - 1] as number
      let best = (old[j - 1] as number) + (x === y ? 0 : (looks[row + gramLetter(y)] as number) || WHOLE)
      const other = Math.min(old[j] as number, now[j - 1] as number) + WHOLE
      if (other < best) best = other
      if (i > 1 && j > 1 && x === b[from + j - 2] && y === a[i - 2] && x !== y) best = Math.min(best, (older[j - 2] as number) + WHOLE)
      if (seenAsOne[j] === x) best = Math.min(best, (old[j - 2] as number) + twoForOne)
      if (asOne === y) best = Math.min(best, (older[j - 1] as number) + twoForOne)
      now[j] = best
    }
    ;[older, old, now] = [old, now, older]
  }
  return 1 - (old[n] as number) / (Math.max(m, n) * WHOLE)
}

/** How much one word, or a reading of it, is worth as a part of another, 0–1; 0 where the shorter does not stand in the longer or has fewer than `least` letters or sounds. */
export function containedAlike<T extends Uint8Array | Uint16Array>(a: T, b: T, { from, to, least }: { readonly from: number; readonly to: number; readonly least: number }): number {
  const [m, n] = [a.length, to - from]
  const [shorter, longer] = m <= n ? [m, n] : [n, m]
  if (shorter < least || m === n) return 0
  const place = m < n ? placeOf(a, 0, m, b, from, to) : placeOf(b, from, to, a, 0, m)
  if (place < 0) return 0
  const share = 0.4 * (shorter / longer)
  if (place === 0) return 0.56 + share
  if (place + shorter === longer) return 0.52 + share
  return shorter >= 4 ? 0.42 + share : 0
}

/** Where a part of one text first stands in a part of another, the end preferred to the middle; -1 for nowhere. */
function placeOf(short: Uint8Array | Uint16Array, shortFrom: number, shortTo: number, long: Uint8Array | Uint16Array, longFrom: number, longTo: number): number {
  const length = shortTo - shortFrom
  const last = longTo - longFrom - length
  const at = (place: number): boolean => {
    for (let i = 0; i < length; i++) if (short[shortFrom + i] !== long[longFrom + place + i]) return false
    return true
  }
  if (at(0)) return 0
  if (at(last)) return last
  for (let i = 1; i < last; i++) if (at(i)) return i
  return -1
}

/** Whether the shorter of two texts stands whole in the longer. */
export const oneInOther = (a: Uint16Array, b: Uint16Array): boolean => (a.length <= b.length ? placeOf(a, 0, a.length, b, 0, b.length) : placeOf(b, 0, b.length, a, 0, a.length)) >= 0
