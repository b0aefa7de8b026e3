import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { NiceBatch } from '#ports/terms.ts'
import { csvList } from './csv-list.ts'
import { faultBook, type FaultBook } from './faults.ts'
import type { FoundFile } from './find.ts'
import { jsonClasses } from './json-classes.ts'
import { pieces } from './text.ts'
import { readStructure, type Structure } from './xml-structure.ts'
import { readTexts } from './xml-texts.ts'

const largestJson = 64 * 1024 * 1024

/** What a list is called whose file does not say its edition and for which none was given. */
export const unstated = 'unstated'

/**
 * Reads the files found, structures first, batch by batch. `edition` names the edition of files that do not say their own.
 * Throws BadFileError at the end of the first file with a fault.
 */
export async function* readLists(files: readonly FoundFile[], edition: string | undefined): AsyncGenerator<NiceBatch> {
  const structures = new Map<string, Structure>()
  for (const { path, name } of files.filter((file) => file.shape === 'structure')) {
    const book = faultBook(name)
    const structure = await readStructure(pieces(path, book), book)
    agree(structure.edition, edition, book)
    structures.set(structure.edition, structure)
  }
  for (const file of files) {
    if (file.shape !== 'structure') yield* readList(file, structures, edition)
  }
}

async function* readList({ path, name, shape }: FoundFile, structures: ReadonlyMap<string, Structure>, edition: string | undefined): AsyncGenerator<NiceBatch> {
  const book = faultBook(name)
  const source = basename(path, extname(path))
  if (shape === 'texts') yield* readTexts(pieces(path, book), structures, book)
  else if (shape === 'csv') yield* csvList(pieces(path, book), { source, edition: edition ?? unstated }, book)
  else {
    if ((await stat(path)).size > largestJson) book.stop(null, 'el archivo pasa de 64 MB', 'the file is larger than 64 MB')
    const { edition: own, classes } = jsonClasses(await joined(pieces(path, book)), book)
    if (own !== undefined) agree(own, edition, book)
    yield { origin: { source, edition: own ?? edition ?? unstated }, classes }
  }
}

/** A file that says its edition is not given another. */
function agree(own: string, given: string | undefined, book: FaultBook): void {
  if (given !== undefined && given !== own) book.stop(null, `el archivo es de la edición ${own}, no ${given}`, `the file is of edition ${own}, not ${given}`)
}

async function joined(text: AsyncIterable<string>): Promise<string> {
  let whole = ''
  for await (const piece of text) whole += piece
  return whole
}
