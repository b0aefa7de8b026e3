/** Chance that can be repeated, in [0, 1): Tommy Ettinger's mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list. */
export function pick<T>(from: readonly T[], next: () => number): T {
  const one = from[Math.floor(next() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
