import { buildCalendar } from '#calendar/build.ts'
import type { Calendar } from '#calendar/closed.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { Language } from '#calendar/words.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { explain, term, type Term, type TermOptions } from '#casefile/terms.ts'
import { distanceTerm, region } from '#law/lookup.ts'
import type { Law } from '#law/rules.ts'
import { readFlags, type Typed } from './flags.ts'
import { refusalSentence } from './refusals.ts'

export type TermIo = {
  readonly law: Law
  /** Read only for `tocapu term -`. */
  readonly stdin: AsyncIterable<string | Uint8Array>
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const usage = `tocapu term RULE --from DATE [--json] [--on DATE] [--extended] [--distance FROM,TO|DAYS] [--region DEPARTMENT] [--with-suspensions] [--lang es|en]
tocapu term - --json        reads lines "RULE DATE", answers a line each`

/** `tocapu term`: the last day of a rule and why. Gives 0 done, 1 refused, 2 wrong usage. */
export async function termCommand(args: readonly string[], io: TermIo): Promise<number> {
  const typed = readFlags(args, { switches: ['json', 'with-suspensions', 'extended'], values: ['from', 'on', 'distance', 'region', 'lang'] })
  const language = typed?.values.get('lang') ?? 'es'
  if (typed === undefined || typed.words.length !== 1 || (language !== 'es' && language !== 'en') || !isDistance(typed)) return wrongUsage(io)
  const ask: Ask = { io, language, calendar: calendarFor(io.law, typed), json: typed.switches.has('json'), options: optionsOf(typed, io.law) }
  const [rule = ''] = typed.words
  const from = typed.values.get('from')
  if (rule === '-') return from === undefined ? batch(ask) : wrongUsage(io)
  return from === undefined ? wrongUsage(io) : one(ask, rule, from)
}

type Ask = { readonly io: TermIo; readonly language: Language; readonly calendar: Calendar; readonly json: boolean; /** Or why what was typed names no place. */ readonly options: TermOptions | Refusal }

function wrongUsage(io: TermIo): number {
  io.err(usage)
  return 2
}

/** Days, or two departments by name or code: `3`, `Cusco,Lima`, `08,15`. */
function isDistance(typed: Typed): boolean {
  return /^(\d{1,3}|[^,]+,[^,]+)$/.test(typed.values.get('distance') ?? '0')
}

/** Without options: national holidays and the listed public-sector days, nothing else. A region adds the days it keeps. */
function calendarFor(law: Law, { values, switches }: Typed): Calendar {
  const seat = region(law, values.get('region') ?? '')?.code
  return buildCalendar(seat === undefined ? law.closedDays : [...law.closedDays, ...law.regionalDays], {
    ...(switches.has('with-suspensions') && { suspensions: law.specialRegimes }), ...(seat !== undefined && { seat }),
  })
}

function optionsOf({ values, switches }: Typed, law: Law): TermOptions | Refusal {
  const on = values.get('on')
  const seat = values.get('region')
  if (seat !== undefined && !region(law, seat)) return refuse('region.unknown', 'LPAG art. 134.1', { region: seat })
  const distance = distanceOf(law, values.get('distance'), (on ?? values.get('from') ?? '9999-12-31') as PlainDate)
  if (isRefusal(distance)) return distance
  return { ...(on !== undefined && { on: on as PlainDate }), ...distance, ...(switches.has('extended') && { extended: true }) }
}

/** The days as typed, or the two places whose row the table holds (LPAG art. 135). */
function distanceOf(law: Law, typed: string | undefined, on: PlainDate): TermOptions | Refusal {
  if (typed === undefined) return {}
  if (/^\d+$/.test(typed)) return { distanceDays: Number(typed) }
  const [from = '', to = ''] = typed.split(',')
  const [a, b] = [region(law, from), region(law, to)]
  if (!a || !b) return refuse('region.unknown', 'LPAG art. 135', { region: a ? to : from })
  if (a !== b && !distanceTerm(law, a.code, b.code, on)) return refuse('distance.no-row', 'LPAG art. 135', { from: a.name, to: b.name })
  return { region: a.code, to: b.code }
}

function one({ io, language, calendar, json, options }: Ask, rule: string, from: string): number {
  const counted = isRefusal(options) ? options : term(io.law, calendar, rule, from as PlainDate, options)
  if (json) io.out(JSON.stringify(answer(rule, from, counted, language)))
  else if (isRefusal(counted)) io.err(refusalSentence(counted, language))
  else sentences(counted, language).forEach(io.out)
  return isRefusal(counted) ? 1 : 0
}

/** One answer a line, refusals included: the batch itself is done, so it gives 0. */
async function batch({ io, language, calendar, json, options }: Ask): Promise<number> {
  for await (const line of lines(io.stdin)) {
    const [rule = '', from = '', ...more] = line.trim().split(/\s+/)
    const counted = rule === '' || from === '' || more.length > 0
      ? refuse('term.malformed-line', 'LPAG art. 133', { line: line.slice(0, 200) })
      : isRefusal(options) ? options : term(io.law, calendar, rule, from as PlainDate, options)
    io.out(json ? JSON.stringify(answer(rule, from, counted, language)) : `${rule} ${from} ${isRefusal(counted) ? counted.code : counted.due}`)
  }
  return 0
}

function sentences(counted: Term, language: Language): readonly string[] {
  const name = language === 'es' ? counted.nameEs : counted.nameEn
  const consequence = language === 'es' ? counted.consequenceEs : counted.consequenceEn
  const then = language === 'es' ? 'Si se pasa' : 'If it passes'
  return [counted.due, `${name} (${counted.rule})`, explain(counted, language), ...(consequence === '' ? [] : [`${then}: ${consequence}.`])]
}

function answer(rule: string, from: string, counted: Term | Refusal, language: Language): Readonly<Record<string, unknown>> {
  if (isRefusal(counted)) return { rule, from, due: null, refusal: { code: counted.code, message: refusalSentence(counted, language), article: counted.article } }
  const { due, id: _, rule: __, trigger: ___, ...proof } = counted
  return { rule, from, due, ...proof, explanation: { es: explain(counted, 'es'), en: explain(counted, 'en') } }
}

/** The lines of a stream of pieces; a last line without its end counts, an empty end does not. */
async function* lines(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of pieces) {
    const parts = (rest + (typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true }))).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield part
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
