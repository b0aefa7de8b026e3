import type { PlainDate } from '#calendar/date.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import type { Context } from '#casefile/decider.ts'
import { decisionNotifiedOn, notice, type Application } from './state.ts'

/** A term that runs: which rule, from which day, and what of the file it governs. The last day is always computed. */
export type Running = { readonly rule: string; readonly trigger: PlainDate; readonly of: string }

/** Every term that runs against the party or the office in this state. */
export function running(state: Application): readonly Running[] {
  return [...formal(state), ...published(state), ...decision(state), ...priority(state), ...whole(state)]
}

function formal(state: Application): readonly Running[] {
  const waits = state.requirements.flatMap((r): Running[] => {
    const trigger = notice(state, r.noticeId)?.effectiveOn
    if (r.answered || trigger === undefined) return []
    return [{ rule: ruleOf[r.about], trigger, of: r.noticeId }]
  })
  const examining = state.status === 'filed' || state.status === 'formalExamination'
  if (!examining || !state.receipt) return isOpen(state) ? waits : []
  return [...waits, { rule: 'D-TM-FORMAL', trigger: state.receipt.on, of: 'formal' }]
}

const ruleOf = { minimum: 'D-TM-MINREQ', formal: 'D-TM-FORMREQ', amendment: 'D-TM-FORMREQ', other: 'D-ABANDON' } as const

function isOpen(state: Application): boolean {
  return ['receivedIncomplete', 'filed', 'formalExamination', 'formalRequirement', 'readyToPublish', 'oppositionWindow', 'registrability'].includes(state.status)
}

function published(state: Application): readonly Running[] {
  if (state.status !== 'oppositionWindow' || !state.publication) return []
  return [{ rule: 'D-TM-OPP', trigger: state.publication.windowFrom, of: 'opposition' }]
}

function decision(state: Application): readonly Running[] {
  const trigger = decisionNotifiedOn(state)
  const open = state.status === 'granted' || state.status === 'partiallyGranted' || state.status === 'refused'
  return open && trigger ? [{ rule: 'D-APPEAL', trigger, of: 'remedies' }] : []
}

function priority(state: Application): readonly Running[] {
  return state.priorities.flatMap((p): Running[] =>
    (p.status === 'claimed' || p.status === 'documentsPending') && p.firstFiledOn && isOpen(state)
      ? [{ rule: 'D-PRIODOC-TM', trigger: p.firstFiledOn, of: p.id }]
      : [])
}

function whole(state: Application): readonly Running[] {
  return isOpen(state) && state.receipt ? [{ rule: 'D-PROC-MAX', trigger: state.receipt.on, of: 'procedure' }] : []
}

/** The last day of a rule from a trigger, under the law that governed the day it began. */
export function lastDay(rule: string, trigger: PlainDate, context: Pick<Context, 'law' | 'calendar'>): PlainDate {
  const counted = term(context.law, context.calendar, rule, trigger)
  if (isRefusal(counted)) throw new Error(`no such term in the law: ${rule} (${counted.code})`)
  return counted.due
}

/** The same from a day that somebody typed: undefined where no such day exists. */
export function due(rule: string, trigger: PlainDate, context: Pick<Context, 'law' | 'calendar'>): PlainDate | undefined {
  const counted = term(context.law, context.calendar, rule, trigger)
  return isRefusal(counted) ? undefined : counted.due
}

/** The term of `of` has passed: its last day is before the day of the act. */
export function isOver(state: Application, of: string, context: Pick<Context, 'law' | 'calendar' | 'on'>): boolean {
  const one = running(state).find((r) => r.of === of)
  const last = one && due(one.rule, one.trigger, context)
  return last !== undefined && last < context.on
}
