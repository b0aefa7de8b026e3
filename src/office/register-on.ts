import { dayOf, type Instant, type PlainDate } from '#calendar/date.ts'
import { fold } from '#casefile/decider.ts'
import type { PartyParticulars } from '#casefile/party.ts'
import type { Envelope, PartyVersion, RecordStore, StoredEvent } from '#ports/record.ts'
import { right, type Right } from '#procedures/index.ts'
import { recorded } from './folded.ts'

export type ActOn = { readonly version: number; readonly type: string; readonly at: Instant; readonly on: PlainDate }

/** A holder as the register named it that day; the name is null where the person's data were erased. */
export type HolderOn = {
  readonly partyId: string
  readonly country?: string
  /** The version of the particulars that the entry names, and the latest recorded by that day. */
  readonly entered: number
  readonly version: number
  readonly name: string | null
}

export type NameLater = { readonly partyId: string; readonly version: number; readonly name: string | null; readonly recordedOn: PlainDate }

/** What the register showed at the end of a day in Lima, and beside it what was learnt later. */
export type RightOn = {
  readonly day: PlainDate
  readonly state: Right
  readonly version: number
  readonly acts: readonly ActOn[]
  readonly holders: readonly HolderOn[]
  readonly later: { readonly acts: readonly ActOn[]; readonly names: readonly NameLater[] }
}

/** Gives undefined where no such right was ever registered. */
export async function readRightOn(store: RecordStore, stream: string, day: PlainDate): Promise<RightOn | undefined> {
  const events = (await store.read([stream])).streams.get(stream) ?? []
  if (events[0]?.kind !== 'right') return undefined
  return rightOn(events, await store.partyVersions(holdersEver(events)), day)
}

/** Folds what was recorded by the end of the day. An act tells its day by when it was recorded, whatever it is about. */
export function rightOn(events: readonly StoredEvent[], parties: readonly PartyVersion[], day: PlainDate): RightOn {
  const acts = envelopes(events)
  const [then, later] = [acts.filter((e) => dayOf(e.at) <= day), acts.filter((e) => dayOf(e.at) > day)]
  const state = fold(right, then.map((e) => recorded(e) as Parameters<typeof right.evolve>[1]))
  const ids = new Set(holdersEver(events))
  return {
    day, state, version: then.length, acts: then.map(act),
    holders: (state.entry?.holders ?? []).map(({ partyId, version: entered, country }) => {
      const known = parties.filter((p) => p.partyId === partyId && dayOf(p.recordedAt) <= day).at(-1)
      return { partyId, entered, version: known?.version ?? entered, name: nameOf(known), ...(country !== undefined && { country }) }
    }),
    later: {
      acts: later.map(act),
      names: parties.filter((p) => ids.has(p.partyId) && dayOf(p.recordedAt) > day).map((p) => ({ partyId: p.partyId, version: p.version, name: nameOf(p), recordedOn: dayOf(p.recordedAt) })),
    },
  }
}

function act({ version, event, at }: Envelope): ActOn {
  return { version, type: event.type, at, on: dayOf(at) }
}

function nameOf(party: PartyVersion | undefined): string | null {
  return party?.content ? (JSON.parse(party.content) as PartyParticulars).name : null
}

function holdersEver(events: readonly StoredEvent[]): readonly string[] {
  return envelopes(events).flatMap(({ event }) => (event as { holders?: readonly { partyId: string }[] }).holders?.map((h) => h.partyId) ?? [])
}

function envelopes(events: readonly StoredEvent[]): readonly Envelope[] {
  return events.map((e) => JSON.parse(e.content) as Envelope)
}
