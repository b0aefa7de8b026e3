import type { PlainDate } from '#calendar/date.ts'
import type { Language } from '#calendar/words.ts'
import { quote, type FeeItem, type Quote, type QuoteLine } from '#casefile/fees.ts'
import { isRefusal } from '#casefile/refusal.ts'
import type { Law } from '#law/rules.ts'
import { readFlags } from './flags.ts'
import { refusalSentence } from './refusals.ts'

export type FeeIo = { readonly law: Law; readonly out: (line: string) => void; readonly err: (line: string) => void }

const usage = 'tocapu fee CODE[=QUANTITY]… --on DATE [--json] [--small-enterprise] [--collective-mark] [--affected-area] [--lang es|en]'

/** `tocapu fee`: what must be paid on a day, in céntimos under --json. Gives 0 done, 1 refused, 2 wrong usage. */
export async function feeCommand(args: readonly string[], io: FeeIo): Promise<number> {
  const typed = readFlags(args, { switches: ['json', 'small-enterprise', 'collective-mark', 'affected-area'], values: ['on', 'lang'] })
  const language = typed?.values.get('lang') ?? 'es'
  const on = typed?.values.get('on')
  if (typed === undefined || on === undefined || typed.words.length === 0 || (language !== 'es' && language !== 'en')) {
    io.err(usage)
    return 2
  }
  const priced = quote(io.law, added(typed.words), {
    on: on as PlainDate, smallEnterprise: typed.switches.has('small-enterprise'),
    collectiveMark: typed.switches.has('collective-mark'), affectedArea: typed.switches.has('affected-area'),
  })
  const json = typed.switches.has('json')
  if (isRefusal(priced)) {
    const message = refusalSentence(priced, language)
    if (json) io.out(JSON.stringify({ currency: 'PEN', total: null, lines: [], refusal: { code: priced.code, message, article: priced.article } }))
    else io.err(message)
    return 1
  }
  if (json) io.out(JSON.stringify(priced))
  else table(priced, language).forEach(io.out)
  return 0
}

/** `CODE`, `CODE=3` and `CODEx3`; the same code twice adds up. */
function added(words: readonly string[]): readonly FeeItem[] {
  const sums = new Map<string, number>()
  for (const word of words) {
    const [, code = word, quantity = '1'] = /^(.+?)(?:=|x)(-?\d+(?:\.\d+)?)$/.exec(word) ?? []
    sums.set(code, (sums.get(code) ?? 0) + Number(quantity))
  }
  return [...sums].map(([code, quantity]) => ({ code, quantity }))
}

function table(priced: Quote, language: Language): readonly string[] {
  const rows = priced.lines.flatMap((line) => row(line, language))
  const part = priced.incomplete ? (language === 'es' ? ' (sin los montos que faltan)' : ' (without the missing amounts)') : ''
  return [...rows, `Total: ${soles(priced.total, language)}${part}`]
}

function row(line: QuoteLine, language: Language): readonly string[] {
  const es = language === 'es'
  const discount = line.discount === undefined ? '' : ` −${line.discount.percent} % ${es ? line.discount.nameEs : line.discount.nameEn} (${line.discount.article})`
  const remark = es ? line.remarkEs : line.remarkEn
  const head = `${line.code} × ${line.quantity}  ${soles(line.amount, language)}  ${es ? line.conceptEs : line.conceptEn}${discount}`
  return remark === '' ? [head] : [head, `  ${remark}`]
}

function soles(amount: number | null, language: Language): string {
  if (amount === null) return language === 'es' ? 'sin monto publicado' : 'no published amount'
  return `S/ ${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`
}
