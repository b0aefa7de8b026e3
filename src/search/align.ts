import { gramLetter } from './part.ts'
import { lookCost } from './alike.ts'
import { loss, substitution, WHOLE, WIDE } from './sound/sounds.ts'
import type { Aligned } from './engine.ts'

export type Costs = { readonly instead: (a: number, b: number) => number; readonly lacking: (a: number) => number }

export const soundCosts: Costs = { instead: (a, b) => substitution[a * WIDE + b] as number, lacking: (a) => loss[a] as number }
export const lookCosts: Costs = { instead: (a, b) => (a === b ? 0 : lookCost(gramLetter(a), gramLetter(b))), lacking: () => WHOLE }

/** Two lists of codes laid over each other at least cost, told by the letters that `show` gives; gaps are null. */
export function align(a: ArrayLike<number>, b: ArrayLike<number>, costs: Costs, show: (code: number) => string): Aligned {
  const [m, n] = [a.length, b.length]
  const wide = n + 1
  const table = new Float64Array((m + 1) * wide)
  for (let i = 1; i <= m; i++) table[i * wide] = (table[(i - 1) * wide] as number) + costs.lacking(a[i - 1] as number)
  for (let j = 1; j <= n; j++) table[j] = (table[j - 1] as number) + costs.lacking(b[j - 1] as number)
  for (let i = 1; i <= m; i++) {
    for (let j = 1; j <= n; j++) {
      table[i * wide + j] = Math.min(
        (table[(i - 1) * wide + j - 1] as number) + costs.instead(a[i - 1] as number, b[j - 1] as number),
        (table[(i - 1) * wide + j] as number) + costs.lacking(a[i - 1] as number),
        (table[i * wide + j - 1] as number) + costs.lacking(b[j - 1] as number))
    }
  }
  const out: [string | null, string | null][] = []
  for (let [i, j] = [m, n]; i > 0 || j > 0;) {
    const here = table[i * wide + j] as number
    if (i > 0 && j > 0 && here === (table[(i - 1) * wide + j - 1] as number) + costs.instead(a[i - 1] as number, b[j - 1] as number)) out.push([show(a[--i] as number), show(b[--j] as number)])
    else if (i > 0 && here === (table[(i - 1) * wide + j] as number) + costs.lacking(a[i - 1] as number)) out.push([show(a[--i] as number), null])
    else out.push([null, show(b[--j] as number)])
  }
  return out.reverse()
}
