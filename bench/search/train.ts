import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openKit } from '../../src/cli/search/kit.ts'
import { openCounting } from '#search/counting.ts'
import { chance } from '#search/evaluate/chance.ts'
import { corpusOf, queriesOf, readPairs, sameText, type Pair } from '#search/evaluate/pairs.ts'
import { desk } from '#search/gather.ts'
import { lexicon } from '#search/lexicon/index.ts'
import { features, measure } from '#search/measure.ts'
import { buildPart } from '#search/part.ts'
import { soughtSign } from '#search/sought.ts'
import { weights } from '#search/weights.ts'
import { kitFolder } from './ground.ts'

// How `weights.ts` came about: `node bench/search/train.ts [--kit DIR] [--features a,b,…]` prints recall in five folds
// (pairs that share a mark in one fold) and the weights fitted on all pairs. Of the invented pairs beside this file, none
// taken from a decision, those made after the likeness of decided ones stand in folds too; the others are seen by every fit.
const { values } = parseArgs({ options: { kit: { type: 'string', default: kitFolder }, features: { type: 'string', default: Object.keys(weights.features).join(',') }, seeds: { type: 'string', default: '2' } } })
const names = values.features.split(',')
const columns = names.map((name) => features.indexOf(name))
if (columns.includes(-1)) throw new Error(`no such feature; there are ${features.join(' ')}`)

/** The weight of a disputed pair that was not found confusing: an examiner would have looked at it. */
const looked = 0.7
/** Set by hand: few development pairs are read the same. */
const byHand = names.map((name) => (name === 'sameSound' ? weights.features[name] : undefined))
const [rivals, ridge, steps, rate] = [250, 0.02, 120, 0.06]
/** What an invented pair counts that is no analogue of a decided one, so that kinds stand to each other as in decisions, and all of them to the development pairs about as one to one. */
const inventedWorth: Readonly<Record<string, number>> = { phonetic: 0.12, conceptual: 0.06, mixed: 0.3 }

/** What a pair made after the likeness of a decided one counts. */
const analogueWorth = 0.5

type List = { readonly marks: readonly number[]; readonly rows: Float32Array; readonly at: ReadonlyMap<number, number> }
type Example = { readonly rows: Float32Array; readonly size: number; readonly weight: number }

const kit = openKit(values.kit, {})
const invented = readPairs(readFileSync(new URL('invented-pairs.csv', import.meta.url), 'utf8'))
const corpus = [...corpusOf(invented, kit.corpus)]
const part = buildPart(corpus.map((text) => ({ text, classes: [], owner: '' })), { marks: 0, vocabulary: 0, known: () => -1 }, lexicon())
const stock = openCounting(part, lexicon()).now()
const room = desk({ vocabulary: stock.vocabulary, marks: stock.marks })
const numbers = new Map(corpus.map((text, i) => [sameText(text), i]))
const lists = new Map(queriesOf([...kit.pairs, ...invented]).map((query) => [query, listOf(query)]))
const spread = standardise()
const scorable = kit.pairs.filter((pair) => pair.scorable)
const against = new Map<Pair, readonly number[]>()
const right = Map.groupBy([...scorable, ...invented].filter((pair) => pair.similar), (pair) => sameText(pair.contested))

function listOf(query: string): List {
  const sign = soughtSign(query, stock.lexicon)
  const measured = sign === undefined ? { marks: new Uint32Array(), rows: new Float32Array() } : measure(stock, sign, room)
  const marks = [...measured.marks]
  const rows = Float32Array.from({ length: marks.length * columns.length }, (_, i) => measured.rows[Math.floor(i / columns.length) * features.length + (columns[i % columns.length] as number)] as number)
  return { marks, rows, at: new Map(marks.map((mark, i) => [mark, i])) }
}

/** Brings each feature to mean 0 and deviation 1, in place; the deviations. */
function standardise(): readonly number[] {
  return columns.map((_, f) => {
    const all = [...lists.values()].flatMap(({ rows, marks }) => marks.map((_, i) => rows[i * columns.length + f] as number))
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length
    const deviation = Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length) || 1
    for (const { rows, marks } of lists.values()) marks.forEach((_, i) => { rows[i * columns.length + f] = ((rows[i * columns.length + f] as number) - mean) / deviation })
    return deviation
  })
}

/** Rows of a pair's list that stand against it: neither the sign itself nor another right answer. */
function rivalsOf(pair: Pair): readonly number[] {
  const known = against.get(pair)
  if (known) return known
  const spared = new Set([pair.earlier, pair.contested, ...(right.get(sameText(pair.contested)) ?? []).map((other) => other.earlier)].map(sameText))
  const found = (lists.get(pair.contested) as List).marks.flatMap((mark, i) => (spared.has(sameText(corpus[mark] ?? '')) ? [] : [i]))
  against.set(pair, found)
  return found
}

/** The right mark of each pair that was gathered, then its rivals: two thirds the nearest by the first two features, one third by chance. */
function examples(pairs: readonly Pair[], next: () => number): readonly Example[] {
  return pairs.flatMap((pair) => {
    const { rows, at } = lists.get(pair.contested) as List
    const own = at.get(numbers.get(sameText(pair.earlier)) ?? -1)
    if (own === undefined) return []
    const near = (i: number) => (rows[i * columns.length] as number) + (rows[i * columns.length + 1] as number)
    const nearest = [...rivalsOf(pair)].sort((a, b) => near(b) - near(a))
    const first = nearest.slice(0, Math.floor((rivals * 2) / 3))
    const rest = nearest.slice(first.length).map((i) => [next(), i] as const).sort((a, b) => a[0] - b[0]).map(([, i]) => i)
    const chosen = [own, ...first, ...rest.slice(0, rivals - first.length)]
    const of = Float32Array.from({ length: chosen.length * columns.length }, (_, k) => rows[(chosen[Math.floor(k / columns.length)] as number) * columns.length + (k % columns.length)] as number)
    return [{ rows: of, size: chosen.length, weight: pair.confidence === 'analogue' ? analogueWorth : pair.confidence === 'invented' ? (inventedWorth[pair.basis] ?? 0) : pair.similar ? 1 : looked }]
  })
}

function sumOf(rows: Float32Array, i: number, w: Float64Array): number {
  let sum = 0
  for (let f = 0; f < w.length; f++) sum += (w[f] as number) * (rows[i * w.length + f] as number)
  return sum
}

/** Softmax of the right mark among its rivals, by Adam; no weight below zero. */
function fit(pairs: readonly Pair[], next: () => number): Float64Array {
  const all = [...examples(pairs, next), ...ofInvented]
  const [w, m, v] = [new Float64Array(columns.length).fill(0.1), new Float64Array(columns.length), new Float64Array(columns.length)]
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(columns.length)
    for (const { rows, size, weight } of all) {
      const sums = Array.from({ length: size }, (_, i) => sumOf(rows, i, w))
      const most = Math.max(...sums)
      const shares = sums.map((sum) => Math.exp(sum - most))
      const whole = shares.reduce((a, b) => a + b, 0)
      shares.forEach((share, i) => {
        const pull = weight * (share / whole - (i === 0 ? 1 : 0))
        if (Math.abs(pull) < 1e-6) return
        for (let f = 0; f < columns.length; f++) gradient[f] = (gradient[f] as number) + pull * (rows[i * columns.length + f] as number)
      })
    }
    w.forEach((weight, f) => {
      const g = (gradient[f] as number) / all.length + ridge * weight
      m[f] = 0.9 * (m[f] as number) + 0.1 * g
      v[f] = 0.99 * (v[f] as number) + 0.01 * g * g
      w[f] = Math.max(0, weight - (rate * ((m[f] as number) / (1 - 0.9 ** step))) / (Math.sqrt((v[f] as number) / (1 - 0.99 ** step)) + 1e-8))
    })
  }
  byHand.forEach((weight, f) => { if (weight !== undefined) w[f] = weight * (spread[f] as number) })
  return w
}

function rankOf(pair: Pair, w: Float64Array): number {
  const { rows, at } = lists.get(pair.contested) as List
  const own = at.get(numbers.get(sameText(pair.earlier)) ?? -1)
  if (own === undefined) return Infinity
  const score = sumOf(rows, own, w)
  return rivalsOf(pair).reduce((rank, i) => {
    const other = sumOf(rows, i, w)
    return other > score ? rank + 1 : other === score ? rank + 0.5 : rank
  }, 1)
}

/** Pairs that share a mark stand or fall together. */
function families(): readonly (readonly Pair[])[] {
  const groups: { readonly texts: Set<string>; readonly pairs: Pair[] }[] = []
  for (const pair of taught) {
    const texts = [sameText(pair.earlier), sameText(pair.contested)]
    const met = groups.filter((group) => texts.some((text) => group.texts.has(text)))
    const joined = { texts: new Set([...texts, ...met.flatMap((group) => [...group.texts])]), pairs: [...met.flatMap((group) => group.pairs), pair] }
    groups.splice(0, groups.length, ...groups.filter((group) => !met.includes(group)), joined)
  }
  return groups.map((group) => group.pairs)
}

const analogues = invented.filter(({ confidence }) => confidence === 'analogue')
const taught = [...scorable, ...analogues]
const ofInvented = examples(invented.filter(({ confidence }) => confidence !== 'analogue'), chance(5))
const ranked = Array.from({ length: Number(values.seeds) }, (_, seed) => {
  const next = chance(11 + seed)
  const shuffled = families().map((family) => [next(), family] as const).sort((a, b) => a[0] - b[0]).map(([, family]) => family)
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const w = fit(shuffled.filter((_, i) => i % 5 !== fold).flat(), next)
    return shuffled.filter((_, i) => i % 5 === fold).flat().filter((pair) => pair.similar).map((pair) => ({ pair, rank: rankOf(pair, w) }))
  })
}).flat()
const told = (name: string, ranks: readonly number[]) => console.log(`${name}: ${[1, 10, 30, 100].map((depth) => `first ${depth}: ${(ranks.filter((rank) => rank <= depth).length / ranks.length).toFixed(3)}`).join(', ')}`)
console.log(`${features.length} features known, ${names.length} used; five folds, ${values.seeds} seeds`)
for (const [name, of] of [['development pairs', new Set(scorable)], ['analogues', new Set(analogues)]] as const) told(name, ranked.filter(({ pair }) => of.has(pair)).map(({ rank }) => rank))
const all = fit(taught, chance(1))
told('fitted on all, development pairs', scorable.filter((pair) => pair.similar).map((pair) => rankOf(pair, all)))
told('fitted on all, analogues', analogues.map((pair) => rankOf(pair, all)))
console.log(JSON.stringify(Object.fromEntries(names.map((name, f) => [name, Number(((all[f] as number) / (spread[f] as number)).toPrecision(4)), all[f] as number] as const).filter(([, , worth]) => worth > 0.01).map(([name, weight]) => [name, weight])), null, 2))
