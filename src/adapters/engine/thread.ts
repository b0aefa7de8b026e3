import { parentPort } from 'node:worker_threads'
import type { MarkLine } from '#ports/marks.ts'
import { buildEngine, openShared, type Mark } from '#search/index.ts'
import { followCatalogue, openCatalogue, reasoned, rollOf, type Catalogue } from './catalogue.ts'
import { openLibrary, type Library } from './library.ts'
import type { Answered, Asked, Task, Told } from './messages.ts'
import { poured } from './pipe.ts'
import type { Roll } from './roll.ts'
import { linesIn } from './rows.ts'

/** One thread: it holds a catalogue and answers one task after the other, in the order they came. */
let library: Library | undefined
let roll: Roll | undefined
let catalogue: Catalogue | undefined

parentPort?.on('message', ({ id, task }: Asked) => {
  let answer: Answered
  try {
    answer = { id, told: perform(task) }
  } catch (error) {
    answer = { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  parentPort?.postMessage(answer)
})

function perform(task: Task): Told[Task['do']] {
  switch (task.do) {
    case 'begin':
      library = openLibrary(task.dictionaries)
      return null
    case 'build': {
      const known = (library ??= openLibrary([]))
      catalogue = openCatalogue(linesIn(poured(task.rows)), known)
      catalogue.warm()
      return { marks: catalogue.snapshot().marks, version: known.version, shared: catalogue.shared() }
    }
    case 'note':
      roll = rollOf(linesIn(poured(task.rows)))
      return null
    case 'follow':
      catalogue = followCatalogue(task.shared, roll as Roll, (library ??= openLibrary([])))
      catalogue.warm()
      roll = undefined
      return null
    case 'apply':
      opened().apply(task.streams, linesOf(task.lines))
      return { marks: opened().snapshot().marks, came: opened().came() }
    case 'look': return opened().look(task.ask)
    case 'explain': return opened().explain(task.sought, task.stream)
    case 'freeze':
      opened().apply(task.streams, linesOf(task.lines))
      return { looked: opened().look(task.ask), ...opened().snapshot() }
    case 'share': return opened().shared()
    case 'among': return among(task)
    default: return task satisfies never
  }
}

/** Of each sign, as many as come near enough for a second look, and from which score on. */
const second = { most: 50, floor: 0.1 }

/**
 * Marks as if they stood in the register as it was when the index was built. A score tells a mark's rank among all that
 * are there, so that a hundred thousand guests would push each other down: they are first sieved among themselves, and
 * those few that come near stand in the register for the second look.
 */
function among({ dictionaries, register, marks, sought, limit, floor }: Extract<Task, { do: 'among' }>): Told['among'] {
  const { options } = openLibrary(dictionaries)
  const alone = buildEngine(marks, options)
  const near = sought.map((one) => alone.search(one, second.most).filter((hit) => hit.score >= second.floor).map((hit) => hit.mark))
  const guests = [...new Set(near.flat())].sort((a, b) => a - b)
  const engine = openShared(register, options)
  const first = engine.size
  for (const guest of guests) engine.add(marks[guest] as Mark)
  return sought.map((one, i) => (near[i]?.length === 0 ? [] : engine.search(one, engine.size).filter((hit) => hit.mark >= first && hit.score >= floor).slice(0, limit)
    .map(({ mark, score }) => ({ mark: guests[mark - first] as number, score, ...reasoned(engine.explain(one, mark).because) }))))
}

function opened(): Catalogue {
  if (!catalogue) throw new Error('the index was asked before it was opened')
  return catalogue
}

const linesOf = (text: string) => JSON.parse(text) as MarkLine[]
