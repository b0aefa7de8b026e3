import type { FieldError } from '../../components/field.tsx'
import type { Visit } from '../../visit.ts'

/** The classes that somebody has in mind, typed as numbers or as goods: «camisas, 35». */
export type Meant = {
  readonly text: string
  readonly classes: readonly number[]
  /** Goods that were read as a class, with the term of the list that says so. */
  readonly told: readonly { readonly words: string; readonly class: number; readonly term: string }[]
  /** Words that no list of goods has. */
  readonly unknown: readonly string[]
  readonly errors: readonly FieldError[]
}

const mostParts = 12

export async function classesMeant({ site, language, t }: Pick<Visit, 'site' | 'language' | 't'>, text: string): Promise<Meant> {
  const parts = text.split(/[,;\n]+/).map((part) => part.trim().replace(/^clases?\s+(?=\d)|^class(es)?\s+(?=\d)/i, '')).filter((part) => part !== '').slice(0, mostParts)
  const numbers = parts.filter((part) => /^[\d\s]+$/.test(part)).flatMap((part) => part.split(/\s+/).map(Number))
  const found = await Promise.all(parts.filter((part) => !/^[\d\s]+$/.test(part)).map(async (words) => ({ words, best: (await site.terms.classesFor(words, language))[0] })))
  const told = found.flatMap(({ words, best }) => (best === undefined ? [] : [{ words, class: best.class, term: best.best.text }]))
  return {
    text, told, classes: [...new Set([...numbers.filter(isClass), ...told.map((one) => one.class)])].sort((a, b) => a - b),
    unknown: found.filter(({ best }) => best === undefined).map(({ words }) => words),
    errors: numbers.every(isClass) ? [] : [{ field: 'para', message: t('search.wrongClass') }],
  }
}

const isClass = (number: number) => number >= 1 && number <= 45
