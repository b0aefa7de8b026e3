import type { PlainDate } from '#calendar/date.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { isWaiting } from '#casefile/notice.ts'
import { term, type Term } from '#casefile/terms.ts'
import type { Context } from '#casefile/decider.ts'
import { decisionNotifiedOn, notice, type Application } from './state.ts'

/** A term that runs: which rule, from which day, and what of the file it governs. The last day is always computed. */
export type Running = {
  readonly rule: string
  readonly trigger: PlainDate
  readonly of: string
  /** Department of whoever was notified, for a term that a notice began: the distance is counted from it (LPAG art. 135). */
  readonly region?: string
  /** Department of the receiving unit, whose regional closed days count (LPAG art. 134.1); absent for the main seat. */
  readonly seat?: string
}

/** Every term that runs against the party or the office in this state. */
export function running(state: Application): readonly Running[] {
  const { seat } = state
  const all = [...formal(state), ...published(state), ...decision(state), ...priority(state), ...whole(state), ...toNotify(state)]
  return seat === undefined ? all : all.map((one) => ({ ...one, seat }))
}

/** The last day of a running term with its proof; undefined where the law has no such term from that day. */
export function counted({ rule, trigger, region, seat }: Running, { law, calendar }: Pick<Context, 'law' | 'calendar'>): Term | undefined {
  // Without a place of its own a term is that of every file that began that day: it is counted once for all.
  const found = region === undefined && seat === undefined ? term(law, calendar, rule, trigger)
    : term(law, calendar, rule, trigger, { binding: true, ...(region && { region }), ...(seat && { seat }) })
  return isRefusal(found) ? undefined : found
}

/** Whoever is notified: the representative, else the first applicant. */
function fromRegion(state: Application): { readonly region?: string } {
  const notified = state.content?.representative?.party ?? state.content?.applicants[0]
  return notified?.region === undefined || !notified.domiciledInPeru ? {} : { region: notified.region }
}

/** The office's five working days to notify what it issued (LPAG art. 24.1). */
function toNotify(state: Application): readonly Running[] {
  if (state.status === 'withdrawn' || state.status === 'finalRefused') return []
  return state.notices.filter(isWaiting).map((n) => ({ rule: 'D-NOTIFY', trigger: n.notifyFrom, of: `notify ${n.noticeId}` }))
}

function formal(state: Application): readonly Running[] {
  const waits = state.requirements.flatMap((r): Running[] => {
    const trigger = notice(state, r.noticeId)?.effectiveOn
    if (r.answered || trigger === undefined) return []
    return [{ rule: ruleOf[r.about], trigger, of: r.noticeId, ...fromRegion(state) }]
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
  return open && trigger ? [{ rule: 'D-APPEAL', trigger, of: 'remedies', ...fromRegion(state) }] : []
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

/**
 * The term of `of` has passed: its last day is before the day of the act. Who lives far is refused only after the days
 * of distance; `withoutDistance` tells the day by which the term itself had passed.
 */
export function isOver(state: Application, of: string, context: Pick<Context, 'law' | 'calendar' | 'on'>, which?: 'withoutDistance'): boolean {
  const one = running(state).find((r) => r.of === of)
  const found = one && counted(one, context)
  const last = which === 'withoutDistance' ? (found?.dueWithoutDistance ?? found?.due) : found?.due
  return last !== undefined && last < context.on
}
