import type { PlainDate } from '#calendar/date.ts'

/** Numbers a decision may take, each given under its series' lock in the act's own transaction. */
export type Series = 'case' | 'custody' | 'decision' | 'certificate' | 'gazette'

/** The ordinal that the series' lock gave; its absence is a bug of the caller, not a refusal. */
export function ordinal(context: { readonly numbers: Readonly<Partial<Record<Series, number>>> }, series: Series): number {
  const n = context.numbers[series]
  if (n === undefined) throw new Error(`no number of series ${series} was taken`)
  return n
}

/** The year's case series: `001234-2026`. Shown with the directorate, `001234-2026/DSD`; URLs hold no slash. */
export function caseNumber(ordinal: number, on: PlainDate): string {
  return `${String(ordinal).padStart(6, '0')}-${on.slice(0, 4)}`
}

export function custodyNumber(ordinal: number, on: PlainDate): string {
  return `C${String(ordinal).padStart(5, '0')}-${on.slice(0, 4)}`
}

/** `3619-2026/DSD` (Directorate) or `0716-2026/CSD` (Commission); in a URL the slash is a dash. */
export function decisionNumber(ordinal: number, on: PlainDate, body: 'directorate' | 'commission'): string {
  return `${String(ordinal).padStart(4, '0')}-${on.slice(0, 4)}-${body === 'directorate' ? 'DSD' : 'CSD'}`
}

/** P products (classes 1–34), S services (35–45), M both: one registration for several classes (DL1075 art. 58). */
export function certificateNumber(ordinal: number, classes: readonly number[]): string {
  const letter = classes.every((c) => c <= 34) ? 'P' : classes.every((c) => c >= 35) ? 'S' : 'M'
  return `${letter}${String(ordinal).padStart(8, '0')}`
}

/** The case number as people write it. */
export function shownCaseNumber(number: string): string {
  return number.startsWith('C') ? number : `${number}/DSD`
}
