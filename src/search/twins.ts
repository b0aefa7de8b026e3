import { twoAsOne } from './alike.ts'
import type { Item } from './sought.ts'
import { wordOf, type Stock } from './stock.ts'

/** What looks the same at a glance is worth nearly the same. */
const worth = 0.9
/** So many places of a word are varied, the first ones. */
const mostPlaces = 7

const singles: Readonly<Record<string, string>> = { o: 'q', q: 'o', i: 'l', l: 'i', u: 'v', v: 'u' }
const doubles: Readonly<Record<string, string>> = { ...twoAsOne, ...Object.fromEntries(Object.entries(twoAsOne).map(([two, one]) => [one, two])) }
const place = new RegExp([...Object.keys(twoAsOne), '.'].join('|'), 'gs')

/** Calls with each word of the stock that an item is taken for at a glance: FARNEO and FAMEO, OIIANTE and OLLANTE, CLARO and DARO. */
export function eachTwin(stock: Stock, { text, joined, light }: Item, each: (word: number, alike: number) => void): void {
  if (joined || light || text.length < 4) return
  for (const twin of twinsOf(text)) {
    const word = wordOf(stock, twin)
    if (word >= 0) each(word, worth)
  }
}

/** Every text that comes of a word by letters that look alike, not the word itself. */
export function twinsOf(text: string): readonly string[] {
  const places = text.match(place) ?? []
  let made = ['']
  let left = mostPlaces
  for (const own of places) {
    const other = doubles[own] ?? singles[own]
    const varied = other !== undefined && left-- > 0
    made = made.flatMap((before) => (varied ? [before + own, before + other] : [before + own]))
  }
  return made.filter((twin) => twin !== text)
}
