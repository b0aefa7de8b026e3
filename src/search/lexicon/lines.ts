// One concept a line: id|es|en|fr|it|pt|qu|ay|de|links. The words of a column stand in the order of use, separated by
// commas; irregular forms follow their word after a slash. Links: `!id` opposite, `~id` near sister, `<id` broader.
// Empty columns at the end may be left out: no word begins as a link does, so the last cell is known for what it is.

export const languages = ['es', 'en', 'fr', 'it', 'pt', 'qu', 'ay', 'de'] as const
export type Language = (typeof languages)[number]

/** The first form is the one an entry is shown by; the rest are irregular forms of it. */
export type Word = readonly [string, ...string[]]
export type LinkKind = 'opposite' | 'sister' | 'broader'
export type Link = { readonly kind: LinkKind; readonly id: string }
export type Line = { readonly id: string; readonly columns: readonly (readonly Word[])[]; readonly links: readonly Link[] }

/** What is wrong with a line, in both languages of the office. */
export type LineFault = { readonly es: string; readonly en: string }

const kinds: Readonly<Record<string, LinkKind>> = { '!': 'opposite', '~': 'sister', '<': 'broader' }
const longest = 80

/** A line of the lexicon, undefined for an empty one or a remark (`#`), or what is wrong with it. */
export function readLine(text: string): Line | LineFault | undefined {
  if (/^\s*(#|$)/.test(text)) return undefined
  const cells = text.replace(/[\s|]+$/, '').split('|').map((cell) => cell.trim())
  const linked = /^[!~<]/.test(cells.at(-1) ?? '') ? cells.pop() : ''
  const [id = '', ...rest] = cells
  if (rest.slice(languages.length).some((cell) => cell !== '')) return { es: `tiene ${cells.length} columnas; son 9 a lo más, sin los enlaces`, en: `it has ${cells.length} columns; there are 9 at most, links apart` }
  if (!/^[^\s|,/<>~!#]{1,80}$/u.test(id)) return { es: `«${id.slice(0, 40)}» no sirve de identificador`, en: `"${id.slice(0, 40)}" does not serve as an id` }
  const columns = languages.map((_, i) => wordsOf(rest[i] ?? ''))
  if (columns.every((column) => column.length === 0)) return { es: 'no tiene ninguna palabra', en: 'it has no word' }
  for (const column of columns) {
    const bad = faultOf(column)
    if (bad) return bad
  }
  const links = linksOf(linked ?? '')
  return 'es' in links ? links : { id, columns, links: links.all }
}

function wordsOf(cell: string): readonly Word[] {
  if (cell === '') return noWords
  if (!cell.includes(',')) return [formsOf(cell)]
  return cell.split(',').map(formsOf)
}

const noWords: readonly Word[] = []

function formsOf(word: string): Word {
  return word.includes('/') ? word.split('/').map((form) => form.trim()) as [string, ...string[]] : [word.trim()]
}

function faultOf(column: readonly Word[]): LineFault | undefined {
  for (const word of column) for (const form of word) {
    if (!/[\p{L}\p{N}]/u.test(form) || form.length > longest) return { es: `«${form.slice(0, 40)}» no es una palabra`, en: `"${form.slice(0, 40)}" is not a word` }
  }
  if (column.length < 2 && (column[0]?.length ?? 0) < 2) return undefined
  const forms = column.flat().map((form) => form.toLowerCase())
  const twice = forms.find((form, i) => forms.indexOf(form) < i)
  return twice === undefined ? undefined : { es: `«${twice}» está dos veces en su columna`, en: `"${twice}" is twice in its column` }
}

function linksOf(cell: string): { readonly all: readonly Link[] } | LineFault {
  const all: Link[] = []
  if (cell !== '') for (const link of cell.split(/\s+/).filter((piece) => piece !== '')) {
    const kind = kinds[link[0] ?? '']
    if (kind === undefined || link.length < 2) return { es: `«${link.slice(0, 40)}» no es un enlace (!opuesto ~cercano <más amplio)`, en: `"${link.slice(0, 40)}" is not a link (!opposite ~sister <broader)` }
    all.push({ kind, id: link.slice(1) })
  }
  return { all }
}


export type Located = LineFault & { readonly line: number }

/** Every line of a text, and all that is wrong with it: bad lines, an id that stands twice, a link to no id of the text or of `known`. */
export function readLines(text: string, known: ReadonlySet<string> = new Set()): { readonly lines: readonly Line[]; readonly faults: readonly Located[] } {
  const [lines, faults]: [Line[], Located[]] = [[], []]
  const places = new Map<string, number>()
  const at: number[] = []
  text.split('\n').forEach((one, i) => {
    const line = readLine(one)
    if (line === undefined) return
    if ('es' in line) return void faults.push({ ...line, line: i + 1 })
    if (places.has(line.id)) return void faults.push({ line: i + 1, es: `«${line.id}» ya está en la línea ${places.get(line.id)}`, en: `"${line.id}" already stands in line ${places.get(line.id)}` })
    places.set(line.id, i + 1)
    lines.push(line)
    at.push(i + 1)
  })
  lines.forEach((line, i) => line.links.forEach(({ id }) => {
    if (id === line.id || !(places.has(id) || known.has(id))) faults.push({ line: at[i] ?? 0, es: `«${line.id}» enlaza a «${id}», que no es otro concepto`, en: `"${line.id}" links to "${id}", which is not another concept` })
  }))
  return { lines, faults: faults.sort((a, b) => a.line - b.line) }
}
