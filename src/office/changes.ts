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
    const changed = [...now].filter(([k, row]) => !old.has(k) || JSON.stringify(old.get(k)) !== JSON.stringify(row)).map(([, row]) => row)
    const gone = [...old].filter(([k]) => !now.has(k)).map(([, row]) => Object.fromEntries(key.map((c) => [c, row[c]])))
    return changed.length + gone.length === 0 ? [] : [{ table, key, rows: changed, gone }]
  })
}

const keyOf = (row: Row, key: readonly string[]) => key.map((c) => String(row[c])).join('\u0000')
