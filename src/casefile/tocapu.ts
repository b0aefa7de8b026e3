/**
 * The tocapu: the square sign of a case file, a right, a session or a gazette issue, drawn from its number.
 * An 8 × 8 weave inside a double frame, made of one 4 × 4 quarter laid out by symmetry, as the weavers did.
 */

/** Frame and three threads: `ground`, the main `thread` and the `second`; `frame` is the outer border. */
type Palette = { readonly frame: string; readonly ground: string; readonly thread: string; readonly second: string }
type Cells = readonly (readonly number[])[]
type Symmetry = (typeof SYMMETRIES)[number]

const UNDYED = '#F6EEDF'
const INK = '#241F1C'
const COCHINEAL = '#A3212F'
const SCARLET = '#C4414B'
const INDIGO = '#24405E'
const OCHRE = '#B97A16'
const GOLD = '#E0A93B'
const MOSS = '#44693F'
const PLUM = '#6E3355'
const TEAL = '#2A6B70'

const PALETTES: readonly Palette[] = [
  { frame: COCHINEAL, ground: UNDYED, thread: COCHINEAL, second: INDIGO },
  { frame: INDIGO, ground: UNDYED, thread: INDIGO, second: OCHRE },
  { frame: MOSS, ground: UNDYED, thread: MOSS, second: COCHINEAL },
  { frame: INK, ground: UNDYED, thread: INK, second: COCHINEAL },
  { frame: TEAL, ground: UNDYED, thread: TEAL, second: COCHINEAL },
  { frame: PLUM, ground: UNDYED, thread: PLUM, second: MOSS },
  { frame: OCHRE, ground: INK, thread: GOLD, second: UNDYED },
  { frame: COCHINEAL, ground: INK, thread: GOLD, second: SCARLET },
  { frame: INDIGO, ground: INDIGO, thread: UNDYED, second: GOLD },
  { frame: COCHINEAL, ground: COCHINEAL, thread: UNDYED, second: INK },
]

const PRODUCT_PALETTE: Palette = { frame: INDIGO, ground: UNDYED, thread: INDIGO, second: OCHRE }

/**
 * Quarters, outer corner first: `.` ground, `#` thread, `+` second. The last row and column meet at the centre.
 */
const MOTIFS: readonly string[] = [
  '..##.#####.##+++', // four fields about a stepped cross
  '...#..##.##+##+.', // stepped diamond with an open heart
  '...#..##.#######', // stepped diamond, whole
  '#####++#.+##..##', // hourglass
  '#####..+#.##.+#+', // nested squares
  '#####...#.###.#+', // nested squares about a heart
  '###.##.+#.+#.+#.', // stairs
  '##..#+......+.##', // the key: a corner block answered by another
  '##..##....++..++', // eight fields
  '#.+..#.++.#..+.#', // checker
  '.###+.###+.###+.', // scales
  '.##.#..##.+#.##+', // rings
  '#..#.##..##+#.++', // saltire
  '#+..+#+..+##..##', // saltire with an edge
  '####...###.##+.#', // fret
  '##.###.+....#+.#', // cross with a key in each corner
  '+..#.###.##+##+#', // chakana
  '.#.##+#..#+##.##', // lattice
  '..#+.#######+##.', // eye
  '+.##..######+.#+', // loom
]

/** How one quarter fills the four: most tocapus mirror, some turn about the centre, some answer in exchanged colours. */
const SYMMETRIES = ['mirror', 'mirror', 'mirror', 'turn', 'exchange'] as const

/**
 * The tocapu of a number as an SVG document of its own, 40 units square: crisp at 20 px, 40 px and every multiple.
 * The same seed gives the same text for ever. With `title` it is an image with that name; without, decoration.
 */
export function tocapuSvg(seed: string, options: { readonly title?: string } = {}): string {
  const draw = lots(seed)
  const palette = PALETTES[draw(PALETTES.length)] ?? PRODUCT_PALETTE
  const symmetry = SYMMETRIES[draw(SYMMETRIES.length)] ?? 'mirror'
  const motif = parse(MOTIFS[draw(MOTIFS.length)] ?? '')
  const quarter = draw(2) === 0 ? motif : insideOut(motif)
  const changes = symmetry === 'mirror' ? 2 : 1
  return svgOf(layOut(flipped(quarter, changes, draw), symmetry), palette, options.title)
}

/** The product's own mark: an indigo stepped ring about an ochre heart, a key in each corner. */
export function productMark(options: { readonly title?: string } = {}): string {
  return svgOf(layOut(parse('++.#+.##.##.##.+'), 'mirror'), PRODUCT_PALETTE, options.title)
}

function parse(motif: string): Cells {
  const threads = [...motif].map(mark => '.#+'.indexOf(mark))
  return [0, 4, 8, 12].map(start => threads.slice(start, start + 4))
}

/** The quarter turned half round: what was its heart becomes its corner. */
function insideOut(cells: Cells): Cells {
  return cells.map((row, y) => row.map((_, x) => at(cells, 3 - y, 3 - x)))
}

/** Cells re-dyed by lot, each with its reflection over the diagonal, so that the figure stays a figure. */
function flipped(cells: Cells, times: number, draw: (n: number) => number): Cells {
  let result = cells
  for (let i = 0; i < times; i++) {
    const [row, column, step] = [draw(4), draw(4), 1 + draw(2)]
    const dye = (at(result, row, column) + step) % 3
    result = result.map((line, y) => line.map((cell, x) => (isPair(y, x, row, column) ? dye : cell)))
  }
  return result
}

function isPair(y: number, x: number, row: number, column: number): boolean {
  return (y === row && x === column) || (y === column && x === row)
}

/** The 8 × 8 weave: every cell of the four quarters traced back to the one quarter. */
function layOut(quarter: Cells, symmetry: Symmetry): Cells {
  const eight = [0, 1, 2, 3, 4, 5, 6, 7]
  return eight.map(y => eight.map(x => traced(quarter, symmetry, y, x)))
}

function traced(quarter: Cells, symmetry: Symmetry, y: number, x: number): number {
  const [low, right] = [y > 3, x > 3]
  const [row, column] = [low ? 7 - y : y, right ? 7 - x : x]
  const across = low !== right
  switch (symmetry) {
    case 'mirror': return at(quarter, row, column)
    case 'turn': return across ? at(quarter, column, row) : at(quarter, row, column)
    case 'exchange': return across ? exchanged(at(quarter, row, column)) : at(quarter, row, column)
    default: return symmetry satisfies never
  }
}

function exchanged(cell: number): number {
  return cell === 0 ? 0 : 3 - cell
}

function at(cells: Cells, row: number, column: number): number {
  return cells[row]?.[column] ?? 0
}

function svgOf(cells: Cells, palette: Palette, title: string | undefined): string {
  const name = title === undefined ? 'aria-hidden="true"' : 'role="img"'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" shape-rendering="crispEdges" ${name}>`,
    title === undefined ? '' : `<title>${escaped(title)}</title>`,
    `<path fill="${palette.frame}" d="M0 0h40v40H0z"/>`,
    `<path fill="${palette.ground === palette.frame ? palette.second : palette.ground}" d="M2 2h36v36H2z"/>`,
    palette.ground === palette.frame ? `<path fill="${palette.ground}" d="M3 3h34v34H3z"/>` : '',
    `<path fill="${palette.thread}" d="${runs(cells, 1)}"/>`,
    `<path fill="${palette.second}" d="${runs(cells, 2)}"/>`,
    '</svg>',
  ].join('')
}

/** The cells of one thread as rectangles of 4 units, neighbours in a row joined. */
function runs(cells: Cells, dye: number): string {
  let path = ''
  cells.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (cell !== dye || (x > 0 && row[x - 1] === dye)) return
      let end = x
      while (row[end + 1] === dye) end++
      path += `M${4 + 4 * x} ${4 + 4 * y}h${4 * (end - x + 1)}v4H${4 + 4 * x}z`
    })
  })
  return path
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A deterministic stream of whole numbers below `n`, from the text (FNV-1a, then Mulberry32). */
function lots(seed: string): (n: number) => number {
  let hash = 0x811c9dc5
  for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193)
  return n => {
    hash = (hash + 0x6d2b79f5) | 0
    let mixed = Math.imul(hash ^ (hash >>> 15), 1 | hash)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
}
