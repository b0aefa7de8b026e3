import type { FaultBook } from './faults.ts'

/** A record and the line it begins on. */
export type CsvRecord = { readonly line: number; readonly fields: readonly string[] }

const longestField = 10_000

/** Records as in RFC 4180: commas, quotes doubled within quotes, line ends inside quotes. Blank lines are passed over. */
export async function* csvRecords(text: AsyncIterable<string>, book: FaultBook): AsyncGenerator<CsvRecord> {
  const reader = recordReader(book)
  for await (const piece of text) yield* reader.take(piece)
  yield* reader.end()
}

type Reader = { readonly take: (piece: string) => Generator<CsvRecord>; readonly end: () => Generator<CsvRecord> }

function recordReader(book: FaultBook): Reader {
  let [line, began, field] = [1, 1, '']
  let fields: string[] = []
  // `closing`: a quote was read inside a quoted field; the next character says whether it ended it.
  let state: 'start' | 'plain' | 'quoted' | 'closing' = 'start'
  const endField = () => {
    fields.push(field)
    field = ''
    state = 'start'
  }
  function* endRecord(): Generator<CsvRecord> {
    endField()
    if (fields.length > 1 || fields[0] !== '') yield { line: began, fields }
    fields = []
    began = line
  }
  const append = (character: string, next: typeof state) => {
    field += character
    state = next
    if (field.length > longestField) book.stop(began, `un campo pasa de ${longestField} caracteres: falta una comilla de cierre`, `a field is longer than ${longestField} characters: a closing quote is missing`)
  }
  const inside = (character: string) => {
    if (state === 'quoted') return character === '"' ? void (state = 'closing') : append(character, 'quoted')
    if (state === 'closing' && character === '"') return append('"', 'quoted')
    if (state === 'start' && character === '"') return void (state = 'quoted')
    if (character === '\r') return
    if (state === 'closing' || character === '"') book.stop(line, 'hay una comilla fuera de lugar', 'a quote is out of place')
    append(character, 'plain')
  }
  return {
    *take(piece) {
      for (const character of piece) {
        if (character === '\n') line++
        if (state !== 'quoted' && character === ',') endField()
        else if (state !== 'quoted' && character === '\n') yield* endRecord()
        else inside(character)
      }
    },
    *end() {
      if (state === 'quoted') book.stop(began, 'falta una comilla de cierre', 'a closing quote is missing')
      yield* endRecord()
    },
  }
}
