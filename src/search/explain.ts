import { leastHalf, lookAlike, soundAlike, turnings } from './alike.ts'
import { align, lookCosts, soundCosts } from './align.ts'
import { joinedMark, type Joined } from './joined.ts'
import { meant } from './meaning.ts'
import { bitsOf } from './part.ts'
import { tails } from './fold.ts'
import { meaningOf } from './lexicon/compounds.ts'
import type { Lexicon } from './lexicon/shape.ts'
import { sharedRules } from './sound/agreeing.ts'
import { wordsInEnglish } from './sound/readings.ts'
import { soundShown } from './sound/sounds.ts'
import { soughtSign, type Item, type SoughtSign } from './sought.ts'
import { classesOf, eachMarkOf, partOfMark, soundsOfWord, spellingOf, textOfWord, wordsOfMark, type Stock } from './stock.ts'
import type { Because, Sought } from './engine.ts'

/** From here on two readings or spellings are said to be alike. */
const worthSaying = 0.55
/** So many owners of a word in a class, or in the whole register, make it weak: an element of common use. */
export const weakInClass = 8
export const weakAnywhere = 25

/** A sign whose nearness to some marks is explained, with what is found out once for all of them. */
export type Asked = { readonly sought: Sought; readonly sign: SoughtSign | undefined; readonly related: (number: number) => readonly number[]; readonly found: { meant?: ReturnType<typeof meant> } }

export const asking = (sought: Sought, related: Asked['related'], lexicon: Lexicon): Asked => ({ sought, sign: soughtSign(sought.text, lexicon), related, found: {} })

/** Why a mark is near a sign. */
export function reasonsFor(stock: Stock, asked: Asked, mark: number): readonly Because[] {
  const { sought, sign, related } = asked
  const classes = sharedClasses(sought.classes, classesOf(stock, mark), related)
  if (sign === undefined || wordsOfMark(stock, mark).length === 0) return classes
  const words = Array.from(wordsOfMark(stock, mark))
  const own = joinedMark(stock, mark)
  if (sign.texts.join('') === spelled(own.spelling)) return [{ channel: 'identical' }, ...sharedWords(stock, asked, sign, words), ...classes]
  const pair = nearestPair(stock, sign, words, own)
  return [
    ...contained(sign, own, words.map((word) => textOfWord(stock, word))), ...soundReason(pair, stock.lexicon), ...lookReason(pair), ...turnedReason(sign, own, words.length), ...meanings(stock, asked, sign, words), ...sharedWords(stock, asked, sign, words), ...classes,
  ]
}

const spelled = (spelling: Uint16Array) => String.fromCharCode(...spelling)

type Side = Joined & { readonly words: readonly string[] }
type Pair = { readonly sought: Side; readonly mark: Side; readonly sound: number; readonly look: number; readonly reading: readonly [number, number] }

/** A reading that is not the Spanish one is told only where it tells more. */
const foreign = 0.93

/** The word of each, or all words as one, that are nearest. */
function nearestPair(stock: Stock, sign: SoughtSign, words: readonly number[], own: Joined): Pair | undefined {
  const side = ({ spelling, sounds }: Item, words: readonly string[]): Side => ({ spelling, sounds, words })
  const ofSign: readonly Side[] = [...(sign.joined ? [side(sign.joined, sign.texts.filter((word) => !tails.has(word)))] : []), ...sign.words.map((item) => side(item, [item.text]))]
  const alone = (word: number): Side => ({ spelling: spellingOf(stock, word), sounds: soundsOfWord(stock, word), words: [textOfWord(stock, word)] })
  const ofMark: readonly Side[] = [{ ...own, words: words.map((word) => textOfWord(stock, word)) }, ...(words.length > 1 ? words.map(alone) : [])]
  let best: Pair | undefined
  let most = 0
  for (const a of ofSign) {
    for (const b of ofMark) {
      const look = lookAlike(a.spelling, b.spelling)
      // Whole signs come before their words, longer words before shorter ones.
      const share = (a.spelling.length + b.spelling.length) / (sign.texts.join('').length + own.spelling.length)
      a.sounds.forEach((x, i) => b.sounds.forEach((y, j) => {
        const sound = soundAlike(x, y)
        const heard = (i === 0 && j === 0) || sound === 1 ? sound : foreign * sound
        const worth = Math.max(heard, look) * (0.6 + 0.4 * share)
        if (worth > most) [most, best] = [worth, { sought: a, mark: b, sound, look, reading: [i, j] }]
      }))
    }
  }
  return best
}

/** A word that both have is told as such. */
const sameSpelling = ({ sought, mark }: Pair) => spelled(sought.spelling) === spelled(mark.spelling)

function soundReason(pair: Pair | undefined, lexicon: Lexicon): readonly Because[] {
  if (pair === undefined || pair.sound < worthSaying || sameSpelling(pair)) return []
  const [a, b] = [pair.sought.sounds[pair.reading[0]], pair.mark.sounds[pair.reading[1]]]
  if (a === undefined || b === undefined) return []
  const spoken = ({ words }: Side, reading: number) => (reading === 0 ? { words, language: 'es' } as const : { words: words.flatMap((word) => wordsInEnglish(word, meaningOf(lexicon, word).halves)), language: 'en' } as const)
  const language = pair.reading[0] === 0 && pair.reading[1] === 0 ? 'es' : pair.reading[0] > 0 && pair.reading[1] > 0 ? 'en' : 'es-en'
  return [{
    channel: 'sound', sought: pair.sought.words.join(' '), mark: pair.mark.words.join(' '), aligned: align(a, b, soundCosts, soundShown),
    rules: Math.max(...pair.reading) > 1 ? [] : sharedRules(spoken(pair.sought, pair.reading[0]), spoken(pair.mark, pair.reading[1])), language, alike: rounded(pair.sound),
  }]
}

function lookReason(pair: Pair | undefined): readonly Because[] {
  if (pair === undefined || pair.look < worthSaying || sameSpelling(pair)) return []
  const aligned = align(pair.sought.spelling, pair.mark.spelling, lookCosts, (code) => String.fromCharCode(code))
  const lookAlikes = aligned.flatMap(([a, b]) => (a !== null && b !== null && a !== b && lookCosts.instead(a.charCodeAt(0), b.charCodeAt(0)) < 16 ? [[a, b] as const] : []))
  return [{ channel: 'look', sought: spelled(pair.sought.spelling), mark: spelled(pair.mark.spelling), aligned, lookAlikes, alike: rounded(pair.look) }]
}

/** Halves in each other's place, where that makes a word much more alike to another, or to words that stand apart. */
function turnedReason(sign: SoughtSign, own: Joined, words: number): readonly Because[] {
  const { whole } = sign
  if (sign.texts.length > 1 && words > 1) return []
  const plain = Math.max(lookAlike(whole.spelling, own.spelling), ...whole.sounds.flatMap((a) => own.sounds.map((b) => soundAlike(a, b))))
  const [most, cut] = turnings(whole.spelling).map((turned, i) => [lookAlike(turned, own.spelling), i + leastHalf] as const).reduce((best, one) => (one[0] > best[0] ? one : best), [0, 0] as const)
  return most < worthTurning || most < plain + muchMore ? [] : [{ channel: 'turned', sought: spelled(whole.spelling), cut, mark: spelled(own.spelling), alike: rounded(most) }]
}

/** Any text is a little like another once it may be cut anywhere. */
const [worthTurning, muchMore] = [0.75, 0.1]

const rounded = (share: number) => Math.round(share * 100) / 100

function contained(sign: SoughtSign, own: Joined, words: readonly string[]): readonly Because[] {
  const [a, b] = [sign.texts.join(''), spelled(own.spelling)]
  const sought = new Set(sign.texts)
  const mark = new Set(words)
  if (words.every((word) => sought.has(word))) return [{ channel: 'contained', which: 'mark', part: words.join(' '), place: 'words' }]
  if (sign.texts.every((word) => mark.has(word))) return [{ channel: 'contained', which: 'sought', part: sign.texts.join(' '), place: 'words' }]
  if (b.length >= 3 && a.includes(b)) return [{ channel: 'contained', which: 'mark', part: b, place: placeIn(b, a) }]
  if (a.length >= 3 && b.includes(a)) return [{ channel: 'contained', which: 'sought', part: a, place: placeIn(a, b) }]
  return []
}

const placeIn = (part: string, all: string) => (all.startsWith(part) ? 'start' : all.endsWith(part) ? 'end' : 'inside')

function meanings(stock: Stock, { found: memory }: Asked, sign: SoughtSign, words: readonly number[]): readonly Because[] {
  const all = sign.words.filter((item) => !item.light)
  const ways = (memory.meant ??= meant(stock, sign.texts, all.map((item) => item.text)))
  const found = ways.flatMap(({ item: i, own, words: of }) => words.flatMap((word) => {
    const how = of.get(word)
    if (how === undefined || all[i]?.text === textOfWord(stock, word)) return []
    const relation = how.relation === 'broader' || how.relation === 'narrower' ? 'sister' : how.relation
    const { id, words: entry } = stock.lexicon.entry(how.concept)
    return [{ channel: 'meaning' as const, sought: own, mark: halfOf(stock, textOfWord(stock, word), how.half), relation, entry: entry.es?.[0] === undefined ? id : `${entry.es[0]} · ${entry.en?.[0] ?? id}`, strength: how.strength }]
  }))
  if (found.length > 0) return found.sort((a, b) => b.strength - a.strength).map(({ strength: _, ...because }) => because)
  const [one, other] = [all[0], words[0]]
  const clear = (word: string) => stock.lexicon.senses(word).some((sense) => !sense.inflected && sense.rank === 0)
  if (all.length !== 1 || words.length !== 1 || one === undefined || other === undefined || !clear(one.text) || !clear(textOfWord(stock, other)) || one.text === textOfWord(stock, other)) return []
  return [{ channel: 'otherMeaning', sought: one.text, mark: textOfWord(stock, other) }]
}

function halfOf({ lexicon }: Stock, word: string, half: 1 | 2 | undefined): string {
  const cut = half === undefined ? undefined : lexicon.halves(word)?.cut
  return half === 1 ? word.slice(0, cut) : word.slice(cut ?? 0)
}

function sharedWords(stock: Stock, { sought: { classes } }: Asked, sign: SoughtSign, words: readonly number[]): readonly Because[] {
  const sought = new Set(sign.words.filter((item) => !item.light).map((item) => item.text))
  return [...new Set(words)].filter((word) => sought.has(textOfWord(stock, word))).map((word) => countedWord(stock, word, classes))
}

/** In how many owners' marks of a class a word stands: of the class sought where most have it, else of any. */
function sharedWord(stock: Stock, word: number, classes: readonly number[]): Because {
  const bits = classes.map((number) => ({ number, of: bitsOf([number]), owners: new Set<number>(), marks: 0 }))
  const any = { number: null, owners: new Set<number>(), marks: 0 }
  eachMarkOf(stock, word, (mark) => {
    const part = partOfMark(stock, mark)
    const at = mark - part.firstMark
    const owner = (part.owners[at] as number) || -1 - mark
    any.owners.add(owner)
    any.marks++
    for (const one of bits) {
      if (((part.classes[2 * at] as number) & one.of[0]) === 0 && ((part.classes[2 * at + 1] as number) & one.of[1]) === 0) continue
      one.owners.add(owner)
      one.marks++
    }
  })
  const { number, owners, marks } = bits.filter((one) => one.marks > 0).sort((x, y) => y.owners.size - x.owners.size)[0] ?? any
  return { channel: 'shared', element: textOfWord(stock, word), owners: owners.size, marks, class: number, weak: owners.size >= (number === null ? weakAnywhere : weakInClass) }
}

/** Counts of a stock that were made before: it changes with every mark that comes or goes, and its counts go with it. */
const countedBefore = new WeakMap<Stock, Map<string, Because>>()
const mostCounts = 10_000

function countedWord(stock: Stock, word: number, classes: readonly number[]): Because {
  const known = countedBefore.get(stock) ?? new Map<string, Because>()
  const key = `${word} ${classes.join()}`
  const found = known.get(key) ?? sharedWord(stock, word, classes)
  if (known.size < mostCounts) known.set(key, found)
  countedBefore.set(stock, known)
  return found
}

function sharedClasses(sought: readonly number[], own: readonly number[], related: (number: number) => readonly number[]): readonly Because[] {
  const same = sought.filter((c) => own.includes(c))
  const near = sought.filter((c) => !own.includes(c)).flatMap((c) => related(c).filter((r) => own.includes(r)).map((r) => [c, r] as const))
  return same.length + near.length === 0 ? [] : [{ channel: 'classes', same, related: near }]
}
