import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from '../office/child.ts'

const page = join(root, 'docs/handbook/search-quality.md')

/** Puts a table into its place in the handbook, between the marks that bear its name, with the day and the machine. */
export function keep(name: string, lines: readonly string[]): void {
  const [from, to] = [`<!-- ${name}: written by npm run bench -- search --write -->`, `<!-- /${name} -->`]
  const text = readFileSync(page, 'utf8')
  const [begin, end] = [text.indexOf(from), text.indexOf(to)]
  if (begin < 0 || end < begin) throw new Error(`${page} has no place for ${name}`)
  const taken = `Taken on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB.`
  writeFileSync(page, `${text.slice(0, begin + from.length)}\n${taken}\n${lines.join('\n')}\n${text.slice(end)}`)
}
