import type { MarkFound, MarksFound } from '#office/read/index.ts'

/** What the nearest marks come to. Never what will be decided. */
export type Verdict = 'same' | 'elsewhere' | 'near' | 'some' | 'nothing'

/** How a mark stands to the question, the gravest first. */
export const markGroups = ['same', 'near', 'elsewhere', 'some', 'ended', 'far'] as const
export type MarkGroup = (typeof markGroups)[number]

/**
 * From these scores on a mark is told to be very near, or to have something in common. With weights 2026-11-30.3, of pairs
 * decided to be alike 71 % score above .8 and 84 % above .5 among a million marks, 89 and 95 % among a few hundred; so do
 * 10 and 30 chance neighbours of a name among a million, 0.1 and 0.3 among a few hundred.
 */
export const veryNear = 0.8
export const inCommon = 0.5

export function groupOf(mark: MarkFound, q: string, classes: readonly number[]): MarkGroup {
  const identical = mark.because.some((one) => one.channel === 'identical')
  const score = identical ? 1 : Math.max(mark.score ?? 0, soundsWhole(mark, q) ? veryNear : 0)
  if (score < inCommon || !mark.because.some(tells)) return 'far'
  if (mark.standing === 'ended') return 'ended'
  if (score < veryNear) return 'some'
  if (classes.length > 0 && !touches(mark)) return 'elsewhere'
  return identical && (classes.length === 0 || mark.classes.some((one) => classes.includes(one))) ? 'same' : 'near'
}

/** Whether a reason says what is alike: none is told without one, whatever its rank among few marks. */
const tells = ({ channel }: MarkFound['because'][number]) => channel !== 'classes' && channel !== 'otherMeaning'

/** Read aloud, all of one sounds like all of the other: a buyer hears no difference, whatever the score makes of rare words. */
function soundsWhole({ because, text }: MarkFound, q: string): boolean {
  return because.some((one) => one.channel === 'sound' && one.alike >= 0.9 && letters(one.sought) >= letters(q) && letters(one.mark) >= letters(text ?? ''))
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').length

/** The same word in both: told as shared, not as alike. */
export const sameWord = (one: MarkFound['because'][number] | undefined): boolean => (one?.channel === 'sound' || one?.channel === 'look') && one.sought === one.mark

/** Of the same class as the question or of one related to it. */
const touches = (mark: MarkFound) => mark.because.some((one) => one.channel === 'classes')

export type Judged = { readonly verdict: Verdict; readonly count: number; readonly grouped: ReadonlyMap<MarkGroup, readonly MarkFound[]> }

export function judge({ items }: Pick<MarksFound, 'items'>, q: string, classes: readonly number[]): Judged {
  const grouped = Map.groupBy(items, (mark) => groupOf(mark, q, classes))
  const of = (group: MarkGroup) => grouped.get(group)?.length ?? 0
  const verdict: Verdict = of('same') > 0 ? 'same' : of('near') > 0 ? 'near' : of('elsewhere') > 0 ? 'elsewhere' : of('some') > 0 ? 'some' : 'nothing'
  return { verdict, count: verdict === 'nothing' ? 0 : of(verdict), grouped }
}

const weightOf: Readonly<Record<MarkFound['because'][number]['channel'], number>> = { identical: 0, contained: 1, sound: 2, meaning: 3, turned: 4, look: 5, shared: 6, classes: 7, otherMeaning: 8 }

/** The two or three reasons that tell most: what is alike, then the class. A word that is the same in both is told once, as shared. */
export function bestReasons({ because, reasons }: Pick<MarkFound, 'because' | 'reasons'>, most = 3): MarkFound['reasons'] {
  const identical = reasons.some((one) => one.channel === 'identical')
  const told = reasons.filter((_, i) => {
    const why = because[i]
    return why !== undefined && tells(why) && !sameWord(why) && !(identical && why.channel === 'shared')
  })
  const alike = told.sort((a, b) => weightOf[a.channel] - weightOf[b.channel])
  const classes = reasons.filter((one) => one.channel === 'classes').slice(0, 1)
  return [...alike.slice(0, most - classes.length), ...classes]
}
