import { letterGramsOf } from './part.ts'
import type { Item } from './sought.ts'
import type { Stock } from './stock.ts'

export type SharedLetters = { readonly words: readonly number[]; readonly count: number; readonly rare: number }

/** Counts the trigrams that each word shares with all words of the sign together. */
export function shareLetters(stock: Stock, items: readonly Item[], at: { readonly grams: Uint8Array; readonly rare: Uint16Array }): SharedLetters {
  const sought = new Set<number>()
  for (const item of items) letterGramsOf(item.text, (gram) => sought.add(gram))
  const words: number[] = []
  let rare = 0
  for (const gram of sought) {
    const worth = stock.letterRarity[gram] as number
    rare += worth
    for (const { byLetters: { at: from, of } } of stock.parts) {
      for (let i = from[gram] as number; i < (from[gram + 1] as number); i++) {
        const word = of[i] as number
        const before = at.grams[word] as number
        if (before === 0) words.push(word)
        at.grams[word] = before + 1
        at.rare[word] = (at.rare[word] as number) + worth
      }
    }
  }
  return { words, count: sought.size, rare }
}
