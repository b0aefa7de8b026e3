import type { MarkLine } from '#ports/marks.ts'
import type { FrozenSearch, IndexedMark, RecordPosition, SimilarAsk } from '#ports/similar.ts'
import { openCatalogue } from './catalogue.ts'
import { cutText } from './cut.ts'
import { openLibrary, type Library } from './library.ts'

/** One search among marks that somebody brings, named like any frozen one: for commands, which have nobody waiting. */
export function searchAmong(marks: readonly IndexedMark[], ask: SimilarAsk, position: RecordPosition, library: Library = openLibrary([])): FrozenSearch {
  const catalogue = openCatalogue(marks.map(lineOf), library)
  const { text, cut } = cutText(ask.text)
  const { near, ...looked } = catalogue.look({ ...ask, text })
  const known = new Map(marks.map((mark) => [mark.stream, mark]))
  const candidates = near.flatMap(({ stream, ...why }) => {
    const mark = known.get(stream)
    return mark ? [{ ...mark, ...why }] : []
  })
  return { snapshot: { position, ...catalogue.snapshot() }, engine: library.version, found: { ...looked, candidates, cut } }
}

export function lineOf(m: IndexedMark): MarkLine {
  return [m.stream, m.text, m.classes, m.owner, m.standing, m.status, m.kind, m.filedOn, m.priorityOn, m.caseNumber]
}
