/** What an aid noticed in a sign. It is a hint with its source: it can be wrong, and it decides nothing. */
export type Aid = {
  /** Id of the ground it points to (`135-e`). */
  readonly ground: string
  /** The words of the sign that were found. */
  readonly found: string
  readonly source: { readonly es: string; readonly en: string }
  readonly sentenceEs: string
  readonly sentenceEn: string
}

export type SignToExamine = {
  /** The verbal element; empty where the sign has none. */
  readonly text: string
  readonly kind: string
  readonly classes: readonly { readonly number: number; readonly terms: readonly string[] }[]
  /** Goods and services of the office's list that resemble the sign's words or what they mean, in the classes of the file and in related ones. */
  readonly listed: readonly { readonly class: number; readonly text: string; readonly other: string }[]
  /** Words of the sign that are not Spanish, and what the dictionary says they mean in Spanish. */
  readonly meanings: readonly Meaning[]
  /** Words of the sign that many owners have in theirs; `class` is null where they were counted in all. */
  readonly common: readonly { readonly element: string; readonly owners: number; readonly class: number | null }[]
}

export type Meaning = { readonly word: string; readonly language: 'en' | 'qu' | 'ay' | 'pt' | 'it' | 'fr' | 'de'; readonly es: readonly string[] }

/** Lower case, accents folded but Ñ kept, punctuation as spaces. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/n\u0303/g, 'ñ').replace(/[\u0300-\u036f]/g, '').normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** One form for singular and plural, good enough for nouns of lists: `cafés`, `café`; `panes`, `pan`. */
export const stem = (word: string): string => (word.length > 3 ? word.replace(/s$/, '').replace(/e$/, '') : word)

export const nouns = (text: string): readonly string[] => fold(text).split(' ').filter((w) => w.length > 2 && !joining.has(w))
const joining = new Set(['del', 'los', 'las', 'para', 'con', 'por', 'sin', 'que', 'una', 'the', 'and', 'for', 'with'])

const tongues: Readonly<Record<Meaning['language'], readonly [es: string, en: string]>> = {
  en: ['inglés', 'English'], qu: ['quechua', 'Quechua'], ay: ['aymara', 'Aymara'], pt: ['portugués', 'Portuguese'], it: ['italiano', 'Italian'], fr: ['francés', 'French'], de: ['alemán', 'German'],
}

/** «wool» significa «lana» en inglés. */
export function meant({ word, language, es }: Meaning, which: string | undefined): { readonly es: string; readonly en: string } {
  const told = which ?? es[0] ?? ''
  return { es: `«${word}» significa «${told}» en ${tongues[language][0]}`, en: `“${word}” means “${told}” in ${tongues[language][1]}` }
}
