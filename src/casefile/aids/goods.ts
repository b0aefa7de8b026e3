import { relatedClasses } from '../classes.ts'
import { fold, meant, nouns, stem, type Aid, type Meaning, type SignToExamine } from './shape.ts'

type Term = { readonly text: string; readonly class: number; readonly source: Aid['source']; /** Its class is not the sign's, only related to it. */ readonly beside: boolean }
/** A word of the sign that a term has, by itself or by what it means. */
type Held = { readonly word: string; readonly by: Meaning | null; readonly as: string }

const dictionary = { es: 'diccionario del buscador', en: 'the search’s dictionary' }

/** The whole sign is nothing but words of goods of its classes: generic (135 f); some of them: descriptive (135 e). */
export function goodsAids(sign: SignToExamine): readonly Aid[] {
  return [...ownTerms(sign), ...listedTerms(sign)].flatMap((term) => goodsAid(sign, term))
}

function ownTerms({ classes }: SignToExamine): readonly Term[] {
  const source = { es: 'lista de productos y servicios de la solicitud', en: 'list of goods and services of the application' }
  return classes.flatMap(({ number, terms }) => terms.map((text) => ({ text, class: number, source, beside: false })))
}

function listedTerms({ listed, classes }: SignToExamine): readonly Term[] {
  const source = { es: 'lista de términos de la clasificación de Niza de la oficina', en: 'the office’s list of terms of the Nice classification' }
  const own = new Set(classes.map((c) => c.number))
  const near = new Set([...own].flatMap((n) => relatedClasses(n).map((r) => r.number)))
  const all = listed.filter((one) => own.has(one.class) || near.has(one.class)).flatMap((one) => [one.text, one.other].map((text) => ({ text, class: one.class, source, beside: !own.has(one.class) })))
  return all.sort((a, b) => Number(a.beside) - Number(b.beside))
}

function goodsAid(sign: SignToExamine, term: Term): readonly Aid[] {
  const inSign = nouns(sign.text)
  const inTerm = nouns(term.text).map(stem)
  const held = inSign.flatMap((word): readonly Held[] => heldBy(word, inTerm, sign.meanings))
  if (held.length === 0 || inTerm.length === 0) return []
  const whole = held.length === inSign.length && held.length === inTerm.length && !term.beside
  return [whole ? generic(held, term) : descriptive(held, term)]
}

function heldBy(word: string, inTerm: readonly string[], meanings: readonly Meaning[]): readonly Held[] {
  if (inTerm.includes(stem(word))) return [{ word, by: null, as: word }]
  for (const by of meanings.filter((m) => fold(m.word) === word)) {
    const as = by.es.find((one) => nouns(one).length > 0 && nouns(one).every((part) => inTerm.includes(stem(part))))
    if (as !== undefined) return [{ word, by, as }]
  }
  return []
}

function generic(held: readonly Held[], term: Term): Aid {
  return {
    ground: '135-f', found: foundIn(held), source: sourceOf(held, term),
    sentenceEs: `${told(held, 'es')}El signo es el nombre de un producto o servicio de la clase ${term.class}: «${term.text}».`,
    sentenceEn: `${told(held, 'en')}The sign is the name of goods or services of class ${term.class}: “${term.text}”.`,
  }
}

function descriptive(held: readonly Held[], term: Term): Aid {
  const as = held.map((one) => one.as).join(' ')
  const [besideEs, besideEn] = term.beside ? [', relacionada con la del signo: puede describir el material, el contenido o el destino', ', related to the sign’s: it may describe material, content or purpose'] : ['', '']
  return {
    ground: '135-e', found: foundIn(held), source: sourceOf(held, term),
    sentenceEs: `${told(held, 'es')}«${as}» está en el nombre de un producto o servicio de la clase ${term.class}${besideEs}: «${term.text}».`,
    sentenceEn: `${told(held, 'en')}“${as}” is part of the name of goods or services of class ${term.class}${besideEn}: “${term.text}”.`,
  }
}

const foundIn = (held: readonly Held[]) => held.map((one) => one.word).join(' ')
const told = (held: readonly Held[], language: 'es' | 'en') => held.flatMap((one) => (one.by === null ? [] : [`${meant(one.by, one.as)[language]}. `])).join('')

function sourceOf(held: readonly Held[], { source }: Term): Aid['source'] {
  return held.every((one) => one.by === null) ? source : { es: `${dictionary.es} y ${source.es}`, en: `${dictionary.en} and ${source.en}` }
}
