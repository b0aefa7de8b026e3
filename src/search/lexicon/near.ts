import { isLine } from './shelve.ts'
import type { Near, Relation } from './shape.ts'

const relations: Readonly<Record<string, Relation>> = { '!': 'opposite', '~': 'sister', '<': 'broader' }

/** The lines that hold a concept, in the order of their numbers. */
export function linesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split('\n').filter((line) => isLine(line, 0)))
}

export const idOf = (line: string): string => line.slice(0, line.indexOf('|')).trim()

/** What each concept is linked to, both ways. Throws where a link leads nowhere. */
export function nearOf(lines: readonly string[]): ReadonlyMap<number, readonly Near[]> {
  const places = new Map(lines.map((line, concept) => [idOf(line), concept]))
  const near = new Map<number, Near[]>()
  const add = (from: number, concept: number, relation: Relation) => {
    const list = near.get(from)
    if (!list) near.set(from, [{ concept, relation }])
    else if (!list.some((n) => n.concept === concept && n.relation === relation)) list.push({ concept, relation })
  }
  lines.forEach((line, from) => linksIn(line).forEach((link) => {
    const relation = relations[link[0] ?? '']
    const to = places.get(link.slice(1))
    if (relation === undefined || to === undefined || to === from) throw new Error(`the lexicon has a link that leads nowhere: ${link}`)
    add(from, to, relation)
    add(to, from, relation === 'broader' ? 'narrower' : relation)
  }))
  return near
}

/** The links of a line, as they are written. */
export function linksIn(line: string): readonly string[] {
  const last = line.slice(line.lastIndexOf('|', line.trimEnd().length - 1) + 1).trim()
  return /^[!~<]/.test(last) ? last.split(/\s+/) : []
}
