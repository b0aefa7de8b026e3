import { features, measure, type Measured } from './measure.ts'
import type { Desk } from './gather.ts'
import type { SoughtSign } from './sought.ts'
import { spellingOf, textOfMark, wordsOfMark, type Stock } from './stock.ts'
import { weights } from './weights.ts'
import type { Hit } from './engine.ts'

const used = Object.entries(weights.features).map(([name, weight]) => ({ place: features.indexOf(name), weight }))

/** The marks nearest to a sign, nearest first; equals by text, then by position. */
export function scored(stock: Stock, sought: SoughtSign, at: Desk): readonly Hit[] {
  const measured = measure(stock, sought, at)
  const whole = sought.texts.join('')
  const start = weights.constant - weights.fewMarks * Math.max(0, Math.log(1e6 / (stock.living + 1)))
  const hits = Array.from(measured.marks, (mark, i) => ({ mark, score: same(stock, mark, whole) ? 1 : likely(start + sumOf(measured, i)) * likeEnough(measured, i) }))
  return hits.sort((a, b) => b.score - a.score || byText(textOfMark(stock, a.mark), textOfMark(stock, b.mark)) || a.mark - b.mark)
}

/** The same letters in the same order, whatever parts them. */
function same(stock: Stock, mark: number, whole: string): boolean {
  let at = 0
  for (const word of wordsOfMark(stock, mark)) for (const letter of spellingOf(stock, word)) if (whole.charCodeAt(at++) !== letter) return false
  return at === whole.length
}

const likeness = ['bothCovered', 'joined', 'meaning', 'nearMeaning', 'inside', 'turned', 'bestPair'].map((name) => features.indexOf(name))

/** A rank says little among few marks: what is hardly like the sign by any measure stays low, however near it is to the top. */
function likeEnough({ rows }: Measured, i: number): number {
  let most = 0
  for (const place of likeness) most = Math.max(most, rows[i * features.length + place] as number)
  return Math.min(1, Math.max(0.1, (most - 0.3) / 0.25))
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function sumOf({ rows }: Measured, i: number): number {
  let sum = 0
  for (const { place, weight } of used) sum += weight * (rows[i * features.length + place] as number)
  return sum
}

/** From a sum to how likely an examiner would want to look: `constant` was set against random marks of a register. */
const likely = (sum: number) => 1 / (1 + Math.exp(-sum))
