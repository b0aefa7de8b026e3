import { createHash, hash } from 'node:crypto'

const genesis = Buffer.alloc(32)

/** The chain's next link: SHA-256(predecessor's hash ‖ the stored bytes). The first predecessor is 32 zero bytes. */
export function link(previous: Uint8Array | undefined, content: string): Buffer {
  return createHash('sha256').update(previous ?? genesis).update(content, 'utf8').digest()
}

let room = Buffer.alloc(1 << 16)

/** The same link over bytes that stand in others, in a third of the time: what verifies a record of millions. */
export function linkOf(previous: Buffer | undefined, bytes: Buffer, from: number, to: number): Buffer {
  const length = 32 + to - from
  if (room.length < length) room = Buffer.alloc(2 * length)
  ;(previous ?? genesis).copy(room)
  bytes.copy(room, 32, from, to)
  return hash('sha256', room.subarray(0, length), 'buffer')
}

/** What an event says of papers and particulars it does not hold: SHA-256(32 random bytes ‖ bytes). */
export function commitment(salt: Uint8Array, bytes: Uint8Array | string): string {
  return createHash('sha256').update(salt).update(bytes).digest('hex')
}
