import { eachStem, maskOf } from './inflect.ts'
import { maskOfAll, maskOfPacked, rankOfPacked, unpack, type Packed } from './packed.ts'
import type { Halves, Lexicon, Sense } from './shape.ts'

/** What a word means: by itself, else by its halves. */
export type Meaning = { readonly senses: readonly Sense[]; readonly halves: Halves | undefined }

export function meaningOf(lexicon: Pick<Lexicon, 'senses' | 'halves'>, word: string): Meaning {
  const senses = lexicon.senses(word)
  return { senses, halves: senses.length === 0 ? lexicon.halves(word) : undefined }
}

/** No half is shorter, and no meaning of a half is farther down its column. */
const [shortest, lastRank] = [3, 1]

const joining = ['es', 'en', 'fr', 'it', 'pt', 'de'] as const
const [compounding, verbal, german] = [joining.reduce((mask, language) => mask | maskOf(language), 0), maskOf('es') | maskOf('pt') | maskOf('it'), maskOf('de')]
/** What German puts between two words. */
const seams = ['s', 'n', 'es', 'en']

/**
 * A word that the lexicon lacks as two words that one of its languages has: LIGHTKEEPER, LAVAFÁCIL (a verb in its third
 * person comes first), WALDGEIST. Of several cuts the one whose shorter half is longest, then the earliest.
 */
export function halvesOf(find: (word: string) => readonly Packed[] | undefined, word: string): Halves | undefined {
  let best: Halves | undefined
  for (let cut = shortest; cut <= word.length - shortest; cut++) {
    const room = Math.min(cut, word.length - cut)
    if (best !== undefined && room <= Math.min(best.cut, word.length - best.cut)) continue
    const first = firstHalf(find, word.slice(0, cut))
    if (first.length === 0) continue
    const second = secondHalf(find, word.slice(cut))
    const shared = maskOfAll(first) & maskOfAll(second)
    if (shared !== 0) best = { cut, first: within(first, shared), second: within(second, shared) }
  }
  return best
}

const usualIn = (mask: number) => (packed: Packed) => (maskOfPacked(packed) & mask) !== 0 && rankOfPacked(packed) <= lastRank

function firstHalf(find: (word: string) => readonly Packed[] | undefined, half: string): readonly Packed[] {
  const found = (find(half) ?? []).filter(usualIn(compounding))
  const verbs = /[aei]$/.test(half) ? (find(`${half}r`) ?? []).filter(usualIn(verbal)) : []
  const joined = seams.flatMap((seam) => (half.length > shortest && half.endsWith(seam) ? find(half.slice(0, -seam.length)) ?? [] : [])).filter(usualIn(german))
  return [...found, ...verbs, ...joined]
}

function secondHalf(find: (word: string) => readonly Packed[] | undefined, half: string): readonly Packed[] {
  const found = (find(half) ?? []).filter(usualIn(compounding))
  if (found.length > 0) return found
  const stems: Packed[] = []
  eachStem(half, (stem, mask, beside) => {
    if (beside || half.length > shortest) stems.push(...(find(stem) ?? []).filter(usualIn(mask & compounding)))
  })
  return stems
}

const within = (all: readonly Packed[], mask: number): readonly Sense[] => all.filter(usualIn(mask)).map(unpack)
