import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answers } from '#search/evaluate/measure.ts'
import { corpusOf, NotPairsError, readPairs, sameText, type Pair } from '#search/evaluate/pairs.ts'
import { BadFileError, noOddities } from './faults.ts'
import { linesOf } from './lines.ts'

/** What the evaluation stands on: the pairs asked, all pairs known, the marks searched, and names for the sound set. */
export type Kit = { readonly pairs: readonly Pair[]; readonly known: readonly Pair[]; readonly corpus: readonly string[]; readonly names: readonly string[] }

/**
 * Opens a folder with `pairs.csv` and `distractors-1m.txt` (or `.txt.xz`), and `brands.txt` if it is there. Other pairs may be
 * asked instead; the earlier marks of both are among the marks searched. Names for the sound set are too.
 */
export function openKit(folder: string, other: { readonly pairs?: string | undefined; readonly names?: string | undefined }): Kit {
  const own = pairsFrom(join(folder, 'pairs.csv'))
  const pairs = other.pairs === undefined ? own : pairsFrom(other.pairs)
  const known = pairs === own ? own : [...own, ...pairs]
  const brands = join(folder, 'brands.txt')
  const names = other.names !== undefined ? namesFrom(other.names) : existsSync(brands) ? namesFrom(brands) : []
  return { pairs, known, names, corpus: unpacked(join(folder, 'distractors-1m.txt'), (file) => [...corpusOf(known, texts(file))]) }
}

function pairsFrom(path: string): readonly Pair[] {
  try {
    return readPairs(textOf(path))
  } catch (error) {
    if (error instanceof NotPairsError) throw new BadFileError({ path, why: 'notPairs', detail: error.message })
    throw error
  }
}

/** One name a line, or the `name` column of a CSV, which comes first in it. */
function namesFrom(path: string): readonly string[] {
  const [first = '', ...rest] = [...texts(path)]
  return first.startsWith('name,') ? rest.map((line) => /^"?([^",]*)/.exec(line)?.[1] ?? '') : [first, ...rest]
}

/** What an engine wrote, as `search batch` writes it. */
export function answersFrom(path: string): Answers {
  const answers = new Map<string, { mark: string; score: number }[]>()
  for (const { text: line } of linesOf(path, noOddities(), 1 << 26)) {
    if (line.trim() === '') continue
    try {
      const { query, results } = JSON.parse(line) as { query: string; results: { mark: string; score: number }[] }
      answers.set(sameText(query), results.map(({ mark, score }) => ({ mark: String(mark), score: Number(score) })))
    } catch (error) {
      throw new BadFileError({ path, why: 'notAnswers', detail: error instanceof Error ? error.message : '' })
    }
  }
  return answers
}

function* texts(path: string): Generator<string> {
  for (const { text } of linesOf(path, noOddities())) yield text
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new BadFileError({ path, why: 'unreadable' })
  }
}

/** The file as it is, or unpacked by `xz` into a folder that is gone afterwards. */
function unpacked<T>(path: string, use: (file: string) => T): T {
  if (existsSync(path)) return use(path)
  const packed = `${path}.xz`
  if (!existsSync(packed)) throw new BadFileError({ path, why: 'noDistractors' })
  const folder = mkdtempSync(join(tmpdir(), 'tocapu-kit-'))
  try {
    const file = join(folder, 'distractors.txt')
    const out = openSync(file, 'w')
    const { status } = spawnSync('xz', ['-dc', packed], { stdio: ['ignore', out, 'ignore'] })
    closeSync(out)
    if (status !== 0) throw new BadFileError({ path: packed, why: 'packed' })
    return use(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
