import { civilOf, numberOf, weekday } from './civil.ts'
import type { PlainDate } from './date.ts'

export type Language = 'es' | 'en'

const weekdays = {
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

const months = {
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'setiembre', 'octubre', 'noviembre', 'diciembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const

/** `martes 14 de julio de 2026`, `Tuesday 14 July 2026`. */
export function longDate(date: PlainDate, language: Language): string {
  return `${dayAndMonth(date, language)}${language === 'es' ? ' de ' : ' '}${civilOf(date).year}`
}

/** The same without the year: `martes 14 de julio`, `Tuesday 14 July`. */
export function dayAndMonth(date: PlainDate, language: Language): string {
  const civil = civilOf(date)
  const name = weekdays[language][weekday(numberOf(civil))]
  const month = months[language][civil.month - 1]
  return language === 'es' ? `${name} ${civil.day} de ${month}` : `${name} ${civil.day} ${month}`
}
