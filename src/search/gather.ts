import { eachReadAsOne, eachTurned } from './as-one.ts'
import { atAGlance } from './glance.ts'
import { isLight } from './light.ts'
import { eachTwin } from './twins.ts'
import { meansSame, meant, type Way } from './meaning.ts'
import { shareLetters, type SharedLetters } from './shared-letters.ts'
import { sieve, wordAlike, type Sums } from './sieve.ts'
import type { Item, SoughtSign } from './sought.ts'
import { eachMarkOf, lighter, partOfMark, wordOf, wordsOfMark, type Stock } from './stock.ts'

/** Words of a sign that are weighed; of a longer one the first. */
const mostItems = 8
/** Words that are compared for each word of a sign, and marks that are looked at. */
const mostWords = 3000
export const mostMarks = 400_000

/** So many marks of several words may be gathered for how they sound as one. */
const mostTogether = 4096

/** Measures of each gathered mark, by column. */
export const columns = ['trigrams', 'rareTrigrams', 'trigramsOfSought', 'trigramsOfMark', 'soughtCovered', 'markCovered', 'bothCovered', 'lessCovered', 'bestPair', 'exact', 'meaning', 'meaningGain', 'meaningFull', 'firstWord', 'nearMeaning'] as const
export type Column = (typeof columns)[number]

/** Room for the work of one thread: made once, emptied after each search. */
export type Desk = Sums & {
  readonly alike: readonly Float32Array[]
  readonly most: Float32Array
  readonly grams: Uint8Array
  readonly rare: Uint16Array
  readonly seen: Uint32Array
  readonly marks: Uint32Array
  /** How alike the first marks are to the whole sign, each read as one word. */
  readonly together: Float32Array
  readonly measures: Readonly<Record<Column, Float32Array>>
  turn: number
}

export function desk({ vocabulary, marks }: { readonly vocabulary: number; readonly marks: number }): Desk {
  const floats = () => new Float32Array(vocabulary)
  const room = Math.min(marks, mostMarks)
  return {
    sums: new Uint32Array(vocabulary), alike: Array.from({ length: mostItems + 1 }, floats), most: floats(), grams: new Uint8Array(vocabulary), rare: new Uint16Array(vocabulary),
    seen: new Uint32Array(marks), marks: new Uint32Array(room), together: new Float32Array(Math.min(room, mostTogether)), measures: Object.fromEntries(columns.map((c) => [c, new Float32Array(room)])) as Record<Column, Float32Array>, turn: 0,
  }
}

/** A sign as it stands to the stock. */
export type Weighed = {
  readonly items: readonly Item[]
  readonly joined: Item | undefined
  readonly whole: Item
  /** Numbers of the items' own words, -1 where no mark has one; and their weights. */
  readonly words: readonly number[]
  readonly weights: readonly number[]
  readonly meant: readonly Way[]
}

export function weigh(stock: Stock, sign: SoughtSign): Weighed {
  const items = sign.words.slice(0, mostItems)
  const words = items.map((item) => wordOf(stock, item.text))
  const weights = items.map((item, i) => (item.light ? 0.03 : (words[i] as number) >= 0 ? (stock.weight[words[i] as number] as number) : lighter(1, item.text)))
  return { items, joined: sign.joined, whole: sign.whole, words, weights, meant: meant(stock, sign.texts, items.map((item) => item.text)) }
}

type Gathered = { readonly marks: number; /** Rows of the marks of one word that look most like the whole sign. */ readonly glanced: readonly number[]; readonly clear: () => void }

/** Marks that share a like word, a meaning or enough letters, with their measures in the columns of the desk. */
export function gather(stock: Stock, sign: Weighed, at: Desk): Gathered {
  at.turn++
  const grams = shareLetters(stock, sign.items, at)
  const lookers = atAGlance(stock, sign.whole.spelling, { words: grams.words, grams: at.grams })
  const likeWords = compareWords(stock, sign, at, lookers)
  const meanings = strongest(sign.meant)
  let marks = 0
  eachReadAsOne(stock, sign.joined ?? (sign.items.length === 1 ? sign.items[0] : undefined), (mark, alike) => {
    if (at.seen[mark] === at.turn || marks === at.together.length) return
    at.seen[mark] = at.turn
    at.together[marks] = alike
    at.marks[marks++] = mark
  })
  const asOne = marks
  const take = (word: number) => eachMarkOf(stock, word, (mark) => {
    if (at.seen[mark] === at.turn || marks === at.marks.length) return
    at.seen[mark] = at.turn
    at.marks[marks++] = mark
  })
  for (const word of lookers) take(word)
  const glanced: number[] = []
  for (let row = asOne; row < marks; row++) if (wordsOfMark(stock, at.marks[row] as number).length === 1) glanced.push(row)
  const onlyLight = sign.items.every((item) => isLight(item.text))
  for (const word of likeWords) if (onlyLight || !stock.light[word]) take(word)
  for (const { leads, words } of sign.meant) if (leads) for (const word of words.keys()) take(word)
  for (const word of grams.words) if ((at.grams[word] as number) >= 3 && ((at.rare[word] as number) > 0.5 * (stock.lettersOf[word] as number) || (at.rare[word] as number) > 0.3 * grams.rare)) take(word)
  const measure = measurer(stock, { sign, at, grams, meanings, asOne })
  for (let row = 0; row < marks; row++) measure(row)
  return { marks, glanced, clear: () => clear(at, likeWords, grams.words) }
}

/** Fills how alike each word is to each item; light items have only their equals. */
function compareWords(stock: Stock, { items, joined, whole, words }: Weighed, at: Desk, lookers: Uint32Array): readonly number[] {
  const touched: number[] = []
  const all = joined ? [...items, joined] : items
  all.forEach((item, i) => {
    const alike = at.alike[i] as Float32Array
    const own = words[i] ?? -1
    const enter = (word: number, how: number) => {
      if (how === 0) return
      alike[word] = how
      touched.push(word)
      if (!item.joined && how > (at.most[word] as number)) at.most[word] = how
    }
    if (own >= 0) enter(own, 1)
    if (item.light) return
    for (const word of sieve(stock, item, at, mostWords)) if (word !== own) enter(word, wordAlike(stock, item, word))
    if (item === whole) for (const word of lookers) if (alike[word] === 0) enter(word, wordAlike(stock, item, word))
    const atLeast = (word: number, how: number) => { if (how > (alike[word] as number)) enter(word, how) }
    eachTurned(stock, item, atLeast)
    eachTwin(stock, item, atLeast)
  })
  return touched
}

/** By word how much it means the same as a word of the sign; 0 where it is only near. */
function strongest(all: readonly Way[]): ReadonlyMap<number, number> {
  const most = new Map<number, number>()
  for (const { words } of all) for (const [word, how] of words) most.set(word, Math.max(most.get(word) ?? 0, meansSame(how) ? how.strength : 0))
  return most
}

function clear(at: Desk, likeWords: readonly number[], gramWords: readonly number[]): void {
  for (const word of likeWords) {
    at.most[word] = 0
    for (const alike of at.alike) alike[word] = 0
  }
  for (const word of gramWords) {
    at.grams[word] = 0
    at.rare[word] = 0
  }
}

type Around = { readonly sign: Weighed; readonly at: Desk; readonly grams: SharedLetters; readonly meanings: ReadonlyMap<number, number>; /** Rows of marks that were read as one. */ readonly asOne: number }

/** Beside a meaning: what any two words have in common by chance counts little. */
const clearly = (alike: number) => alike * alike

/** What is summed over the words of one mark; `like` by word of the sign, `same` and `near` by way of its meanings. */
type Tally = {
  readonly like: Float64Array
  readonly same: Float64Array
  readonly near: Float64Array
  shared: number
  rare: number
  own: number
  ownRare: number
  whole: number
  covered: number
  coveredByMeaning: number
  coveredClear: number
  coveredNear: number
  pair: number
  exact: number
  together: number
  /** How alike the mark is read as one word. */
  asOne: number
}

/** Writes the measures of one mark. */
function measurer(stock: Stock, around: Around): (row: number) => void {
  const { sign: { items, weights, meant: ways }, at, grams, asOne } = around
  const count = items.length
  const tally: Tally = { like: new Float64Array(count), same: new Float64Array(ways.length), near: new Float64Array(ways.length), shared: 0, rare: 0, own: 0, ownRare: 0, whole: 0, covered: 0, coveredByMeaning: 0, coveredClear: 0, coveredNear: 0, pair: 0, exact: 0, together: 0, asOne: 0 }
  const all = weights.reduce((sum, w) => sum + w, 0)
  const first = Math.max(0, items.findIndex((item) => !item.light))
  const add = adder(stock, around, tally)
  return (row) => {
    empty(tally)
    const mark = at.marks[row] as number
    const { words: { at: from, of }, firstMark } = partOfMark(stock, mark)
    const to = from[mark - firstMark + 1] as number
    for (let i = from[mark - firstMark] as number; i < to; i++) add(of[i] as number)
    if (row < asOne) tally.asOne = at.together[row] as number
    write({ measures: at.measures, row, tally, grams, ways, weights, all, first })
  }
}

function empty(tally: Tally): void {
  tally.like.fill(0)
  tally.same.fill(0)
  tally.near.fill(0)
  tally.shared = tally.rare = tally.own = tally.ownRare = tally.whole = tally.covered = tally.coveredByMeaning = tally.coveredClear = tally.coveredNear = tally.pair = tally.exact = tally.together = tally.asOne = 0
}

/** Adds one word of a mark to its tally. */
function adder(stock: Stock, { sign, at, meanings }: Around, tally: Tally): (word: number) => void {
  const { items, words, weights } = sign
  const count = items.length
  const joined = sign.joined && (at.alike[count] as Float32Array)
  return (word) => {
    const weight = stock.weight[word] as number
    tally.shared += at.grams[word] as number
    tally.rare += at.rare[word] as number
    tally.own += stock.gramsOf[word] as number
    tally.ownRare += stock.lettersOf[word] as number
    tally.whole += weight
    let best = at.most[word] as number
    for (let i = 0; i < count; i++) {
      const alike = (at.alike[i] as Float32Array)[word] as number
      const lesser = Math.min(weights[i] as number, weight)
      if (alike > (tally.like[i] as number)) tally.like[i] = alike
      if (alike * lesser > tally.pair) tally.pair = alike * lesser
      if (words[i] === word && lesser > tally.exact) tally.exact = lesser
    }
    const asOne = joined ? (joined[word] as number) : 0
    if (asOne > 0) {
      tally.together = Math.max(tally.together, asOne)
      tally.pair = Math.max(tally.pair, asOne * weight)
      best = Math.max(best, asOne)
    }
    tally.covered += weight * best
    const strength = meanings.get(word)
    if (strength !== undefined) addMeaning(sign, word, tally)
    tally.coveredNear += weight * (strength === undefined ? best : 1)
    const clear = clearly(best)
    tally.coveredClear += weight * clear
    tally.coveredByMeaning += weight * Math.max(clear, strength ?? 0)
  }
}

function addMeaning({ meant: ways }: Weighed, word: number, { same, near }: Tally): void {
  for (let i = 0; i < ways.length; i++) {
    const how = ways[i]?.words.get(word)
    if (how === undefined) continue
    const into = meansSame(how) ? same : near
    if (how.strength > (into[i] as number)) into[i] = how.strength
  }
}

/** What a mark read as one is worth as a word: hardly another has it. */
const oneRare = 0.9

type Written = { readonly measures: Desk['measures']; readonly row: number; readonly tally: Tally; readonly grams: SharedLetters; readonly ways: readonly Way[]; readonly weights: readonly number[]; readonly all: number; readonly first: number }

function write({ measures: m, row, tally, grams, ways, weights, all, first }: Written): void {
  let [sought, soughtClear, soughtByMeaning, bestMeaning, nearest] = [0, 0, 0, 0, 0]
  for (let i = 0; i < weights.length; i++) {
    const [weight, like] = [weights[i] as number, tally.like[i] as number]
    let same = 0
    for (let w = 0; w < ways.length; w++) {
      const { item, share } = ways[w] as Way
      if (item !== i) continue
      same += share * (tally.same[w] as number)
      nearest = Math.max(nearest, share * (tally.near[w] as number) * (weight / all))
    }
    // A word that means something whole and by its halves means it once.
    same = Math.min(1, same)
    sought += weight * like
    soughtClear += weight * clearly(like)
    soughtByMeaning += weight * Math.max(clearly(like), same)
    bestMeaning = Math.max(bestMeaning, same * weight)
  }
  const shared = Math.min(tally.shared, grams.count)
  const rare = Math.min(tally.rare, grams.rare)
  const ofSought = Math.max(sought / all, tally.together, tally.asOne)
  const ofMark = Math.max(tally.covered / tally.whole, tally.asOne)
  const [q, c] = [soughtByMeaning / all, tally.coveredByMeaning / tally.whole]
  m.trigrams[row] = shared / (grams.count + tally.own - shared)
  m.rareTrigrams[row] = (2 * rare) / (grams.rare + tally.ownRare)
  m.trigramsOfSought[row] = rare / (0.8 * grams.rare + 0.2 * tally.ownRare)
  m.trigramsOfMark[row] = rare / (0.2 * grams.rare + 0.8 * tally.ownRare)
  m.soughtCovered[row] = ofSought
  m.markCovered[row] = ofMark
  m.bothCovered[row] = (2 * ofSought * ofMark) / (ofSought + ofMark + 1e-9)
  m.lessCovered[row] = Math.min(ofSought, ofMark)
  m.bestPair[row] = Math.max(tally.pair, oneRare * tally.asOne)
  m.exact[row] = tally.exact
  m.meaning[row] = bestMeaning > 0 ? 0.6 * Math.min(q, c) + 0.2 * Math.max(q, c) + 0.2 * bestMeaning : 0
  m.meaningGain[row] = bestMeaning > 0 ? Math.max(0, Math.min(q, c) - Math.min(soughtClear / all, tally.coveredClear / tally.whole)) : 0
  m.meaningFull[row] = bestMeaning > 0 && Math.min(q, c) >= 0.75 ? 1 : 0
  m.nearMeaning[row] = (nearest * tally.coveredNear) / tally.whole
  m.firstWord[row] = (tally.like[first] as number) * (weights[first] as number)
}
