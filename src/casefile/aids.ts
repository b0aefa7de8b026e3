import type { Appellation, ExaminationLists, NotedWord } from '#law/examination-lists.ts'

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
  /** Goods and services of the office's list that resemble the sign's words, in the classes of the file. */
  readonly listed: readonly { readonly class: number; readonly text: string; readonly other: string }[]
}

/** Every aid for the absolute grounds (D486 art. 135), those that look at the goods first. One finding a ground and word. */
export function aidsFor(sign: SignToExamine, lists: ExaminationLists): readonly Aid[] {
  const text = ` ${fold(sign.text)} `
  if (text.trim() === '') return lonelyColour(sign)
  const all = [...ownGoods(text, sign), ...listedGoods(text, sign), ...protectedNames(text, sign, lists), ...places(text, lists), ...noted(text, lists), ...lonelyColour(sign)]
  return all.filter((aid, i) => all.findIndex((one) => one.ground === aid.ground && one.found === aid.found) === i)
}

/** Lower case, accents folded but Ñ kept, punctuation as spaces. */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/n\u0303/g, 'ñ').replace(/[\u0300-\u036f]/g, '').normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** One form for singular and plural, good enough for nouns of lists: `cafés`, `café`; `panes`, `pan`. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/s$/, '').replace(/e$/, '') : word)

const nouns = (text: string): readonly string[] => fold(text).split(' ').filter((w) => w.length > 2 && !joining.has(w))
const joining = new Set(['del', 'los', 'las', 'para', 'con', 'por', 'sin', 'que', 'una', 'the', 'and', 'for', 'with'])

/** The whole sign is nothing but words of one of its own goods: generic (135 f); some of them: descriptive (135 e). */
function ownGoods(text: string, { classes }: SignToExamine): readonly Aid[] {
  const source = { es: 'lista de productos y servicios de la solicitud', en: 'list of goods and services of the application' }
  return classes.flatMap(({ number, terms }) => terms.flatMap((term): readonly Aid[] => goodsAid(text, term, number, source)))
}

function listedGoods(text: string, { listed }: SignToExamine): readonly Aid[] {
  const source = { es: 'lista de términos de la clasificación de Niza de la oficina', en: 'the office’s list of terms of the Nice classification' }
  return listed.flatMap((one) => [...goodsAid(text, one.text, one.class, source), ...goodsAid(text, one.other, one.class, source)])
}

function goodsAid(text: string, term: string, number: number, source: Aid['source']): readonly Aid[] {
  const [inSign, inTerm] = [nouns(text), nouns(term).map(stem)]
  const held = inSign.filter((w) => inTerm.includes(stem(w)))
  if (held.length === 0 || inTerm.length === 0) return []
  const found = held.join(' ')
  if (held.length === inSign.length && held.length === inTerm.length) {
    return [{
      ground: '135-f', found, source, sentenceEs: `El signo es el nombre de un producto o servicio de la clase ${number}: «${term}».`,
      sentenceEn: `The sign is the name of goods or services of class ${number}: “${term}”.`,
    }]
  }
  return [{
    ground: '135-e', found, source, sentenceEs: `«${found}» está en el nombre de un producto o servicio de la clase ${number}: «${term}».`,
    sentenceEn: `“${found}” is part of the name of goods or services of class ${number}: “${term}”.`,
  }]
}

/** Wines and spirits need no confusion (135 k); the others do (135 j). */
function protectedNames(text: string, { classes }: SignToExamine, { appellations, sources }: ExaminationLists): readonly Aid[] {
  return appellations.flatMap((one): readonly Aid[] => {
    const found = [one.name, ...one.evokedBy].find((words) => text.includes(` ${fold(words)} `))
    if (found === undefined) return []
    const spirits = one.product === 'winesAndSpirits' && classes.some((c) => c.number === 33 || c.number === 32)
    return [{ ground: spirits ? '135-k' : '135-j', found: fold(found), source: sources.appellations, ...appellationWords(one) }]
  })
}

function appellationWords({ name, area, confidence, declaredOn }: Appellation): Pick<Aid, 'sentenceEs' | 'sentenceEn'> {
  const unsure = confidence === 'verify'
  return {
    sentenceEs: `«${name}» es una denominación de origen protegida desde ${declaredOn} (${area}).${unsure ? ' La fecha y la zona están por confirmar.' : ''}`,
    sentenceEn: `“${name}” is an appellation of origin protected since ${declaredOn} (${area}).${unsure ? ' Date and area are to be confirmed.' : ''}`,
  }
}

/** A place may tell where goods come from (135 e), or mislead about it (135 i, l): which, the examiner weighs. */
function places(text: string, { places: known, countries, sources }: ExaminationLists): readonly Aid[] {
  const here = known.filter((p) => text.includes(` ${fold(p.name)} `)).map((p): Aid => ({
    ground: '135-l', found: fold(p.name), source: sources.places,
    sentenceEs: p.kind === 'department' ? `${p.name} es un departamento del Perú.` : `${p.name} es una provincia de ${p.of}.`,
    sentenceEn: p.kind === 'department' ? `${p.name} is a department of Peru.` : `${p.name} is a province of ${p.of}.`,
  }))
  const abroad = countries.flatMap((c): readonly Aid[] => {
    const found = [c.es, c.en].find((name) => text.includes(` ${fold(name)} `))
    return found === undefined ? [] : [{ ground: '135-l', found: fold(found), source: sources.countries, sentenceEs: `${c.es} es un país o territorio.`, sentenceEn: `${c.en} is a country or territory.` }]
  })
  return [...here, ...abroad]
}

function noted(text: string, { words, sources }: ExaminationLists): readonly Aid[] {
  return words.filter((w) => text.includes(` ${fold(w.word)} `)).map((w: NotedWord): Aid => ({
    ground: w.ground, found: fold(w.word), source: sources.words, sentenceEs: `«${w.word}»: ${w.es}.`, sentenceEn: `“${w.word}”: ${w.en}.`,
  }))
}

/** A colour alone is no mark; delimited by a shape it may be one (D486 arts 134 e, 135 h). */
function lonelyColour({ kind }: SignToExamine): readonly Aid[] {
  if (kind !== 'colour') return []
  return [{
    ground: '135-h', found: '', source: { es: 'tipo de signo declarado', en: 'kind of sign declared' },
    sentenceEs: 'El signo es un color: compruebe que esté delimitado por una forma.', sentenceEn: 'The sign is a colour: check that a shape delimits it.',
  }]
}
