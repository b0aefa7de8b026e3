import type { Mark, Sought } from '#search/engine.ts'
import type { Oddities } from './faults.ts'
import { linesOf, type Line } from './lines.ts'

/** The marks of a corpus file. An empty line stands for nothing; one too long to be a mark is passed over. */
export function* marksOf(path: string, odd: Oddities): Generator<Mark> {
  for (const line of linesOf(path, odd)) {
    const { text, classes } = parted(line, odd)
    if (text.trim() !== '' && !line.cut) yield { text, classes, owner: '' }
  }
}

/** What a query file seeks: every line, the empty ones too, and null in place of `sought` where there is nothing to seek. */
export function* soughtOf(path: string, odd: Oddities): Generator<{ readonly query: string; readonly sought: Sought | null }> {
  for (const line of linesOf(path, odd)) {
    const sought = parted(line, odd)
    yield { query: sought.text, sought: sought.text.trim() === '' || line.cut ? null : sought }
  }
}

/** A mark, and behind a tab its Nice classes. */
function parted({ text }: Line, odd: Oddities): Sought {
  const tab = text.indexOf('\t')
  if (tab < 0) return { text, classes: [] }
  const typed = text.slice(tab + 1).split(',').map((part) => part.trim()).filter((part) => part !== '')
  const classes = typed.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : 0))
  const fit = classes.every((n) => n >= 1 && n <= 45)
  if (!fit) odd.notClasses++
  return { text: text.slice(0, tab), classes: fit ? [...new Set(classes)].sort((a, b) => a - b) : [] }
}
