/** Two signs whose likeness an authority decided. */
export type Pair = {
  readonly id: string
  readonly earlier: string
  readonly contested: string
  readonly similar: boolean
  readonly basis: string
  readonly jurisdiction: string
  readonly confidence: string
  /** False where the decision rests on pictures, or on what no list of words could show. */
  readonly scorable: boolean
}

/** A text without the columns that make it a list of pairs, or with a line that does not fill them. */
export class NotPairsError extends Error {}

const needed = ['earlier', 'contested', 'similar', 'basis', 'jurisdiction', 'confidence', 'word_scorable'] as const

/** The pairs of a CSV with the columns of the kit's `pairs.csv`, in any order; a record is one line. */
export function readPairs(text: string): readonly Pair[] {
  const [header = [], ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line.trim() !== '').map(fields)
  const missing = needed.filter((name) => !header.includes(name))
  if (missing.length > 0) throw new NotPairsError(`not a list of pairs: it lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`)
  return rows.map((row, i) => {
    if (row.length !== header.length) throw new NotPairsError(`record ${i + 1} has ${row.length} fields, the header ${header.length}`)
    const of = (name: string) => row[header.indexOf(name)] ?? ''
    return {
      id: of('id') || String(i + 1), earlier: of('earlier'), contested: of('contested'), similar: of('similar') === '1',
      basis: of('basis'), jurisdiction: of('jurisdiction'), confidence: of('confidence'), scorable: of('word_scorable') === '1',
    }
  })
}

/** How the kit compares two texts: capitals and single spaces; accents count. */
export function sameText(text: string): string {
  return text.toUpperCase().trim().split(/\s+/).join(' ')
}

/** The marks searched: every earlier mark once, then what hides them, without those that are one of them. */
export function* corpusOf(pairs: readonly Pair[], distractors: Iterable<string>): Generator<string> {
  const seen = new Set<string>()
  for (const { earlier } of pairs) {
    if (seen.has(sameText(earlier))) continue
    seen.add(sameText(earlier))
    yield earlier
  }
  for (const text of distractors) {
    const mark = text.trim()
    if (mark !== '' && !seen.has(sameText(mark))) yield mark
  }
}

/** Each contested mark once. */
export function queriesOf(pairs: readonly Pair[]): readonly string[] {
  return [...new Set(pairs.map((pair) => pair.contested))]
}

/** Commas part the fields; quotes hold a comma, and a quote twice. */
function fields(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')
}
