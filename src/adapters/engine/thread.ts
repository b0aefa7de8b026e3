import { parentPort } from 'node:worker_threads'
import type { MarkLine } from '#ports/marks.ts'
import { buildEngine } from '#search/index.ts'
import { openCatalogue, reasoned, type Catalogue } from './catalogue.ts'
import { openLibrary, type Library } from './library.ts'
import type { Answered, Asked, Task, Told } from './messages.ts'

/** One thread: it holds a catalogue and answers one task after the other, in the order they came. */
let loading: MarkLine[] = []
let library: Library | undefined
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
    case 'load':
      for (const line of linesOf(task.lines)) loading.push(line)
      return null
    case 'open': {
      const known = (library ??= openLibrary([]))
      catalogue = openCatalogue(loading, known, task.shared)
      loading = []
      return { marks: catalogue.snapshot().marks, version: known.version, shared: task.share ? catalogue.shared() : null }
    }
    case 'apply':
      opened().apply(task.streams, linesOf(task.lines))
      return { marks: opened().snapshot().marks, came: opened().came() }
    case 'look': return opened().look(task.ask)
    case 'explain': return opened().explain(task.sought, task.stream)
    case 'freeze':
      opened().apply(task.streams, linesOf(task.lines))
      return { looked: opened().look(task.ask), ...opened().snapshot() }
    case 'among': return among(task)
    default: return task satisfies never
  }
}

function among({ dictionaries, marks, sought, limit }: Extract<Task, { do: 'among' }>): Told['among'] {
  const engine = buildEngine(marks, openLibrary(dictionaries).options)
  return sought.map((one) => engine.search(one, limit).map((hit) => ({ ...hit, ...reasoned(engine.explain(one, hit.mark).because) })))
}

function opened(): Catalogue {
  if (!catalogue) throw new Error('the index was asked before it was opened')
  return catalogue
}

const linesOf = (text: string) => JSON.parse(text) as MarkLine[]
