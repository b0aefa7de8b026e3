import type { Draft } from '#office/drafts.ts'
import type { Filing } from '#office/intake/filing.ts'
import type { ReactElement } from 'react'
import type { FieldError } from '../../components/field.tsx'
import type { Line } from '../../components/lists.tsx'
import type { Visit } from '../../visit.ts'
import type { OwnVisit } from '../entry.tsx'
import type { Fields } from '../flaws.ts'
import type { Slug } from './tasks.ts'
import type { Around } from './wants.ts'

export type Part = keyof Filing

/** What a page of a filing shows. */
export type Sheet = {
  readonly draft: Draft
  /** As saved; where the answer was not taken, as typed. */
  readonly form: Filing
  readonly errors: readonly FieldError[]
  readonly around: Around
  /** What another window or device saved meanwhile, where it differs from what is typed here. */
  readonly other: Filing | null
  /** `?n=`: which party or claim is being written. */
  readonly n: string
}

/** What was read from a posted page. */
export type Reading = {
  /** Parts of the filing as typed; null takes a part out. */
  readonly part: Readonly<Partial<Record<Part, unknown>>>
  readonly errors?: readonly FieldError[]
  /** Where to go once it is saved, whatever lacks. */
  readonly to?: string
  /** Where to go once nothing of the page lacks; the task list unless told. */
  readonly then?: string
  /** Which of several was written, once it has its place: `0` for what came as `nuevo`. */
  readonly n?: string
  /** It adds to or takes from what is saved, whoever saved it: there is nothing to choose between. */
  readonly merges?: boolean
}

/** One task of the list: what it asks, what it saves, and how its answers are told. */
export type Task = {
  readonly slug: Slug
  readonly parts: readonly Part[]
  readonly body: (sheet: Sheet, visit: OwnVisit) => ReactElement | Promise<ReactElement>
  /** Stands above the form: a search, which is a form of its own. */
  readonly above?: (sheet: Sheet) => ReactElement
  readonly read: (visit: OwnVisit, draft: Draft) => Reading | Promise<Reading>
  /** Paths of the input to fields of the page. */
  readonly fields: Fields
  readonly lines: (form: Filing, visit: Visit) => readonly Line[]
  /** Bytes of a posted page, where it takes files. */
  readonly maxBytes?: number
  /** Its form is saved while it is typed. */
  readonly autosave?: boolean
}

/** The parts of a task as they stand, for telling whether somebody changed them. */
export function partsOf(task: Pick<Task, 'parts'>, form: Filing): readonly unknown[] {
  return task.parts.map((part) => form[part] ?? null)
}
