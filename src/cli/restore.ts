import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { Language } from '#calendar/words.ts'
import type { Restored, RestoreRefusal } from '#ports/archive.ts'
import type { Rebuilt } from '#ports/rebuild.ts'
import type { Verification } from '#ports/verification.ts'
import { readFlags } from './flags.ts'

export type RestoreIo = {
  readonly restore: (lines: AsyncIterable<string>) => Promise<Restored | RestoreRefusal>
  readonly rebuild: () => Promise<Rebuilt>
  readonly verify: () => Promise<Verification>
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const usage = 'tocapu restore FILE.gz [--json] [--lang es|en]'

/**
 * `tocapu restore`: an export into an empty database, then the views from zero, then the verification of the whole.
 * Gives 0 done and whole, 1 refused or broken, 2 wrong usage.
 */
export async function restoreCommand(args: readonly string[], io: RestoreIo): Promise<number> {
  const typed = readFlags(args, { switches: ['json'], values: ['lang'] })
  const language = typed?.values.get('lang') ?? 'es'
  const [file] = typed?.words ?? []
  if (typed === undefined || file === undefined || typed.words.length > 1 || (language !== 'es' && language !== 'en')) {
    io.err(usage)
    return 2
  }
  const json = typed.switches.has('json')
  const back = await io.restore(lines(file))
  if ('refused' in back) {
    if (json) io.out(JSON.stringify({ ok: false, refusal: { code: back.code, message: sentence(back, language) } }))
    else io.err(sentence(back, language))
    return 1
  }
  await io.rebuild()
  const { ok, firstBroken } = await io.verify()
  if (json) io.out(JSON.stringify({ ok, ...back, firstBroken }))
  else io.out(told(back, ok, language))
  return ok ? 0 : 1
}

function told({ events, rows, tables }: Restored, ok: boolean, language: Language): string {
  const es = `Copia restituida: ${events} actos, ${rows} filas de ${tables} tablas. ${ok ? 'El registro está íntegro.' : 'El registro está alterado: ejecute tocapu verify.'}`
  const en = `Export restored: ${events} acts, ${rows} rows of ${tables} tables. ${ok ? 'The record is whole.' : 'The record is altered: run tocapu verify.'}`
  return language === 'es' ? es : en
}

const sentences: Readonly<Record<RestoreRefusal['code'], { readonly es: string; readonly en: string }>> = {
  'restore.not-empty': { es: 'Esta base de datos ya tiene una oficina: restituya en una vacía', en: 'This database already holds an office: restore into an empty one' },
  'restore.not-an-export': { es: 'El archivo no es una copia de esta oficina', en: 'The file is not an export of this office' },
  'restore.incomplete': { es: 'La copia está incompleta', en: 'The export is incomplete' },
  'restore.unknown-table': { es: 'La copia nombra una tabla que este programa no tiene: use la versión que la hizo', en: 'The export names a table that this program does not have: use the version that made it' },
}

function sentence({ code, detail }: RestoreRefusal, language: Language): string {
  return `${sentences[code][language]}${detail === '' ? '' : ` (${detail})`}.`
}

/** The lines of a compressed file; one that is not compressed, or is cut, ends as an export that is incomplete. */
async function* lines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const text = source.pipe(createGunzip())
  source.on('error', (error) => text.destroy(error))
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity })
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('Z_')) throw error
  }
}
