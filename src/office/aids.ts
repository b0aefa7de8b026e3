import { aidsFor, type Aid, type Meaning, type SignToExamine } from '#casefile/aids.ts'
import { relatedClasses } from '#casefile/classes.ts'
import { isRefusal } from '#casefile/refusal.ts'
import type { ExaminationLists } from '#law/examination-lists.ts'
import type { Because, Similar } from '#ports/similar.ts'
import type { Terms } from '#ports/terms.ts'
import { foldWord, lexicon } from '#search/lexicon/index.ts'

export type AidsAsk = Pick<SignToExamine, 'text' | 'kind' | 'classes'>
/** Marks that were just found for the sign, where they are at hand. */
export type Near = readonly { readonly because: readonly Because[] }[]

/** What may speak against a sign by itself (D486 art. 135), each with its source. */
export type SignAids = (sign: AidsAsk, near?: Near) => Promise<readonly Aid[]>

/** How much is looked up for one sign: words of it, meanings of each, classes, marks counted for what is common. */
const most = { text: 200, words: 6, meanings: 3, classes: 10, near: 100, terms: 100 }

/** Aids from the office's own list of goods, the dictionary, the marks on file and the lists of the country. */
export function openAids({ terms, lists, similar }: { readonly terms: Pick<Terms, 'search'>; readonly lists: ExaminationLists; readonly similar: Pick<Similar, 'search'> }): SignAids {
  return async ({ text: whole, kind, classes }, near) => {
    const text = whole.slice(0, most.text)
    const meanings = meaningsOf(text)
    const numbers = classes.map((c) => c.number).slice(0, most.classes)
    const [listed, marks] = await Promise.all([listedFor(terms, text, meanings, numbers), near ?? nearest(similar, text, numbers)])
    return aidsFor({ text, kind, classes, listed, meanings, common: commonIn(marks) }, lists)
  }
}

const wordsIn = (text: string) => [...new Set(text.split(/[^\p{L}\p{N}']+/u).map(foldWord))].filter((w) => w.length > 2).slice(0, most.words)

/** Words of another language and what they mean in Spanish. A word that is Spanish too is read so. */
export function meaningsOf(text: string): readonly Meaning[] {
  const known = lexicon()
  return wordsIn(text).flatMap((word): readonly Meaning[] => {
    const senses = known.senses(word).filter((sense) => sense.concept < known.size)
    if (senses.some((sense) => sense.language === 'es')) return []
    const firstly = [...senses].sort((a, b) => tongues.indexOf(a.language as Tongue) - tongues.indexOf(b.language as Tongue) || a.rank - b.rank)
    const language = firstly[0]?.language as Tongue | undefined
    if (language === undefined) return []
    const es = firstly.filter((sense) => sense.language === language).flatMap((sense) => known.entry(sense.concept).words.es?.[0] ?? [])
    return es.length === 0 ? [] : [{ word, language, es: [...new Set(es)].slice(0, most.meanings) }]
  })
}

/** Which language a word is read in first. */
const tongues = ['en', 'qu', 'ay', 'pt', 'it', 'fr', 'de'] as const
type Tongue = (typeof tongues)[number]

/** Terms of the office's list like the sign or its meanings, in its classes and those related to them. */
async function listedFor(terms: Pick<Terms, 'search'>, text: string, meanings: readonly Meaning[], classes: readonly number[]): Promise<SignToExamine['listed']> {
  if (text.trim() === '' || classes.length === 0) return []
  const looked = new Set([...classes, ...classes.flatMap((n) => relatedClasses(n).map((r) => r.number))])
  const own = classes.flatMap((number) => (['es', 'en'] as const).map((language) => terms.search(text, language, { class: number, limit: 5 })))
  const each = [...new Set([...wordsIn(text), ...meanings.flatMap((m) => m.es)])].map((word) => terms.search(word, 'es', { limit: most.terms }))
  const found = (await Promise.all([...own, ...each])).flat()
  return found.filter((t) => looked.has(t.class)).map((t) => ({ class: t.class, text: t.text, other: t.other ?? '' }))
}

async function nearest(similar: Pick<Similar, 'search'>, text: string, classes: readonly number[]): Promise<Near> {
  if (text.trim() === '') return []
  const found = await similar.search({ text, classes, limit: most.near })
  return isRefusal(found) ? [] : found.candidates
}

/** Elements that the engine counted as weak, each where most owners have it. */
function commonIn(near: Near): SignToExamine['common'] {
  const weak = near.flatMap(({ because }) => because.flatMap((one) => (one.channel === 'shared' && one.weak ? [{ element: one.element, owners: one.owners, class: one.class }] : [])))
  return weak.filter((one, i) => weak.findIndex((other) => other.element === one.element) === i)
}
