import { lookCost, twoAsOne } from './alike.ts'
import { gramLetter } from './part.ts'
import type { Item } from './sought.ts'
import { wordOf, type Stock } from './stock.ts'

/** What looks the same at a glance is worth nearly the same. */
const worth = 0.9
/** So many places of a word are varied, the first ones. */
const mostPlaces = 7

/** Letters that cost no more than this in each other's place are taken for each other. */
const taken = 10
const alphabet = [...'abcdefghijklmnopqrstuvwxyz']
const letter = (one: string) => gramLetter(one.charCodeAt(0))
/** What a letter, or two that look like one, is taken for. */
const others: ReadonlyMap<string, readonly string[]> = new Map([
  ...alphabet.map((one) => [one, [...alphabet.filter((other) => other !== one && lookCost(letter(one), letter(other)) <= taken), ...Object.keys(twoAsOne).filter((two) => twoAsOne[two] === one)]] as const),
  ...Object.entries(twoAsOne).map(([two, one]) => [two, [one]] as const),
])
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
    const other = others.get(own) ?? []
    const varied = other.length > 0 && left-- > 0
    made = made.flatMap((before) => [own, ...(varied ? other : [])].map((one) => before + one))
  }
  return made.filter((twin) => twin !== text)
}
