import type { PlainDate } from '#calendar/date.ts'
import type { DocumentRef } from '#casefile/document.ts'
import type { Notice } from '#casefile/notice.ts'
import type { ClassGoods } from '#casefile/sign.ts'
import type { Channel, Content, PriorityClaim } from './content.ts'
import type { Finding, Reasons, Receipt, RequirementAbout, Signed } from './events.ts'

/** The states of a registration procedure, by their ids in the statute's table. */
export type Status =
  | 'draft' | 'receivedIncomplete' | 'deemedNotFiled' | 'filed' | 'formalExamination' | 'formalRequirement'
  | 'abandoned' | 'withdrawn' | 'readyToPublish' | 'oppositionWindow' | 'registrability' | 'granted'
  | 'partiallyGranted' | 'refused' | 'finalGranted' | 'finalRefused' | 'registered'

export const finalStatuses: ReadonlySet<Status> = new Set(['deemedNotFiled', 'abandoned', 'withdrawn', 'finalRefused', 'registered'])

export type Priority = PriorityClaim & { readonly status: 'claimed' | 'documentsPending' | 'recognised' | 'lost' }

export type Requirement = {
  readonly noticeId: string
  readonly about: RequirementAbout
  readonly findings: readonly Finding[]
  readonly answered: boolean
  /** Answered in time only with the days of distance. */
  readonly reliesOnDistance?: true
  /** The list of goods and services that the office suggests (D486 art. 143). */
  readonly suggested?: readonly ClassGoods[]
}

export type Decision = {
  readonly outcome: 'granted' | 'partiallyGranted' | 'refused'
  readonly signed: Signed
  readonly decidedOn: PlainDate
  readonly noticeId: string
  readonly granted: readonly ClassGoods[]
  readonly reasons: Reasons
  readonly text?: DocumentRef
  readonly document?: DocumentRef
}

export type Publication = {
  readonly issue: PlainDate
  readonly gazetteNumber: number
  readonly position: number
  readonly errata: readonly { readonly issue: PlainDate; readonly gazetteNumber: number; readonly corrects: readonly string[]; readonly restartsWindow: boolean }[]
  /** The day of the publication that the window runs from: the first, or the erratum that restarted it. */
  readonly windowFrom: PlainDate
}

export type Application = {
  readonly status: Status
  readonly content?: Content
  readonly channel?: Channel
  readonly filer?: string
  /** Department of the receiving unit; absent for the main seat. */
  readonly seat?: string
  /** The custody entry, where it was received incomplete. */
  readonly custody?: Receipt
  /** Number, day, hour and rank: only once the minimum is met (DL1075 art. 52). */
  readonly receipt?: Receipt
  readonly notices: readonly Notice[]
  readonly requirements: readonly Requirement[]
  readonly priorities: readonly Priority[]
  readonly formalExaminer?: string
  readonly registrabilityExaminer?: string
  readonly formalPassedOn?: PlainDate
  readonly publication?: Publication
  readonly windowClosedOn?: PlainDate
  readonly opposed: boolean
  readonly decision?: Decision
  readonly abandoned?: { readonly number: string; readonly cause: 'requirementNotAnswered' | 'inactivity'; readonly noticeId: string }
  readonly finalOn?: PlainDate
  readonly certificate?: { readonly number: string; readonly rightId: string; readonly registeredOn: PlainDate; readonly document?: DocumentRef; readonly verificationCode?: string }
  readonly withdrawnOn?: PlainDate
  /** The day of the last act: inactivity is counted from it. */
  readonly lastActOn?: PlainDate
}

export const initial: Application = { status: 'draft', notices: [], requirements: [], priorities: [], opposed: false }

export function notice(state: Application, noticeId: string): Notice | undefined {
  return state.notices.find((n) => n.noticeId === noticeId)
}

/** The party says that this notice was badly made, and nobody has answered it yet. */
export function isChallenged(state: Application, noticeId: string): boolean {
  return notice(state, noticeId)?.status === 'challenged'
}

/** The requirement that waits for an answer, if one does: no act opens a second. */
export function openRequirement(state: Application): Requirement | undefined {
  return state.requirements.find((r) => !r.answered)
}

/** The day the decision's notice took effect, from which remedies run; undefined while it is on its way. */
export function decisionNotifiedOn(state: Application): PlainDate | undefined {
  return state.decision && notice(state, state.decision.noticeId)?.effectiveOn
}
