import { buildLexicon } from './build.ts'
import { conceptTexts } from './concepts/index.ts'
import type { Lexicon } from './shape.ts'

export { buildLexicon } from './build.ts'
export { meaningOf, type Meaning } from './compounds.ts'
export type { Entry, Expression, Halves, Lexicon, Near, Relation, Sense } from './shape.ts'
export { foldWord, partsOf } from './fold.ts'
export { languages, readLine, readLines, type Language, type Line, type LineFault, type Located } from './lines.ts'
export { firstNumber, firstOrdinal } from './packed.ts'
export { conceptTexts } from './concepts/index.ts'

let made: Lexicon | undefined

/** The lexicon that comes with the program, made on first use. */
export function lexicon(): Lexicon {
  return (made ??= buildLexicon(conceptTexts))
}
