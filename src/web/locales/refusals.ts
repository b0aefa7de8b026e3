import type { Refusal } from '#casefile/refusal.ts'
import type { Language, Site } from '../site.ts'
import { parseDate } from '../dates.ts'
import { longDate } from './dates.ts'
import { accounts } from './refusals/accounts.ts'
import { application } from './refusals/application.ts'
import { attachments } from './refusals/attachments.ts'
import { examination } from './refusals/examination.ts'
import { money } from './refusals/money.ts'
import { office } from './refusals/office.ts'
import { staff } from './refusals/staff.ts'
import { terms } from './refusals/terms.ts'
import { states } from './states.ts'
import { fill, type Sentences } from './words.ts'

/** Every code with a sentence of its own. */
export const sentences: Sentences = { ...accounts, ...application, ...attachments, ...examination, ...money, ...office, ...terms, ...staff }

/**
 * A refusal as finished sentences: what is wrong, how to mend it, and the norm.
 * `cite` words the norm (the site's). A code without a sentence still names its norm; a test lists such codes.
 */
export function refusalSentence(refusal: Refusal, language: Language, cite: Site['cite'] = (article) => article): string {
  const sentence = sentences[refusal.code]?.[language] ?? general[language]
  const facts = Object.fromEntries(Object.entries(refusal.facts).map(([name, value]) => [name, inWords(value, language)]))
  // A standard of the network is no norm that binds anybody: the sentence says what to do.
  return refusal.article.startsWith('RFC ') ? fill(sentence, facts) : `${fill(sentence, facts)} ${basis[language]}: ${cite(refusal.article, language)}.`
}

const general = { es: 'La norma no permite este acto ahora.', en: 'The norm does not allow this act now.' }
const basis = { es: 'Base legal', en: 'Legal basis' }

/** Dates in full, states by name, lists joined; anything else as it is. */
function inWords(value: unknown, language: Language): string {
  if (Array.isArray(value)) return new Intl.ListFormat(language, { type: 'conjunction' }).format(value.map((one) => inWords(one, language)))
  const text = String(value)
  // A fact may also be what somebody typed for a day, which need not be one.
  const day = parseDate(text)
  if (day !== undefined) return longDate(day, language)
  return Object.hasOwn(states, text) ? states[text as keyof typeof states][language] : text
}
