import { createHash } from 'node:crypto'

const genesis = Buffer.alloc(32)

/** The chain's next link: SHA-256(predecessor's hash ‖ the stored bytes). The first predecessor is 32 zero bytes. */
export function link(previous: Uint8Array | undefined, content: string): Buffer {
  return createHash('sha256').update(previous ?? genesis).update(content, 'utf8').digest()
}

/** What an event says of papers and particulars it does not hold: SHA-256(32 random bytes ‖ bytes). */
export function commitment(salt: Uint8Array, bytes: Uint8Array | string): string {
  return createHash('sha256').update(salt).update(bytes).digest('hex')
}
