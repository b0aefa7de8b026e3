import type { Context } from '#casefile/decider.ts'
import { caseNumber, custodyNumber, ordinal } from '#casefile/numbers.ts'
import { shownKnown } from '#casefile/notification/index.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import { inClassOrder } from '#casefile/sign.ts'
import type { ActRule } from '../act.ts'
import { withChanges } from '../content.ts'
import type { Receipt } from '../events.ts'
import { notify } from '../notify.ts'
import { missingMinimum } from '../requirements.ts'
import { notice, type Application } from '../state.ts'
import { isOver } from '../terms.ts'
import { priorityOutcomes } from './priority.ts'

const minimum = 'D486 art. 140; DL1075 art. 52'

export const submit: ActRule<'submit'> = {
  from: ['draft'], article: minimum, needs: () => ['case'],
  decide(_, { content, channel, sheets, seat }, context) {
    const ordered = { ...content, classes: inClassOrder(content.classes) }
    const missing = missingMinimum(ordered, context)
    if (missing.length > 0) return refuse('application.minimum-not-met', minimum, { missing: missing.map((m) => m.requirement) })
    return [
      { type: 'ApplicationFiled', receipt: received(context), content: ordered, channel, filer: context.actor.accountId, ...(sheets !== undefined && { sheets }), ...(seat && { seat }) },
      ...priorityOutcomes(ordered.priorities, context),
    ]
  },
}

export const submitIncomplete: ActRule<'submitIncomplete'> = {
  from: ['draft'], article: 'DL1075 art. 52; RDL1075 art. 3.1', needs: () => ['custody'],
  decide(_, { content, channel, noticeId, sheets, seat }, context) {
    const ordered = { ...content, classes: inClassOrder(content.classes) }
    const missing = missingMinimum(ordered, context)
    if (missing.length === 0) return refuse('application.minimum-met', minimum)
    const n = ordinal(context, 'custody')
    const receipt: Receipt = { number: custodyNumber(n, context.on), at: context.at, on: context.on, rank: n }
    return [
      { type: 'IncompleteApplicationReceived', receipt, content: ordered, channel, filer: context.actor.accountId, missing, ...(sheets !== undefined && { sheets }), ...(seat && { seat }) },
      { type: 'RequirementNoticeIssued', noticeId, about: 'minimum', findings: missing },
      ...notify(ordered, noticeId, context),
    ]
  },
}

export const cureMinimum: ActRule<'cureMinimum'> = {
  from: ['receivedIncomplete'], article: 'DL1075 art. 52; RDL1075 art. 3', needs: () => ['case'],
  barred: (state, context) => tooLate(state, context),
  decide(state, { changes }, context) {
    if (!state.content) return refuse('application.wrong-state', minimum)
    const ordered = changes.classes ? { ...changes, classes: inClassOrder(changes.classes) } : changes
    const content = withChanges(state.content, ordered)
    const missing = missingMinimum(content, context)
    if (missing.length > 0) return refuse('application.minimum-not-met', minimum, { missing: missing.map((m) => m.requirement) })
    const asked = state.requirements.find((r) => r.about === 'minimum' && !r.answered)
    return [...shownKnown(asked && notice(state, asked.noticeId), context), { type: 'MinimumCompleted', receipt: received(context), changes: ordered }, ...priorityOutcomes(state.priorities.filter((p) => p.status === 'claimed'), context)]
  },
}

/** The filing's number, day, hour, minute, second and rank: one order, since one lock gives them all. */
function received(context: Context): Receipt {
  const n = ordinal(context, 'case')
  return { number: caseNumber(n, context.on), at: context.at, on: context.on, rank: n }
}

function tooLate(state: Application, context: Context): Refusal | undefined {
  const asked = state.requirements.find((r) => r.about === 'minimum' && !r.answered)
  if (!asked || !isOver(state, asked.noticeId, context)) return undefined
  return refuse('application.term-over', 'DL1075 art. 52', { rule: 'D-TM-MINREQ' })
}

