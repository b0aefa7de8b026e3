import { relatedClasses } from '#casefile/classes.ts'
import { engineVersion, type EngineOptions } from '#search/index.ts'
import { buildLexicon, conceptTexts, lexicon, type Lexicon } from '#search/lexicon/index.ts'
import type { EngineVersion } from '#search/engine.ts'

/** What the engine knows besides the marks: classes worth a look beside a class, the lexicon and the office's own dictionaries. */
export type Library = { readonly options: EngineOptions & { readonly lexicon: Lexicon }; readonly version: EngineVersion }

export function openLibrary(texts: readonly string[]): Library {
  const own = texts.length === 0 ? lexicon() : buildLexicon([...conceptTexts, ...texts])
  return { options: { lexicon: own, related: (number) => relatedClasses(number).map((c) => c.number) }, version: engineVersion(own) }
}
