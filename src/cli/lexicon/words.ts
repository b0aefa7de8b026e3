import { languages, type Language as Tongue } from '#search/lexicon/index.ts'

/** Words that mean the same, by language, the most usual first. */
export type Means = { readonly [language in Tongue]?: readonly string[] }

const [longestWord, mostWords, mostForms] = [60, 3, 30]
/** What a dictionary says about a word instead of translating it. */
const remark = /\b(form|forms|spelling|plural|feminine|masculine|participle|given name|surname|abbreviation|letter|initialism|acronym|suffix|prefix|someone|something|used|person from|native of|species|genus|department of|kind of|type of)\b/i

/** The words of a cell: separated by commas or semicolons, remarks in parentheses left out. */
export function listed(cell: string): readonly string[] {
  return cleaned(cell.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').split(/[,;]/))
}

/** Fit for a column: no separator of ours, of one to three words, each once; the article of a noun and the «to» of a verb go. */
export function cleaned(words: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return words.map((word) => word.replace(/[|/!~<>#:"“”«»]/g, ' ').replace(/\s+/g, ' ').trim().replace(/^(?:to|the|an?) (?=\S)/i, '').replace(/[.!?]+$/, ''))
    .filter((word) => /\p{L}/u.test(word) && word.length <= longestWord && word.split(' ').length <= mostWords && !remark.test(word) && !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()))
    .slice(0, mostForms)
}

/** Concepts as lines of the lexicon, under the source's name; a concept with a single word says nothing and stays out. */
export function linesOf(source: string, all: readonly Means[]): { readonly text: string; readonly concepts: number } {
  const told = new Set<string>()
  for (const means of all) {
    const columns = languages.map((language) => cleaned(means[language] ?? []))
    if (columns.flat().length > 1) told.add(columns.map((column) => column.join(',')).join('|').replace(/\|+$/, ''))
  }
  return { text: [...told].map((columns, i) => `${source}:${i + 1}|${columns}\n`).join(''), concepts: told.size }
}
