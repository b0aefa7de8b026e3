import sax from 'sax'
import type { FaultBook } from './faults.ts'

export type Attributes = Readonly<Record<string, string>>

/** What a reader of XML wants to know. Names come without their prefix; `line` counts from 1. */
export type XmlReader = {
  readonly open: (name: string, attributes: Attributes, line: number) => void
  readonly close: (name: string, line: number) => void
  readonly text: (text: string) => void
}

const deepest = 40

/**
 * Reads XML as it comes, and yields after each piece so that the caller can hand on what it gathered. Only the five
 * entities of XML itself are known: a document type, which could define more, is a fault.
 */
export async function* readXml(text: AsyncIterable<string>, reader: XmlReader, book: FaultBook): AsyncGenerator<void> {
  const parser = sax.parser(true, { position: true })
  const line = () => parser.line + 1
  let depth = 0
  parser.onerror = (error) => book.stop(line(), `el XML está mal formado (${first(error)})`, `the XML is not well formed (${first(error)})`)
  parser.ondoctype = () => book.stop(line(), 'el XML declara un tipo de documento, que no se acepta', 'the XML declares a document type, which is not taken')
  parser.onopentag = ({ name, attributes }) => {
    if (++depth > deepest) book.stop(line(), `el XML anida más de ${deepest} niveles`, `the XML nests deeper than ${deepest}`)
    reader.open(local(name), attributes as Attributes, line())
  }
  parser.onclosetag = (name) => {
    depth--
    reader.close(local(name), line())
  }
  parser.ontext = reader.text
  parser.oncdata = reader.text
  for await (const piece of text) {
    parser.write(piece)
    yield
  }
  parser.close()
  yield
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function first(error: Error): string {
  return error.message.split('\n')[0] ?? ''
}
