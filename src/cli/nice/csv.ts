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
  let [line, began] = [1, 1]
  let fields: string[] = []
  const field = fieldReader(book)
  function* endRecord(): Generator<CsvRecord> {
    fields.push(field.end())
    if (fields.length > 1 || fields[0] !== '') yield { line: began, fields }
    fields = []
    began = line
  }
  return {
    *take(piece) {
      for (const character of piece) {
        if (character === '\n') line++
        if (!field.open() && character === ',') fields.push(field.end())
        else if (!field.open() && character === '\n') yield* endRecord()
        else field.take(character, began, line)
      }
    },
    *end() {
      if (field.open()) book.stop(began, 'falta una comilla de cierre', 'a closing quote is missing')
      yield* endRecord()
    },
  }
}

/** `open`: inside quotes, where commas and line ends belong to the field. `end` gives the field and begins the next. */
type FieldReader = { readonly open: () => boolean; readonly take: (character: string, began: number, line: number) => void; readonly end: () => string }

function fieldReader(book: FaultBook): FieldReader {
  let text = ''
  // `closing`: a quote was read inside quotes; the next character says whether it ended them.
  let state: 'start' | 'plain' | 'quoted' | 'closing' = 'start'
  const append = (character: string, next: typeof state, began: number) => {
    text += character
    state = next
    if (text.length > longestField) book.stop(began, `un campo pasa de ${longestField} caracteres: falta una comilla de cierre`, `a field is longer than ${longestField} characters: a closing quote is missing`)
  }
  return {
    open: () => state === 'quoted',
    take(character, began, line) {
      if (state === 'quoted') return character === '"' ? void (state = 'closing') : append(character, 'quoted', began)
      if (state === 'closing' && character === '"') return append('"', 'quoted', began)
      if (state === 'start' && character === '"') return void (state = 'quoted')
      if (character === '\r') return
      if (state === 'closing' || character === '"') book.stop(line, 'hay una comilla fuera de lugar', 'a quote is out of place')
      append(character, 'plain', began)
    },
    end() {
      const ended = text
      text = ''
      state = 'start'
      return ended
    },
  }
}
