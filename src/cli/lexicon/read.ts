import { stat } from 'node:fs/promises'
import type { ImportedLexicon } from '#ports/lexicon.ts'
import { conceptTexts, readLines } from '#search/lexicon/index.ts'
import { faultBook, type FaultBook } from '../nice/faults.ts'
import { pieces } from '../nice/text.ts'
import { json, pairs, shapeOf, thesaurus, wordnet, xml } from './formats.ts'
import { linesOf } from './words.ts'

const largest = 64 * 1024 * 1024

/** Reads a dictionary of any of the formats. Throws BadFileError with every fault and its line. */
export async function readLexicon(path: string, name: string, source: string): Promise<ImportedLexicon> {
  const book = faultBook(name)
  if ((await stat(path)).size > largest) book.stop(null, 'el archivo pasa de 64 MB', 'the file is larger than 64 MB')
  let text = ''
  for await (const piece of pieces(path, book)) text += piece
  const read = await readShape(text, source, book)
  book.close()
  if (read.concepts === 0) book.stop(null, 'el archivo no tiene palabras que signifiquen lo mismo', 'the file has no words that mean the same')
  const made = readLines(read.text, builtIn()).faults[0]
  if (made) throw new Error(`the lexicon made of ${name} has a bad line: ${made.line}: ${made.en}`)
  return { source, ...read }
}

async function readShape(text: string, source: string, book: FaultBook): Promise<{ readonly text: string; readonly concepts: number }> {
  switch (shapeOf(text)) {
    case 'lines': return own(text.replace(/^\uFEFF/, ''), source, book)
    case 'pairs': return linesOf(source, pairs(text, book))
    case 'json': return linesOf(source, json(text, book))
    case 'thesaurus': return linesOf(source, thesaurus(text, book))
    case 'wordnet': return linesOf(source, wordnet(text, book))
    case 'xml': return linesOf(source, await xml(text, book))
    case undefined: return book.stop(null, 'no es un diccionario de los formatos conocidos', 'it is not a dictionary of a known format')
  }
}

/** The lexicon's own format: ids go under the source's name; a link leads to the file's own concept, else to the program's. */
function own(text: string, source: string, book: FaultBook): { readonly text: string; readonly concepts: number } {
  const { lines, faults } = readLines(text, builtIn())
  for (const fault of faults) book.add(fault.line, fault.es, fault.en)
  const ids = new Set(lines.map((line) => line.id))
  const marks = { opposite: '!', sister: '~', broader: '<' } as const
  const written = lines.map(({ id, columns, links }) => {
    const cells = columns.map((column) => column.map((word) => word.join('/')).join(','))
    return [`${source}:${id}`, ...cells, links.map((link) => `${marks[link.kind]}${ids.has(link.id) ? `${source}:${link.id}` : link.id}`).join(' ')].join('|').replace(/\|+$/, '')
  })
  return { text: written.map((line) => `${line}\n`).join(''), concepts: lines.length }
}

let known: ReadonlySet<string> | undefined

function builtIn(): ReadonlySet<string> {
  return (known ??= new Set(readLines(conceptTexts.join('\n')).lines.map((line) => line.id)))
}
