import type { Examination, MarkFound, Weighed } from '#office/read/index.ts'
import { isRefused } from '../entry.tsx'

/** Where one stands among the candidates. */
export type Around = {
  readonly here: string
  readonly before: string | undefined
  readonly after: string | undefined
  /** Where to go once this one is weighed: the next that nobody weighed, else the next. */
  readonly then: string | undefined
  readonly weighed: Weighed | undefined
  readonly place: { readonly place: number; readonly count: number } | null
}

export const numberOf = (mark: Pick<MarkFound, 'certificateNumber' | 'caseNumber'>): string => mark.certificateNumber ?? mark.caseNumber

export const candidatesIn = ({ similar }: Examination): readonly MarkFound[] => (similar === null || isRefused(similar) ? [] : similar.items)

/** The candidate asked for, else the first that nobody weighed, else the first. Undefined where there is none. */
export function around(examined: Examination, asked: string): Around | undefined {
  const numbers = candidatesIn(examined).map(numberOf)
  const noted = new Map(examined.weighed.map((w) => [w.number, w]))
  const here = asked !== '' && (numbers.includes(asked) || noted.has(asked)) ? asked : numbers.find((n) => !noted.has(n)) ?? numbers[0]
  if (here === undefined) return undefined
  const i = numbers.indexOf(here)
  const after = numbers[i + 1]
  return {
    here, before: numbers[i - 1], after, then: numbers.slice(i + 1).find((n) => !noted.has(n)) ?? after, weighed: noted.get(here),
    place: i < 0 ? null : { place: i + 1, count: numbers.length },
  }
}

export const pathOf = (number: string, sign: string, wide: boolean): string => `/trabajo/${number}/anteriores${wide ? '/comparar' : ''}?ver=${encodeURIComponent(sign)}`
