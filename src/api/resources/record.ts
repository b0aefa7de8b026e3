import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import type { Envelope, StoredEvent } from '#ports/record.ts'
import { mayRead } from '#office/permissions.ts'
import { caller, operation, type Answer, type Call, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, changes, items, page } from '../shapes.ts'
import { listed, shown } from './paging.ts'

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
  {
    path: '/v1/anchors', tag: tags.record,
    operations: {
      GET: operation({
        id: 'listAnchors', access: 'everybody', answers: { 200: items },
        summary: { es: 'Las últimas anclas firmadas del registro: guarde una y compruebe con ella', en: 'The newest signed anchors of the record: keep one and verify against it' },
        run: async ({ doors }) => listed(await doors.staff.anchors()),
      }),
    },
  },
  {
    path: '/v1/record-verification', tag: tags.record,
    operations: {
      GET: operation({
        id: 'verifyRecord', access: 'account', answers: { 200: anything },
        summary: { es: 'Comprobar todo el registro: cadenas, compromisos y anclas', en: 'Verify the whole record: chains, commitments and anchors' },
        async run({ doors, who }) {
          const permitted = mayRead(who, 'auditLog')
          return permitted === true ? shown(await doors.staff.verifyRecord()) : permitted
        },
      }),
    },
  },
  {
    path: '/v1/read-log', tag: tags.record,
    operations: {
      GET: operation({
        id: 'readLog', access: 'account', query: z.object({ cursor: z.string().max(200).exactOptional() }), answers: { 200: page(anything) },
        summary: { es: 'Quién de la oficina leyó datos personales, y cuándo', en: 'Who of the office read personal data, and when' },
        run: async (call) => shown(await call.doors.staff.readLog(caller(call), call.query.cursor)),
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
  const found = await doors.changesSince(query.since ?? null, query.limit)
  if (isRefusal(found)) return found
  const numbers = await doors.publicNumbers(found.events.filter((e) => e.kind === 'application' || e.kind === 'right').map((e) => e.stream))
  const items = found.events.flatMap((event) => {
    const number = open.has(event.kind) ? event.stream : numbers.get(event.stream)
    return number === undefined ? [] : [told(event, number)]
  })
  return { status: 200, body: { items, cursor: found.cursor } }
}

function told({ kind, version, type, content, hash }: StoredEvent, number: string) {
  const { at, by } = JSON.parse(content) as Envelope
  return { kind, number, version, type, at, by: by.role, hash }
}
