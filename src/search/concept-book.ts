import type { Meaning } from './lexicon/compounds.ts'
import { languages } from './lexicon/lines.ts'
import type { Sense } from './lexicon/shape.ts'
import { collector, numbers, type Lists } from './numbers.ts'

/** How a word has a meaning, in a byte: rank × 64 + half × 16 + inflected × 8 + language; half is 1 or 2 where only that part of the word means so. */
const howMeant = ({ rank, inflected, language }: Sense, half: number) => Math.min(rank, 3) * 64 + half * 16 + (inflected ? 8 : 0) + languages.indexOf(language)

/** Collects which words have which meaning. */
export function conceptBook() {
  const found = new Map<number, { readonly words: number[]; readonly how: number[] }>()
  return {
    add(word: number, { senses, halves }: Meaning): void {
      const put = (half: number) => (sense: Sense) => {
        const list = found.get(sense.concept) ?? { words: [], how: [] }
        list.words.push(word)
        list.how.push(howMeant(sense, half))
        if (list.words.length === 1) found.set(sense.concept, list)
      }
      senses.forEach(put(0))
      halves?.first.forEach(put(1))
      halves?.second.forEach(put(2))
    },
    lists(): { readonly concepts: Uint32Array; readonly byConcept: Lists<Uint32Array>; readonly how: Uint8Array } {
      const concepts = numbers(Uint32Array)
      const lists = collector(Uint32Array)
      const how = numbers(Uint8Array)
      for (const [concept, { words, how: each }] of [...found].sort(([a], [b]) => a - b)) {
        concepts.push(concept)
        words.forEach(lists.push)
        each.forEach(how.push)
        lists.end()
      }
      return { concepts: concepts.done(), byConcept: lists.done(), how: how.done() }
    },
  }
}
