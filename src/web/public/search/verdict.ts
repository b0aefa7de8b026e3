import type { MarkFound, MarksFound } from '#office/read/index.ts'

/** What the nearest marks come to. Never what will be decided. */
export type Verdict = 'same' | 'elsewhere' | 'near' | 'some' | 'nothing'

/** How a mark stands to the question, the gravest first. */
export const markGroups = ['same', 'near', 'elsewhere', 'some', 'ended', 'far'] as const
export type MarkGroup = (typeof markGroups)[number]

/**
 * From these scores on a mark is told to be very near, or to have something in common. Among marks that were decided to
 * be alike, half score above .34 and a quarter above .57; of chance neighbours, one sign in four has one above .41.
 */
export const veryNear = 0.5
export const inCommon = 0.2

export function groupOf(mark: MarkFound, classes: readonly number[]): MarkGroup {
  const identical = mark.because.some((one) => one.channel === 'identical')
  const score = identical ? 1 : mark.score ?? 0
  if (score < inCommon) return 'far'
  if (mark.standing === 'ended') return 'ended'
  if (score < veryNear) return 'some'
  if (classes.length > 0 && !touches(mark)) return 'elsewhere'
  return identical && (classes.length === 0 || mark.classes.some((one) => classes.includes(one))) ? 'same' : 'near'
}

/** Of the same class as the question or of one related to it. */
const touches = (mark: MarkFound) => mark.because.some((one) => one.channel === 'classes')

export type Judged = { readonly verdict: Verdict; readonly count: number; readonly grouped: ReadonlyMap<MarkGroup, readonly MarkFound[]> }

export function judge({ items }: Pick<MarksFound, 'items'>, classes: readonly number[]): Judged {
  const grouped = Map.groupBy(items, (mark) => groupOf(mark, classes))
  const of = (group: MarkGroup) => grouped.get(group)?.length ?? 0
  const verdict: Verdict = of('same') > 0 ? 'same' : of('near') > 0 ? 'near' : of('elsewhere') > 0 ? 'elsewhere' : of('some') > 0 ? 'some' : 'nothing'
  return { verdict, count: verdict === 'nothing' ? 0 : of(verdict), grouped }
}

const weightOf: Readonly<Record<MarkFound['because'][number]['channel'], number>> = { identical: 0, contained: 1, sound: 2, meaning: 3, look: 4, shared: 5, classes: 6, otherMeaning: 7 }

/** The two or three reasons that tell most: what is alike, then the class. */
export function bestReasons({ reasons }: Pick<MarkFound, 'reasons'>, most = 3): MarkFound['reasons'] {
  const alike = [...reasons].filter((one) => one.channel !== 'classes' && one.channel !== 'otherMeaning').sort((a, b) => weightOf[a.channel] - weightOf[b.channel])
  const classes = reasons.filter((one) => one.channel === 'classes').slice(0, 1)
  return [...alike.slice(0, most - classes.length), ...classes]
}
