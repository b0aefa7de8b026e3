// What each kind of dictionary holds, as concepts: words of several languages that mean the same.
import type { FaultBook } from '../nice/faults.ts'
import { readXml } from '../nice/xml.ts'
import { cleaned, listed, type Means } from './words.ts'

export type Shape = 'lines' | 'xml' | 'pairs' | 'json' | 'thesaurus' | 'wordnet'

/** What a dictionary is, by its beginning: its name says nothing sure. */
export function shapeOf(text: string): Shape | undefined {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('<')) return /<dic[\s>]/.test(start.slice(0, 2000)) ? 'xml' : undefined
  if (start.startsWith('[')) return 'json'
  const first = start.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''
  if (/^\d{8}-[a-z]\t[a-z]{3}:/.test(first)) return 'wordnet'
  if (first.includes('|')) return 'lines'
  if (first.includes('\t')) return 'pairs'
  return first.includes(';') ? 'thesaurus' : undefined
}

const codes: Readonly<Record<string, keyof Means>> = { spa: 'es', eng: 'en', fra: 'fr', ita: 'it', por: 'pt', que: 'qu', aym: 'ay', deu: 'de', es: 'es', en: 'en', fr: 'fr', it: 'it', pt: 'pt', qu: 'qu', ay: 'ay', de: 'de' }

/** `español⇥english`, each side words separated by commas. */
export function pairs(text: string, book: FaultBook): readonly Means[] {
  return dataLines(text).flatMap(([line, number]) => {
    const cells = line.split('\t')
    if (cells.length === 2 && cells.every((cell) => cell.trim() !== '')) return [{ es: listed(cells[0] ?? ''), en: listed(cells[1] ?? '') }]
    book.add(number, `tiene ${cells.length} columnas llenas o vacías; deben ser dos, llenas (español y, tras un tabulador, inglés)`, `it has ${cells.length} columns, full or empty; there must be two, both full (Spanish and, after a tab, English)`)
    return []
  })
}

/** `[["palabra", "sinónimo", …], …]`. */
export function json(text: string, book: FaultBook): readonly Means[] {
  let all: unknown
  try {
    all = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return book.stop(null, `el JSON está mal formado (${(error as Error).message})`, `the JSON is not well formed (${(error as Error).message})`)
  }
  if (!Array.isArray(all)) return book.stop(null, 'debe ser una lista de listas de palabras', 'it must be a list of lists of words')
  return all.flatMap((group: unknown, i) => {
    if (Array.isArray(group) && group.every((word) => typeof word === 'string')) return [{ es: group.flatMap((word) => listed(word)) }]
    book.add(null, `el elemento ${i + 1} no es una lista de palabras`, `item ${i + 1} is not a list of words`)
    return []
  })
}

/** OpenThesaurus: `palabra;sinónimo;sinónimo`, remarks after `#`. */
export function thesaurus(text: string, book: FaultBook): readonly Means[] {
  return dataLines(text).flatMap(([line, number]) => {
    if (line.includes(';')) return [{ es: line.split(';').flatMap((word) => listed(word)) }]
    book.add(number, 'la línea no separa palabras con punto y coma', 'the line separates no words by semicolons')
    return []
  })
}

/** Open Multilingual Wordnet: `synset⇥lang:lemma⇥word`. Words of one synset mean the same. */
export function wordnet(text: string, book: FaultBook): readonly Means[] {
  const synsets = new Map<string, Partial<Record<keyof Means, string[]>>>()
  for (const [line, number] of dataLines(text)) {
    const [synset = '', kind = '', word = '', ...more] = line.split('\t')
    const [code = '', what = ''] = kind.split(':')
    const language = codes[code]
    if (!/^\d{8}-[a-z]$/.test(synset) || language === undefined || word === '' || more.length > 0) {
      book.add(number, 'la línea no es synset, idioma:lemma y palabra', 'the line is not synset, language:lemma and word')
      continue
    }
    if (what !== 'lemma') continue
    const means = synsets.get(synset) ?? {}
    ;(means[language] ??= []).push(...listed(word.replaceAll('_', ' ')))
    synsets.set(synset, means)
  }
  return [...synsets.values()]
}

/** `<dic from="es" to="en"><w><c>palabra</c><d>translation, translation</d></w>`: each `w` is one sense. What is a remark and no translation stays out. */
export async function xml(text: string, book: FaultBook): Promise<readonly Means[]> {
  const found: Means[] = []
  let [from, to]: (keyof Means | undefined)[] = []
  let [said, word, meaning] = ['', '', '']
  const open = (name: string, attributes: Readonly<Record<string, string>>, line: number) => {
    said = ''
    if (name !== 'dic') return
    ;[from, to] = [codes[attributes.from ?? ''], codes[attributes.to ?? '']]
    if (!from || !to || from === to) book.stop(line, 'no dice de qué idioma a cuál (from, to)', 'it does not say from which language to which (from, to)')
  }
  const close = (name: string) => {
    if (name === 'c') word = said.trim()
    else if (name === 'd') meaning = said
    else if (name === 'w' && from && to && !/^-|-$/.test(word)) found.push({ [from]: cleaned([word]), [to]: listed(meaning) })
  }
  async function* whole() {
    yield text.replace(/^\uFEFF/, '')
  }
  for await (const _ of readXml(whole(), { open, close, text: (piece) => void (said.length < 2000 && (said += piece)) }, book));
  return found
}

function dataLines(text: string): readonly (readonly [line: string, number: number])[] {
  return text.replace(/^\uFEFF/, '').split('\n').map((line, i) => [line.replace(/\r$/, ''), i + 1] as const).filter(([line]) => line.trim() !== '' && !line.startsWith('#'))
}
