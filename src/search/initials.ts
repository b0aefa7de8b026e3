import { mostWords, wordsOf } from './fold.ts'
import type { Lexicon } from './lexicon/shape.ts'

/** Two or three consonants, and the word of four letters or more that follows them. */
const lengths = [2, 3] as const
const leastWord = 4
const consonants = /^[bcdfghjklmnpqrstvwxz]+/
/** What begins words of some language: nothing, one consonant, or a second and a third with it. */
const beginnings = /^(?:(?:[bcfgkp][lr]|[dtvw]r|[cgkpqrstwz]h|[gkmp]n|[pt]s|[dt]z|[dhkqstz]w|f[jt]|mb|n[dgk]|pf|pt|gd|lj|ll|cz|kj|vl|s[bcdfgjklmnprtvz])(?:[hlmnrtvw]?)|mc.?|sch[lmnrtw]?|[a-z]?)$/

/** The words of a sign, in order, initials apart: at most `mostWords`. */
export const wordsOfSign = (text: string, lexicon: Lexicon): readonly string[] => wordsOf(text).flatMap((word) => initialsApart(word, lexicon)).slice(0, mostWords)

/**
 * Initials stand apart from a Spanish or English word that is written to them: RKPANTS is RK PANTS. Nothing begins with the
 * consonants that then meet, or they are the initials alone.
 */
export function initialsApart(word: string, { senses, halves }: Pick<Lexicon, 'senses' | 'halves'>): readonly string[] {
  const run = consonants.exec(word)?.[0] ?? ''
  if (beginnings.test(run) || senses(word).length > 0 || halves(word) !== undefined) return [word]
  const cut = lengths.find((at) => at <= run.length && word.length - at >= leastWord && senses(word.slice(at)).some(({ language, rank }) => (language === 'es' || language === 'en') && rank <= 1))
  return cut === undefined ? [word] : [word.slice(0, cut), word.slice(cut)]
}
