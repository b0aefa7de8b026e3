import { chance } from './chance.ts'
import { sameText, type Pair } from './pairs.ts'

/** What an engine answered to one query, best first. */
export type Answer = readonly { readonly mark: string; readonly score: number }[]

/** Answers by the query as `sameText` gives it. */
export type Answers = ReadonlyMap<string, Answer>

/** A figure and its 95 % bootstrap interval over pairs. */
export type Measured = { readonly value: number; readonly low: number; readonly high: number }

export type Group = { readonly name: string; readonly n: number; readonly recall: Readonly<Record<Depth, Measured>>; readonly mrr: Measured }
export type Separation = { readonly name: string; readonly similar: number; readonly different: number; readonly auc: Measured }
export type Figures = { readonly groups: readonly Group[]; readonly separations: readonly Separation[] }

export type Depth = 1 | 10 | 30 | 100
export const depths: readonly Depth[] = [1, 10, 30, 100]

/**
 * Recall, mean reciprocal rank and AUC as the kit's `eval.py` counts them: similar pairs that words can show; equal scores
 * take the middle rank; another right answer to the same query does not push one down. `known` are all pairs whose right
 * answers are to be so spared.
 */
export function measure(pairs: readonly Pair[], known: readonly Pair[], answers: Answers): Figures {
  const right = rightAnswers(known)
  const scorable = pairs.filter((pair) => pair.scorable)
  const ranked = scorable.filter((pair) => pair.similar).map((pair) => ({ pair, rank: rankOf(pair.contested, pair.earlier, answers, right) }))
  const scored = scorable.filter((pair) => pair.basis !== 'goods-only').map((pair) => ({ pair, score: scoreOf(pair, answers) }))
  return {
    groups: groups.flatMap(([name, belongs]) => group(name, ranked.filter(({ pair }) => belongs(pair)).map(({ rank }) => rank))),
    separations: separations.flatMap(([name, belongs]) => separation(name, scored.filter(({ pair }) => belongs(pair)))),
  }
}

/** Rank of a mark among the answers to a query, from 1; Infinity where it is not among them. */
export function rankOf(query: string, mark: string, answers: Answers, right: ReadonlyMap<string, ReadonlySet<string>> = new Map()): number {
  const [q, e] = [sameText(query), sameText(mark)]
  const list = (answers.get(q) ?? []).map((hit) => ({ mark: sameText(hit.mark), score: hit.score }))
  const score = list.filter((hit) => hit.mark === e).reduce((best, hit) => Math.max(best, hit.score), -Infinity)
  if (score === -Infinity) return Infinity
  const spared = right.get(q)
  const rivals = list.filter((hit) => hit.mark !== e && hit.mark !== q && !spared?.has(hit.mark))
  return 1 + rivals.filter((hit) => hit.score > score).length + rivals.filter((hit) => hit.score === score).length / 2
}

const within = (depth: number) => (ranks: readonly number[]) => ranks.filter((rank) => rank <= depth).length / ranks.length
const reciprocal = (ranks: readonly number[]) => ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length

function group(name: string, ranks: readonly number[]): readonly Group[] {
  if (ranks.length === 0) return []
  const recall = Object.fromEntries(depths.map((depth) => [depth, measured(within(depth), ranks, 1000)])) as Record<Depth, Measured>
  return [{ name, n: ranks.length, recall, mrr: measured(reciprocal, ranks, 1000) }]
}

type Scored = { readonly pair: Pair; readonly score: number }

function separation(name: string, scored: readonly Scored[]): readonly Separation[] {
  const similar = scored.filter(({ pair }) => pair.similar).length
  if (similar === 0 || similar === scored.length) return []
  return [{ name, similar, different: scored.length - similar, auc: measured(auc, scored, 400) }]
}

/** How often a similar pair scores above one that is not; equal scores count half. NaN where one kind is missing. */
function auc(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => (a.score === b.score ? 0 : a.score - b.score))
  const similar = scored.filter(({ pair }) => pair.similar).length
  let ranks = 0
  for (let i = 0, j = 0; i < sorted.length; i = j) {
    while (j < sorted.length && sorted[j]?.score === sorted[i]?.score) j++
    ranks += sorted.slice(i, j).filter(({ pair }) => pair.similar).length * ((i + 1 + j) / 2)
  }
  return (ranks - (similar * (similar + 1)) / 2) / (similar * (scored.length - similar))
}

/** A figure over items and its 95 % bootstrap interval: items drawn again with the same seed each time. */
export function measured<T>(figure: (items: readonly T[]) => number, items: readonly T[], draws: number): Measured {
  const next = chance(1)
  const again = () => Array.from(items, () => items[Math.floor(next() * items.length)] as T)
  const drawn = Array.from({ length: draws }, () => figure(again())).filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  return { value: figure(items), low: drawn[Math.floor(0.025 * drawn.length)] ?? NaN, high: drawn[Math.floor(0.975 * drawn.length) - 1] ?? NaN }
}

function scoreOf({ contested, earlier }: Pair, answers: Answers): number {
  const e = sameText(earlier)
  return (answers.get(sameText(contested)) ?? []).filter((hit) => sameText(hit.mark) === e).reduce((best, hit) => Math.max(best, hit.score), -Infinity)
}

function rightAnswers(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const right = new Map<string, Set<string>>()
  for (const { contested, earlier, similar } of pairs) {
    if (similar) right.set(sameText(contested), (right.get(sameText(contested)) ?? new Set()).add(sameText(earlier)))
  }
  return right
}

type Named = readonly [name: string, belongs: (pair: Pair) => boolean]

const from = (...countries: readonly string[]) => ({ jurisdiction }: Pair) => countries.includes(jurisdiction.slice(0, 2))
const andean = from('PE', 'CO', 'CL')

const groups: readonly Named[] = [
  ['all', () => true],
  ...['phonetic', 'visual', 'conceptual', 'mixed'].map((basis): Named => [basis, (pair) => pair.basis === basis]),
  ['Andean and Chile', andean],
  ['EU, UK, DE', from('EU', 'UK', 'DE')],
  ['US', from('US')],
  ['confidence high', ({ confidence }) => confidence === 'high'],
]

const separations: readonly Named[] = [['all', () => true], ['Andean and Chile', andean], ['without conceptual', ({ basis }) => basis !== 'conceptual']]
