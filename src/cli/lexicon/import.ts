import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Language } from '#calendar/words.ts'
import type { KeptLexicon, LexiconStore } from '#ports/lexicon.ts'
import { readFlags } from '../flags.ts'
import { BadFileError, tellFaults, type FaultAnswer } from '../nice/faults.ts'
import { readLexicon } from './read.ts'

export type LexiconIo = {
  /** Opened only when there is something to keep or to remove; closed before the command ends. */
  readonly openLexicons: () => Promise<LexiconStore>
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const usage = 'tocapu import lexicon FILE [--name NAME] [--json] [--lang es|en]\ntocapu import lexicon --remove NAME [--json] [--lang es|en]'
const code = 'lexicon.bad-file'

/** `tocapu import lexicon`: keeps a dictionary beside the program's own lexicon, or removes one. All of it or nothing. Gives 0 done, 1 refused, 2 wrong usage. */
export async function importLexicon(args: readonly string[], io: LexiconIo): Promise<number> {
  const typed = readFlags(args, { switches: ['json'], values: ['name', 'lang', 'remove'] })
  const language = typed?.values.get('lang') ?? 'es'
  const removed = typed?.values.get('remove')
  const [path, ...more] = typed?.words ?? []
  const source = removed ?? typed?.values.get('name') ?? sourceOf(path ?? '')
  if (typed === undefined || more.length > 0 || (path === undefined) === (removed === undefined) || (removed !== undefined && typed.values.has('name')) || (language !== 'es' && language !== 'en') || !/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(source)) {
    io.err(usage)
    return 2
  }
  const answer: FaultAnswer & { readonly io: LexiconIo } = { io, json: typed.switches.has('json'), language, code }
  if (path === undefined) return remove(answer, source)
  if (!(await stat(path).catch(() => undefined))?.isFile()) {
    io.err(language === 'es' ? `No hay un archivo en ${path}.` : `There is no file at ${path}.`)
    return 2
  }
  try {
    const lexicon = await readLexicon(path, basename(path), source)
    const kept = await withStore(io, (store) => store.keep(lexicon))
    io.out(answer.json ? JSON.stringify({ imported: kept }) : report(kept, language))
    return 0
  } catch (error) {
    if (error instanceof BadFileError) return tellFaults(error.faults, answer)
    throw error
  }
}

async function remove({ io, json, language }: { readonly io: LexiconIo; readonly json: boolean; readonly language: Language }, source: string): Promise<number> {
  const removed = await withStore(io, (store) => store.remove(source))
  if (json) io.out(JSON.stringify({ removed: removed ? source : null }))
  else if (removed) io.out(language === 'es' ? `Se retiró el diccionario ${source}.` : `The dictionary ${source} was removed.`)
  else io.err(language === 'es' ? `No hay un diccionario ${source}.` : `There is no dictionary ${source}.`)
  return removed ? 0 : 1
}

async function withStore<T>(io: LexiconIo, use: (store: LexiconStore) => Promise<T>): Promise<T> {
  const store = await io.openLexicons()
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

function sourceOf(path: string): string {
  return basename(path, extname(path)).replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 40)
}

function report({ source, concepts, sha256, before, changed }: KeptLexicon, language: Language): string {
  const es = language === 'es'
  const what = es ? `${source}: ${concepts} conceptos (${sha256.slice(0, 12)})` : `${source}: ${concepts} concepts (${sha256.slice(0, 12)})`
  if (!changed) return es ? `${what}; ya estaba, nada cambió` : `${what}; it was there, nothing changed`
  return before === null ? (es ? `${what}; nuevo` : `${what}; new`) : (es ? `${what}; reemplaza a uno de ${before}` : `${what}; it replaces one of ${before}`)
}
