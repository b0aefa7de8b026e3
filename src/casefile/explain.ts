import type { ClosedDay } from '#calendar/closed.ts'
import { civilOf } from '#calendar/civil.ts'
import { dayAndMonth, longDate, type Language } from '#calendar/words.ts'
import { citation, inSpanish, normNames } from '#law/citation.ts'
import type { Term } from './term.ts'

type Unit = Term['period']['unit']

/** Why this date, in plain sentences: the day, the rule, the trigger, each day skipped and why, and the article. */
export function explain(term: Term, language: Language): string {
  const say = language === 'es' ? spanish : english
  return [
    say.opening(term), say.extended(term), say.monthEnd(term), say.rolled(term), say.skipped(term), say.protection(term),
    say.distance(term), say.basis(term), say.standing(term),
  ].filter((sentence) => sentence !== '').join(' ')
}

const unitsEs: Readonly<Record<Unit, readonly [string, string]>> = {
  workingDays: ['día hábil', 'días hábiles'], calendarDays: ['día calendario', 'días calendario'], months: ['mes', 'meses'], years: ['año', 'años'],
}
const unitsEn: Readonly<Record<Unit, readonly [string, string]>> = {
  workingDays: ['working day', 'working days'], calendarDays: ['calendar day', 'calendar days'], months: ['month', 'months'], years: ['year', 'years'],
}

const spanish = {
  opening(term: Term): string {
    const { period, trigger, firstDay } = term
    const length = amount(period.amount, unitsEs[period.unit])
    const since = `${term.triggerEs} (${longDate(trigger, 'es')})`
    if (period.direction === 'before') {
      const back = `${length} antes ${of(since)}`
      return period.unit === 'workingDays'
        ? `Vence el ${longDate(due(term), 'es')}: ${back}, contados hacia atrás desde el día hábil anterior (${dayAndMonth(firstDay, 'es')}).`
        : `El plazo empieza el ${longDate(due(term), 'es')}: ${back}, de fecha a fecha.`
    }
    return `Vence el ${longDate(due(term), 'es')}: ${length} desde ${since}, ${countedFrom.es(term)}.`
  },
  extended: ({ extension }: Term) => (extension === null ? '' : `Incluye la prórroga de ${amount(extension.amount, unitsEs[extension.unit as Unit])} (${extension.scopeEs}).`),
  monthEnd: ({ monthEnd, trigger, period }: Term) => !monthEnd ? ''
    : `Ese mes no tiene día ${civilOf(trigger).day}: rige ${period.monthEndRule === 'D486' ? 'el último día del mes (D486 art. 5)' : `el primer día hábil del mes siguiente (${citation('LPAG art. 134.3 [145.3]', trigger)})`}.`,
  rolled: (term: Term) => !term.rolledOver ? ''
    : `El ${dayAndMonth(term.raw, 'es')} no es hábil${why(term, 'es')}: pasa al siguiente día hábil (D486 art. 5; ${citation('LPAG art. 134.2 [145.2]', term.trigger)}).`,
  skipped(term: Term): string {
    const days = counting(term)
    if (term.period.unit !== 'workingDays') return ''
    const told = days.map((day) => `el ${dayOfYear(day, term, 'es')} (${day.nameEs}, ${norm(day)})`)
    const weekends = term.weekends.length > 0
    if (told.length === 0) return weekends ? 'No se cuentan sábados ni domingos.' : ''
    return told.length === 1 && weekends ? `No se cuentan sábados, domingos ni ${told[0]}.` : `No se cuentan${weekends ? ' sábados, domingos ni estos días' : ''}: ${told.join('; ')}.`
  },
  protection: (term: Term) => (!term.period.rollsToWorkingDay ? 'Es el día exacto, aunque no sea hábil.' : ''),
  distance: (term: Term) => term.distanceDays === undefined || term.dueWithoutDistance === undefined ? ''
    : `Con el término de la distancia de ${amount(term.distanceDays, ['día', 'días'])} ${term.distance ? `de ${term.distance.from} a ${term.distance.to} ` : ''}(${citation('LPAG art. 135 [146]', term.trigger)}${term.distance ? `; ${term.distance.norm}` : ''}) vence el ${longDate(term.due, 'es')}.${term.distance?.confidence === 'verify' ? ' La tabla de distancias está por confirmar.' : ''}`,
  basis: (term: Term) => `Base: ${inSpanish(normNames(term.article))}.`,
  standing: (term: Term) => [
    !term.inForce && term.ruledUntil !== null && term.trigger > term.ruledUntil ? `La norma rigió hasta el ${longDate(term.ruledUntil, 'es')}: este plazo es solo para expedientes que gobierna.` : '',
    !term.inForce && term.trigger < term.ruleVersion ? `La norma rige desde el ${longDate(term.ruleVersion, 'es')}.` : '',
    term.confidence === 'verify' ? 'El texto vigente de la norma está por confirmar.' : '',
  ].filter((s) => s !== '').join(' '),
}

const english = {
  opening(term: Term): string {
    const { period, trigger, firstDay } = term
    const length = amount(period.amount, unitsEn[period.unit])
    const since = `${term.triggerEn} (${longDate(trigger, 'en')})`
    if (period.direction === 'before') {
      return period.unit === 'workingDays'
        ? `Due on ${longDate(due(term), 'en')}: ${length} before ${since}, counted back from the working day before (${dayAndMonth(firstDay, 'en')}).`
        : `The term begins on ${longDate(due(term), 'en')}: ${length} before ${since}, date to date.`
    }
    return `Due on ${longDate(due(term), 'en')}: ${length} from ${since}, ${countedFrom.en(term)}.`
  },
  extended: ({ extension }: Term) => (extension === null ? '' : `It includes the extension of ${amount(extension.amount, unitsEn[extension.unit as Unit])} (${extension.scopeEn}).`),
  monthEnd: ({ monthEnd, trigger, period }: Term) => !monthEnd ? ''
    : `That month has no day ${civilOf(trigger).day}: ${period.monthEndRule === 'D486' ? 'the last day of the month rules (D486 art. 5)' : `the first working day of the next month rules (${citation('LPAG art. 134.3 [145.3]', trigger)})`}.`,
  rolled: (term: Term) => !term.rolledOver ? ''
    : `${dayAndMonth(term.raw, 'en')} is not a working day${why(term, 'en')}: the term moves to the next one (D486 art. 5; ${citation('LPAG art. 134.2 [145.2]', term.trigger)}).`,
  skipped(term: Term): string {
    if (term.period.unit !== 'workingDays') return ''
    const told = counting(term).map((day) => `${dayOfYear(day, term, 'en')} (${day.nameEn}, ${norm(day)})`)
    const weekends = term.weekends.length > 0
    if (told.length === 0) return weekends ? 'Saturdays and Sundays do not count.' : ''
    return told.length === 1 ? `${weekends ? 'Saturdays, Sundays and ' : ''}${told[0]} ${weekends ? 'do' : 'does'} not count.` : `${weekends ? 'Saturdays, Sundays and these days' : 'These days'} do not count: ${told.join('; ')}.`
  },
  protection: (term: Term) => (!term.period.rollsToWorkingDay ? 'It is the exact day, even where the office is closed.' : ''),
  distance: (term: Term) => term.distanceDays === undefined || term.dueWithoutDistance === undefined ? ''
    : `With the term of distance of ${amount(term.distanceDays, ['day', 'days'])} ${term.distance ? `from ${term.distance.from} to ${term.distance.to} ` : ''}(${citation('LPAG art. 135 [146]', term.trigger)}${term.distance ? `; ${term.distance.norm}` : ''}) it is due on ${longDate(term.due, 'en')}.${term.distance?.confidence === 'verify' ? ' The table of distances is to be confirmed.' : ''}`,
  basis: (term: Term) => `Basis: ${normNames(term.article)}.`,
  standing: (term: Term) => [
    !term.inForce && term.ruledUntil !== null && term.trigger > term.ruledUntil ? `The norm ruled until ${longDate(term.ruledUntil, 'en')}: this term is only for files that it governs.` : '',
    !term.inForce && term.trigger < term.ruleVersion ? `The norm rules from ${longDate(term.ruleVersion, 'en')}.` : '',
    term.confidence === 'verify' ? 'The wording now in force is to be confirmed.' : '',
  ].filter((s) => s !== '').join(' '),
}

const countedFrom = {
  es({ period, firstDay }: Term): string {
    if (period.countsTrigger) return 'contando ese mismo día'
    if (period.unit === 'workingDays') return `contados desde el día hábil siguiente (${dayAndMonth(firstDay, 'es')})`
    return period.unit === 'calendarDays' ? 'contados desde el día siguiente' : 'de fecha a fecha'
  },
  en({ period, firstDay }: Term): string {
    if (period.countsTrigger) return 'counting that same day'
    if (period.unit === 'workingDays') return `counted from the next working day (${dayAndMonth(firstDay, 'en')})`
    return period.unit === 'calendarDays' ? 'counted from the day after' : 'date to date'
  },
}

function due(term: Term) {
  return term.dueWithoutDistance ?? term.due
}

function amount(n: number, [one, many]: readonly [string, string]): string {
  return `${n} ${n === 1 ? one : many}`
}

/** `de la fecha`, `del vencimiento`. */
function of(since: string): string {
  return since.startsWith('el ') ? `del ${since.slice(3)}` : `de ${since}`
}

/** Days that did not count; an outage is told where the last day rolls over it. */
function counting(term: Term): readonly ClosedDay[] {
  return term.skipped.filter((day) => day.kind !== 'outage')
}

function why(term: Term, language: Language): string {
  const day = term.skipped.find((one) => one.date === term.raw)
  return day === undefined ? '' : ` (${language === 'es' ? day.nameEs : day.nameEn}, ${norm(day)})`
}

function norm(day: ClosedDay): string {
  return day.norm
}

/** The year is told only where it is not that of the last day. */
function dayOfYear(day: ClosedDay, term: Term, language: Language): string {
  return day.date.slice(0, 4) === term.due.slice(0, 4) ? dayAndMonth(day.date, language) : longDate(day.date, language)
}
