import type { Decider } from '#casefile/decider.ts'
import type { ApplicationCommand } from './commands.ts'
import { decide } from './decide.ts'
import type { ApplicationEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { initial, type Application } from './state.ts'

/** Registration of a product or service mark, from filing to certificate (D486 arts 134–151; DL1075 arts 50–59). */
export const application: Decider<Application, ApplicationCommand, ApplicationEvent> = { initial, decide, evolve }

export { actNames, acts, barred, needs } from './decide.ts'
export { awaited } from './acts/expiry.ts'
export { checklist, holdsBack, missingMinimum, unmet, type Checked, type Moment } from './requirements.ts'
export { counted, lastDay, running, type Running } from './terms.ts'
export { decisionNotifiedOn, finalStatuses, notice, openRequirement, type Application, type Decision, type Priority, type Status } from './state.ts'
export type { Act, ApplicationCommand, Waited } from './commands.ts'
export type { ApplicationEvent, Finding, Receipt, Reasons, Signed, Overruled } from './events.ts'
export type { Changes, Channel, Content, FirstFiling, PaymentStated, PriorityClaim, PriorityCorrected } from './content.ts'
