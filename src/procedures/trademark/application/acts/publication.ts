import type { Context } from '#casefile/decider.ts'
import { refuse } from '#casefile/refusal.ts'
import { settingValue } from '#law/lookup.ts'
import { none, type ActRule } from '../act.ts'
import { tidy, undone } from '../limits.ts'
import { isOver } from '../terms.ts'

export const publish: ActRule<'publish'> = {
  from: ['readyToPublish'], article: 'DL1212 art. 6; DS071 art. 3', needs: none,
  decide(_, { issue, gazetteNumber, position }, context) {
    if (issue !== context.on) return refuse('gazette.not-of-the-day', 'DS071 art. 6', { issue, on: context.on })
    return [{ type: 'ApplicationPublished', issue, gazetteNumber, position }]
  },
}

export const publishErratum: ActRule<'publishErratum'> = {
  from: ['oppositionWindow'], article: 'DS071 art. 7', needs: none,
  barred: (state, context) => (isOver(state, 'opposition', context) ? refuse('application.window-over', 'DS071 art. 7') : undefined),
  decide(state, { issue, gazetteNumber, corrects, changes, priorities = [] }, context) {
    if (issue !== context.on) return refuse('gazette.not-of-the-day', 'DS071 art. 6', { issue, on: context.on })
    if (corrects.length === 0) return refuse('erratum.empty', 'DS071 art. 7')
    const ordered = tidy(changes)
    const unknown = priorities.map((p) => p.claimId).filter((id) => !state.priorities.some((p) => p.id === id))
    if (unknown.length > 0) return refuse('priority.not-claimed', 'DS071 art. 7', { unknown })
    const wrong = state.content && undone(state.content, ordered, context)
    if (wrong) return wrong
    return [{ type: 'ErratumPublished', issue, gazetteNumber, corrects, changes: ordered, ...(priorities.length > 0 && { priorities }), restartsWindow: restarts([...corrects, ...Object.keys(ordered)], context) }]
  },
}

type Restart = { readonly always: boolean; readonly when: readonly string[] }

/** The norm does not say whether the window begins anew (DS071 art. 7): the dated setting names what restarts it. */
function restarts(corrected: readonly string[], context: Context): boolean {
  const { always, when } = settingValue<Restart>(context.law, 'erratum.restartsWindow', context.on, { always: false, when: [] })
  return always || corrected.some((what) => when.includes(what === 'applicants' ? 'applicant' : what))
}
