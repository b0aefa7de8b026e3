import type { Language } from '#calendar/words.ts'
import type { Kept, NiceStore } from '#ports/terms.ts'
import { readFlags } from './flags.ts'
import { importLexicon, type LexiconIo } from './lexicon/import.ts'
import { BadFileError, tellFaults, type Fault } from './nice/faults.ts'
import { findFiles, type FoundFiles } from './nice/find.ts'
import { readLists, unstated } from './nice/read.ts'

export type ImportIo = LexiconIo & {
  /** Opened only when there is something to import; closed before the command ends. */
  readonly openStore: () => Promise<NiceStore>
}

const usage = 'tocapu import nice FILE|FOLDER [--edition EDITION] [--json] [--lang es|en]\ntocapu import lexicon FILE|--remove NAME [--name NAME] [--json] [--lang es|en]'

type Answer = { readonly io: ImportIo; readonly json: boolean; readonly language: Language; readonly code: string }

/** `tocapu import nice`: keeps lists of goods and services and class headings; `import lexicon` a dictionary. All of it or nothing. Gives 0 done, 1 refused, 2 wrong usage. */
export async function importCommand(args: readonly string[], io: ImportIo): Promise<number> {
  if (args[0] === 'lexicon') return importLexicon(args.slice(1), io)
  const typed = readFlags(args, { switches: ['json'], values: ['edition', 'lang'] })
  const language = typed?.values.get('lang') ?? 'es'
  const [what, path, ...more] = typed?.words ?? []
  const edition = typed?.values.get('edition')?.trim()
  if (typed === undefined || what !== 'nice' || path === undefined || more.length > 0 || (language !== 'es' && language !== 'en') || !(edition === undefined || fitEdition(edition))) {
    io.err(usage)
    return 2
  }
  const answer: Answer = { io, json: typed.switches.has('json'), language, code: 'nice.bad-file' }
  const found = await findFiles(path)
  if (found === undefined) {
    io.err(language === 'es' ? `No hay un archivo ni una carpeta en ${path}.` : `There is no file or folder at ${path}.`)
    return 2
  }
  const lists = found.files.filter((file) => file.shape !== 'structure')
  return lists.length === 0 ? tellFaults([nothing(found, path)], answer) : keep(answer, found, edition)
}

async function keep(answer: Answer, found: FoundFiles, edition: string | undefined): Promise<number> {
  const store = await answer.io.openStore()
  try {
    const kept = await store.keep(readLists(found.files, edition))
    if (answer.json) answer.io.out(JSON.stringify({ imported: kept, files: found.files.map((file) => file.name), ignored: found.others }))
    else for (const line of report(kept, found, answer.language)) answer.io.out(line)
    return 0
  } catch (error) {
    if (error instanceof BadFileError) return tellFaults(error.faults, answer)
    throw error
  } finally {
    await store.close()
  }
}

function fitEdition(edition: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._/()-]{0,39}$/u.test(edition)
}

function nothing({ files, folder }: FoundFiles, path: string): Fault {
  if (files.length > 0) return { file: path, line: null, es: 'la estructura de clases no tiene términos: dé la carpeta que guarda también los textos', en: 'the class structure holds no terms: give the folder that also holds the texts' }
  return folder
    ? { file: path, line: null, es: 'en la carpeta no hay ninguna lista de Niza (XML de la OMPI, CSV o JSON)', en: 'the folder holds no Nice list (WIPO XML, CSV or JSON)' }
    : { file: path, line: null, es: 'no es una lista de Niza (XML de la OMPI, CSV con class y term_es o term_en, JSON con classes)', en: 'it is not a Nice list (WIPO XML, CSV with class and term_es or term_en, JSON with classes)' }
}

function report(kept: readonly Kept[], { others }: FoundFiles, language: Language): readonly string[] {
  const es = language === 'es'
  const lines = kept.map((k) => {
    const edition = k.edition !== unstated ? k.edition : es ? 'sin edición' : 'no edition'
    const what = k.what === 'terms' ? (es ? 'términos' : 'terms') : es ? 'clases' : 'classes'
    const moves = es ? `${k.added} nuevos, ${k.changed} cambiados, ${k.removed} retirados` : `${k.added} new, ${k.changed} changed, ${k.removed} removed`
    return `${k.source} (${edition}) ${k.language}: ${k.total} ${what}; ${moves}`
  })
  if (others.length === 0) return lines
  return [...lines, es ? `No son listas de Niza: ${others.join(', ')}` : `Not Nice lists: ${others.join(', ')}`]
}
