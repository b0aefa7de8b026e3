import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import type { Envelope, StoredEvent } from '#ports/record.ts'
import { operation, type Answer, type Call, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, changes } from '../shapes.ts'
import { shown } from './paging.ts'

const since = z.object({ since: z.string().max(200).exactOptional(), limit: z.coerce.number().int().min(1).max(1000).default(200) })

export const record: readonly Resource[] = [
  {
    path: '/v1/changes', tag: tags.record,
    operations: {
      GET: operation({
        id: 'readChanges', access: 'everybody', query: since, answers: { 200: changes },
        summary: { es: 'Los actos desde un cursor, sin saltarse ninguno; guarde el cursor aunque la página venga vacía', en: 'The acts since a cursor, none skipped; keep the cursor even where the page is empty' },
        run: readChanges,
      }),
    },
  },
  {
    path: '/v1/verifications/:code', tag: tags.record,
    operations: {
      GET: operation({
        id: 'verify', access: 'everybody', answers: { 200: anything },
        summary: { es: 'Comprobar un documento por su código: sus bytes, su cadena, su ancla y el estado de hoy', en: 'Verify a paper by its code: its bytes, its chain, its anchor and how things stand today' },
        run: async ({ doors, params }) => shown(await doors.read.verify((params.code ?? '').toUpperCase())),
      }),
    },
  },
]

/** Streams that are open to everybody under their own name. */
const open: ReadonlySet<StoredEvent['kind']> = new Set(['gazetteIssue', 'calendar', 'feeSchedule'])

/**
 * By an allow-list: which act, in which file, when, by which role and with which hash. What an act says is read where
 * it belongs. Payments and filings in custody are not told: the cursor passes over them.
 */
async function readChanges({ doors, query }: Call<z.output<typeof since>>): Promise<Answer> {
  const page = await doors.changesSince(query.since ?? null, query.limit)
  if (isRefusal(page)) return page
  const numbers = await doors.publicNumbers(page.events.filter((e) => e.kind === 'application' || e.kind === 'right').map((e) => e.stream))
  const items = page.events.flatMap((event) => {
    const number = open.has(event.kind) ? event.stream : numbers.get(event.stream)
    return number === undefined ? [] : [told(event, number)]
  })
  return { status: 200, body: { items, cursor: page.cursor } }
}

function told({ kind, version, type, content, hash }: StoredEvent, number: string) {
  const { at, by } = JSON.parse(content) as Envelope
  return { kind, number, version, type, at, by: by.role, hash }
}
