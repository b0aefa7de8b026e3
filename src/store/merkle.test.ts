import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { merkle } from './merkle.ts'

const sha = (...parts: (Buffer | string)[]) => parts.reduce((h, p) => h.update(p), createHash('sha256')).digest()

/** The definition, word for word and slow: levels of sixteen until one hash stands alone. */
function defined(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha()
  for (let level = leaves, height = 1; ; height++) {
    level = Array.from({ length: Math.ceil(level.length / 16) }, (_, i) => sha(Buffer.of(height), ...level.slice(i * 16, i * 16 + 16)))
    if (level.length === 1) return level[0] as Buffer
  }
}

test('gives the root that the definition gives, for every size and however it is fed', () => {
  const hashes = Array.from({ length: 4200 }, (_, i) => sha(`leaf ${i}`))
  for (const n of [...Array(300).keys(), 4095, 4096, 4097, 4111, 4112, 4113, 4200]) {
    const all = hashes.slice(0, n)
    const root = defined(all).toString('hex')
    const [whole, pieces] = [merkle(), merkle()]
    whole.addHashes(all.map((h) => h.toString('hex')).join(''))
    for (let i = 0; i < n; i += 7) pieces.addHashes(all.slice(i, i + 7).map((h) => h.toString('hex')).join(''))
    expect([n, whole.root(), whole.size(), pieces.root()]).toEqual([n, root, n, root])
  }
})

test('a text is a leaf apart from any hash', () => {
  const tree = merkle()
  tree.addText('stream 1 00')
  expect(tree.root()).toBe(defined([sha(Buffer.of(0), 'stream 1 00')]).toString('hex'))
})
