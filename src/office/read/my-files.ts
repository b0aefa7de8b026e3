import { filesOf } from '#views/docket/queries.ts'
import type { Open } from '../open.ts'
import type { Who } from '../permissions.ts'
import { linkedTo } from './access.ts'
import { cardOf, rowsShown, termOf, todayOf } from './cards.ts'
import { keyOf, pageOf } from './cursor.ts'
import type { Page } from './shapes.ts'
import type { MyFile } from './shapes-of-lists.ts'

/** The files on whose side an account stands: those that wait for it first, by last day, then the newest. */
export async function myFiles(open: Open, who: Who, cursor?: string | null, limit = rowsShown): Promise<Page<MyFile>> {
  const today = await todayOf(open)
  const rows = await filesOf(open.db, { accountId: who.accountId, linked: await linkedTo(open, who.accountId), after: keyOf(cursor, ['text', 'whole', 'text']), limit: limit + 1 })
  return pageOf(rows, limit, (r) => [r.due, r.age, r.stream], (r) => {
    const term = termOf(open, r, today)
    return { ...cardOf(r), term, waitsForMe: term !== null && r.of !== 'remedies' }
  })
}
