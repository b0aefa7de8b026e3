import { hash } from 'node:crypto'

/** How many stand under one node: at two, a million events cost a million hashes more. */
const ARITY = 16

/**
 * A Merkle tree of sixteen branches over hashes of 32 bytes, fed leaf by leaf; it holds no more than its right edge. A
 * node is SHA-256(its height as one byte ‖ the hashes under it, at most sixteen), a node over one hash included; the
 * root is the node that stands over everything, and of nothing SHA-256 of nothing. An event's hash is a leaf as it
 * stands, a text is the leaf SHA-256(0 ‖ text). Everything is hex.
 */
export type Merkle = {
  /** Hashes one after the other, hex. */
  readonly addHashes: (leaves: string) => void
  /** A leaf of text, as UTF-8. */
  readonly addText: (leaf: string) => void
  readonly root: () => string
  readonly size: () => number
}

const DIGITS = 64

export function merkle(): Merkle {
  /** Hashes that wait for their node, by height. */
  const edge: string[] = []
  let size = 0
  const rise = (height: number) => {
    const full = edge[height] as string
    if (full.length < ARITY * DIGITS) return
    edge[height] = ''
    edge[height + 1] = (edge[height + 1] ?? '') + node(height + 1, full)
    rise(height + 1)
  }
  const addHashes = (leaves: string) => {
    size += leaves.length / DIGITS
    for (let from = 0; from < leaves.length;) {
      const waiting = edge[0] ?? ''
      const to = Math.min(leaves.length, from + ARITY * DIGITS - waiting.length)
      edge[0] = waiting + leaves.slice(from, to)
      from = to
      rise(0)
    }
  }
  return { addHashes, addText: (leaf) => addHashes(hash('sha256', `\0${leaf}`, 'hex')), root: () => rootOf(edge), size: () => size }
}

/** Closes the right edge from below: what waits at each height, and what came up from beneath it, under one node. */
function rootOf(edge: readonly string[]): string {
  let below = ''
  for (const [height, waiting] of edge.entries()) {
    const under = waiting + below
    if (height > 0 && under.length === DIGITS && edge.slice(height + 1).every((w) => w === '')) return under
    below = under === '' ? '' : node(height + 1, under)
  }
  return below === '' ? hash('sha256', '', 'hex') : below
}

const room = Buffer.alloc(1 + ARITY * 32 + 32)

function node(height: number, hashes: string): string {
  room[0] = height
  return hash('sha256', room.subarray(0, 1 + room.write(hashes, 1, 'hex')), 'hex')
}
