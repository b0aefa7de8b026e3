// Lists of numbers in two flat arrays over shared memory: list i is `of` from `at[i]` to `at[i + 1]`.

type Flat = Uint8Array | Uint16Array | Uint32Array
type Kind<T extends Flat> = { new (buffer: ArrayBufferLike, offset?: number, length?: number): T; readonly BYTES_PER_ELEMENT: number }

export type Lists<T extends Flat> = { readonly at: Uint32Array; readonly of: T }

/** How many times its length an array may grow in its place: address space is set aside, memory taken as it is written on. */
const inPlace = 256

/** A flat array that grows as numbers are pushed. */
export function numbers<T extends Flat>(kind: Kind<T>) {
  const roomFor = (bytes: number) => new ArrayBuffer(bytes, { maxByteLength: bytes * inPlace })
  let room = roomFor(1024 * kind.BYTES_PER_ELEMENT)
  let of = new kind(room, 0, 1024)
  let size = 0
  const grow = () => {
    const [old, bytes] = [of, room.byteLength * 2]
    if (bytes <= room.maxByteLength) room.resize(bytes)
    else room = roomFor(bytes)
    of = new kind(room, 0, size * 2)
    if (old.buffer !== room) of.set(old)
  }
  return {
    push(value: number): void {
      if (size === of.length) grow()
      of[size++] = value
    },
    size: () => size,
    get of() { return of },
    /** As it is now, in shared memory. */
    done(): T {
      const out = new kind(new SharedArrayBuffer(size * kind.BYTES_PER_ELEMENT))
      out.set(of.subarray(0, size))
      return out
    },
  }
}

export type Grown<T extends Flat> = ReturnType<typeof collector<T>>

/** Lists that are written one after the other. */
export function collector<T extends Flat>(kind: Kind<T>) {
  const of = numbers(kind)
  const at = numbers(Uint32Array)
  at.push(0)
  return {
    push: of.push,
    end: () => at.push(of.size()),
    size: () => at.size() - 1,
    list: (i: number): T => of.of.subarray(at.of[i], at.of[i + 1]) as T,
    get at() { return at.of },
    get of() { return of.of },
    done: (): Lists<T> => ({ at: at.done(), of: of.done() }),
  }
}

/** Lists by number from pairs that come in any order: `pairs` is run twice, to count and to write. */
export function counted(lists: number, pairs: (each: (list: number, value: number) => void) => void): Lists<Uint32Array> {
  const at = new Uint32Array(new SharedArrayBuffer((lists + 1) * 4))
  pairs((list) => void (at[list + 1] = (at[list + 1] as number) + 1))
  for (let i = 0; i < lists; i++) at[i + 1] = (at[i + 1] as number) + (at[i] as number)
  const next = at.slice()
  const of = new Uint32Array(new SharedArrayBuffer((at[lists] as number) * 4))
  pairs((list, value) => {
    of[next[list] as number] = value
    next[list] = (next[list] as number) + 1
  })
  return { at, of }
}
