import type { Calendar } from '#calendar/closed.ts'
import type { Law } from '#law/rules.ts'
import type { Projection } from '#ports/rebuild.ts'
import type { Row, StoredEvent } from '#ports/record.ts'
import { folded } from './folded.ts'
import { streamTypes } from './streams.ts'

/** The read models from zero: the same functions that serve an act, over every file. */
export function projection(law: Law, calendar: Calendar): Projection {
  return { tables: viewTables, rows: (events) => viewRows(events, law, calendar), calendarVersion: calendar.version }
}

const viewTables: readonly string[] = [...new Set(Object.values(streamTypes).flatMap((type) => type.views.map((view) => view.table)))]

function viewRows(events: readonly StoredEvent[], law: Law, calendar: Calendar): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>()
  for (let from = 0, to = 0; from < events.length; from = to) {
    const { stream, kind } = events[from] as StoredEvent
    while (events[to]?.stream === stream) to++
    const file = folded(kind, stream, events.slice(from, to))
    for (const { table, rows: rowsOf } of streamTypes[kind].views) {
      const into = rows.get(table)
      if (into) into.push(...rowsOf(file, law, calendar))
      else rows.set(table, [...rowsOf(file, law, calendar)])
    }
  }
  return rows
}
