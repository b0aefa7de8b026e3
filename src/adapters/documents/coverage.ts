import { closeSync, openSync, readSync } from 'node:fs'

/** The characters a font can draw: sorted, disjoint, inclusive ranges of code points. */
export type Coverage = readonly (readonly [first: number, last: number])[]

/**
 * Reads only the directory and the `cmap` table of a TrueType or OpenType file (the ideographic font is 28 MB).
 * Throws where the file has no Unicode map of format 4 or 12, the two that fonts carry.
 */
export function coverageOf(path: string): Coverage {
  const file = openSync(path, 'r')
  try {
    const count = slice(file, 0, 12).readUInt16BE(4)
    const directory = slice(file, 12, 16 * count)
    for (let row = 0; row < 16 * count; row += 16) {
      if (directory.toString('latin1', row, row + 4) !== 'cmap') continue
      return rangesOf(slice(file, directory.readUInt32BE(row + 8), directory.readUInt32BE(row + 12)), path)
    }
    throw new Error(`${path} has no cmap table`)
  } finally {
    closeSync(file)
  }
}

export function covers(coverage: Coverage, codePoint: number): boolean {
  let [low, high] = [0, coverage.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = coverage[middle] ?? [0, 0]
    if (codePoint < first) high = middle - 1
    else if (codePoint > last) low = middle + 1
    else return true
  }
  return false
}

/** The union of several fonts. */
export function united(coverages: readonly Coverage[]): Coverage {
  const sorted = coverages.flat().sort((a, b) => a[0] - b[0])
  const merged: [number, number][] = []
  for (const [first, last] of sorted) {
    const top = merged.at(-1)
    if (top !== undefined && first <= top[1] + 1) top[1] = Math.max(top[1], last)
    else merged.push([first, last])
  }
  return merged
}

function slice(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(file, bytes, 0, length, position)
  return bytes
}

function rangesOf(cmap: Buffer, path: string): Coverage {
  const found: Coverage[] = []
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.readUInt32BE(8 + 8 * i)
    const format = cmap.readUInt16BE(table)
    if (format === 4) found.push(format4(cmap, table))
    if (format === 12) found.push(format12(cmap, table))
  }
  if (found.length === 0) throw new Error(`${path} has no Unicode cmap of format 4 or 12`)
  return united(found)
}

/** OpenType `cmap` format 12: groups of first, last, first glyph; glyph 0 draws nothing. */
function format12(cmap: Buffer, table: number): Coverage {
  const groups = cmap.readUInt32BE(table + 12)
  return Array.from({ length: groups }, (_, i) => {
    const group = table + 16 + 12 * i
    return [cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4)] as const
  })
}

/** OpenType `cmap` format 4: segments whose characters reach a glyph by a delta or through an array. */
function format4(cmap: Buffer, table: number): Coverage {
  const segments = cmap.readUInt16BE(table + 6) / 2
  const ranges: [number, number][] = []
  for (let i = 0; i < segments; i++) {
    const ends = table + 14 + 2 * i
    const starts = ends + 2 + 2 * segments
    const first = cmap.readUInt16BE(starts)
    const last = Math.min(cmap.readUInt16BE(ends), 0xfffe)
    const delta = cmap.readUInt16BE(starts + 2 * segments)
    const offsets = starts + 4 * segments
    for (let code = first; code <= last; code++) {
      if (glyph4(cmap, offsets, code - first, code, delta) !== 0) ranges.push([code, code])
    }
  }
  return ranges
}

function glyph4(cmap: Buffer, offsets: number, index: number, code: number, delta: number): number {
  const offset = cmap.readUInt16BE(offsets)
  if (offset === 0) return (code + delta) & 0xffff
  const place = offsets + offset + 2 * index
  return place + 2 > cmap.length ? 0 : cmap.readUInt16BE(place)
}
