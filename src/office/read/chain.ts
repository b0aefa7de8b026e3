import type { StoredEvent } from '#ports/record.ts'
import type { Desk } from '../desk.ts'

const genesis = new Uint8Array(32)

/**
 * Recomputes the chain of a stream from its stored bytes: for each act, whether it and all before it hold.
 * Each hash is SHA-256(hash before ‖ stored bytes), the first predecessor 32 zero bytes; versions have no gap.
 */
export function chainOf(desk: Pick<Desk, 'commit'>, stored: readonly StoredEvent[]): readonly boolean[] {
  let previous: Uint8Array = genesis
  let whole = true
  return stored.map((event, i) => {
    whole = whole && event.version === i + 1 && desk.commit(previous, event.content) === event.hash
    previous = Buffer.from(event.hash, 'hex')
    return whole
  })
}

export function chainHolds(desk: Pick<Desk, 'commit'>, stored: readonly StoredEvent[]): boolean {
  return stored.length > 0 && chainOf(desk, stored).every(Boolean)
}

/** SHA-256 of some bytes, hex. */
export function sha256(desk: Pick<Desk, 'commit'>, bytes: Uint8Array): string {
  return desk.commit(new Uint8Array(0), bytes)
}
