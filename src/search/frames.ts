import { counted, numbers, type Lists } from './numbers.ts'
import { rough, soundCode } from './sound/sounds.ts'

const glide = soundCode('W')

/**
 * The frame of a reading as a hash: its consonants by rough class, and where vowels stand among them, whichever they
 * are, W among them. KLOD and KLAUD have one frame, KUASI and KWASI too. FNV-1a.
 */
export function frameOf(sounds: Uint8Array): number {
  let [hash, last] = [0x811c9dc5, 0]
  for (let i = 0; i < sounds.length; i++) {
    const sound = sounds[i] as number
    const now = sound === glide ? 1 : (rough[sound] as number)
    if (now === 1 && last === 1) continue
    hash = Math.imul(hash ^ now, 0x01000193)
    last = now
  }
  hash ^= hash >>> 15
  return hash >>> 0
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
