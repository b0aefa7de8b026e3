import { features, measure, type Measured } from './measure.ts'
import type { Desk } from './gather.ts'
import type { SoughtSign } from './sought.ts'
import { bitsOf } from './part.ts'
import { partOfMark, spellingOf, textOfMark, wordsOfMark, type Stock } from './stock.ts'
import { weights } from './weights.ts'
import type { Hit } from './engine.ts'

const used = Object.entries(weights.features).map(([name, weight]) => ({ place: features.indexOf(name), weight }))

/** Classes of the sign sought, and those worth a look beside them, a bit a class as `Part.classes` has them. */
export type Kin = { readonly same: readonly [number, number]; readonly related: readonly [number, number] }

export function kinOf(classes: readonly number[], related: (number: number) => readonly number[]): Kin | undefined {
  if (classes.length === 0) return undefined
  return { same: bitsOf(classes), related: bitsOf(classes.flatMap((c) => [...related(c)])) }
}

/** The marks nearest to a sign, nearest first; equals by text, then by position. */
export function scored(stock: Stock, sought: SoughtSign, { at, kin }: { readonly at: Desk; readonly kin: Kin | undefined }): readonly Hit[] {
  const measured = measure(stock, sought, at)
  const whole = sought.texts.join('')
  const fewer = Math.max(0, Math.log(1e6 / (stock.living + 1)))
  const start = weights.constant - weights.fewMarks * fewer
  const least = 0.3 + Math.min(0.1, 0.0125 * fewer)
  const hits = Array.from(measured.marks, (mark, i) => {
    const apart = kin ? apartBy(stock, mark, kin) : 0
    return { mark, score: same(stock, mark, whole) ? 1 + weights.identicalApart * apart : below * likely(start + apart + sumOf(measured, i)) * likeEnough(measured, i, least) }
  })
  return hits.sort((a, b) => b.score - a.score || byText(textOfMark(stock, a.mark), textOfMark(stock, b.mark)) || a.mark - b.mark)
}

/** What is taken off for goods of other classes: nothing where a class is the same, or where either has none. */
function apartBy(stock: Stock, mark: number, { same, related }: Kin): number {
  const { classes, firstMark } = partOfMark(stock, mark)
  const [low, high] = [classes[2 * (mark - firstMark)] as number, classes[2 * (mark - firstMark) + 1] as number]
  if (low + high === 0 || (low & same[0]) !== 0 || (high & same[1]) !== 0) return 0
  return (low & related[0]) !== 0 || (high & related[1]) !== 0 ? -weights.relatedClass : -weights.otherClass
}

/** The same letters in the same order, whatever parts them. */
function same(stock: Stock, mark: number, whole: string): boolean {
  let at = 0
  for (const word of wordsOfMark(stock, mark)) for (const letter of spellingOf(stock, word)) if (whole.charCodeAt(at++) !== letter) return false
  return at === whole.length
}

/** An identical mark of whatever class stands above every other. */
const below = 1 - weights.identicalApart * weights.otherClass

const likeness = ['bothCovered', 'joined', 'meaning', 'inside', 'turned', 'bestPair'].map((name) => features.indexOf(name))
const nearMeaning = features.indexOf('nearMeaning')

/** A rank says little among few marks: what is hardly like the sign by any measure stays low, however near it is to the top. An idea that is near is one half, no more. */
function likeEnough({ rows }: Measured, i: number, least: number): number {
  let most = (rows[i * features.length + nearMeaning] as number) - 0.3
  for (const place of likeness) most = Math.max(most, (rows[i * features.length + place] as number) - least)
  return Math.min(1, Math.max(0.1, most / 0.25))
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function sumOf({ rows }: Measured, i: number): number {
  let sum = 0
  for (const { place, weight } of used) sum += weight * (rows[i * features.length + place] as number)
  return sum
}

/** From a sum to how likely an examiner would want to look: `constant` was set against random marks of a register. */
const likely = (sum: number) => 1 / (1 + Math.exp(-sum))
