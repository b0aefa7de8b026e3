import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createGzip } from 'node:zlib'
import type { Exported } from '#ports/archive.ts'
import { readFlags } from './flags.ts'

export type ExportIo = {
  readonly exportRecord: (write: (line: string) => Promise<void>) => Promise<Exported>
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const usage = 'tocapu export FILE.gz [--json] [--lang es|en]'

/**
 * `tocapu export`: the record and the office's plain tables as of one moment, into a file that only its owner reads
 * (it holds personal data). Gives 0 done, 2 wrong usage. A file that exists is replaced only once the new one is whole.
 */
export async function exportCommand(args: readonly string[], io: ExportIo): Promise<number> {
  const typed = readFlags(args, { switches: ['json'], values: ['lang'] })
  const language = typed?.values.get('lang') ?? 'es'
  const [file] = typed?.words ?? []
  if (typed === undefined || file === undefined || typed.words.length > 1 || (language !== 'es' && language !== 'en')) {
    io.err(usage)
    return 2
  }
  const draft = `${file}.${process.pid}.part`
  try {
    const done = await into(draft, io)
    await rename(draft, file)
    if (typed.switches.has('json')) io.out(JSON.stringify({ ok: true, file, ...done }))
    else io.out(language === 'es' ? `Copia escrita en ${file}: ${done.events} actos, ${done.rows} filas de ${done.tables} tablas.` : `Export written to ${file}: ${done.events} acts, ${done.rows} rows of ${done.tables} tables.`)
    return 0
  } finally {
    await rm(draft, { force: true })
  }
}

async function into(draft: string, io: ExportIo): Promise<Exported> {
  const gzip = createGzip({ level: 6 })
  const file = createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true })
  const written = Promise.race([once(file, 'close'), once(gzip, 'error').then(([error]) => Promise.reject(error as Error))])
  written.catch(() => undefined)
  gzip.pipe(file)
  const done = await io.exportRecord(async (line) => {
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), written])
  })
  gzip.end()
  await written
  return done
}
