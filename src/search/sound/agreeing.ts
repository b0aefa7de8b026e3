import { rulesUsed } from './readings.ts'

/**
 * Ids of the rules by which two spellings come to the same sounds: those that read different letters of each the same
 * way, and those that only one of them needs.
 */
export function sharedRules(a: string, b: string, language: 'es' | 'en'): readonly string[] {
  const [ofA, ofB] = [lettersByRule(a, language), lettersByRule(b, language)]
  return [...new Set([...ofA.keys(), ...ofB.keys()])].filter((id) => {
    const [x, y] = [ofA.get(id) ?? '', ofB.get(id) ?? '']
    return x !== y && worthTelling(id)
  })
}

/** Most headings only name a letter; those that tell a merger, a silence or a change are reasons. */
const worthTelling = (id: string) => /=| is | are |silent|hu|e before/.test(id)

function lettersByRule(word: string, language: 'es' | 'en'): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  rulesUsed(word, language, (rule) => letters.set(rule.id, [...new Set([...(letters.get(rule.id) ?? '').split(' '), rule.letters])].filter(Boolean).sort().join(' ')))
  return letters
}
