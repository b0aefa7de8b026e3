/** Finer than any two scores that differ for a reason. */
const bins = 4096
const counts = new Uint32Array(bins + 2)
const logs = new Float32Array(bins + 1)

/**
 * For each score minus the logarithm of how many of the first `length` score at least as much: 0 for the best alone.
 * Where it scores nothing, `nothing`.
 */
export function ranks(scores: Float32Array, length: number, nothing: number, out: Float32Array): Float32Array {
  let most = 0
  for (let i = 0; i < length; i++) if ((scores[i] as number) > most) most = scores[i] as number
  if (most === 0) return out.fill(nothing, 0, length)
  counts.fill(0)
  const scale = bins / most
  for (let i = 0; i < length; i++) if ((scores[i] as number) > 0) {
    const bin = ((scores[i] as number) * scale) | 0
    counts[bin] = (counts[bin] as number) + 1
  }
  for (let bin = bins - 1; bin >= 0; bin--) counts[bin] = (counts[bin] as number) + (counts[bin + 1] as number)
  for (let bin = 0; bin <= bins; bin++) logs[bin] = bin > 0 && counts[bin] === counts[bin - 1] ? (logs[bin - 1] as number) : -Math.log(counts[bin] as number)
  for (let i = 0; i < length; i++) out[i] = (scores[i] as number) > 0 ? (logs[((scores[i] as number) * scale) | 0] as number) : nothing
  return out
}
