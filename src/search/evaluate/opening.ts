import type { Engine, EngineVersion, Mark } from '../engine.ts'
import { trigramLine } from './trigram.ts'

/** The trigram line in the shape of the engine: what the batch door searches with until the engine itself stands behind it. */
export type SharedEngine = { readonly marks: readonly Mark[] }

export const engineVersion = (): EngineVersion => ({ engine: 'trigram', weights: 'none', lexicon: 'none' })

type TrigramEngine = Pick<Engine, 'size' | 'search'> & { readonly text: (position: number) => string; readonly marks: readonly Mark[] }

export function buildEngine(marks: Iterable<Mark>): TrigramEngine {
  const all = [...marks]
  const line = trigramLine(all.map(({ text }) => text))
  const text = (position: number) => {
    const found = all[position]
    if (found === undefined) throw new RangeError(`no mark at ${position}`)
    return found.text
  }
  return { size: all.length, text, search: (sought, limit) => line.search(sought.text, limit), marks: all }
}

export const share = ({ marks }: TrigramEngine): SharedEngine => ({ marks })
export const openShared = ({ marks }: SharedEngine): TrigramEngine => buildEngine(marks)
/** Bytes of the texts; the lists of trigrams are not counted. */
export const bytesOf = ({ marks }: TrigramEngine): number => marks.reduce((sum, { text }) => sum + 2 * text.length, 0)
