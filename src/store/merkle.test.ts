import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { merkle } from './merkle.ts'

/** The definition of RFC 6962 section 2.1, word for word and slow. */
function defined(leaves: readonly string[]): Buffer {
  const sha = (...parts: (Buffer | string)[]) => parts.reduce((h, p) => h.update(p), createHash('sha256')).digest()
  if (leaves.length === 0) return sha()
  if (leaves.length === 1) return sha(Buffer.of(0), leaves[0]!)
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return sha(Buffer.of(1), defined(leaves.slice(0, k)), defined(leaves.slice(k)))
}

test('gives the root of RFC 6962 for every size', () => {
  for (let n = 0; n <= 40; n++) {
    const leaves = Array.from({ length: n }, (_, i) => `leaf ${i}`)
    const tree = merkle()
    leaves.forEach(tree.add)
    expect([tree.root(), tree.size()]).toEqual([defined(leaves).toString('hex'), n])
  }
})
