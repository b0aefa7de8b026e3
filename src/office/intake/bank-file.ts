import { parseDate, type PlainDate } from '#calendar/date.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'

/** One line as the bank wrote it; `flaw` says why nothing can be done with it. Amounts are céntimos. */
export type BankLine = {
  readonly line: number
  readonly orderCode: string | null
  readonly operationNumber: string | null
  readonly paidOn: PlainDate | null
  readonly amount: number | null
  readonly flaw: string | null
}

const longest = 1_000_000
const mostLines = 2_000
const article = 'LPAG art. 40.1.8'

/** Names a column may bear, folded: banks word them as they like. */
const columns = {
  orderCode: ['codigo', 'codigo_orden', 'orden', 'order_code', 'order'],
  operationNumber: ['operacion', 'numero_operacion', 'nro_operacion', 'operation_number', 'operation'],
  paidOn: ['fecha', 'fecha_pago', 'paid_on', 'date'],
  amount: ['monto', 'importe', 'amount'],
} as const
type Column = keyof typeof columns

/** The lines of the bank's file (docs/handbook/bank-file.md), or why it cannot be read at all. */
export function bankLines(text: string): readonly BankLine[] | Refusal {
  if (text.length > longest) return refuse('bank-file.too-long', article, { most: mostLines })
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).map((content, i) => ({ content, number: i + 1 })).filter((l) => l.content.trim() !== '')
  const [head, ...rest] = lines
  if (!head || rest.length === 0) return refuse('bank-file.empty', article)
  if (rest.length > mostLines) return refuse('bank-file.too-long', article, { most: mostLines })
  const separator = head.content.includes(';') ? ';' : head.content.includes('\t') ? '\t' : ','
  const names = cells(head.content, separator).map((name) => fold(name))
  const place = (column: Column) => names.findIndex((name) => (columns[column] as readonly string[]).includes(name))
  const missing = (['operationNumber', 'paidOn', 'amount'] as const).filter((column) => place(column) < 0)
  if (missing.length > 0) return refuse('bank-file.no-columns', article, { missing: missing.map((column) => columns[column][0]) })
  return rest.map(({ content, number }) => lineOf(cells(content, separator), number, place))
}

function lineOf(values: readonly string[], line: number, place: (column: Column) => number): BankLine {
  const said = (column: Column) => (place(column) < 0 ? '' : (values[place(column)] ?? ''))
  const orderCode = said('orderCode').toUpperCase()
  const operationNumber = said('operationNumber')
  const [paidOn, amount] = [dayFrom(said('paidOn')), centimosFrom(said('amount'))]
  const flaw = orderCode !== '' && !/^[0-9A-Z-]{4,40}$/.test(orderCode) ? 'id.malformed'
    : !/^[\w./-]{1,40}$/.test(operationNumber) ? 'bank-file.no-operation'
      : paidOn === null ? 'date.does-not-exist' : amount === null ? 'fee.impossible-amount' : null
  return { line, orderCode: flaw === 'id.malformed' || orderCode === '' ? null : orderCode, operationNumber: flaw === 'bank-file.no-operation' ? null : operationNumber, paidOn, amount, flaw }
}

/** `2026-07-14` or `14/07/2026`. */
function dayFrom(text: string): PlainDate | null {
  const turned = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const iso = turned ? `${turned[3]}-${turned[2]?.padStart(2, '0')}-${turned[1]?.padStart(2, '0')}` : text
  const day = parseDate(iso)
  return day !== undefined && day >= '2000-01-01' && day <= '2200-12-31' ? day : null
}

/** `534.99`, `1,069.98` or `S/ 534.99` as céntimos: the point is Peru's decimal sign. */
function centimosFrom(text: string): number | null {
  const found = /^(?:S\/\s*)?((?:\d{1,3}(?:,\d{3})+|\d{1,8}))(?:\.(\d{1,2}))?$/.exec(text.replaceAll('\u00A0', ' '))
  return found ? Number(found[1]?.replaceAll(',', '')) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : null
}

/** Cells of a line; a quoted one may hold the separator, two quotes are one. */
function cells(content: string, separator: string): readonly string[] {
  const found: string[] = []
  let [cell, quoted] = ['', false]
  for (let i = 0; i < content.length; i++) {
    const c = content[i] as string
    if (quoted && c === '"' && content[i + 1] === '"') { cell += '"'; i++ }
    else if (c === '"') quoted = !quoted
    else if (c === separator && !quoted) { found.push(cell.trim()); cell = '' }
    else cell += c
  }
  return [...found, cell.trim()]
}

const fold = (name: string) => name.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z]+/g, '_').replace(/^_|_$/g, '')
