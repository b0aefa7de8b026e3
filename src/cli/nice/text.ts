import { createReadStream } from 'node:fs'
import { isNiceClass, foldTerm } from '#casefile/classes.ts'
import type { FaultBook } from './faults.ts'

const longestTerm = 2000

/** A file as UTF-8 text, piece by piece; anything else is a fault. */
export async function* pieces(path: string, book: FaultBook): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      return book.stop(line, 'desde esta línea o poco después el archivo no está en UTF-8', 'from this line or soon after the file is not UTF-8')
    }
  }
  for await (const bytes of createReadStream(path)) {
    const text = decode(bytes as Uint8Array)
    yield text
    line += text.split('\n').length - 1
  }
  yield decode()
}

/** A term without the asterisk of the official list, its blanks made one; undefined and a fault where it is not text fit to file. */
export function term(text: string, line: number, book: FaultBook): string | undefined {
  const odd = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(text)
  const clean = text.replace(/\s+/g, ' ').trim().replace(/\s*\*$/, '')
  if (odd) book.add(line, 'el término tiene caracteres de control', 'the term holds control characters')
  else if (clean.length > longestTerm) book.add(line, `el término pasa de ${longestTerm} caracteres`, `the term is longer than ${longestTerm} characters`)
  else if (foldTerm(clean) === '') book.add(line, 'el término no tiene letras ni cifras', 'the term has neither letters nor figures')
  else return clean
  return undefined
}

/** A class from 1 to 45; undefined and a fault otherwise. */
export function classNumber(text: string, line: number, book: FaultBook): number | undefined {
  const number = /^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN
  if (isNiceClass(number)) return number
  book.add(line, `«${text.slice(0, 40)}» no es una clase de 1 a 45`, `"${text.slice(0, 40)}" is not a class from 1 to 45`)
  return undefined
}
