import type { Context } from '#casefile/decider.ts'
import type { Series } from '#casefile/numbers.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import type { ApplicationCommand, Act } from './commands.ts'
import type { ApplicationEvent } from './events.ts'
import type { Application, Status } from './state.ts'

export type Command<A extends Act> = Extract<ApplicationCommand, { act: A }>

/** One act of the procedure: where it may be done, what bars it whatever its content, and what it makes. */
export type ActRule<A extends Act> = {
  readonly from: readonly Status[]
  readonly article: string
  /** Series whose next number the act takes. */
  readonly needs: (command: Command<A>) => readonly Series[]
  /** What bars the act before its content is known: this is why its button is grey. */
  readonly barred?: (state: Application, context: Context) => Refusal | undefined
  readonly decide: (state: Application, command: Command<A>, context: Context) => readonly ApplicationEvent[] | Refusal
}

export const none = (): readonly Series[] => []

export function wrongState(state: Application, act: Act, article: string, from: readonly Status[]): Refusal {
  return refuse('application.wrong-state', article, { act, status: state.status, from })
}
