import { writeFileSync } from 'node:fs'
import type { Language } from '#calendar/words.ts'
import { bytesOf, readReport } from '#office/search/report.ts'
import { replay, type Difference, type Replayed, type ReplayDesk } from '#office/search/replay.ts'
import { readFlags } from './flags.ts'

export type SearchReplayIo = {
  /** Bytes of a report that the record holds. */
  readonly kept: (code: string) => Promise<Uint8Array | undefined>
  readonly read: (file: string) => Uint8Array | undefined
  readonly desk: ReplayDesk
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const usage = 'tocapu search replay REPORT [--out FILE] [--json] [--lang es|en]'

/**
 * `tocapu search replay`: makes the search of a report again from the record as it stood then. REPORT is its code, or
 * a file with its bytes. Gives 0 where the bytes are the same, 1 where they are not or there is no such report, 2 for wrong usage.
 */
export async function searchReplayCommand(args: readonly string[], io: SearchReplayIo): Promise<number> {
  const typed = readFlags(args, { switches: ['json'], values: ['lang', 'out'] })
  const [word, name, ...rest] = typed?.words ?? []
  const language = typed?.values.get('lang') ?? 'es'
  if (typed === undefined || word !== 'replay' || name === undefined || rest.length > 0 || (language !== 'es' && language !== 'en')) {
    io.err(usage)
    return 2
  }
  const bytes = io.read(name) ?? (/^[A-Za-z0-9-]{4,64}$/.test(name) ? await io.kept(name.toUpperCase()) : undefined)
  const report = bytes && readReport(bytes)
  if (!bytes || !report) {
    if (typed.switches.has('json')) io.out(JSON.stringify({ ok: false, report: name, refusal: { code: 'search.no-such-report' } }))
    else io.err(language === 'es' ? `No hay un informe de búsqueda ${name}, ni en el registro ni como archivo.` : `There is no search report ${name}, neither in the record nor as a file.`)
    return 1
  }
  const done = await replay(io.desk, report, bytes)
  const out = typed.values.get('out')
  if (out !== undefined) writeFileSync(out, bytesOf(done.again))
  if (typed.switches.has('json')) io.out(JSON.stringify(answer(done)))
  else sentences(done, language).forEach(io.out)
  return done.same ? 0 : 1
}

function answer({ same, report, again, differences }: Replayed) {
  return {
    ok: same, report: report.code, caseNumber: report.caseNumber, position: report.snapshot.position, marks: again.snapshot.marks, results: again.results.length,
    then: { ...report.engine, snapshot: report.snapshot.hash }, now: { ...again.engine, snapshot: again.snapshot.hash }, differences,
  }
}

function sentences({ same, report, again, differences }: Replayed, language: Language): readonly string[] {
  const es = language === 'es'
  const made = es ? `Informe ${report.code}, expediente ${report.caseNumber}, hecho el ${report.at}: ${again.snapshot.marks} marcas, ${again.results.length} resultados.` : `Report ${report.code}, file ${report.caseNumber}, made at ${report.at}: ${again.snapshot.marks} marks, ${again.results.length} results.`
  if (same) return [made, es ? 'La búsqueda repetida da los mismos bytes.' : 'The search made again gives the same bytes.']
  const engine = differences.some((d) => d.what === 'engine' || d.what === 'weights' || d.what === 'lexicon')
  const marks = differences.some((d) => d.what === 'snapshot')
  const why = engine && !marks
    ? (es ? 'Las marcas son las mismas; el motor es otro. Esto es lo que cambia:' : 'The marks are the same; the engine is another. This is what changes:')
    : marks
      ? (es ? 'El registro no muestra las marcas que el informe nombra. Compruébelo con tocapu verify.' : 'The record does not show the marks that the report names. Check it with tocapu verify.')
      : (es ? 'Con el mismo motor y las mismas marcas el resultado es otro: el informe no es el que se hizo.' : 'With the same engine and the same marks the result is another: the report is not the one that was made.')
  return [made, why, ...differences.map((d) => `  ${line(d, es)}`)]
}

function line(d: Difference, es: boolean): string {
  switch (d.what) {
    case 'gone': return es ? `ya no está: ${d.text} (lugar ${d.place})` : `no longer there: ${d.text} (place ${d.place})`
    case 'appeared': return es ? `aparece: ${d.text} (lugar ${d.place})` : `appears: ${d.text} (place ${d.place})`
    case 'place': case 'score': case 'reasons': case 'particulars': return `${d.text}, ${(es ? wordsEs : wordsEn)[d.what]}: ${told(d.then)} → ${told(d.now)}`
    default: return `${(es ? wordsEs : wordsEn)[d.what]}: ${told(d.then)} → ${told(d.now)}`
  }
}

const wordsEs = {
  engine: 'motor', weights: 'pesos', lexicon: 'léxico', marks: 'número de marcas', snapshot: 'huella de las marcas', total: 'total', hidden: 'escondidas', cut: 'texto cortado', more: 'hay más',
  place: 'lugar', score: 'cercanía', reasons: 'razones', particulars: 'datos',
} as const
const wordsEn: Readonly<Record<keyof typeof wordsEs, string>> = {
  engine: 'engine', weights: 'weights', lexicon: 'lexicon', marks: 'number of marks', snapshot: 'hash of the marks', total: 'total', hidden: 'hidden', cut: 'text cut', more: 'there is more',
  place: 'place', score: 'nearness', reasons: 'reasons', particulars: 'particulars',
}

const told = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
