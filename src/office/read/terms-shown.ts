import { workingDaysBetween } from '#calendar/count.ts'
import type { PlainDate } from '#calendar/date.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import { counted, running, type Application, type Running } from '#procedures/index.ts'
import type { Desk } from '../desk.ts'
import type { OpenTerm, TermEffect } from './shapes.ts'

type Law = Pick<Desk, 'law' | 'calendar'>

/** One running term with its proof and the working days left. */
export function openTerm(desk: Law, one: Running, today: PlainDate): OpenTerm | null {
  const found = countedAt(desk, one)
  return found ? { of: one.of, term: { ...found, id: one.of }, daysLeft: workingDaysBetween(today, found.due, desk.calendar()) } : null
}

export function openTerms(desk: Law, state: Application, today: PlainDate): readonly OpenTerm[] {
  return running(state).map((r) => openTerm(desk, r, today)).filter((t) => t !== null).sort((a, b) => (a.term.due < b.term.due ? -1 : a.term.due > b.term.due ? 1 : 0))
}

/** The last day of a rule from a day, or null where the law has no such term. */
export function lastDayOf(desk: Law, rule: string, trigger: PlainDate): PlainDate | null {
  const counted = term(desk.law(), desk.calendar(), rule, trigger)
  return isRefusal(counted) ? null : counted.due
}

/** What an act does to the terms of its file. */
export function termEffects(desk: Law, before: Application, after: Application): readonly TermEffect[] {
  const was = running(before)
  const is = running(after)
  const same = (a: Running) => (b: Running) => a.of === b.of && a.rule === b.rule && a.trigger === b.trigger
  return [
    ...is.filter((r) => !was.some(same(r))).map((r) => effect(desk, r, 'starts')),
    ...was.filter((r) => !is.some(same(r))).map((r) => effect(desk, r, 'ends')),
  ].filter((e) => e !== null)
}

function effect(desk: Law, one: Running, change: 'starts' | 'ends'): TermEffect | null {
  const found = countedAt(desk, one)
  return found ? { change, of: one.of, rule: one.rule, nameEs: found.nameEs, nameEn: found.nameEn, due: change === 'starts' ? found.due : null } : null
}

const countedAt = (desk: Law, one: Running) => counted(one, { law: desk.law(), calendar: desk.calendar() })
