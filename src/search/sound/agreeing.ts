import { align, soundCosts } from '../align.ts'
import { saidInEnglish } from './english-words.ts'
import { rulesUsed } from './readings.ts'
import type { Rule } from './rules.ts'
import { soundCode } from './sounds.ts'

/** Words read as one, in a language. */
export type Spoken = { readonly words: readonly string[]; readonly language: 'es' | 'en' }

/** Told where an English word is said as no rule reads it. */
export const asSaid = 'en:as it is said'

type Heard = { readonly sounds: readonly { readonly sound: string; readonly rule: Rule }[]; readonly silent: readonly string[]; readonly said: boolean }

/**
 * Ids of the rules by which two spellings come to the same sounds: of each sound that both have, laid over each other,
 * those that read it from other letters; and letters that only one of them leaves unheard.
 */
export function sharedRules(a: Spoken, b: Spoken): readonly string[] {
  const [x, y] = [heardIn(a), heardIn(b)]
  const told: string[] = x.said || y.said ? [asSaid] : []
  const codes = ({ sounds }: Heard) => sounds.map(({ sound }) => soundCode(sound))
  let [i, j] = [0, 0]
  for (const [of, other] of align(codes(x), codes(y), soundCosts, String)) {
    const [one, two] = [of === null ? undefined : x.sounds[i++], other === null ? undefined : y.sounds[j++]]
    if (one === undefined || two === undefined || one.sound !== two.sound || once(one.rule.letters) === once(two.rule.letters)) continue
    for (const { rule, sound } of [one, two]) if (one.rule.id === two.rule.id || rule.letters.toUpperCase() !== sound) told.push(rule.id)
  }
  const often = (id: string, { silent }: Heard) => silent.filter((other) => other === id).length
  for (const id of [...x.silent, ...y.silent]) if (often(id, x) !== often(id, y)) told.push(id)
  return [...new Set(told)].filter((id) => id === asSaid || worthTelling(id))
}

/** A letter written twice is no other letter. */
const once = (letters: string) => letters.replace(/(.)\1/gu, '$1')

/** Most headings only name a letter; those that tell a merger, a silence or a change are reasons. */
const worthTelling = (id: string) => /=| is | are |silent|hu|e before/.test(id)

function heardIn({ words, language }: Spoken): Heard {
  const sounds: { sound: string; rule: Rule }[] = []
  const silent: string[] = []
  const said = words.some((word) => language === 'en' && saidInEnglish(word) !== undefined)
  if (!said) for (const word of words) rulesUsed(word, language, (rule) => {
    if (rule.sounds === '') silent.push(rule.id)
    for (const sound of rule.sounds) if (sounds.at(-1)?.sound !== sound) sounds.push({ sound, rule })
  })
  return { sounds, silent, said }
}
