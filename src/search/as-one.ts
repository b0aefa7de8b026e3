import { heardAndSeen, lookAlike, soundAlike, turnings } from './alike.ts'
import { eachFrameNear, eachOfFrame, frameOf, hasFrame } from './frames.ts'
import { flat, joinedMark } from './joined.ts'
import { soundsAlike } from './sieve.ts'
import type { Item } from './sought.ts'
import { eachWordOfFrame, type Stock } from './stock.ts'

/** Below this a mark of several words is not alike for how it sounds as one. */
const leastAlike = 0.6

/** Calls with each living mark of several words that, read as one, has the frame of a whole sign or one near it (KOFITAIM, COFFEE TIME), and how alike they are; with a mark perhaps twice. */
export function eachReadAsOne(stock: Stock, whole: Item | undefined, each: (mark: number, alike: number) => void): void {
  if (whole === undefined) return
  const frames = new Set(whole.sounds.map(frameOf))
  for (const one of whole.sounds) eachFrameNear(one, (frame) => frames.add(frame))
  for (const frame of frames) eachOfFrame(stock.parts, frame, (entry) => {
    const mark = (entry - 1) / 2
    if (entry % 2 === 0 || stock.gone[mark]) return
    const own = joinedMark(stock, mark)
    if (!hasFrame(own.sounds, frame)) return
    const sound = soundsAlike(whole, flat(own.sounds))
    if (sound >= leastAlike) each(mark, heardAndSeen(sound, lookAlike(whole.spelling, own.spelling)))
  })
}

/** What halves that changed places are worth beside halves in their place. */
const turnedWorth = 0.85

/** Calls with each word that has the frame of an item whose halves changed places (PERLIMAR, MARPERLA), and how alike they are then. */
export function eachTurned(stock: Stock, { sounds: [first] }: Item, each: (word: number, alike: number) => void): void {
  if (first !== undefined) for (const turned of turnings(first)) {
    eachWordOfFrame(stock, frameOf(turned), (word, own) => each(word, turnedWorth * Math.max(...own.map((sounds) => soundAlike(turned, sounds)))))
  }
}
