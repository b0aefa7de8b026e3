import type { MarkLine } from '#ports/marks.ts'
import { beside, type Beside } from './beside.ts'
import { digests } from './columns.ts'
import { digest, digestBytes, setHash } from './digest.ts'
import { places } from './places.ts'

/** The marks of one office beside the engine: who stands at which position, what filters need, and the hash of the whole. */
export type Roll = {
  /** A mark that the engine put at a position, or that changed there. */
  readonly note: (position: number, line: MarkLine) => void
  readonly forget: (stream: string) => void
  readonly positionOf: (stream: string) => number | undefined
  readonly streamAt: (position: number) => string
  readonly tests: Beside['tests']
  readonly snapshot: () => { readonly marks: number; readonly hash: string }
}

export function openRoll(): Roll {
  const [streams, columns, hashes, whole] = [places(), beside(), digests(digestBytes), setHash()]
  const forget = (stream: string) => {
    const position = streams.of(stream)
    if (position === undefined) return
    streams.leave(stream)
    whole.remove(hashes.at(position))
  }
  return {
    forget,
    note(position, line) {
      if (streams.of(line[0]) === position) whole.remove(hashes.at(position))
      else streams.put(position, line[0])
      columns.set(position, line)
      const own = digest(line)
      hashes.set(position, own)
      whole.add(own)
    },
    positionOf: streams.of,
    streamAt: streams.streamAt,
    tests: columns.tests,
    snapshot: () => ({ marks: streams.count(), hash: whole.value(streams.count()) }),
  }
}
