import type { Language } from '../site.ts'
import { messages } from './messages.ts'
import { fill, type Area, type Words } from './words.ts'

type Messages = typeof messages
export type Key = { [A in keyof Messages]: `${A}.${keyof Messages[A] & string}` }[keyof Messages]
export type Facts = Readonly<Record<string, string | number>>
export type Say = (key: Key, facts?: Facts) => string

const plurals = { es: new Intl.PluralRules('es-PE'), en: new Intl.PluralRules('en') }

export function sayer(language: Language): Say {
  return (key, facts = {}) => {
    const dot = key.indexOf('.')
    const area: Area = messages[key.slice(0, dot) as keyof Messages]
    const message = area[key.slice(dot + 1)]
    return message === undefined ? key : fill(choose(message[language], language, facts), facts)
  }
}

function choose(words: Words, language: Language, facts: Facts): string {
  if (typeof words === 'string') return words
  return plurals[language].select(Number(facts['count'] ?? 0)) === 'one' ? words.one : words.other
}
