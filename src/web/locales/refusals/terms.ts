import type { Sentences } from '../words.ts'

export const terms = {
  'term.unknown-rule': { es: 'No hay ningún plazo con el código {rule}. Elija uno de la lista.', en: 'There is no time limit with the code {rule}. Choose one of the list.' },
  'term.no-length': {
    es: 'La norma no fija cuánto dura este plazo, así que no tiene un último día que calcular.',
    en: 'The norm does not say how long this time limit is, so it has no last day to compute.',
  },
  'term.two-triggers': {
    es: 'Este plazo tiene dos comienzos y rige el que termine primero: {triggerEs}. Una sola fecha no basta para calcularlo.',
    en: 'This time limit has two starts and the one that ends first rules: {triggerEn}. One date is not enough to compute it.',
  },
  'term.invalid-date': { es: 'La fecha {date} no existe o queda fuera del calendario. Escriba otra.', en: 'The date {date} does not exist or lies outside the calendar. Write another.' },
  'term.invalid-distance': { es: 'Los días de distancia deben ser un número entero de días.', en: 'The days of distance must be a whole number of days.' },
  'term.not-extendable': {
    es: 'Este plazo no se puede prorrogar: la norma no lo dice. Calcule sin prórroga.',
    en: 'This time limit cannot be extended: the norm does not say so. Compute it without the extension.',
  },
  'term.malformed-line': { es: 'Cada línea lleva el código de un plazo y una fecha: D-TM-OPP 2026-06-01.', en: 'Each line has the code of a time limit and a date: D-TM-OPP 2026-06-01.' },
} satisfies Sentences
