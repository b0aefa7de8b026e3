import { buildPart, ownerNumber, type Part } from './part.ts'
import { asking, reasonsFor, type Asked } from './explain.ts'
import { desk, type Desk } from './gather.ts'
import { lexicon as builtIn } from './lexicon/index.ts'
import type { Lexicon } from './lexicon/shape.ts'
import { kinOf, scored } from './score.ts'
import { openCounting } from './counting.ts'
import { classesOf, ownerOf, textOfMark, type Stock } from './stock.ts'
import { weights } from './weights.ts'
import type { Engine, EngineVersion, Hit, Mark, Sought } from './engine.ts'

export type { Aligned, Because, Engine, EngineVersion, Explained, Hit, Mark, Sought } from './engine.ts'

export type EngineOptions = {
  /** Without it the one that comes with the program. Threads that share an engine must be given the same. */
  readonly lexicon?: Lexicon
  /** Classes worth a look beside a class. */
  readonly related?: (number: number) => readonly number[]
}

/** What threads hand each other: flat arrays over shared memory, not copied by `postMessage`. */
export type SharedEngine = { readonly part: Part }

const opened = new WeakMap<Engine, Part>()

/** An engine of these marks. About 20 s a million on one core. */
export function buildEngine(marks: Iterable<Mark>, options: EngineOptions = {}): Engine {
  const built = buildPart(marks, { marks: 0, vocabulary: 0, known: () => -1 }, options.lexicon ?? builtIn())
  return engineOf(built, options)
}

/** The marks that the engine was built from, for other threads: what came or went since is not in it. */
export function share(engine: Engine): SharedEngine {
  const part = opened.get(engine)
  if (part === undefined) throw new Error('this engine was not made by buildEngine or openShared')
  return { part }
}

export const openShared = ({ part }: SharedEngine, options: EngineOptions = {}): Engine => engineOf(part, options)

/** Bytes of the flat arrays that threads share. */
export function bytesOf(engine: Engine): number {
  const seen = new Set<ArrayBufferLike>()
  const look = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) seen.add(value.buffer)
    else if (value !== null && typeof value === 'object' && !(value instanceof Map)) Object.values(value).forEach(look)
  }
  look(opened.get(engine))
  return [...seen].reduce((sum, buffer) => sum + buffer.byteLength, 0)
}

export const engineVersion = (lexicon: Lexicon = builtIn()): EngineVersion => ({ engine: '6', weights: weights.version, lexicon: lexicon.version })

type Last = { readonly key: string; readonly stock: Stock; readonly asked: Asked; scores: { readonly hits: readonly Hit[]; readonly of: ReadonlyMap<number, number> } | undefined }

function engineOf(first: Part, { lexicon = builtIn(), related = () => [] }: EngineOptions): Engine {
  const counting = openCounting(first, lexicon)
  let work: Desk | undefined
  const now = counting.now
  // What a mark is needs no counting: a service asks it of thousands between two searches.
  const own = { parts: [first, first, first] as const }
  const cameAt = (position: number): Mark | undefined => counting.came[position - first.marks]
  const workAt = (s: Stock): Desk => {
    if (work === undefined || work.seen.length < s.marks || work.most.length < s.vocabulary) work = desk({ vocabulary: s.vocabulary + 4096, marks: s.marks + 4096 })
    return work
  }
  // The last sign that was asked about: a list and then the reasons for its marks are one search.
  let last: Last | undefined
  const ask = (sought: Sought): Last => {
    const key = JSON.stringify([sought.text, sought.classes])
    if (last?.key !== key || last.stock !== now()) last = { key, stock: now(), asked: asking(sought, related, lexicon), scores: undefined }
    return last
  }
  const scores = () => {
    const { stock: s, asked: { sign, sought, related } } = last as Last
    const hits = (last as Last).scores?.hits ?? (sign ? scored(s, sign, { at: workAt(s), kin: kinOf(sought.classes, related) }) : [])
    return ((last as Last).scores ??= { hits, of: new Map(hits.map(({ mark, score }) => [mark, score])) })
  }
  const engine: Engine = {
    get size() { return counting.size() },
    add: counting.add,
    remove: counting.remove,
    text: (position) => cameAt(position)?.text ?? textOfMark(own, position),
    classes: (position) => ascending(cameAt(position)?.classes) ?? classesOf(own, position),
    holds(position, { text, classes, owner }) {
      const known = engine.classes(position)
      const its = cameAt(position)
      return engine.text(position) === text && (its ? ownerNumber(its.owner) : ownerOf(own, position)) === ownerNumber(owner) && known.length === classes.length && known.every((c) => classes.includes(c))
    },
    search(sought, limit) {
      const { sign } = ask(sought).asked
      if (sign === undefined) return []
      return scores().hits.slice(0, limit)
    },
    explain(sought, position) {
      const { asked } = ask(sought)
      return { score: asked.sign === undefined ? 0 : scores().of.get(position) ?? 0, because: reasonsFor(now(), asked, position) }
    },
  }
  opened.set(engine, first)
  return engine
}

const ascending = (classes: readonly number[] | undefined) => classes && [...new Set(classes)].sort((a, b) => a - b)
