import { hash } from 'node:crypto'

/**
 * A Merkle tree shaped as RFC 6962 section 2.1 has it, fed leaf by leaf; it holds no more than its right edge. Nodes are
 * SHA-256(1 ‖ left ‖ right). A leaf of text is SHA-256(0 ‖ text). An event's hash is a leaf as it stands: its own
 * preimage is longer than the 65 bytes of a node, so neither can pass for the other, and a third of the work is saved.
 * Everything is hex: that is what Node hashes quickest.
 */
export type Merkle = {
  /** An event's hash, hex. */
  readonly addHash: (leaf: string) => void
  /** A leaf of text, as UTF-8. */
  readonly addText: (leaf: string) => void
  readonly root: () => string
  readonly size: () => number
}

export function merkle(): Merkle {
  const edge: { readonly hash: string; readonly leaves: number }[] = []
  const room = Buffer.alloc(65)
  let size = 0
  const node = (left: string, right: string) => {
    room[0] = 1
    room.write(left, 1, 'hex')
    room.write(right, 33, 'hex')
    return hash('sha256', room, 'hex')
  }
  const add = (leaf: string) => {
    let added = { hash: leaf, leaves: 1 }
    for (let last = edge.at(-1); last && last.leaves === added.leaves; last = edge.at(-1)) {
      edge.pop()
      added = { hash: node(last.hash, added.hash), leaves: last.leaves * 2 }
    }
    edge.push(added)
    size++
  }
  return {
    addHash: add,
    addText: (leaf) => add(hash('sha256', `\0${leaf}`, 'hex')),
    root: () => (edge.length === 0 ? hash('sha256', '', 'hex') : edge.map((n) => n.hash).reduceRight((right, left) => node(left, right))),
    size: () => size,
  }
}
