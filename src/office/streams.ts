import type { Decider, Recorded } from '#casefile/decider.ts'
import type { Series } from '#casefile/numbers.ts'
import { registration } from '#policies/registration.ts'
import type { Job, StreamKind } from '#ports/record.ts'
import { application, feeSchedule, gazetteIssue, needs, officeCalendar, paymentOrder, person, right, type ApplicationCommand, type ApplicationEvent, type Application, type IssueCommand, type PaymentEvent, type PaymentOrder, type PersonEvent } from '#procedures/index.ts'
import { applicationViews } from '#views/applications.ts'
import { issueViews } from '#views/issues.ts'
import { paymentViews } from '#views/payments.ts'
import { rightViews } from '#views/rights.ts'
import type { View } from '#views/view.ts'
import { applicationJobs, paymentJobs } from './follow-up.ts'
import { paperOf, type ComposedPaper } from './papers/papers.ts'
import { type Situation } from './papers/heading.ts'

/** A command for another stream, in the same transaction. */
export type Follow = { readonly kind: StreamKind; readonly stream: string; readonly command: unknown; /** It begins with this act: there is nothing to read. */ readonly fresh?: boolean }

/** Everything the office knows of a kind of stream. */
export type StreamType<S, C, E> = {
  readonly decider: Decider<S, C, E>
  readonly needs: (command: C) => readonly Series[]
  readonly views: readonly View<S>[]
  readonly follows: (stream: string, state: S, event: E) => readonly Follow[]
  readonly paper: (state: S, event: Recorded<E>, situation: Situation) => ComposedPaper | undefined
  readonly jobs: (stream: string, state: S, event: E) => readonly Job[]
}

const plain = { needs: (): readonly Series[] => [], follows: () => [], paper: () => undefined, jobs: () => [] }

const applicationStream: StreamType<Application, ApplicationCommand, ApplicationEvent> = {
  decider: application, needs, views: applicationViews, paper: paperOf, jobs: applicationJobs,
  follows: (stream, state, event) => registration(stream, state, event).map(({ right: id, command }) => ({ kind: 'right', stream: id, command, fresh: command.act === 'register' })),
}

/** Typed where it is used: `handle` is given the kind and the command of that kind. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const streamTypes: Readonly<Record<StreamKind, StreamType<any, any, any>>> = {
  application: applicationStream,
  right: { ...plain, decider: right, views: rightViews },
  gazetteIssue: { ...plain, decider: gazetteIssue, views: issueViews, needs: ({ joins }: IssueCommand) => (joins ? [] : ['gazette']), jobs: (stream) => [{ task: 'publishIssue', payload: { stream }, key: `publish ${stream}` }] },
  calendar: { ...plain, decider: officeCalendar, views: [], jobs: () => [{ task: 'recountTerms', payload: {}, key: 'recount' }] },
  feeSchedule: { ...plain, decider: feeSchedule, views: [] },
  payment: { ...plain, decider: paymentOrder, views: paymentViews, jobs: (_, state: PaymentOrder, event: PaymentEvent) => paymentJobs(state, event) },
  person: { ...plain, decider: person, views: [], jobs: (_, __, event: PersonEvent) => [{ task: 'erasePerson', payload: { partyId: event.partyId }, key: `erase ${event.partyId}` }] },
}
