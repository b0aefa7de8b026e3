import { dayOf, type Instant } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import type { Context, Recorded } from '#casefile/decider.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import type { Job, Loaded, NewDocument, NewEvent, NewParty, RowChange, StoredEvent, StreamKind, Write } from '#ports/record.ts'
import { changes } from './changes.ts'
import type { Desk } from './desk.ts'
import { folded, type Fold } from './folded.ts'
import { streamTypes, type Follow } from './streams.ts'
import { situation } from './papers/heading.ts'

export type Request = {
  readonly kind: StreamKind
  readonly stream: string
  readonly command: { readonly act: string }
  readonly actor: Actor
  /** The same id on a retry of the same wish. */
  readonly commandId: string
  /** The version the actor saw (`If-Match`): refused if the file has moved since. */
  readonly seen?: number
  /** A stream that does not exist yet: nothing to read. */
  readonly fresh?: boolean
  readonly parties?: readonly NewParty[]
  readonly documents?: readonly NewDocument[]
  readonly vouchers?: NonNullable<Write['vouchers']>
  readonly also?: readonly Follow[]
  readonly jobs?: readonly Job[]
  /** The stream as whoever asks has just read it, so that it need not be read again. */
  readonly read?: Read
}

/** A folded stream and the instant at which it was read. */
export type Read<S = unknown> = Fold<S> & { readonly at: Instant }

export type Done = { readonly events: readonly StoredEvent[]; readonly state: unknown; readonly version: number; readonly at: Instant }

/** Of any that write to one file at once one is first: as many may stand in line. */
const ATTEMPTS = 40

/**
 * The one way to write a legal fact. Load, fold, decide, add with the expected version, project, follow in other
 * streams, enqueue: one transaction, two round trips, or four where a number is taken under its series' lock.
 * Where somebody else wrote first everything is loaded and decided again under the same command id.
 */
export async function handle(desk: Desk, request: Request): Promise<Done | Refusal> {
  const type = streamTypes[request.kind]
  const series = type.needs(request.command)
  const streams = [request.stream, ...(request.also ?? []).map((f) => f.stream)].filter((s, i, all) => all.indexOf(s) === i)
  for (let attempt = 1; ; attempt++) {
    try {
      if (attempt === 1 && request.read && series.length === 0 && !request.also) {
        const outcome = await once(desk, request, { streams: new Map(), numbers: {}, at: request.read.at }, desk.store.write, request.read)
        // A refusal may rest on what somebody else has changed since; an acceptance would meet a conflict.
        if (!isRefusal(outcome)) return outcome
      }
      // A followed stream is known only once its file is folded: it is then read with the rest.
      if (series.length === 0) return await once(desk, request, await desk.store.read(streams), desk.store.write)
      const result = await desk.store.transaction(async (t) => {
        const outcome = await once(desk, request, await t.load(request.fresh && !request.also && attempt === 1 ? [] : streams, series), t.write)
        // A refused act and the retry of a done one give the number back.
        return isRefusal(outcome) || outcome.events.length === 0 ? { rolledBack: outcome } : outcome
      }, (outcome) => 'rolledBack' in outcome)
      return 'rolledBack' in result ? result.rolledBack : result
    } catch (error) {
      if (error instanceof Unread) {
        streams.push(error.stream)
        continue
      }
      if ((error as Error).name !== 'Conflict' || attempt === ATTEMPTS) throw error
      desk.onConflict?.(request.kind)
    }
  }
}

/** The answer to a retry of a command that a stream has obeyed: nothing more is done. */
export const obeyed = ({ commands, state, version }: Fold, commandId: string, at: Instant): Done | undefined => (commands.has(commandId) ? { events: [], state, version, at } : undefined)

async function once(desk: Desk, request: Request, loaded: Loaded, write: (w: Write) => Promise<readonly StoredEvent[]>, before = folded(request.kind, request.stream, loaded.streams.get(request.stream) ?? [])): Promise<Done | Refusal> {
  const already = obeyed(before, request.commandId, loaded.at)
  if (already) return already
  if (request.seen !== undefined && request.seen !== before.version) return movedOn(request.seen, before.version)
  const work = new Map<string, Fold>([[request.stream, before]])
  const outcome = decideAll(desk, request, loaded, work)
  if (isRefusal(outcome)) return outcome
  const stored = await write({
    at: loaded.at, by: request.actor, command: request.commandId, events: outcome.events,
    heads: new Map([...work.values()].flatMap((f) => (f.head === undefined ? [] : [[f.stream, f.head] as const]))),
    parties: request.parties ?? [], documents: [...(request.documents ?? []), ...outcome.documents],
    changes: outcome.changes, jobs: [...(request.jobs ?? []), ...outcome.jobs], vouchers: request.vouchers ?? [],
  })
  return { events: stored, state: outcome.state, version: outcome.version, at: loaded.at }
}

/** A decision rests on a stream that was not loaded: load it too and decide again. */
export class Unread extends Error {
  readonly stream: string
  constructor(stream: string) {
    super(`stream ${stream} was not read`)
    this.stream = stream
  }
}

export type Outcome = { /** What came with the request: papers quote it. */ readonly beside: readonly NewDocument[]; events: NewEvent[]; documents: NewDocument[]; changes: readonly RowChange[]; jobs: Job[]; state: unknown; version: number }

/** Decides the command and whatever follows from it in other streams, each against its own folded state. */
export function decideAll(desk: Desk, request: Request, loaded: Loaded, work: Map<string, Fold>): Outcome | Refusal {
  const context: Context = { law: desk.law(), calendar: desk.calendar(), at: loaded.at, on: dayOf(loaded.at), actor: request.actor, numbers: loaded.numbers, related: undefined }
  const outcome: Outcome = { beside: request.documents ?? [], events: [], documents: [], changes: [], jobs: [], state: undefined, version: 0 }
  const first = new Map<string, Fold>()
  const queue: Follow[] = [{ kind: request.kind, stream: request.stream, command: request.command }, ...(request.also ?? [])]
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (!next.fresh && !work.has(next.stream) && !loaded.streams.has(next.stream) && !(request.fresh && next.stream === request.stream)) throw new Unread(next.stream)
    const start = work.get(next.stream) ?? folded(next.kind, next.stream, loaded.streams.get(next.stream) ?? [])
    if (!first.has(next.stream)) first.set(next.stream, start)
    const step = decideOne(desk, next, start, context, outcome)
    if (isRefusal(step)) return step
    work.set(next.stream, step.file)
    queue.push(...step.follows)
  }
  outcome.changes = [...first.values()].flatMap((start) => changes(start, work.get(start.stream) as Fold, context.law, context.calendar))
  for (const [stream, start] of first) work.set(stream, { ...(work.get(stream) as Fold), ...(start.head === undefined ? {} : { head: start.head }) })
  const main = work.get(request.stream) as Fold
  return { ...outcome, state: main.state, version: main.version }
}

function decideOne(desk: Desk, { kind, stream, command }: Follow, start: Fold, context: Context, outcome: Outcome): { file: Fold; follows: Follow[] } | Refusal {
  const type = streamTypes[kind]
  const decided = type.decider.decide(start.state, command, context)
  if (isRefusal(decided)) return decided
  let file = start
  const follows: Follow[] = []
  for (const raw of decided) {
    const recorded = { ...raw, at: context.at, by: context.actor } as Recorded<{ type: string }>
    const state = type.decider.evolve(file.state, recorded)
    const paper = type.paper(state, recorded, situation(desk, context, outcome.beside))
    const event = paper ? { ...raw, document: keep(desk, paper, outcome) } : raw
    file = { ...file, version: file.version + 1, state: paper ? type.decider.evolve(file.state, { ...event, at: context.at, by: context.actor }) : state }
    outcome.events.push({ stream, version: file.version, kind, event })
    outcome.jobs.push(...type.jobs(stream, file.state, event))
    follows.push(...type.follows(stream, file.state, event))
  }
  return { file, follows }
}

/** A paper of the office: its bytes go beside the record, its commitment into the event. */
function keep(desk: Desk, paper: { id: string; kind: string; title: string; content: unknown }, outcome: Outcome) {
  const salt = desk.salt()
  const bytes = new TextEncoder().encode(JSON.stringify(paper.content))
  const { id } = paper
  outcome.documents.push({ id, kind: paper.kind, mime: 'application/vnd.tocapu.paper+json', title: paper.title, uploadedBy: null, salt, bytes })
  return { id, kind: paper.kind, mime: 'application/vnd.tocapu.paper+json', size: bytes.length, commitment: desk.commit(salt, bytes) }
}

/** Somebody acted on the file since it was on the screen. */
export function movedOn(seen: number, version: number): Refusal {
  return refuse('file.moved-on', 'RFC 9110 section 13', { seen, version })
}
