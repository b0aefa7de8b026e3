import type { Calendar } from '#calendar/closed.ts'
import type { Law } from '#law/rules.ts'
import type { Row, RowChange } from '#ports/record.ts'
import type { Fold } from './folded.ts'
import { streamTypes } from './streams.ts'

/** The view rows that an act changes: those that differ, and the keys of those that are gone. */
export function changes(before: Fold, after: Fold, law: Law, calendar: Calendar): readonly RowChange[] {
  return streamTypes[after.kind].views.flatMap(({ table, key, rows }) => {
    const old = new Map(before.version === 0 ? [] : rows(before, law, calendar).map((r) => [keyOf(r, key), r]))
    const now = new Map(rows(after, law, calendar).map((r) => [keyOf(r, key), r]))
    const change = { table, key, rows: [] as Row[], edits: [] as Row[], gone: [...old].filter(([k]) => !now.has(k)).map(([, row]) => only(row, key)) }
    for (const [k, row] of now) {
      const was = old.get(k)
      const differ = was && Object.keys(row).filter((c) => !same(was[c], row[c]))
      if (differ === undefined || differ.some((c) => typeof row[c] === 'object' && row[c] !== null)) change.rows.push(row)
      else if (differ.length > 0) change.edits.push(only(row, [...key, ...differ]))
    }
    return change.rows.length + change.edits.length + change.gone.length === 0 ? [] : [change]
  })
}

const keyOf = (row: Row, key: readonly string[]) => key.map((c) => String(row[c])).join('\u0000')
const only = (row: Row, columns: readonly string[]): Row => Object.fromEntries(columns.map((c) => [c, row[c]]))
const same = (a: unknown, b: unknown) => a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
