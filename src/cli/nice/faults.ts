import type { Language } from '#calendar/words.ts'

/** What is wrong in a file, and where. Lines count from 1; null where the whole file is meant. */
export type Fault = { readonly file: string; readonly line: number | null; readonly es: string; readonly en: string }

/** A file, or a folder, that is not taken. Carries every fault found up to the first twenty. */
export class BadFileError extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map((f) => `${f.file}:${f.line ?? ''} ${f.en}`).join('\n'))
    this.faults = faults
  }
}

const most = 20

/** The faults of one file. Reading goes on after a fault, so that one run tells them all. */
export type FaultBook = {
  readonly add: (line: number | null, es: string, en: string) => void
  /** A fault after which the file cannot be read on. */
  readonly stop: (line: number | null, es: string, en: string) => never
  /** Throws BadFileError where there was any. */
  readonly close: () => void
}

export function faultBook(file: string): FaultBook {
  const faults: Fault[] = []
  const close = () => {
    if (faults.length > 0) throw new BadFileError(faults)
  }
  const add: FaultBook['add'] = (line, es, en) => {
    faults.push({ file, line, es, en })
    if (faults.length >= most) close()
  }
  const stop: FaultBook['stop'] = (line, es, en) => {
    faults.push({ file, line, es, en })
    throw new BadFileError(faults)
  }
  return { add, stop, close }
}

/** Where faults are told, and the code they stand under for programs. */
export type FaultAnswer = { readonly io: { readonly out: (line: string) => void; readonly err: (line: string) => void }; readonly json: boolean; readonly language: Language; readonly code: string }

/** Tells every fault and that nothing was imported; gives 1, refused. */
export function tellFaults(faults: readonly Fault[], { io, json, language, code }: FaultAnswer): number {
  const told = faults.map(({ file, line, ...fault }) => ({ file, line, message: fault[language] }))
  if (json) io.out(JSON.stringify({ imported: null, refusal: { code, faults: told } }))
  else {
    for (const { file, line, message } of told) io.err(`${file}${line === null ? '' : `:${line}`}: ${message}`)
    io.err(language === 'es' ? 'No se importó nada.' : 'Nothing was imported.')
  }
  return 1
}
