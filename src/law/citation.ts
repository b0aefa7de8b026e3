import type { PlainDate } from '#calendar/date.ts'

/** From this day Law 27444 is read in the ordered text of DS 006-2026-JUS, whose articles have other numbers. */
const renumbered: PlainDate = '2026-04-30'
const cited = new Map<string, string>()

/**
 * A citation with the article number that was valid on a day. Rules write both numbers of Law 27444,
 * `LPAG 207.2 [218.2]`: before 30 April 2026 the number in brackets (DS 004-2019-JUS) is printed, from then on the other.
 */
export function citation(article: string, on: PlainDate): string {
  if (!article.includes('[')) return article
  const key = (on < renumbered ? '-' : '+') + article
  let found = cited.get(key)
  if (found === undefined) cited.set(key, (found = article.replace(/([\d.]+(?:(?:, |-)[\d.]+)*) \[([^\]]+)\]/g, on < renumbered ? '$2' : '$1')))
  return found
}

const spanish: readonly (readonly [RegExp, string])[] = [
  [/\blast para\b/g, 'último párr.'], [/\bpara (\d)/g, 'párr. $1'], [/ and /g, ' y '], [/\bParis art/g, 'Convenio de París art'],
  [/\bConvention of Washington 1929\b/g, 'Convención de Washington de 1929'],
]

/** A citation in Spanish: the law pack writes them once, in the short form both languages share. */
export function inSpanish(article: string): string {
  return spanish.reduce((text, [pattern, word]) => text.replace(pattern, word), article)
}

const keys: readonly (readonly [RegExp, string])[] = [
  [/\bRDL1075\b/g, 'DS 059-2017-PCM'], [/\bRDL1092\b/g, 'DS 003-2009-EF'], [/\bDS071\b/g, 'DS 071-2017-PCM'],
  [/\bDL(\d{3,4})\b/g, 'DL $1'], [/\bPCA\b/g, 'Ley 27584'],
]

/** The keys of the law pack as names of norms: `DL1075 art. 52` becomes `DL 1075 art. 52`. */
export function normNames(article: string): string {
  return keys.reduce((text, [pattern, name]) => text.replace(pattern, name), article)
}
