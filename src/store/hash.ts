import { createHash, hash } from 'node:crypto'

const genesis = Buffer.alloc(32)

/** The chain's next link: SHA-256(predecessor's hash ‖ the stored bytes). The first predecessor is 32 zero bytes. */
export function link(previous: Uint8Array | undefined, content: string): Buffer {
  return createHash('sha256').update(previous ?? genesis).update(content, 'utf8').digest()
}

let room = Buffer.alloc(1 << 16)

/** The same link in hex, in half the time: what verifies a record of millions. Not for two threads. */
export function linkHex(previous: string | undefined, content: string): string {
  if (room.length < 32 + content.length * 3) room = Buffer.alloc(64 + content.length * 3)
  if (previous === undefined) room.fill(0, 0, 32)
  else room.write(previous, 0, 'hex')
  return hash('sha256', room.subarray(0, 32 + room.write(content, 32)), 'hex')
}

/** What an event says of papers and particulars it does not hold: SHA-256(32 random bytes ‖ bytes). */
export function commitment(salt: Uint8Array, bytes: Uint8Array | string): string {
  return createHash('sha256').update(salt).update(bytes).digest('hex')
}
