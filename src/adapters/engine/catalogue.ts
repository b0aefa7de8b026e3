import type { MarkLine } from '#ports/marks.ts'
import type { Reason, SimilarAsk, SimilarFound } from '#ports/similar.ts'
import { buildEngine, openShared, share, type SharedEngine } from '#search/index.ts'
import type { Because, Engine, Explained, Hit, Mark, Sought } from '#search/engine.ts'
import { sentence } from '#search/say.ts'
import type { Test } from './beside.ts'
import type { Library } from './library.ts'
import { openRoll, type Roll } from './roll.ts'

/** A candidate before its particulars are read: which mark, how near, why. */
export type Near = { readonly stream: string; readonly score: number; readonly because: readonly Because[]; readonly reasons: readonly Reason[] }
export type Looked = Omit<SimilarFound, 'candidates' | 'cut'> & { readonly near: readonly Near[] }

/** The engine with the marks of one office: who they are, what filters need, and the hash of the whole. */
export type Catalogue = {
  /** Streams that were acted on, and the marks they now are. */
  readonly apply: (streams: readonly string[], lines: readonly MarkLine[]) => void
  readonly look: (ask: SimilarAsk) => Looked
  readonly explain: (sought: Sought, stream: string) => (Explained & { readonly reasons: readonly Reason[] }) | undefined
  readonly snapshot: () => { readonly marks: number; readonly hash: string }
  /** The engine's flat arrays, for other threads that hold the same marks. */
  readonly shared: () => SharedEngine
  /** Counts what the first search would count, before anybody waits for it. */
  readonly warm: () => void
  /** Marks that came or changed since it was opened: many make it slow. */
  readonly came: () => number
}

/** How many the engine is asked for before the filters, and how many where those leave too few. */
export const lookedAt = [500, 5000] as const

/** Builds the engine from marks as they come. */
export function openCatalogue(lines: Iterable<MarkLine>, { options }: Library): Catalogue {
  const roll = openRoll({ hashed: true })
  let position = 0
  function* noted(): Generator<Mark> {
    for (const line of lines) {
      roll.note(position++, line)
      yield markOf(line)
    }
  }
  return catalogueOf(buildEngine(noted(), options), roll)
}

/** The roll of marks that another thread builds an engine from, in the same order. */
export function rollOf(lines: Iterable<MarkLine>): Roll {
  const roll = openRoll({ hashed: false })
  let position = 0
  for (const line of lines) roll.note(position++, line)
  return roll
}

/** The same catalogue in another thread: its own roll of the marks, and the engine that the first one built. */
export const followCatalogue = (shared: SharedEngine, roll: Roll, { options }: Library): Catalogue => catalogueOf(openShared(shared, options), roll)

function catalogueOf(engine: Engine, roll: Roll): Catalogue {
  let came = 0
  const forget = (stream: string) => {
    const position = roll.positionOf(stream)
    if (position === undefined) return
    engine.remove(position)
    roll.forget(stream)
  }
  const streamOf = roll.streamAt
  return {
    apply(touched, now) {
      const stay = new Set(now.map(([stream]) => stream))
      for (const stream of touched) if (!stay.has(stream)) forget(stream)
      for (const line of now) {
        const position = roll.positionOf(line[0])
        // Most acts change where a file stands and not its sign: then the engine is left alone.
        if (position !== undefined && engine.holds(position, markOf(line))) {
          roll.note(position, line)
        } else {
          forget(line[0])
          came++
          roll.note(engine.add(markOf(line)), line)
        }
      }
    },
    look(ask) {
      const sought = { text: ask.text, classes: ask.classes }
      const tests = roll.tests(ask.filters ?? {}, streamOf)
      const without = new Set(ask.without ?? [])
      const [offset, wanted] = [ask.offset ?? 0, (ask.offset ?? 0) + ask.limit]
      let looked: Hits = { hits: [], more: false }
      let passed: readonly Hit[] = []
      for (const most of lookedAt) {
        looked = nearest(engine, sought, { most, least: ask.least ?? 0 }, streamOf)
        looked = { ...looked, hits: looked.hits.filter((h) => !without.has(streamOf(h.mark))) }
        passed = looked.hits.filter((h) => tests.every((t) => t.lets(h.mark)))
        if (!looked.more || passed.length >= wanted) break
      }
      return {
        near: passed.slice(offset, wanted).map(({ mark, score }) => ({ stream: streamOf(mark), score, ...reasoned(engine.explain(sought, mark).because) })),
        total: passed.length, more: looked.more, wordless: wordlessBeside(roll, ask, tests),
        hidden: Object.fromEntries(tests.map((t) => [t.name, looked.hits.filter((h) => !t.lets(h.mark) && tests.every((o) => o === t || o.lets(h.mark))).length])),
      }
    },
    explain(sought, stream) {
      const position = roll.positionOf(stream)
      if (position === undefined) return undefined
      const { score, because } = engine.explain(sought, position)
      return { score, ...reasoned(because) }
    },
    shared: () => share(engine),
    warm: () => void engine.search({ text: 'a', classes: [] }, 1),
    came: () => came,
    snapshot: roll.snapshot,
  }
}

/** How many marks without words stand where the question looks: it says nothing of them. */
function wordlessBeside(roll: Roll, { classes, without }: SimilarAsk, tests: readonly Test[]): number {
  const all = classes.length === 0 ? tests : [...tests, ...roll.tests({ classes }, roll.streamAt)]
  const aside = new Set(without?.map(roll.positionOf))
  let count = 0
  for (const position of roll.wordless()) if (!aside.has(position) && all.every((t) => t.lets(position))) count++
  return count
}

type Hits = { readonly hits: readonly Hit[]; readonly more: boolean }

/**
 * The same marks give the same list whatever the order they came in: among equals the text decides, then the stream.
 * Where the engine's list is cut inside a group of equals, the whole group is left out, for which of them came is chance.
 */
function nearest(engine: Engine, sought: Sought, { most, least }: { readonly most: number; readonly least: number }, streamOf: (position: number) => string): Hits {
  const found = engine.search(sought, most + 1)
  const last = found.at(-1)
  const more = found.length > most
  const text = (hit: Hit) => engine.text(hit.mark)
  const equal = (hit: Hit) => last !== undefined && hit.score === last.score && text(hit) === text(last)
  const whole = more && !found.every(equal) ? found.filter((hit) => !equal(hit)) : found
  const sorted = whole.filter((hit) => hit.score >= least).map((hit) => ({ ...hit, text: text(hit), stream: streamOf(hit.mark) }))
    .sort((a, b) => b.score - a.score || compare(a.text, b.text) || compare(a.stream, b.stream))
  return { hits: sorted, more: more && sorted.length === whole.length }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export function reasoned(because: readonly Because[]): { readonly because: readonly Because[]; readonly reasons: readonly Reason[] } {
  return { because, reasons: because.map((one) => ({ channel: one.channel, es: sentence(one, 'es'), en: sentence(one, 'en') })) }
}

const markOf = ([, text, classes, owner]: MarkLine): Mark => ({ text, classes, owner })
