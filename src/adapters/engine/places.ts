/**
 * Which stream stands at which position of the index, both ways, in flat arrays: fifty bytes a mark, and nothing for the
 * collector to look through at a million. A stream that leaves and comes again has a new position.
 */
export type Places = {
  readonly put: (position: number, stream: string) => void
  readonly of: (stream: string) => number | undefined
  readonly streamAt: (position: number) => string
  readonly leave: (stream: string) => void
  /** Positions that were ever given. */
  readonly given: () => number
  /** Streams that are there. */
  readonly count: () => number
}

export function places(): Places {
  let text = Buffer.allocUnsafeSlow(1 << 16)
  let ends = new Uint32Array(1024)
  let here = new Uint8Array(1024)
  /** Positions by the hash of their stream: the position + 1, 0 for none. */
  let table = new Int32Array(2048)
  let [written, positions, used, living] = [0, 0, 0, 0]
  const streamAt = (position: number) => (position < positions ? text.toString('latin1', position === 0 ? 0 : ends[position - 1], ends[position]) : '')
  const slotOf = (stream: string): number => {
    const mask = table.length - 1
    let slot = hashOf(stream) & mask
    while (table[slot] !== 0 && streamAt((table[slot] as number) - 1) !== stream) slot = (slot + 1) & mask
    return slot
  }
  const widen = () => {
    const old = table
    table = new Int32Array(old.length * 2)
    for (const entry of old) if (entry !== 0) table[slotOf(streamAt(entry - 1))] = entry
  }
  const write = (stream: string) => {
    if (/[^\u0000-\u00ff]/u.test(stream)) throw new Error(`no name of a stream: ${stream}`)
    if (written + stream.length > text.length) {
      const wider = Buffer.allocUnsafeSlow(text.length * 2 + stream.length)
      text.copy(wider, 0, 0, written)
      text = wider
    }
    written += text.write(stream, written, 'latin1')
    if (positions === ends.length) {
      const before = [ends, here] as const
      ends = new Uint32Array(positions * 2)
      here = new Uint8Array(positions * 2)
      ends.set(before[0])
      here.set(before[1])
    }
    ends[positions++] = written
  }
  return {
    put(position, stream) {
      if (position < positions) throw new Error(`position ${position} is taken`)
      while (positions < position) write('')
      write(stream)
      const slot = slotOf(stream)
      if (table[slot] === 0) used++
      else if (here[(table[slot] as number) - 1] !== 0) throw new Error(`${stream} has a position`)
      table[slot] = position + 1
      here[position] = 1
      living++
      if (used * 2 > table.length) widen()
    },
    of(stream) {
      const position = (table[slotOf(stream)] as number) - 1
      return position >= 0 && here[position] !== 0 ? position : undefined
    },
    streamAt,
    leave(stream) {
      const position = (table[slotOf(stream)] as number) - 1
      if (position < 0 || here[position] === 0) return
      here[position] = 0
      living--
    },
    given: () => positions,
    count: () => living,
  }
}

/** FNV-1a. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
