import type { Context } from '#casefile/decider.ts'
import { decisionNumber, ordinal } from '#casefile/numbers.ts'
import { shownKnown } from '#casefile/notification/index.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import { none, type ActRule } from '../act.ts'
import type { ApplicationEvent, Finding } from '../events.ts'
import { notify } from '../notify.ts'
import { tidy, tooMuch } from '../limits.ts'
import { holdsBack, unmet } from '../requirements.ts'
import { requirement } from '#law/lookup.ts'
import { isChallenged, notice, openRequirement, type Application } from '../state.ts'
import { isOver } from '../terms.ts'

const single = 'LPAG art. 126.2'

export const assign: ActRule<'assign'> = {
  from: ['filed', 'formalExamination', 'formalRequirement', 'readyToPublish', 'oppositionWindow', 'registrability'],
  article: 'DL1033 art. 42', needs: none,
  decide: (_, { examiner, stage }) => [{ type: 'ExaminerAssigned', examiner, stage }],
}

export const startFormalExam: ActRule<'startFormalExam'> = {
  from: ['filed'], article: 'D486 art. 144', needs: none,
  // The file is examined by whom it was assigned to; an unassigned one by whoever takes it.
  barred: (state, context) => (state.formalExaminer !== undefined && state.formalExaminer !== context.actor.accountId
    ? refuse('application.assigned-to-another', 'DL1033 art. 42') : undefined),
  decide: (_, __, context) => [{ type: 'FormalExaminationStarted', examiner: context.actor.accountId }],
}

export const requireCure: ActRule<'requireCure'> = {
  from: ['formalExamination'], article: 'D486 art. 144', needs: none, barred: alreadyAsked,
  decide(state, { findings, noticeId, text }, context) {
    if (findings.length === 0) return refuse('requirement.empty', 'D486 art. 144')
    const unknown = findings.map((f) => f.requirement).filter((id) => !isOfMarks(id, context))
    if (unknown.length > 0) return refuse('requirement.unknown-rule', 'D486 art. 144', { findings: unknown })
    const undue = notDemandable(findings, context)
    if (undue.length > 0) return refuse('requirement.not-demandable', 'LPAG art. 40.1; D486 art. 144', { findings: undue })
    const earlier = state.requirements.find((r) => r.about === 'formal')
    const added = earlier ? findings.filter((f) => !earlier.findings.some((e) => e.requirement === f.requirement)) : []
    if (added.length > 0) return refuse('requirement.single-notice', single, { added: added.map((f) => f.requirement) })
    return [
      { type: 'RequirementNoticeIssued', noticeId, about: 'formal', findings, ...(text && { text }) },
      ...notify(state.content, noticeId, context),
    ]
  },
}

export const answerRequirement: ActRule<'answerRequirement'> = {
  from: ['formalRequirement', 'filed', 'formalExamination', 'registrability'], article: 'D486 art. 144', needs: none,
  barred(state, context) {
    const open = openRequirement(state)
    if (!open || open.about === 'minimum') return refuse('requirement.none-open', 'D486 art. 144')
    return isOver(state, open.noticeId, context) ? refuse('application.term-over', 'D486 art. 144', { of: open.about }) : undefined
  },
  decide(state, { changes, writing }, context) {
    const ordered = tidy(changes)
    if (Object.keys(ordered).length === 0 && !writing) return refuse('requirement.empty-answer', 'D486 art. 144')
    const asked = new Set(openRequirement(state)?.findings.map((f) => f.requirement))
    const wrong = state.content && tooMuch(state.content, ordered, context, asked)
    if (wrong) return wrong
    const open = openRequirement(state)
    const far = open !== undefined && isOver(state, open.noticeId, context, 'withoutDistance')
    return [...shownKnown(open && notice(state, open.noticeId), context), { type: 'RequirementAnswered', changes: ordered, ...(writing && { writing }), ...(far && { reliesOnDistance: true as const }) }]
  },
}

export const pass: ActRule<'pass'> = {
  from: ['formalExamination'], article: 'D486 art. 145', needs: none,
  decide(state, { overruled }, context) {
    if (!state.content) return refuse('application.wrong-state', 'D486 art. 145')
    const unknown = overruled.map((o) => o.requirement).filter((id) => !isOfMarks(id, context))
    if (unknown.length > 0) return refuse('requirement.unknown-rule', 'D486 art. 145', { findings: unknown })
    // The form is judged by the law and the day of its filing.
    const at = { ...context, on: state.receipt?.on ?? context.on }
    const open = unmet(state.content, at).filter((f) => holdsBack(context.law, f.requirement) && !overruled.some((o) => o.requirement === f.requirement))
    if (open.length > 0) return refuse('application.defects-open', 'D486 art. 145', { open: open.map((f) => f.requirement) })
    return [{ type: 'FormalExaminationPassed', overruled }]
  },
}

function isOfMarks(id: string, context: Context): boolean {
  return requirement(context.law, id)?.appliesTo.includes('TM') === true
}

/**
 * What a notice whose silence abandons the file may not ask: advice, history, what costs only the priority;
 * nor may it rest only on what has a term of its own.
 */
function notDemandable(findings: readonly Finding[], context: Context): readonly string[] {
  const ids = findings.map((f) => f.requirement)
  const undue = ids.filter((id) => !['CURABLE', 'BLOCKS_FILING_DATE'].includes(requirement(context.law, id)?.severity ?? ''))
  return undue.length > 0 || ids.some((id) => holdsBack(context.law, id)) ? undue : ids
}

/** One request at a time: two terms against one silence would contradict each other. */
function alreadyAsked(state: Application): Refusal | undefined {
  return openRequirement(state) ? refuse('requirement.one-open', single) : undefined
}

export const requestFromParty: ActRule<'requestFromParty'> = {
  from: ['filed', 'formalExamination'], article: 'DL1075 art. 18', needs: none,
  barred: alreadyAsked,
  decide(state, { noticeId, findings, text }, context) {
    if (findings.length === 0) return refuse('requirement.empty', 'DL1075 art. 18')
    return [
      { type: 'RequirementNoticeIssued', noticeId, about: 'other', findings, ...(text && { text }) },
      ...notify(state.content, noticeId, context),
    ]
  },
}

export const abandonByInactivity: ActRule<'abandonByInactivity'> = {
  from: ['filed', 'formalExamination'], article: 'DL1075 art. 18', needs: () => ['decision'],
  barred(state, context) {
    const waited = state.requirements.find((r) => r.about === 'other' && !r.answered)
    if (!waited) return refuse('application.not-stopped-by-party', 'DL1075 art. 18')
    if (!isOver(state, waited.noticeId, context)) return refuse('application.term-running', 'DL1075 art. 18', { rule: 'D-ABANDON' })
    return isChallenged(state, waited.noticeId) ? refuse('notice.challenge-open', 'LPAG art. 26') : undefined
  },
  decide: (state, { noticeId }, context) => abandoned(state, 'inactivity', noticeId, context),
}

/** Abandonment is a decision that is notified and may be challenged, never a silent flag (LPAG art. 140.2). */
export function abandoned(state: Application, cause: 'requirementNotAnswered' | 'inactivity', noticeId: string, context: Context): readonly ApplicationEvent[] {
  const number = decisionNumber(ordinal(context, 'decision'), context.on, 'directorate')
  return [{ type: 'ApplicationAbandoned', cause, number, noticeId }, ...notify(state.content, noticeId, context)]
}

