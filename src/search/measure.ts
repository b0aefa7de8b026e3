import { changes, heardAndSeen, leastHalf, lookAlike, oneInOther, placesOf, soundAlike, turnings } from './alike.ts'
import { columns, gather, mostMarks, weigh, type Desk, type Weighed } from './gather.ts'
import { flat, joinedMark } from './joined.ts'
import { soundsAlike, worthiest } from './sieve.ts'
import { vowelSound } from './sound/sounds.ts'
import type { SoughtSign } from './sought.ts'
import { ranks } from './rank.ts'
import type { Stock } from './stock.ts'

/** Views whose rank among all gathered marks counts, and those ranked among the marks that are measured whole. */
const gathered = ['trigrams', 'rareTrigrams', 'trigramsOfSought', 'trigramsOfMark', 'soughtCovered', 'markCovered', 'bothCovered', 'lessCovered', 'bestPair', 'exact', 'meaning', 'nearMeaning'] as const
const whole = ['joined', 'joinedEnglish', 'look', 'beginning', 'ending', 'longestPart', 'inside', 'turned', 'sameSound'] as const
type WholeView = (typeof whole)[number]

/** What sees the same kind of likeness: a group has the rank of its best view. */
const groups: readonly (readonly string[])[] = [
  ['trigrams', 'rareTrigrams', 'trigramsOfSought', 'trigramsOfMark'], ['soughtCovered', 'bothCovered', 'lessCovered'], ['markCovered'], ['bestPair'], ['exact'], ['inside'], ['meaning'], ['nearMeaning'],
  ['beginning', 'ending'], ['joined', 'joinedEnglish'], ['look'], ['longestPart'], ['turned'],
]

/** Every feature in the order of the vectors below: larger is nearer. `rank:` is minus the logarithm of a rank. */
export const features: readonly string[] = [
  'bestRank', 'secondRank', 'threeRanks', ...gathered.map((v) => `rank:${v}`), ...whole.map((v) => `rank:${v}`), ...columns, ...whole,
]

export type Measured = { readonly marks: Uint32Array; /** A row of `features` a mark. */ readonly rows: Float32Array; readonly sign: Weighed; /** How many marks were gathered. */ readonly gathered: number }

/** Minus the rank of a mark that a view does not see at all: as far down as about the eighteen hundredth. */
const unheard = 7.5

/** Marks that are measured whole. */
const mostMeasured = 1000

const scratch = { rank: gathered.map(() => new Float32Array(0)) }

/** The marks nearest to a sign by any view, each with its features. */
export function measure(stock: Stock, sought: SoughtSign, at: Desk): Measured {
  const sign = weigh(stock, sought)
  const { marks, glanced, clear } = gather(stock, sign, at)
  clear()
  const nothing = -Math.min(unheard, Math.log(stock.living + 1))
  if ((scratch.rank[0] as Float32Array).length < marks) scratch.rank = gathered.map(() => new Float32Array(Math.min(mostMarks, marks * 2)))
  gathered.forEach((view, v) => ranks(at.measures[view], marks, nothing, scratch.rank[v] as Float32Array))
  // What looks most like the sign is measured however it stands in the other views.
  const rows = Uint32Array.from(new Set([...nearest(marks), ...glanced]))
  const chosen = Uint32Array.from(rows, (row) => at.marks[row] as number)
  const views = wholeViews(stock, sign, chosen)
  const wholeRanks = whole.map((view) => ranks(views[view], chosen.length, nothing, new Float32Array(chosen.length)))
  return { marks: chosen, rows: table(rows, at, { views, wholeRanks }), sign, gathered: marks }
}

/** Rows whose best rank, helped a little by the others, is highest. */
function nearest(marks: number): Uint32Array {
  const rows = Uint32Array.from({ length: marks }, (_, row) => row)
  if (marks <= mostMeasured) return rows
  const worth = Float64Array.from(rows, (row) => {
    let [most, sum] = [-Infinity, 0]
    for (const rank of scratch.rank) {
      const r = rank[row] as number
      if (r > most) most = r
      sum += r
    }
    return most + 0.05 * sum
  })
  return worthiest(rows, worth, { count: marks, most: mostMeasured })
}

function table(rows: Uint32Array, at: Desk, { views, wholeRanks }: { readonly views: Readonly<Record<WholeView, Float32Array>>; readonly wholeRanks: readonly Float32Array[] }): Float32Array {
  const out = new Float32Array(rows.length * features.length)
  const places = groups.map((views) => views.map((v) => {
    const place = gathered.indexOf(v as (typeof gathered)[number])
    return place >= 0 ? place : gathered.length + whole.indexOf(v as WholeView)
  }))
  const own = new Float32Array(gathered.length + whole.length)
  const byGroup = new Float32Array(groups.length)
  rows.forEach((row, i) => {
    for (let v = 0; v < gathered.length; v++) own[v] = (scratch.rank[v] as Float32Array)[row] as number
    for (let v = 0; v < whole.length; v++) own[gathered.length + v] = (wholeRanks[v] as Float32Array)[i] as number
    places.forEach((of, g) => { byGroup[g] = of.reduce((most, place) => Math.max(most, own[place] as number), -Infinity) })
    byGroup.sort()
    const [third, second, first] = byGroup.subarray(-3) as unknown as [number, number, number]
    let to = i * features.length
    out[to++] = first
    out[to++] = second
    out[to++] = (first + second + third) / 3
    for (const rank of own) out[to++] = rank
    for (const column of columns) out[to++] = at.measures[column][row] as number
    for (const view of whole) out[to++] = views[view][i] as number
  })
  return out
}

function wholeViews(stock: Stock, sign: Weighed, marks: Uint32Array): Readonly<Record<WholeView, Float32Array>> {
  const views = Object.fromEntries(whole.map((v) => [v, new Float32Array(marks.length)])) as Record<WholeView, Float32Array>
  const sought = sign.whole
  const halvesTurned = turnings(sought.sounds[0] ?? new Uint8Array())
  marks.forEach((mark, i) => {
    const own = joinedMark(stock, mark)
    const [a, b] = [sought.sounds[0], own.sounds[0]]
    const sound = soundsAlike(sought, flat(own.sounds))
    const look = lookAlike(sought.spelling, own.spelling)
    views.look[i] = look
    views.sameSound[i] = sameSound(sought.sounds, own.sounds) ? 1 : 0
    views.joined[i] = heardAndSeen(sound, look)
    views.longestPart[i] = longestPart(sought.spelling, own.spelling) ** 2 / (sought.spelling.length * own.spelling.length)
    views.inside[i] = inside(sought.spelling, own.spelling)
    if (a === undefined || b === undefined) return
    views.joinedEnglish[i] = soundAlike(sought.sounds[1] ?? a, own.sounds[1] ?? b)
    const longer = Math.max(a.length, b.length)
    views.beginning[i] = alikeFrom(a, b, (sounds, n) => sounds[n]) / longer
    views.ending[i] = alikeFrom(a, b, (sounds, n) => sounds[sounds.length - 1 - n]) / longer
    const turned = turnedAlike(halvesTurned, b)
    views.turned[i] = turned > sound + 0.1 && turned > 0.6 ? turned : 0
  })
  return views
}

/** Whether both are read the same in one language; what has one reading reads so in both. */
function sameSound(a: readonly Uint8Array[], b: readonly Uint8Array[]): boolean {
  return a.some((x, i) => b.some((y, j) => (i === j || a.length !== b.length) && x.length === y.length && x.every((sound, n) => sound === y[n])))
}

/** How many sounds agree from one end on, E with I and O with U being one. */
function alikeFrom(a: Uint8Array, b: Uint8Array, nth: (sounds: Uint8Array, n: number) => number | undefined): number {
  const shorter = Math.min(a.length, b.length)
  let n = 0
  while (n < shorter && (nth(a, n) === nth(b, n) || nearVowels(nth(a, n) ?? 0, nth(b, n) ?? 0))) n++
  return n
}

const nearVowels = (a: number, b: number) => vowelSound(a) && vowelSound(b) && ((a >= 2 && a <= 3 && b >= 2 && b <= 3) || (a >= 4 && b >= 4))

/** The share of the shorter that stands whole in the longer; more where they are equal. */
function inside(a: Uint16Array, b: Uint16Array): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 3 || !oneInOther(short, long)) return 0
  return short.length === long.length ? 2 : 0.2 + short.length / long.length
}

const row = new Uint8Array(64)

/** Letters of the longest part that both have. */
function longestPart(a: Uint16Array, b: Uint16Array): number {
  let most = 0
  row.fill(0)
  for (const x of a) {
    let before = 0
    for (let j = 0; j < b.length; j++) {
      const old = row[j + 1] as number
      const now = x === b[j] ? before + 1 : 0
      row[j + 1] = now
      if (now > most) most = now
      before = old
    }
  }
  return most
}

/** How alike one of the turnings of a reading is to another. */
function turnedAlike(turnings: readonly Uint8Array[], b: Uint8Array): number {
  const [first] = turnings
  if (first === undefined || b.length < 2 * leastHalf || Math.abs(first.length - b.length) > 4) return 0
  const places = placesOf(b)
  let most = 0
  for (const turned of turnings) if (2 * changes(places, b.length, turned) <= turned.length) most = Math.max(most, soundAlike(turned, b))
  return most
}
