import { parseDate, type PlainDate } from '#calendar/date.ts'
import { fee, feeVersions, settingValue, uit } from '#law/lookup.ts'
import type { Centimos, Discount, Fee, Law } from '#law/rules.ts'
import { refuse, type Refusal } from './refusal.ts'

export type FeeItem = { readonly code: string; readonly quantity: number }

export type QuoteOptions = {
  /** The day of filing: it chooses the schedule, the discount and the tax unit. */
  readonly on: PlainDate
  /** Micro or small enterprise with a current REMYPE certificate and an active RUC (Law 31724). */
  readonly smallEnterprise?: boolean
  /** The marks quoted are collective ones. */
  readonly collectiveMark?: boolean
  /** The applicant is of an area hit by weather events (DS 086-2017-PCM). */
  readonly affectedArea?: boolean
}

export type QuoteLine = {
  readonly code: string
  readonly quantity: number
  /** Céntimos before any discount; null where no figure was found. */
  readonly unit: Centimos | null
  /** Céntimos to pay for the line, rounded half-up once. Null asks no payment and bars no act. */
  readonly amount: Centimos | null
  readonly conceptEs: string
  readonly conceptEn: string
  readonly article: string
  readonly source: string
  /** How the unit was found: printed in the schedule, worked out on the tax unit, or not found. */
  readonly basis: 'published' | 'percentOfUit' | 'missing'
  readonly percentUIT: number | null
  /** As printed, in soles, where a schedule prints it. */
  readonly printed: string | null
  /** The percentage worked out on its own year, where both are known. */
  readonly recomputed: Centimos | null
  readonly discrepancy: boolean
  readonly discount?: { readonly code: string; readonly percent: number; readonly nameEs: string; readonly nameEn: string; readonly article: string; readonly since: PlainDate }
  /** What the reader must know: why there is no figure, or how it was worked out. */
  readonly remarkEs: string
  readonly remarkEn: string
  readonly note: string
}

export type Quote = {
  readonly currency: 'PEN'
  readonly on: PlainDate
  /** Céntimos of the lines that have a figure; null where none has. */
  readonly total: Centimos | null
  /** Some line has no figure. */
  readonly incomplete: boolean
  readonly lines: readonly QuoteLine[]
}

const mostUnits = 100_000

/**
 * What must be paid on a day. Printed soles are charged (LPAG art. 37.1.5 [43.1.5]); a fee that is only a percentage
 * is worked out on the tax unit of that day's year. Each line is rounded half-up, never the sum.
 * Refuses `fee.unknown-code`, `fee.invalid-quantity`, `fee.invalid-date`, `fee.nothing-asked`.
 */
export function quote(law: Law, items: readonly FeeItem[], options: QuoteOptions): Quote | Refusal {
  if (parseDate(options.on) === undefined) return refuse('fee.invalid-date', 'LPAG art. 37', { date: options.on })
  if (items.length === 0) return refuse('fee.nothing-asked', 'LPAG art. 37')
  const lines: QuoteLine[] = []
  for (const { code, quantity } of items) {
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > mostUnits) return refuse('fee.invalid-quantity', 'LPAG art. 37', { code, quantity })
    const priced = line(law, code, quantity, options)
    if (priced === undefined) return refuse('fee.unknown-code', 'LPAG art. 37', { code })
    lines.push(priced)
  }
  const known = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  const total = known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0)
  return { currency: 'PEN', on: options.on, total, incomplete: known.length < lines.length, lines }
}

function line(law: Law, code: string, quantity: number, options: QuoteOptions): QuoteLine | undefined {
  const last = feeVersions(law, code).at(-1)
  const ruling = fee(law, code, options.on)
  const row = ruling ?? last
  if (row === undefined) return undefined
  const discount = discountFor(law, code, options)
  // A fee that a waiver took out of the schedule is still quoted, at nothing, by the waiver (X26).
  const unit = ruling === undefined && discount?.percent !== 100 ? missing(row, options.on) : unitPrice(law, row, options.on)
  const charged = chargedUnits(law, row, quantity, options.on)
  const { conceptEs, conceptEn, article, source, percentUIT, printed, recomputed, discrepancy, note } = row
  return {
    code, quantity, unit: unit.price === null ? null : rounded(unit.price * 100), amount: amountOf(unit.price, charged, discount),
    conceptEs, conceptEn, article, source: discount === undefined ? source : `${source}; ${discount.source}`, basis: unit.basis, percentUIT, printed, recomputed, discrepancy,
    ...(discount !== undefined && { discount: told(discount) }),
    ...remarks(unit, charged < quantity ? row.capUnits : null), note,
  }
}

/** A unit price in hundred-thousandths of a sol, so that half a céntimo and percentages stay whole numbers. */
type UnitPrice = { readonly price: number | null; readonly basis: QuoteLine['basis']; readonly remarkEs: string; readonly remarkEn: string }

function unitPrice(law: Law, row: Fee, on: PlainDate): UnitPrice {
  if (row.published !== null) return { price: row.printed === null ? row.published * 1000 : fromPrinted(row.printed), basis: 'published', remarkEs: '', remarkEn: '' }
  if (row.percentUIT === null) return missing(row, on)
  const year = Number(on.slice(0, 4))
  const unit = uit(law, year)
  if (unit === undefined) {
    return { price: null, basis: 'missing', remarkEs: `Es el ${percent(row.percentUIT)} de la UIT, y la UIT de ${year} no está cargada.`, remarkEn: `It is ${percent(row.percentUIT)} of the UIT, and the UIT of ${year} is not loaded.` }
  }
  return {
    price: unit.soles * Math.round(row.percentUIT * 100) * 10, basis: 'percentOfUit',
    remarkEs: `La tarifa no publica un monto en soles: ${percent(row.percentUIT)} de la UIT de ${year} (S/ ${unit.soles}, ${unit.article}).`,
    remarkEn: `The schedule prints no amount in soles: ${percent(row.percentUIT)} of the UIT of ${year} (S/ ${unit.soles}, ${unit.article}).`,
  }
}

function missing(row: Fee, on: PlainDate): UnitPrice {
  if (row.status === 'published' && on < row.since) return { price: null, basis: 'missing', remarkEs: `No se encontró un monto vigente antes del ${row.since}.`, remarkEn: `No amount was found for days before ${row.since}.` }
  if (row.until !== null && on > row.until) return { price: null, basis: 'missing', remarkEs: `Esta tasa rigió hasta el ${row.until}.`, remarkEn: `This fee ruled until ${row.until}.` }
  if (row.range !== null) {
    const [low, high] = row.range.map((c) => c / 100)
    return { price: null, basis: 'missing', remarkEs: `Solo se conoce un rango: de S/ ${low} a S/ ${high}.`, remarkEn: `Only a range is known: S/ ${low} to S/ ${high}.` }
  }
  return { price: null, basis: 'missing', remarkEs: 'No se encontró un monto publicado: la Oficina debe fijarlo con su norma. No se cobra ni impide el acto.', remarkEn: 'No published amount was found: the office must set it with its norm. Nothing is charged and no act is barred.' }
}

/** `1269.125` soles as hundred-thousandths. */
function fromPrinted(printed: string): number {
  const [soles = '0', fraction = ''] = printed.split('.')
  return Number(soles) * 100_000 + Number(fraction.padEnd(5, '0').slice(0, 5))
}

function amountOf(price: number | null, units: number, discount: Discount | undefined): Centimos | null {
  if (price === null) return null
  return rounded(price * units * (100 - (discount?.percent ?? 0)))
}

/** Ten-millionths of a sol to céntimos, half-up. */
function rounded(tenMillionths: number): Centimos {
  return Math.floor((tenMillionths + 50_000) / 100_000)
}

/** At most a hundred pages are charged, as the office reads an ambiguous wording (X24). */
function chargedUnits(law: Law, row: Fee, quantity: number, on: PlainDate): number {
  const capped = row.capUnits !== null && settingValue(law, 'pageFeeCap.mode', on, 'pagesCharged') === 'pagesCharged'
  return capped ? Math.min(quantity, row.capUnits ?? quantity) : quantity
}

/** The largest discount that the day, the code and the applicant allow. */
function discountFor(law: Law, code: string, options: QuoteOptions): Discount | undefined {
  return law.discounts
    .filter((d) => d.since <= options.on && (d.until === null || options.on <= d.until) && allowed(d, code, options))
    .reduce<Discount | undefined>((best, d) => (best === undefined || d.percent > best.percent ? d : best), undefined)
}

const individualMark: readonly string[] = ['TM-REG-C1', 'TM-REG-CADD']

function allowed(discount: Discount, code: string, options: QuoteOptions): boolean {
  if (discount.requires === 'smallEnterprise') return options.smallEnterprise === true && discount.appliesTo.includes(code)
  const collective = discount.appliesTo.includes(code) || (options.collectiveMark === true && individualMark.includes(code))
  return collective && (discount.requires === 'collectiveMark' || options.affectedArea === true)
}

function told({ code, percent, nameEs, nameEn, article, since }: Discount): NonNullable<QuoteLine['discount']> {
  return { code, percent, nameEs, nameEn, article, since }
}

function remarks(unit: UnitPrice, cap: number | null): Pick<QuoteLine, 'remarkEs' | 'remarkEn'> {
  const join = (a: string, b: string) => [a, b].filter((s) => s !== '').join(' ')
  return {
    remarkEs: join(unit.remarkEs, cap === null ? '' : `Se cobran como máximo ${cap} unidades.`),
    remarkEn: join(unit.remarkEn, cap === null ? '' : `At most ${cap} units are charged.`),
  }
}

function percent(value: number): string {
  return `${value.toFixed(2)} %`
}
