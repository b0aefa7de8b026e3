import type { Recorded } from '#casefile/decider.ts'
import type { Envelope, StoredEvent } from '#ports/record.ts'
import type { Application, ApplicationEvent } from '#procedures/index.ts'
import type { FileRow } from '#views/docket/queries.ts'
import { folded } from '../folded.ts'
import type { Open } from '../open.ts'
import { fileOf } from './access.ts'

export type ApplicationEnvelope = Envelope<ApplicationEvent>

/** A file with its acts, folded. */
export type Loaded = {
  readonly row: FileRow
  readonly stream: string
  readonly number: string
  readonly version: number
  readonly state: Application
  readonly stored: readonly StoredEvent[]
}

export async function load(open: Open, number: string): Promise<Loaded | undefined> {
  const row = await fileOf(open, number)
  return row && loadRow(open, row)
}

export async function loadRow(open: Open, row: FileRow): Promise<Loaded> {
  const stored = (await open.desk.store.read([row.stream])).streams.get(row.stream) ?? []
  const { state, version } = folded<Application>('application', row.stream, stored)
  return { row, stream: row.stream, number: state.receipt?.number ?? state.custody?.number ?? '', version, state, stored }
}

export const envelopeOf = (stored: StoredEvent) => JSON.parse(stored.content) as ApplicationEnvelope

export function recordedOf(stored: StoredEvent): Recorded<ApplicationEvent> {
  const { event, at, by } = envelopeOf(stored)
  return { ...event, at, by }
}
