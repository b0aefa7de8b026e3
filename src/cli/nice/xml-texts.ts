import type { Language } from '#calendar/words.ts'
import type { ClassRow, ListOrigin, NiceBatch, TermRow } from '#ports/terms.ts'
import type { FaultBook } from './faults.ts'
import { term } from './text.ts'
import { readXml, type Attributes } from './xml.ts'
import { editionOf, type Structure } from './xml-structure.ts'

const batchSize = 1000
const source = 'wipo'
/** Far more than any text may hold: what is longer is a fault when its element ends. */
const longestText = 100_000

/** Elements whose text is kept. */
const spoken = new Set(['HeadingItem', 'Introduction', 'Include', 'Exclude', 'Label'])

type Draft = { readonly number: number | undefined; readonly heading: string[]; note: string | null; readonly includes: string[]; readonly excludes: string[] }

/** WIPO's `ClassificationTexts` of one language: headings and notes of the classes, then the terms, their class taken from the structure. */
export async function* readTexts(text: AsyncIterable<string>, structures: ReadonlyMap<string, Structure>, book: FaultBook): AsyncGenerator<NiceBatch> {
  const reader = textsReader(structures, book)
  let count = 0
  for await (const _ of readXml(text, reader.xml, book)) {
    const { origin, terms, classes } = reader
    if (origin && classes.length > 0) yield { origin, classes: classes.splice(0) }
    while (origin && terms.length >= batchSize) {
      count += batchSize
      yield { origin, terms: terms.splice(0, batchSize) }
    }
  }
  count += reader.terms.length
  book.close()
  if (count === 0) book.stop(null, 'el archivo no tiene términos', 'the file has no terms')
  if (reader.origin && reader.terms.length > 0) yield { origin: reader.origin, terms: reader.terms }
}

function textsReader(structures: ReadonlyMap<string, Structure>, book: FaultBook) {
  const [terms, classes]: [TermRow[], ClassRow[]] = [[], []]
  let [structure, language, origin]: [Structure | undefined, Language, ListOrigin | undefined] = [undefined, 'en', undefined]
  let draft: Draft | undefined
  let entry: { readonly class: number; readonly basicNumber: string } | undefined
  let [words, synonym, mains] = ['', false, 0]
  const open = (name: string, attributes: Attributes, line: number) => {
    if (name === 'ClassificationTexts') [structure, language, origin] = begin(attributes, structures, line, book)
    else if (name === 'ClassTexts') draft = { number: known(structure?.classes, attributes, line, book), heading: [], note: null, includes: [], excludes: [] }
    else if (name === 'GoodOrServiceTexts') [entry, mains] = [known(structure?.entries, attributes, line, book), 0]
    else if (name === 'Indication' || name === 'SynonymIndication') synonym = name !== 'Indication'
    else if (name === 'ClassLink') words += classLink(structure?.classes.get(attributes.idRef ?? ''), language)
    if (spoken.has(name)) words = ''
  }
  const close = (name: string, line: number) => {
    if (name === 'ClassTexts' && draft?.number !== undefined) classes.push({ class: draft.number, language, heading: draft.heading.join('; '), note: draft.note, includes: draft.includes, excludes: draft.excludes })
    if (!spoken.has(name)) return
    const said = term(words, line, book)
    if (said === undefined) return
    if (name === 'Label' && entry) terms.push({ ...entry, language, text: said, other: null, main: !synonym && mains++ === 0 })
    else if (draft && name !== 'Label') write(draft, name, said)
  }
  const xml = { open, close, text: (piece: string) => void (words.length < longestText && (words += piece)) }
  return { xml, terms, classes, get origin() { return origin } }
}

function begin(attributes: Attributes, structures: ReadonlyMap<string, Structure>, line: number, book: FaultBook): [Structure, Language, ListOrigin] {
  const edition = editionOf(attributes.edition, attributes.version) ?? ''
  const structure = structures.get(edition)
  const { language = '' } = attributes
  if (language !== 'es' && language !== 'en') return book.stop(line, `los textos están en «${language}»; se toman en es y en`, `the texts are in "${language}"; es and en are taken`)
  if (!structure) return book.stop(line, `falta la estructura de clases de ${edition || 'su edición'} (classification_top_structure) en la misma carpeta`, `the class structure of ${edition || 'its edition'} (classification_top_structure) is missing from the same folder`)
  return [structure, language, { source, edition }]
}

/** What the structure has under the id that a text refers to; a fault where it has nothing. */
function known<T>(places: ReadonlyMap<string, T> | undefined, { idRef = '' }: Attributes, line: number, book: FaultBook): T | undefined {
  const place = places?.get(idRef)
  if (place === undefined) book.add(line, `la estructura no tiene la entrada «${idRef.slice(0, 40)}»`, `the structure has no entry "${idRef.slice(0, 40)}"`)
  return place
}

function classLink(number: number | undefined, language: Language): string {
  return number === undefined ? '' : language === 'es' ? `cl. ${number}` : `Cl. ${number}`
}

function write(draft: Draft, name: string, said: string): void {
  if (name === 'HeadingItem') draft.heading.push(said)
  else if (name === 'Include') draft.includes.push(said)
  else if (name === 'Exclude') draft.excludes.push(said)
  else draft.note = said
}
