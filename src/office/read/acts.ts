import { dayOf } from '#calendar/date.ts'
import { application, type Application } from '#procedures/index.ts'
import type { Open } from '../open.ts'
import { chainOf } from './chain.ts'
import { envelopeOf, load, recordedOf, type Loaded } from './load.ts'
import { paperShown, publicPapersIn } from './papers-of.ts'
import type { ActShown } from './shapes.ts'
import { termEffects } from './terms-shown.ts'

/** The file's story as anybody may read it, newest first. Undefined where no published number is known by that name. */
export async function publicActs(open: Open, number: string): Promise<readonly ActShown[] | undefined> {
  const file = await load(open, number)
  return file?.state.receipt ? actsOf(open, file) : undefined
}

/** Each act with its hash recomputed and what it did to the terms. What was typed stays out: type, day, role and public papers. */
export function actsOf(open: Pick<Open, 'desk'>, file: Pick<Loaded, 'stored' | 'number'>): readonly ActShown[] {
  const holds = chainOf(open.desk, file.stored)
  let state: Application = application.initial
  const acts = file.stored.map((stored, i): ActShown => {
    const { at, by, event } = envelopeOf(stored)
    const before = state
    state = application.evolve(before, recordedOf(stored))
    return {
      version: stored.version, type: event.type, at, on: dayOf(at), by: by.role, documents: publicPapersIn(event).map((ref) => paperShown(ref, file.number)),
      terms: termEffects(open.desk, before, state), hash: stored.hash, holds: holds[i] === true,
    }
  })
  return acts.reverse()
}
