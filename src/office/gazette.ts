import { dayOf, type PlainDate } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { Issue } from '#procedures/index.ts'
import { atOnce } from './at-once.ts'
import { readApplication } from './act.ts'
import { folded } from './folded.ts'
import { handle, movedOn, type Done } from './handle.ts'
import type { Open } from './open.ts'

export const issueStream = (issue: PlainDate) => `gazette-${issue}`

export async function readIssue(open: Pick<Open, 'desk'>, issue: PlainDate): Promise<Issue> {
  const stream = issueStream(issue)
  return folded<Issue>('gazetteIssue', stream, (await open.desk.store.read([stream])).streams.get(stream) ?? []).state
}

/** Puts files into the issue of the day, opening it with the first. Each file is then published by the job that follows. */
export async function issueGazette(open: Open, actor: Actor, entries: readonly string[], commandId: string, errata: readonly string[] = []): Promise<Done | Refusal> {
  const issue = dayOf(await open.now())
  const put = async (joins: boolean) => handle(open.desk, { kind: 'gazetteIssue', stream: issueStream(issue), actor, commandId, command: { act: 'issueGazette', issue, entries, joins, ...(errata.length > 0 && { errata }) } as { act: string } })
  const outcome = await put((await readIssue(open, issue)).issued !== undefined)
  // Somebody opened the day's issue in between: this joins it.
  return isRefusal(outcome) && outcome.code === 'gazette.already-issued' ? put(true) : outcome
}

/** Publishes what an issue lists and is not published yet. Resumable: the file's own state says what is done. */
export async function publishIssue(open: Open, issue: PlainDate, actor: Actor): Promise<number> {
  const { issued } = await readIssue(open, issue)
  const outcomes = await atOnce(issued?.entries ?? [], (stream, i) => publishOne(open, stream, issue, issued?.number ?? 0, i + 1, actor))
  return outcomes.filter((o) => o === 'published').length
}

async function publishOne(open: Open, stream: string, issue: PlainDate, gazetteNumber: number, position: number, actor: Actor): Promise<'published' | 'done' | Refusal> {
  const read = await readApplication(open, stream)
  if (read.state.status !== 'readyToPublish') return 'done'
  const done = await handle(open.desk, { kind: 'application', stream, read, actor, commandId: open.desk.uuid(), command: { act: 'publish', issue, gazetteNumber, position } as { act: string } })
  return isRefusal(done) ? done : 'published'
}

/** `publish` asked for one file: it goes into today's issue, and is published there and then. */
export async function publishFile(open: Open, stream: string, actor: Actor, commandId: string, seen?: number): Promise<Done | Refusal> {
  const { state, version } = await readApplication(open, stream)
  if (seen !== undefined && seen !== version) return movedOn(seen, version)
  const issue = dayOf(await open.now())
  if (state.status === 'readyToPublish') {
    const issued = await issueGazette(open, actor, [stream], commandId)
    if (isRefusal(issued)) return issued
  }
  const { issued } = await readIssue(open, issue)
  const position = (issued?.entries.indexOf(stream) ?? -1) + 1
  return handle(open.desk, { kind: 'application', stream, actor, commandId, command: { act: 'publish', issue, gazetteNumber: issued?.number ?? 0, position } as { act: string } })
}
