import type { Context } from '#casefile/decider.ts'
import { setting } from '#law/lookup.ts'
import { decisionNotifiedOn, isChallenged, type Application } from './state.ts'
import { isOver } from './terms.ts'

/**
 * Why the decision is firm on the day, or undefined while it may be challenged (LPAG art. 212).
 * A full grant that nobody opposed leaves no party harmed: firm once notified, where the dated setting says so.
 */
export function firmBecause(state: Application, context: Pick<Context, 'law' | 'calendar' | 'on'>): 'noRemedyInTime' | 'fullGrantHarmsNobody' | undefined {
  const notifiedOn = decisionNotifiedOn(state)
  if (!state.decision || notifiedOn === undefined || isChallenged(state, state.decision.noticeId)) return undefined
  const harmless = state.status === 'granted' && !state.opposed
  if (harmless && notifiedOn <= context.on && setting(context.law, 'fullGrantFirmOnNotice', state.decision.decidedOn)?.value === true) return 'fullGrantHarmsNobody'
  return isOver(state, 'remedies', context) ? 'noRemedyInTime' : undefined
}
