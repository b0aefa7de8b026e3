import type { Language } from '#calendar/words.ts'
import type { Compared, Rebuilt, ViewDifference } from '#ports/rebuild.ts'
import { readFlags } from './flags.ts'

export type RebuildIo = {
  readonly rebuild: () => Promise<Rebuilt>
  readonly compare: () => Promise<Compared>
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const usage = 'tocapu rebuild [--check] [--json] [--lang es|en]'

/**
 * `tocapu rebuild`: all views from zero while the office works; `--check` compares without changing anything.
 * Gives 0 done or equal, 1 different or another rebuild runs, 2 wrong usage.
 */
export async function rebuildCommand(args: readonly string[], io: RebuildIo): Promise<number> {
  const typed = readFlags(args, { switches: ['check', 'json'], values: ['lang'] })
  const language = typed?.values.get('lang') ?? 'es'
  if (typed === undefined || typed.words.length > 0 || (language !== 'es' && language !== 'en')) {
    io.err(usage)
    return 2
  }
  const json = typed.switches.has('json')
  try {
    return typed.switches.has('check') ? compared(await io.compare(), json, language, io) : rebuilt(await io.rebuild(), json, language, io)
  } catch (error) {
    if ((error as Error).name !== 'RebuildRunning') throw error
    io.err(language === 'es' ? 'Otra reconstrucción está en curso sobre esta base de datos.' : 'Another rebuild is running on this database.')
    return 1
  }
}

function rebuilt(done: Rebuilt, json: boolean, language: Language, io: RebuildIo): number {
  if (json) io.out(JSON.stringify({ ok: true, ...done }))
  else io.out(language === 'es' ? `Vistas reconstruidas: ${done.events} actos de ${done.streams} series en ${seconds(done.seconds)}.` : `Views rebuilt: ${done.events} acts of ${done.streams} streams in ${seconds(done.seconds)}.`)
  return 0
}

function compared(found: Compared, json: boolean, language: Language, io: RebuildIo): number {
  const ok = found.differences.length === 0
  if (json) io.out(JSON.stringify({ ok, ...found }))
  else if (ok) io.out(language === 'es' ? `Las vistas dicen lo mismo que los actos: ${found.events} actos de ${found.streams} series en ${seconds(found.seconds)}.` : `The views say what the acts say: ${found.events} acts of ${found.streams} streams in ${seconds(found.seconds)}.`)
  else found.differences.map((d) => sentence(d, language)).forEach(io.out)
  return ok ? 0 : 1
}

const what = {
  missing: { es: 'falta', en: 'missing' }, different: { es: 'distinta', en: 'different' }, 'left over': { es: 'sobra', en: 'left over' },
} as const

function sentence(d: ViewDifference, language: Language): string {
  return `${d.table} ${d.stream}: ${what[d.what][language]}`
}

const seconds = (s: number) => `${s.toFixed(1)} s`
