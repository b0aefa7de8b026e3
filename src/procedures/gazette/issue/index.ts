import type { PlainDate } from '#calendar/date.ts'
import type { Decider } from '#casefile/decider.ts'
import { ordinal } from '#casefile/numbers.ts'
import { refuse } from '#casefile/refusal.ts'

/**
 * One issue a day. The first entry opens it and takes its number; entries may join until the day ends. What follows
 * in each file is a resumable job, idempotent by (issue, file).
 */
export type IssueEvent =
  | { readonly type: 'GazetteIssued'; readonly issue: PlainDate; readonly number: number; readonly entries: readonly string[]; /** Files whose erratum it carries. */ readonly errata?: readonly string[] }
  | { readonly type: 'GazetteEntriesAdded'; readonly entries: readonly string[]; readonly errata?: readonly string[] }

/** `joins`: the day's issue is out already, and takes no second number. */
export type IssueCommand = { readonly act: 'issueGazette'; readonly issue: PlainDate; readonly entries: readonly string[]; readonly errata?: readonly string[]; readonly joins: boolean }

export type Issue = { readonly issued?: { readonly issue: PlainDate; readonly number: number; /** Streams of the files, in the order of the page. */ readonly entries: readonly string[] } }

export const gazetteIssue: Decider<Issue, IssueCommand, IssueEvent> = {
  initial: {},
  decide(state, { issue, entries, errata = [], joins }, context) {
    if (issue !== context.on) return refuse('gazette.not-of-the-day', 'DS071 art. 6', { issue, on: context.on })
    if (context.calendar.closed(issue) || isWeekend(issue)) return refuse('gazette.closed-day', 'DS071 art. 6', { issue })
    if (entries.length + errata.length === 0) return refuse('gazette.nothing-to-publish', 'DL1212 art. 6', { issue })
    if (joins !== (state.issued !== undefined)) return refuse(joins ? 'gazette.not-issued' : 'gazette.already-issued', 'DS071 art. 6', { issue })
    const all = [...(state.issued?.entries ?? []), ...entries]
    if (new Set(all).size < all.length) return refuse('gazette.twice-the-same', 'DL1212 art. 6')
    const listed = { entries, ...(errata.length > 0 && { errata }) }
    return joins ? [{ type: 'GazetteEntriesAdded', ...listed }] : [{ type: 'GazetteIssued', issue, number: ordinal(context, 'gazette'), ...listed }]
  },
  evolve(state, event) {
    if (event.type === 'GazetteIssued') return { issued: { issue: event.issue, number: event.number, entries: event.entries } }
    return state.issued ? { issued: { ...state.issued, entries: [...state.issued.entries, ...event.entries] } } : state
  },
}

function isWeekend(date: PlainDate): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek > 5
}
