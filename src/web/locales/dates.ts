import type { Instant, PlainDate } from '#calendar/date.ts'
import type { Language } from '../site.ts'

const locales = { es: 'es-PE', en: 'en-GB' } as const
const tags = ['es', 'en'] as const

/** `martes 14 de julio de 2026`; `Tuesday 14 July 2026`. */
export function longDate(date: PlainDate, language: Language): string {
  return formats.long[language].format(noon(date)).replaceAll(',', '')
}

/** `14 jul. 2026`; `14 Jul 2026`: for tables, always in tabular figures. */
export function shortDate(date: PlainDate, language: Language): string {
  return formats.short[language].format(noon(date)).replaceAll(' de ', ' ')
}

/** `julio de 2026`. */
export function monthName(date: PlainDate, language: Language): string {
  return formats.month[language].format(noon(date))
}

/** `lunes`, from 1 (Monday) to 7. */
export function weekdayName(weekday: number, language: Language): string {
  return formats.weekday[language].format(noon(`2024-01-0${weekday}` as PlainDate))
}

/** `14 jul. 2026, 09:05:22`, in Lima. */
export function moment(at: Instant, language: Language): string {
  return formats.moment[language].format(new Date(at)).replaceAll(' de ', ' ')
}

/** `14:05`, in Lima. */
export function clock(at: string, language: Language): string {
  return formats.clock[language].format(new Date(at))
}

/** `14:05:09`, in Lima: the order of filings. */
export function time(at: Instant, language: Language): string {
  return formats.time[language].format(new Date(at))
}

/** The day of an instant in Lima. */
export function dayInLima(at: Instant): PlainDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(new Date(at)) as PlainDate
}

/** Céntimos as `S/ 534.99`, with the point that Peru uses; never broken over two lines. */
export function soles(centimos: number, language: Language): string {
  return `S/\u00A0${formats.amount[language].format(centimos / 100)}`
}

export function number(value: number, language: Language, digits = 4): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value)
}

function both(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  const [es, en] = tags.map((tag) => new Intl.DateTimeFormat(locales[tag], { timeZone: 'UTC', ...options }))
  return { es, en } as Record<Language, Intl.DateTimeFormat>
}

const formats = {
  long: both({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  short: both({ day: 'numeric', month: 'short', year: 'numeric' }),
  month: both({ month: 'long', year: 'numeric' }),
  weekday: both({ weekday: 'long' }),
  moment: both({ dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23', timeZone: 'America/Lima' }),
  clock: both({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'America/Lima' }),
  time: both({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: 'America/Lima' }),
  amount: {
    es: new Intl.NumberFormat('es-PE', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  },
}

/** A civil day as an instant that no zone can move to another day. */
function noon(date: PlainDate): Date {
  return new Date(`${date}T12:00:00Z`)
}
