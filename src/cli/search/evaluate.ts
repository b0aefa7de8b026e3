import type { Language } from '#calendar/words.ts'
import type { Sought } from '#search/engine.ts'
import { fuse } from '#search/evaluate/fusion.ts'
import { jaroWinklerLine } from '#search/evaluate/jaro-winkler.ts'
import { levenshteinLine } from '#search/evaluate/levenshtein.ts'
import { measure, type Answers } from '#search/evaluate/measure.ts'
import { queriesOf, sameText } from '#search/evaluate/pairs.ts'
import { heard, soundSet, type Respelt } from '#search/evaluate/sound-set.ts'
import { trigramLine } from '#search/evaluate/trigram.ts'
import { buildEngine, engineVersion } from '#search/index.ts'
import { readFlags, type Typed } from '../flags.ts'
import type { SearchIo } from './io.ts'
import { BadFileError, faultSentence } from './faults.ts'
import { answersFrom, openKit, type Kit } from './kit.ts'
import { engineNames, type EngineName, type Measurement, type Report } from './report.ts'
import { tables } from './tables.ts'

const usage = `tocapu search evaluate --kit DIR [--pairs FILE] [--engine NAME,NAME…] [--results FILE] [--sound N] [--seed S] [--names FILE] [--misses] [--json] [--lang es|en]
Engines: ours, trigram, levenshtein, jaro-winkler, fusion (of the three before it). --results measures what "search batch" or another engine wrote.
--sound N: so many respelt names (600; 0: none), from --names (one a line), the kit’s brands.txt or invented ones. --misses lists those not found.`

type Evaluation = { readonly kit: string; readonly pairs: string | undefined; readonly names: string | undefined; readonly results: string | undefined; readonly engines: readonly EngineName[]; readonly sound: number; readonly seed: number }

/** `tocapu search evaluate`: recall on decided pairs and on respelt names, beside other engines. Gives 0 done, 1 refused, 2 wrong usage. */
export async function evaluateCommand(args: readonly string[], io: SearchIo): Promise<number> {
  const typed = readFlags(args, { switches: ['json', 'misses'], values: ['kit', 'pairs', 'engine', 'results', 'sound', 'seed', 'names', 'lang'] })
  const language = typed?.values.get('lang') ?? 'es'
  const asked = typed && evaluationOf(typed)
  if (typed === undefined || asked === undefined || (language !== 'es' && language !== 'en')) {
    io.err(usage)
    return 2
  }
  try {
    const report = evaluate(asked, io)
    if (typed.switches.has('json')) io.out(JSON.stringify(report))
    else tables(report, { misses: typed.switches.has('misses') }).forEach(io.out)
    return 0
  } catch (error) {
    if (!(error instanceof BadFileError)) throw error
    io.err(faultSentence(error.fault, language as Language))
    return 2
  }
}

function evaluationOf({ words, values }: Typed): Evaluation | undefined {
  const whole = (name: string, otherwise: string) => (/^\d{1,7}$/.test(values.get(name) ?? otherwise) ? Number(values.get(name) ?? otherwise) : undefined)
  const [kit, results, sound, seed] = [values.get('kit'), values.get('results'), whole('sound', '600'), whole('seed', '1')]
  const typed = values.get('engine')?.split(',') ?? (results === undefined ? engineNames : [])
  const known = typed.filter((name): name is EngineName => (engineNames as readonly string[]).includes(name))
  if (words.length > 0 || kit === undefined || sound === undefined || seed === undefined || known.length !== typed.length) return undefined
  return { kit, results, sound, seed, engines: [...known, ...(results === undefined ? [] : ['results' as const])], pairs: values.get('pairs'), names: values.get('names') }
}

/** Answers as deep as the kit advises for its AUC. */
const limit = 1000

function evaluate(asked: Evaluation, io: SearchIo): Report {
  const kit = openKit(asked.kit, asked)
  const set = asked.sound === 0 ? [] : soundSet({ count: asked.sound, seed: asked.seed, names: kit.names })
  const corpus = withNames(kit.corpus, set)
  io.err(`${corpus.length} marks, ${kit.pairs.length} pairs, ${set.length} respelt names`)
  const answered = new Map<EngineName, Answers>()
  const engines = inOrder(asked.engines).map((engine): Measurement | undefined => {
    const run = answersOf(engine, { kit, corpus, set, answered, results: asked.results })
    answered.set(engine, run.pairs)
    io.err(`${engine}: ${run.buildSeconds === null ? 'measured' : `built in ${run.buildSeconds} s, p50 ${run.p50Ms} ms, p95 ${run.p95Ms} ms`}`)
    if (!asked.engines.includes(engine)) return undefined
    const { pairs, sound, ...figures } = run
    return { engine, ...figures, ...measure(kit.pairs, kit.known, pairs), sound: sound === null || set.length === 0 ? null : heard(set, sound) }
  })
  return { version: engineVersion(), marks: corpus.length, pairs: kit.pairs.length, sound: set.length, seed: asked.seed, engines: engines.filter((one) => one !== undefined) }
}

/** The fusion needs the lists of three others, asked for or not. */
function inOrder(engines: readonly EngineName[]): readonly EngineName[] {
  const needed: readonly EngineName[] = engines.includes('fusion') ? ['trigram', 'levenshtein', 'jaro-winkler'] : []
  const all: readonly EngineName[] = [...engineNames, 'results']
  return all.filter((name) => engines.includes(name) || needed.includes(name))
}

type Ground = { readonly kit: Kit; readonly corpus: readonly string[]; readonly set: readonly Respelt[]; readonly answered: ReadonlyMap<EngineName, Answers>; readonly results: string | undefined }
type Run = { readonly pairs: Answers; readonly sound: Answers | null; readonly buildSeconds: number | null; readonly p50Ms: number | null; readonly p95Ms: number | null }
type Searching = (sought: Sought) => readonly { readonly mark: number; readonly score: number }[]

/** Respelt names are asked of ours and of the trigram line; the others would take minutes and tell nothing more. */
function answersOf(engine: EngineName, { kit, corpus, set, answered, results }: Ground): Run {
  if (engine === 'results') return { pairs: answersFrom(results ?? ''), sound: null, buildSeconds: null, p50Ms: null, p95Ms: null }
  if (engine === 'fusion') return { pairs: fuse(inOrder(['fusion']).flatMap((name) => answered.get(name) ?? [])), sound: null, buildSeconds: null, p50Ms: null, p95Ms: null }
  const began = performance.now()
  const search = opened(engine, corpus)
  const buildSeconds = Math.round(performance.now() - began) / 1000
  const times: number[] = []
  const ask = (queries: readonly string[]): Answers => new Map(queries.map((query) => {
    const asked = performance.now()
    const hits = search({ text: query, classes: [] })
    times.push(performance.now() - asked)
    return [sameText(query), hits.map((hit) => ({ mark: corpus[hit.mark] ?? '', score: hit.score }))]
  }))
  const pairs = ask(queriesOf(kit.pairs))
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10
  const [p50Ms, p95Ms] = [at(0.5), at(0.95)]
  return { pairs, buildSeconds, p50Ms, p95Ms, sound: engine === 'ours' || engine === 'trigram' ? ask(set.map(({ sought }) => sought)) : null }
}

function opened(engine: Exclude<EngineName, 'results' | 'fusion'>, corpus: readonly string[]): Searching {
  switch (engine) {
    case 'ours': {
      const ours = buildEngine(corpus.map((text) => ({ text, classes: [], owner: '' })))
      return (sought) => ours.search(sought, limit)
    }
    case 'trigram': return textual(trigramLine(corpus).search)
    case 'levenshtein': return textual(levenshteinLine(corpus).search)
    case 'jaro-winkler': return textual(jaroWinklerLine(corpus).search)
    default: return engine satisfies never
  }
}

const textual = (search: (text: string, limit: number) => ReturnType<Searching>): Searching => (sought) => search(sought.text, limit)

/** Every name that was respelt must be there to be found. */
function withNames(corpus: readonly string[], set: readonly Respelt[]): readonly string[] {
  const there = new Set(corpus.map(sameText))
  return [...corpus, ...set.map(({ name }) => name).filter((name) => !there.has(sameText(name)))]
}
