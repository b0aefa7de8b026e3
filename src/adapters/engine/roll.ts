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
  /** Marks without words, in no order. */
  readonly wordless: () => Iterable<number>
  readonly snapshot: () => { readonly marks: number; readonly hash: string }
}

/** Without hashes it costs a third less: only one thread tells the snapshot's. */
export function openRoll({ hashed }: { readonly hashed: boolean }): Roll {
  const [streams, columns, hashes, whole] = [places(), beside(), digests(digestBytes), setHash()]
  const wordless = new Set<number>()
  const forget = (stream: string) => {
    const position = streams.of(stream)
    if (position === undefined) return
    streams.leave(stream)
    wordless.delete(position)
    if (hashed) whole.remove(hashes.at(position))
  }
  return {
    forget,
    note(position, line) {
      const before = position < streams.given()
      if (!before) streams.put(position, line[0])
      columns.set(position, line)
      if (line[1] === '') wordless.add(position)
      if (!hashed) return
      if (before) whole.remove(hashes.at(position))
      const own = digest(line)
      hashes.set(position, own)
      whole.add(own)
    },
    positionOf: streams.of,
    streamAt: streams.streamAt,
    tests: columns.tests,
    wordless: () => wordless,
    snapshot: () => ({ marks: streams.count(), hash: hashed ? whole.value(streams.count()) : '' }),
  }
}
