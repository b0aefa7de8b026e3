import { counted, numbers, type Lists } from './numbers.ts'
import { ROUGH, rough, soundCode } from './sound/sounds.ts'

const [glide, semivowel] = [soundCode('W'), soundCode('Y')] as const

/**
 * The frame of a reading as a hash: its consonants by rough class, and where vowels stand among them, whichever they
 * are, W among them and Y between two. KLOD and KLAUD have one frame, KUASI and KWASI, MAYA and MAIA too. FNV-1a.
 */
export function frameOf(sounds: Uint8Array): number {
  let [hash, last] = [start, 0]
  for (let i = 0; i < sounds.length; i++) {
    const now = roughly(sounds, i)
    if (now === vowel && last === vowel) continue
    hash = mixed(hash, now)
    last = now
  }
  return ended(hash)
}

const [start, vowel] = [0x811c9dc5, 1]
const isVowel = (sound: number | undefined) => sound !== undefined && (sound === glide || rough[sound] === vowel)
const roughly = (sounds: Uint8Array, i: number) => (isVowel(sounds[i]) || (sounds[i] === semivowel && isVowel(sounds[i - 1]) && isVowel(sounds[i + 1])) ? vowel : (rough[sounds[i] as number] as number))
const mixed = (hash: number, now: number) => Math.imul(hash ^ now, 0x01000193)
const ended = (hash: number) => (hash ^ (hash >>> 15)) >>> 0

/** Vowels in a row are one. */
const vowelsOnce = (now: number, i: number, all: readonly number[]) => now !== vowel || all[i - 1] !== vowel

/** Of shorter frames so many words have one with another consonant that they are no neighbours. */
const leastVaried = 6

/** Calls with the frames of a reading whose consonants change places, and of a long one with a consonant changed or left out. */
export function eachFrameNear(sounds: Uint8Array, each: (frame: number) => void): void {
  const frame = Array.from(sounds, (_, i) => roughly(sounds, i)).filter(vowelsOnce)
  const told = new Set<number>()
  const tell = (other: readonly number[]) => {
    const hash = ended(other.reduce(mixed, start))
    if (told.size < told.add(hash).size) each(hash)
  }
  frame.forEach((one, i) => {
    if (one === vowel) return
    for (let j = i + 1; j < frame.length; j++) {
      const other = frame[j] as number
      if (other !== vowel && other !== one) tell(frame.with(i, other).with(j, one))
    }
    if (frame.length < leastVaried) return
    for (let other = vowel + 1; other < ROUGH; other++) if (other !== one) tell(frame.with(i, other))
    tell(frame.toSpliced(i, 1).filter(vowelsOnce))
  })
}

/** Whether one of some readings has a frame. */
export const hasFrame = (readings: readonly Uint8Array[], frame: number): boolean => readings.some((sounds) => frameOf(sounds) === frame)

/** Collects what has which frame. */
export function frameBook() {
  const pairs = numbers(Uint32Array)
  return {
    add(readings: readonly Uint8Array[], entry: number): void {
      let before = -1
      for (const sounds of readings) {
        const frame = frameOf(sounds)
        if (frame === before) continue
        pairs.push(frame)
        pairs.push(entry)
        before = frame
      }
    },
    /** Entries by frame, in as many lists as a power of two. */
    lists(): Lists<Uint32Array> {
      const lists = 2 ** Math.ceil(Math.log2(pairs.size() / 4 + 1))
      return counted(lists, (each) => {
        for (let i = 0; i < pairs.size(); i += 2) each((pairs.of[i] as number) % lists, pairs.of[i + 1] as number)
      })
    },
  }
}

/** Calls with each word × 2 and each mark × 2 + 1 that may have a frame: others stand in the same list. */
export function eachOfFrame(parts: readonly { readonly byFrame: Lists<Uint32Array> }[], frame: number, each: (entry: number) => void): void {
  for (const { byFrame: { at, of } } of parts) {
    const list = frame % (at.length - 1)
    for (let i = at[list] as number; i < (at[list + 1] as number); i++) each(of[i] as number)
  }
}
