import type { FaultBook } from './faults.ts'
import { classNumber } from './text.ts'
import { readXml } from './xml.ts'

/** The list without its words: which class each entry is of, by the id that the texts refer to. */
export type Structure = {
  /** `NCL 12-2024`. */
  readonly edition: string
  readonly classes: ReadonlyMap<string, number>
  readonly entries: ReadonlyMap<string, { readonly class: number; readonly basicNumber: string }>
}

/** WIPO's `ClassificationTopStructure`. */
export async function readStructure(text: AsyncIterable<string>, book: FaultBook): Promise<Structure> {
  const classes = new Map<string, number>()
  const entries = new Map<string, { class: number; basicNumber: string }>()
  let edition: string | undefined
  let current: number | undefined
  const reading = readXml(text, {
    open(name, { edition: number, version, id = '', classNumber: typed = '', basicNumber = '' }, line) {
      if (name === 'ClassificationTopStructure') edition = editionOf(number, version)
      if (name === 'Class') {
        current = classNumber(typed, line, book)
        if (current !== undefined) classes.set(id, current)
      }
      if (name !== 'GoodOrService' || current === undefined) return
      if (!/^\d{4}$/.test(basicNumber) || id === '') book.add(line, 'la entrada no tiene número de base de cuatro cifras o identificador', 'the entry lacks its four-digit basic number or its id')
      else entries.set(id, { class: current, basicNumber: String(current).padStart(2, '0') + basicNumber })
    },
    close: () => undefined,
    text: () => undefined,
  }, book)
  for await (const _ of reading);
  if (edition === undefined) return book.stop(1, 'no dice de qué edición es la estructura', 'it does not say which edition the structure is of')
  book.close()
  if (entries.size === 0) book.stop(null, 'la estructura no tiene entradas', 'the structure has no entries')
  return { edition, classes, entries }
}

/** `NCL 12-2024` of `edition="12" version="2024"`. */
export function editionOf(edition: string | undefined, version: string | undefined): string | undefined {
  return edition === undefined || version === undefined ? undefined : `NCL ${edition}-${version}`
}
