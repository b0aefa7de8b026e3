import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { merkle } from './merkle.ts'

const sha = (...parts: (Buffer | string)[]) => parts.reduce((h, p) => h.update(p), createHash('sha256')).digest()

/** The definition of RFC 6962 section 2.1, word for word and slow, over leaves already hashed. */
function defined(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha()
  if (leaves.length === 1) return leaves[0] as Buffer
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return sha(Buffer.of(1), defined(leaves.slice(0, k)), defined(leaves.slice(k)))
}

test('gives the root that the definition gives, for every size', () => {
  for (let n = 0; n <= 40; n++) {
    const texts = Array.from({ length: n }, (_, i) => `leaf ${i}`)
    const [tree, hashed] = [merkle(), merkle()]
    texts.forEach(tree.addText)
    expect([tree.root(), tree.size()]).toEqual([defined(texts.map((t) => sha(Buffer.of(0), t))).toString('hex'), n])
    const hashes = texts.map((t) => sha(t))
    hashes.forEach((hash) => hashed.addHash(hash.toString('hex')))
    expect(hashed.root()).toBe(defined(hashes).toString('hex'))
  }
})
