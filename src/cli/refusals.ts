import type { Language } from '#calendar/words.ts'
import type { Refusal } from '#casefile/refusal.ts'

type Say = (facts: Readonly<Record<string, unknown>>) => string

const sentences: Readonly<Record<string, Readonly<Record<Language, Say>>>> = {
  'term.unknown-rule': { es: (f) => `No hay un plazo con el código ${f.rule}.`, en: (f) => `There is no time limit with the id ${f.rule}.` },
  'term.no-length': { es: (f) => `La norma no da una duración propia al plazo ${f.rule}.`, en: (f) => `The norm gives ${f.rule} no length of its own.` },
  'term.two-triggers': { es: (f) => `El plazo ${f.rule} depende de dos fechas y rige el que venza antes: desde ${f.triggerEs}. Con una sola no se puede calcular.`, en: (f) => `${f.rule} depends on two dates and the first to end rules: from ${f.triggerEn}. One date is not enough to compute it.` },
  'term.invalid-date': { es: (f) => `«${f.date}» no es una fecha que exista. Escriba año, mes y día: 2026-06-01.`, en: (f) => `"${f.date}" is not a date that exists. Write year, month and day: 2026-06-01.` },
  'term.invalid-distance': { es: () => 'Los días del término de la distancia van de 0 a 366.', en: () => 'Days of distance go from 0 to 366.' },
  'region.unknown': { es: (f) => `No hay un departamento «${f.region}».`, en: (f) => `There is no department "${f.region}".` },
  'distance.no-row': { es: (f) => `La tabla de distancias no tiene una fila de ${f.from} a ${f.to}.`, en: (f) => `The table of distances has no row from ${f.from} to ${f.to}.` },
  'term.not-extendable': { es: (f) => `La norma no permite prorrogar el plazo ${f.rule}.`, en: (f) => `The norm does not allow ${f.rule} to be extended.` },
  'term.malformed-line': { es: () => 'Cada línea lleva el código del plazo y la fecha, separados por un espacio.', en: () => 'Each line holds the id of the time limit and the date, with a space between.' },
  'account.email-taken': { es: () => 'Ya hay una cuenta con ese correo.', en: () => 'There is already an account with that e-mail.' },
  'account.bad-email': { es: () => 'El correo no tiene la forma nombre@sitio.pe.', en: () => 'The e-mail does not have the shape name@site.pe.' },
  'account.no-name': { es: () => 'Falta el nombre de la persona.', en: () => 'The name of the person is missing.' },
  'account.impossible-role': { es: () => 'Ese encargo no se puede dar a una cuenta.', en: () => 'That role cannot be given to an account.' },
  'fee.unknown-code': { es: (f) => `No hay una tasa con el código ${f.code}.`, en: (f) => `There is no fee with the code ${f.code}.` },
  'fee.invalid-quantity': { es: (f) => `La cantidad de ${f.code} debe ser un número entero de 1 a 100000.`, en: (f) => `The quantity of ${f.code} must be a whole number from 1 to 100000.` },
  'fee.invalid-date': { es: (f) => `«${f.date}» no es una fecha que exista. Escriba año, mes y día: 2026-06-01.`, en: (f) => `"${f.date}" is not a date that exists. Write year, month and day: 2026-06-01.` },
}

/** A refusal as a sentence for the terminal; a code without one of its own names its article. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const own = sentences[refusal.code]?.[language](refusal.facts)
  return own ?? (language === 'es' ? `No procede (${refusal.article}).` : `Refused (${refusal.article}).`)
}
