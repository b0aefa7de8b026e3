import type { Instant } from '#calendar/date.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { BulkRecord, BulkTransaction, Counts } from '#ports/bulk.ts'
import type { StoredEvent, Write } from '#ports/record.ts'
import type { Desk } from './desk.ts'
import { folded, type Fold } from './folded.ts'
import { decideAll, obeyed, Unread, type Done, type Outcome, type Request } from './handle.ts'
import { streamTypes } from './streams.ts'

const ATTEMPTS = 5

/**
 * `handle` for many requests a transaction: the same decisions, chain, rows and jobs, in order; a later request may
 * rest on an earlier one. Refused requests write nothing and use up no number; the others stand or fall together.
 * `held` keeps files folded between calls, so that they need not be read again: it is brought up to date on success.
 */
export async function handleMany(desk: Desk & { readonly bulk: BulkRecord }, requests: readonly Request[], held: Map<string, Fold> = new Map()): Promise<readonly (Done | Refusal)[]> {
  for (let attempt = 1; ; attempt++) {
    const known = new Map<string, Fold>()
    try {
      const outcomes = await desk.bulk.many((t) => decideInTurn(desk, requests, { t, held, known, fresh: attempt === 1 }))
      for (const [stream, file] of known) held.set(stream, file)
      return outcomes
    } catch (error) {
      if ((error as Error).name !== 'Conflict' || attempt === ATTEMPTS) throw error
      held.clear()
      desk.onConflict?.('many')
    }
  }
}

/** `known` are the files as this batch leaves them; `held` those of earlier batches, untouched until the commit. */
type Bench = { readonly t: BulkTransaction; readonly held: ReadonlyMap<string, Fold>; readonly known: Map<string, Fold>; /** Believe that a new stream is new. */ readonly fresh: boolean }

async function decideInTurn(desk: Desk, requests: readonly Request[], bench: Bench): Promise<readonly (Done | Refusal)[]> {
  const wanted: Record<string, number> = {}
  for (const request of requests) for (const series of streamTypes[request.kind].needs(request.command)) wanted[series] = (wanted[series] ?? 0) + 1
  const { first, at } = await bench.t.take(wanted)
  await read(requests, bench)
  const next: Record<string, number> = { ...first } as Record<string, number>
  const outcomes: (Decided | Done | Refusal)[] = []
  for (const request of requests) {
    const outcome = await decide(desk, request, bench, { numbers: next, at })
    outcomes.push(outcome)
    if (!('write' in outcome)) continue
    for (const series of streamTypes[request.kind].needs(request.command)) next[series] = (next[series] ?? 0) + 1
  }
  await bench.t.giveBack(unused(wanted, first, next))
  return withEvents(outcomes, await bench.t.write(outcomes.flatMap((o) => ('write' in o ? [o.write] : []))), bench)
}

function unused(wanted: Record<string, number>, first: Counts, next: Record<string, number>): Counts {
  return Object.fromEntries(Object.entries(wanted).map(([series, count]) => [series, count - ((next[series] ?? 0) - ((first as Record<string, number>)[series] ?? 0))]))
}

/** Brings the files of the requests that are not at hand. */
async function read(requests: readonly Request[], { t, held, known, fresh }: Bench): Promise<void> {
  const kinds = new Map(requests.flatMap((r) => [...(r.fresh && fresh ? [] : [{ stream: r.stream, kind: r.kind }]), ...(r.also ?? [])]).map((f) => [f.stream, f.kind]))
  for (const stream of kinds.keys()) if (held.has(stream)) kinds.delete(stream)
  for (const [stream, events] of await t.load([...kinds.keys()])) known.set(stream, folded(kinds.get(stream) as Fold['kind'], stream, events))
}

type Decided = { readonly done: Done; readonly write: Write }

async function decide(desk: Desk, request: Request, bench: Bench, given: { numbers: Counts; at: Instant }): Promise<Decided | Done | Refusal> {
  const find = (stream: string) => bench.known.get(stream) ?? bench.held.get(stream)
  const before = find(request.stream)
  const already = before && obeyed(before, request.commandId, given.at)
  if (already) return already
  if (request.seen !== undefined && request.seen !== (before?.version ?? 0)) return { refused: true, code: 'file.moved-on', article: 'RFC 9110 section 13', facts: { seen: request.seen, version: before?.version ?? 0 } }
  const streams = new Map<string, readonly StoredEvent[]>()
  const near = [request.stream, ...(request.also ?? []).map((f) => f.stream)]
  for (;;) {
    const work = new Map(near.flatMap((stream) => { const file = find(stream); return file ? [[stream, file] as const] : [] }))
    const heads = new Map([...work.values()].flatMap((f) => (f.head === undefined ? [] : [[f.stream, f.head] as const])))
    try {
      const outcome = decideAll(desk, request, { streams, numbers: given.numbers, at: given.at }, work)
      if (isRefusal(outcome) && (await refreshed(near, bench))) continue
      return isRefusal(outcome) ? outcome : accepted(request, outcome, { bench, work, heads, at: given.at })
    } catch (error) {
      if (!(error instanceof Unread)) throw error
      if (find(error.stream)) near.push(error.stream)
      else for (const [stream, events] of await bench.t.load([error.stream])) streams.set(stream, events)
    }
  }
}

/** A refusal may rest on a held file that somebody else has moved since; an acceptance would meet a conflict. */
async function refreshed(streams: readonly string[], { t, held, known }: Bench): Promise<boolean> {
  const believed = streams.flatMap((stream) => { const file = held.get(stream); return file && !known.has(stream) ? [file] : [] })
  const read = await t.load(believed.map((file) => file.stream))
  for (const file of believed) known.set(file.stream, folded(file.kind, file.stream, read.get(file.stream) ?? []))
  return believed.some((file) => known.get(file.stream)?.version !== file.version)
}

function accepted(request: Request, outcome: Outcome, { bench, work, heads, at }: { bench: Bench; work: Map<string, Fold>; heads: Map<string, string>; at: Instant }): Decided {
  for (const [stream, file] of work) {
    bench.known.set(stream, { ...file, commands: new Set([...file.commands, request.commandId]) })
    if (file.head !== undefined) heads.set(stream, file.head)
  }
  return {
    done: { events: [], state: outcome.state, version: outcome.version, at },
    write: {
      at, by: request.actor, command: request.commandId, events: outcome.events, heads, parties: request.parties ?? [],
      documents: [...(request.documents ?? []), ...outcome.documents], changes: outcome.changes, jobs: [...(request.jobs ?? []), ...outcome.jobs], vouchers: request.vouchers ?? [],
    },
  }
}

/** Gives every answer its stored events, and every file the hash that its next act links to. */
function withEvents(outcomes: readonly (Decided | Done | Refusal)[], stored: readonly StoredEvent[], { known }: Bench): readonly (Done | Refusal)[] {
  for (const { stream, hash } of stored) {
    const file = known.get(stream)
    if (file) known.set(stream, { ...file, head: hash })
  }
  let at = 0
  return outcomes.map((outcome) => ('write' in outcome ? { ...outcome.done, events: stored.slice(at, (at += outcome.write.events.length)) } : outcome))
}
