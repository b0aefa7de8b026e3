import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { apiApp } from '#api/app.ts'
import type { ApiDoors } from '#api/doors.ts'
import type { StaffWork } from '#api/staff.ts'
import { quote } from '#casefile/fees.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { explain, term } from '#casefile/terms.ts'
import { requirement } from '#law/lookup.ts'
import { peru } from '#law/peru/index.ts'
import { anchorsShown, readLog } from '#office/audit.ts'
import { bankFile } from '#office/bank-file.ts'
import { closedDays, closing, movedTerms } from '#office/closing.ts'
import { extract } from '#office/extract.ts'
import { note, returnDraft } from '#office/notes.ts'
import { gazettePdf } from '#office/papers/gazette.ts'
import { preview } from '#office/preview.ts'
import { openReads } from '#office/read/index.ts'
import type { Accounts } from '#ports/accounts.ts'
import { answers, limits, publicNumbers } from '#store/api.ts'
import { changesSince } from '#store/feed.ts'
import { verifyRecord } from '#store/verify.ts'
import { openPassing } from '../../src/main/passing.ts'
import type { aLivingOffice } from '../fixtures/living-office.ts'
import type { TestDatabase } from '../postgres.ts'

type Living = Awaited<ReturnType<typeof aLivingOffice>>

/** The API of a living office, mounted as the program mounts it. `faults` gathers what the log would have been told. */
export function anApi(living: Living, database: TestDatabase, accounts: Accounts, more: Pick<ApiDoors, 'tokenHolder'> & Partial<ApiDoors>) {
  const faults: unknown[] = []
  const { pool } = database
  const app = new Hono()
  app.route('/api', apiApp({
    office: living.office, read: openReads(living.open), changesSince: (cursor, limit) => changesSince(pool, cursor, limit),
    answers: answers(pool), limits: limits(pool), publicNumbers: publicNumbers(pool),
    timeLimits: () => peru.timeLimits.map(({ id, procedure, nameEs, nameEn, article, amount, unit }) => ({ id, procedure, nameEs, nameEn, article, amount, unit })),
    term: (rule, from, options) => term(peru, living.calendar, rule, from, options), explain, quote: (items, options) => quote(peru, items, options),
    requirement(id) {
      const rule = requirement(peru, id)
      return rule && { article: rule.article, es: rule.errorEs, en: rule.errorEn }
    },
    staff: staffWork(living, database, accounts), own: accounts,
    gazettePdf: (date) => gazettePdf(living.open, date),
    async extract(number, on) {
      const made = await extract(living.open, number, on)
      return isRefusal(made) ? undefined : made.bytes
    },
    goods: { search: async () => [] }, officeName: 'Oficina de prueba', version: '0.1.0', origin: 'http://oficina.example',
    report: (error) => void faults.push(error), ...more,
  }))
  return { app, faults }
}

/** All of the staff's doors; a demonstration's clock takes days as the real one does, and lets none pass: the other operations are aimed at days. */
function staffWork({ open, clock }: Living, { pool }: TestDatabase, register: Accounts): StaffWork {
  return {
    bankFile: (...ask) => bankFile(open, ...ask), note: (...ask) => note(open, ...ask), returnDraft: (...ask) => returnDraft(open, ...ask), preview: (...ask) => preview(open, ...ask),
    closing: (...ask) => closing(open, ...ask), closedDays: (who) => closedDays(open, who), movedTerms: (who) => movedTerms(open, who),
    readLog: (...ask) => readLog(open, ...ask), anchors: () => anchorsShown(open), verifyRecord: () => verifyRecord(pool), register,
    clock: openPassing(clock.today, async () => [], () => undefined),
  }
}

export type Asked = { readonly token?: string; readonly key?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown; readonly bytes?: Uint8Array; readonly form?: FormData }

/** Asks as a program would: JSON in and out, a new key for every write unless one is given. */
export async function asked(app: Hono, method: string, path: string, { token, key = randomUUID(), headers = {}, body, bytes, form }: Asked = {}) {
  const content = form ?? bytes ?? (body === undefined ? undefined : JSON.stringify(body))
  const response = await app.request(`http://oficina.example/api/v1${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }), ...(method !== 'GET' && key !== '' && { 'idempotency-key': key }),
      ...(body !== undefined && { 'content-type': 'application/json' }), ...headers,
    },
    ...(content !== undefined && { body: content as never }),
  })
  const text = await response.text()
  const json = /json/.test(response.headers.get('content-type') ?? '') ? (JSON.parse(text) as unknown) : undefined
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return { status: response.status, headers: response.headers, text, json: json as any }
}
