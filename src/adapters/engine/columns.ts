/** Numbers beside each position of the index, in arrays that double as it grows. */
export type Column = { readonly at: (position: number) => number; readonly set: (position: number, value: number) => void }

type Numbers = Uint8Array | Int32Array | Float64Array

export function column(make: (length: number) => Numbers): Column {
  let held = make(1024)
  return {
    at: (position) => held[position] ?? 0,
    set(position, value) {
      if (position >= held.length) {
        const wider = make(Math.max(held.length * 2, position + 1))
        wider.set(held as never)
        held = wider
      }
      held[position] = value
    },
  }
}

export const bytes = () => column((n) => new Uint8Array(n))
export const whole = () => column((n) => new Int32Array(n))
export const long = () => column((n) => new Float64Array(n))

/** Digests one after the other. */
export type Digests = { readonly at: (position: number) => Uint8Array; readonly set: (position: number, value: Uint8Array) => void }

export function digests(size: number): Digests {
  let held = new Uint8Array(1024 * size)
  return {
    at: (position) => held.subarray(position * size, (position + 1) * size),
    set(position, value) {
      if ((position + 1) * size > held.length) {
        const wider = new Uint8Array(Math.max(held.length * 2, (position + 1) * size))
        wider.set(held)
        held = wider
      }
      held.set(value, position * size)
    },
  }
}

/** Words that repeat, as small numbers: states, kinds. */
export type Words = { readonly of: (word: string) => number; readonly word: (number: number) => string }

export function words(): Words {
  const list: string[] = []
  const numbers = new Map<string, number>()
  return {
    of(word) {
      const known = numbers.get(word)
      if (known !== undefined) return known
      if (list.length === 255) throw new Error('more than 255 different words in a column of states')
      numbers.set(word, list.length)
      return list.push(word) - 1
    },
    word: (number) => list[number] ?? '',
  }
}

/** Lists of classes, which repeat: a few thousand stand for a million marks. */
export function classLists(): { readonly of: (classes: readonly number[]) => number; readonly at: (number: number) => readonly number[] } {
  const lists: (readonly number[])[] = []
  const numbers = new Map<string, number>()
  return {
    of(classes) {
      const key = classes.join()
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, lists.length)
      return lists.push([...classes]) - 1
    },
    at: (number) => lists[number] ?? [],
  }
}
