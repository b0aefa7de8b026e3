import type { AnchorContent } from '#ports/verification.ts'
import { merkle } from './merkle.ts'

/** What anchors sign of the events of their ranges. */
export type Roots = Pick<AnchorContent, 'events' | 'root' | 'streams' | 'headsRoot'>

type Passed = { readonly stream: string; readonly version: number; readonly hash: string; readonly hex: () => string; readonly installation: number; readonly transaction: number }

/** Both roots of every anchor, gathered while the record is read once in its order. */
export type Covering = { readonly add: (event: Passed) => void; /** Once all was read. */ readonly roots: (anchor: number) => Roots }

type Gathered = { readonly events: ReturnType<typeof merkle>; readonly expected: number; newest: Map<string, { version: number; hash: string }>; heads: Pick<Roots, 'streams' | 'headsRoot'> | undefined }

/** Anchors in their order, each continuing the one before. Streams and hashes come as bytes read as Latin-1. */
export function covering(anchors: readonly Pick<AnchorContent, 'until' | 'events'>[]): Covering {
  const gathered = anchors.map(({ events }): Gathered => ({ events: merkle(), expected: events, newest: new Map(), heads: undefined }))
  const ends = anchors.map(({ until }) => ({ installation: until.installation, transaction: Number(until.transaction) }))
  const before = (e: Passed, i: number) => e.installation < ends[i]!.installation || (e.installation === ends[i]!.installation && e.transaction < ends[i]!.transaction)
  let at = 0
  return {
    add(event) {
      while (at < ends.length && !before(event, at)) at++
      while (at > 0 && before(event, at - 1)) at--
      const one = gathered[at]
      if (one === undefined) return
      one.events.addHashes(event.hex())
      if (one.heads) return
      const known = one.newest.get(event.stream)
      if (known) Object.assign(known, { version: event.version, hash: event.hash })
      else one.newest.set(event.stream, { version: event.version, hash: event.hash })
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
    const { version, hash } = one.newest.get(stream) as { version: number; hash: string }
    heads.addText(`${Buffer.from(stream, 'latin1').toString()} ${version} ${Buffer.from(hash, 'latin1').toString('hex')}`)
  }
  one.heads = { streams: heads.size(), headsRoot: heads.root() }
  one.newest = new Map()
}

