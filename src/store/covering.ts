import type { AnchorContent } from '#ports/verification.ts'
import { merkle } from './merkle.ts'

/** What anchors sign of the events of their ranges. */
export type Roots = Pick<AnchorContent, 'events' | 'root' | 'streams' | 'headsRoot'>

/** Both roots of every anchor, gathered while the record is read once in its order. */
export type Covering = {
  /** The anchor that covers what a transaction wrote. */
  readonly at: (installation: number, transaction: number) => Gathered | undefined
  /** An event, its stream and hash as bytes read as Latin-1. */
  readonly add: (anchor: Gathered, stream: string, version: number, hash: string, hex: string) => void
  /** Once all was read. */
  readonly roots: (anchor: number) => Roots
}

type Newest = { version: number; hash: string }
type Gathered = { readonly events: ReturnType<typeof merkle>; readonly expected: number; newest: Map<string, Newest>; heads: Pick<Roots, 'streams' | 'headsRoot'> | undefined }

/** Anchors in their order, each continuing the one before. */
export function covering(anchors: readonly Pick<AnchorContent, 'until' | 'events'>[]): Covering {
  const gathered = anchors.map(({ events }): Gathered => ({ events: merkle(), expected: events, newest: new Map(), heads: undefined }))
  const ends = anchors.map(({ until }) => ({ installation: until.installation, transaction: Number(until.transaction) }))
  /** Whether an anchor, or one before it, covers what a transaction wrote. */
  const reaches = (end: (typeof ends)[number] | undefined, installation: number, transaction: number) => end !== undefined && (installation < end.installation || (installation === end.installation && transaction < end.transaction))
  let now = 0
  return {
    at(installation, transaction) {
      while (now < ends.length && !reaches(ends[now], installation, transaction)) now++
      while (now > 0 && reaches(ends[now - 1], installation, transaction)) now--
      return gathered[now]
    },
    add(one, stream, version, hash, hex) {
      one.events.addHashes(hex)
      if (one.heads) return
      const known = one.newest.get(stream)
      if (known === undefined) one.newest.set(stream, { version, hash })
      else {
        known.version = version
        known.hash = hash
      }
      // An anchor that has all it signed is closed: what it held of its streams is let go.
      if (one.events.size() === one.expected) close(one)
    },
    roots(anchor) {
      const one = gathered[anchor] as Gathered
      close(one)
      return { events: one.events.size(), root: one.events.root(), ...(one.heads as Pick<Roots, 'streams' | 'headsRoot'>) }
    },
  }
}

/** A stream's id as bytes has the order of the database's own. */
function close(one: Gathered): void {
  if (one.heads) return
  const heads = merkle()
  for (const stream of [...one.newest.keys()].sort()) {
    const { version, hash } = one.newest.get(stream) as Newest
    heads.addText(`${Buffer.from(stream, 'latin1').toString()} ${version} ${Buffer.from(hash, 'latin1').toString('hex')}`)
  }
  one.heads = { streams: heads.size(), headsRoot: heads.root() }
  one.newest = new Map()
}

