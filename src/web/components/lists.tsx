import type { ReactNode } from 'react'
import { Link } from './buttons.tsx'
import { useFace } from './face.tsx'
import { Icon } from './icon.tsx'
import { Status, type Tone } from './status.tsx'

export type Task = {
  readonly title: string
  readonly hint?: string
  /** Absent: the task cannot be started yet. */
  readonly href?: string
  readonly tone: Tone
  readonly status: string
}

/** The parts of a long form, each with its state. Order is free unless a task has no `href` yet. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={task.title}>
          <div>
            {task.href === undefined ? <span>{task.title}</span> : <Link href={task.href}>{task.title}</Link>}
            {task.hint === undefined ? null : <p className="hint">{task.hint}</p>}
          </div>
          <Status tone={task.tone}>{task.status}</Status>
        </li>
      ))}
    </ul>
  )
}

export type Line = { readonly label: string; readonly value: ReactNode; readonly change?: { readonly href: string; readonly word: string } }

/** Check your answers: label, value, and where to change it. */
export function SummaryList({ lines }: { lines: readonly Line[] }) {
  return (
    <dl className="summary">
      {lines.map((line, i) => (
        <div key={`${line.label} ${i}`}>
          <dt>{line.label}</dt>
          <dd>{line.value}</dd>
          {line.change === undefined ? null : (
            <dd className="change">
              <Link href={line.change.href}>{line.change.word}<span className="unseen"> {line.label}</span></Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** Pages by cursor: earlier and later, as whole addresses, and what is shown in words. */
export function Pagination({ earlier, later, shown }: { earlier?: string; later?: string; shown: string }) {
  const { t } = useFace()
  return (
    <nav className="pages" aria-label={t('parts.pages')}>
      {earlier === undefined ? <span /> : <Link href={earlier}><Icon name="back" />{t('parts.earlier')}</Link>}
      <span className="num">{shown}</span>
      {later === undefined ? <span /> : <Link href={later}>{t('parts.later')}<Icon name="arrow" /></Link>}
    </nav>
  )
}
