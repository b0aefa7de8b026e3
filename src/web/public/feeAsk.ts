import { parseDate } from '../dates.ts'
import type { FieldError } from '../components/field.tsx'
import type { FeeAsk } from '../site.ts'
import { typed, type Visit } from '../visit.ts'

type Item = FeeAsk['items'][number]

/** What registering a mark in so many classes pays: the first class and each further one are two fees. */
export function markItems(classes: number): readonly Item[] {
  const first = [{ code: 'TM-REG-C1', quantity: 1 }]
  return classes > 1 ? [...first, { code: 'TM-REG-CADD', quantity: classes - 1 }] : first
}

export type AskedFees = {
  readonly ask: FeeAsk
  readonly classes: string
  readonly on: string
  readonly errors: readonly FieldError[]
}

/** The question in the address: `?clases=3&mype=si&fecha=…`, or quantities by code `?TM-PRIO=1`. */
export function readFees(visit: Visit): AskedFees {
  const { query, site, t, today } = visit
  const classes = typed(query, 'clases', 10)
  const on = typed(query, 'fecha', 20) || today
  const day = parseDate(on)
  const count = whole(classes, 1, 45)
  const others = site.law.fees.map((fee) => ({ code: fee.code, text: typed(query, fee.code, 10) })).filter(({ text }) => text !== '' && text !== '0')
  const items = uniqueCodes(others).map(({ code, text }) => ({ code, quantity: whole(text, 0, 999) }))
  const errors: FieldError[] = [
    ...(classes !== '' && count === undefined ? [{ field: 'clases', message: t('fees.wrongClasses') }] : []),
    ...(day === undefined ? [{ field: 'fecha', message: t('fees.wrongDate') }] : []),
    ...items.filter((item) => item.quantity === undefined).map(({ code }) => ({ field: code, message: t('fees.wrongQuantity', { code }) })),
  ]
  const chosen = items.filter((item): item is Item => item.quantity !== undefined)
  return {
    ask: { items: [...(count === undefined ? [] : markItems(count)), ...chosen], on: day ?? today, smallEnterprise: query.get('mype') === 'si' },
    classes,
    on,
    errors,
  }
}

/** A fee may have several dated versions; the question names it once. */
function uniqueCodes<T extends { code: string }>(items: readonly T[]): readonly T[] {
  return items.filter((item, i) => items.findIndex((other) => other.code === item.code) === i)
}

/** A whole number within bounds, or undefined. */
export function whole(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,6}$/.test(text)) return undefined
  const value = Number(text)
  return value >= least && value <= most ? value : undefined
}
