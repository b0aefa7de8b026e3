import type { Calendar } from '#calendar/closed.ts'
import type { Law } from '#law/rules.ts'
import type { Row } from '#ports/record.ts'

/**
 * A read model: rows computed from one folded stream and from nothing else. The same function serves an act, a bulk
 * import and the rebuild, so they cannot disagree. No row is shared by two streams.
 */
export type View<S> = {
  readonly table: string
  readonly key: readonly string[]
  readonly rows: (file: Folded<S>, law: Law, calendar: Calendar) => readonly Row[]
}

export type Folded<S> = { readonly stream: string; readonly version: number; readonly state: S }
