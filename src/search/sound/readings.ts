import { partsOf } from '../lexicon/fold.ts'
import type { Meaning } from '../lexicon/compounds.ts'
import type { Halves } from '../lexicon/shape.ts'
import { readNumber } from '../lexicon/numbers.ts'
import { english, letterNames as englishNames } from './english.ts'
import { saidInEnglish } from './english-words.ts'
import { read, type Rule, type Rules } from './rules.ts'
import { soundCode } from './sounds.ts'
import { letterNames as spanishNames, spanish } from './spanish.ts'

export type Reading = { readonly language: 'es' | 'en' | 'aloud'; /** Letters of `sounds.ts`. */ readonly sounds: string }

/** No word is remembered by more sounds than these. */
export const mostSounds = 31

/**
 * How a word is read: in Spanish, in English, and where it begins as no word of either does, with that letter said
 * aloud (CPLAY: see play). A word that nobody can pronounce is spelt, and so is one letter beside figures (3M, K9),
 * but not before an 8 (L8: late). The first is Spanish, the second English.
 */
export function readings(word: string, { halves }: Pick<Meaning, 'halves'>): readonly [Reading, Reading, ...Reading[]] {
  const [es, en] = asNumber(word) ?? (unsayable(word) ? [spelt(word, spanishNames), spelt(word, englishNames)] : besideFigures.test(word) ? [withNames(word, spanish, spanishNames), withNames(word, english, englishNames)] : [read(spanish, word), (word.length === 1 ? englishNames[word] : undefined) ?? inEnglish(word, halves)])
  const both = [{ language: 'es', sounds: es.slice(0, mostSounds) }, { language: 'en', sounds: en.slice(0, mostSounds) }] as const
  const aloud = begunAloud(word)
  return aloud === undefined ? both : [...both, { language: 'aloud', sounds: aloud.slice(0, mostSounds) }]
}

/** Ids of the rules by which a language reads a word. */
export function rulesUsed(word: string, language: Reading['language'], tell: (rule: Rule, at: number) => void): void {
  if (!unsayable(word)) read(language === 'es' ? spanish : english, word, tell)
}

export const codesOf = (sounds: string): Uint8Array => Uint8Array.from(sounds, soundCode)

/** What English reads one by one: a word, or the halves of one that only they explain (FIREHOSE: fire, hose). */
export function wordsInEnglish(word: string, halves: Halves | undefined): readonly string[] {
  return halves && saidInEnglish(word) === undefined && [halves.first, halves.second].every((senses) => senses.some(({ language }) => language === 'en')) ? [word.slice(0, halves.cut), word.slice(halves.cut)] : [word]
}

const inEnglish = (word: string, halves: Halves | undefined) => wordsInEnglish(word, halves).map((part) => saidInEnglish(part) ?? read(english, part)).join('')

/** Two figures are one number: 24 is twenty-four. More are as often said one by one. */
function asNumber(word: string): readonly [string, string] | undefined {
  if (!/^[1-9]\d$|^100?0$/.test(word)) return undefined
  const said = (language: 'es' | 'en', sounds: (part: string) => string) => partsOf(readNumber(Number(word), language)).map(sounds).join('')
  return [said('es', (part) => read(spanish, part)), said('en', (part) => saidInEnglish(part) ?? read(english, part))]
}

/** Two consonants that end words somewhere; after a vowel others are initials (ADN, ITK). */
const endings = /(?:[lr][bcdfgkmnpstvz]|[dnl][dcgkstz]|m[bps]|s[chkmpt]|[bcdfgkptw]s|c[hkt]|f[ft]|g[hn]|h[mt]|[bglmnprstz]h|[px]t|tz|wn|wl|(.)\1)$/
const unsayable = (word: string) => (word.length <= 5 && /^[bcdfghjklmnñpqrstvwxz]+$/.test(word)) || (/^[aeiou][bcdfghjklmnñpqrstvwxz]{2}$/.test(word) && !endings.test(word)) || word === 'y'
const besideFigures = /^(?:[a-z](?=\d)(?!8$)\d+|\d+[a-z])$/
const withNames = (word: string, rules: Rules, names: Readonly<Record<string, string>>) => [...word].map((c) => names[c] ?? read(rules, c)).join('')
const spelt = (word: string, names: Readonly<Record<string, string>>) => [...word].map((c) => names[c] ?? '').join('')

/** Two consonants that begin words somewhere. */
const beginnings = /^(b[lrh]|c[chlrz]|d[hjrw]|f[ljr]|g[hlnru]|k[hjklnrw]|l[lh]|m[bcp]|n[dgh]|p[fhlnrst]|q[hqu]|r[h]|s[chkhlmnpqtwvz]|t[hrswzs]|v[lr]|w[hr]|z[hw])/

function begunAloud(word: string): string | undefined {
  const [first = '', second = ''] = word
  if (word.length < 4 || !/^[bcdfgjklmnpqrstvxz][bcdfghjklmnpqrstvwxz][a-zñ]*[aeiouy]/.test(word) || first === second || beginnings.test(word)) return undefined
  const rest = word.slice(1)
  return (englishNames[first] ?? '') + (saidInEnglish(rest) ?? read(english, rest))
}
