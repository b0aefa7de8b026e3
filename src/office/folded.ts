import type { Recorded } from '#casefile/decider.ts'
import type { Envelope, StoredEvent, StreamKind } from '#ports/record.ts'
import { streamTypes } from './streams.ts'

/** A stream as its acts say, with the hash that the next act links to. */
export type Fold<S = unknown> = {
  readonly kind: StreamKind
  readonly stream: string
  readonly version: number
  readonly state: S
  /** Hex; absent for a stream without acts. */
  readonly head?: string
  /** Every command that this stream has obeyed: a retry of any of them changes nothing. */
  readonly commands: ReadonlySet<string>
}

export function folded<S>(kind: StreamKind, stream: string, events: readonly StoredEvent[]): Fold<S> {
  const { decider } = streamTypes[kind]
  let state = decider.initial
  const commands = new Set<string>()
  for (const stored of events) {
    const envelope = JSON.parse(stored.content) as Envelope
    state = decider.evolve(state, recorded(envelope))
    commands.add(envelope.command)
  }
  const last = events.at(-1)
  return { kind, stream, version: last?.version ?? 0, state, commands, ...(last && { head: last.hash }) }
}

export function recorded<E extends { readonly type: string }>(envelope: Envelope<E>): Recorded<E> {
  return { ...envelope.event, at: envelope.at, by: envelope.by }
}
