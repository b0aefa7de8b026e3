import type { Visit } from '../../visit.ts'

/** The heading of a class in the visitor's language, or nothing where the list has none. */
export function heading({ site, language }: Visit, number: number): string {
  const found = site.terms.heading(number)
  return found === undefined ? '' : language === 'es' ? found.es : found.en
}
