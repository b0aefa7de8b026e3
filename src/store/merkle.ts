import { createHash } from 'node:crypto'

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

/** A Merkle tree as RFC 6962 section 2.1 defines it, fed leaf by leaf; it holds no more than its right edge. */
export type Merkle = { readonly add: (leaf: Uint8Array | string) => void; /** Hex. */ readonly root: () => string; readonly size: () => number }

export function merkle(): Merkle {
  const edge: { readonly hash: Buffer; readonly leaves: number }[] = []
  let size = 0
  return {
    add(leaf) {
      let node = { hash: sha256(LEAF, leaf), leaves: 1 }
      for (let last = edge.at(-1); last && last.leaves === node.leaves; last = edge.at(-1)) {
        edge.pop()
        node = { hash: sha256(NODE, last.hash, node.hash), leaves: last.leaves * 2 }
      }
      edge.push(node)
      size++
    },
    root: () => (edge.length === 0 ? sha256() : edge.map((n) => n.hash).reduceRight((right, left) => sha256(NODE, left, right))).toString('hex'),
    size: () => size,
  }
}

function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
