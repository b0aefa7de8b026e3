import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { resources } from '#api/catalogue.ts'
import type { Method, Operation } from '#api/operation.ts'
import { accountsOver } from '../accounts.ts'
import { aForm, aLivingOffice } from '../fixtures/living-office.ts'
import { anApi } from './api.ts'
import { aims, bodies, doers, queried, withAccounts, type Aim } from './asking.ts'
import { aQuickDatabase } from './database.ts'
import { examine, patience, runs, seed, spare, told, unchanged } from './examine.ts'
import { fromSchema } from './from-schema.ts'
import { nastyText, segment, spoiled, wrong } from './makers.ts'
import { holder, tokens, unlimited } from './people.ts'

const database = await aQuickDatabase()
const { accounts, someone } = await accountsOver(database.pool)
await withAccounts(database.pool)
const living = await aLivingOffice(database, '2027-01-05T15:00:00.000Z')
const aimed = aims(living, accounts)
const { app, faults } = anApi(living, database, accounts, { tokenHolder: holder, limits: unlimited })
/** What operations are aimed at by chance. The file under examination is not among them: an act that succeeds could end it for those that need it. */
const valid: Record<string, readonly string[]> = { date: ['2027-01-05'], rule: ['D-TM-OPP'], code: ['TM-REG-C1', '000002-2027'], id: ['notice-1'], uuid: ['00000000-0000-4000-8000-000000000000'], number: ['000001-2027', '000003-2027', 'C00001-2027', 'P00000001'] }

beforeAll(async () => {
  // One registered, one under examination, one ready for the gazette, one in custody.
  const one = await living.file()
  await living.pass((await living.file({ sign: { kind: 'word', text: 'KANTU' } })).number)
  await living.register(one.number)
  await living.pass((await living.file({ sign: { kind: 'word', text: 'SEGUNDA' } })).number)
  await living.office.file({ accountId: 'account-applicant', roles: ['applicant'] }, aForm(), { commandId: randomUUID(), incomplete: true })
  const somebody = await someone()
  valid.id = [somebody.accountId, ...valid.id!]
  const draft = await living.office.drafts.create({ accountId: 'account-applicant', roles: ['applicant'] }, aForm())
  if ('id' in draft) valid.uuid = [draft.id, ...valid.uuid!]
})

const aimedAt = (name: string) => `AIMED-${name.toUpperCase()}`

/** Puts what an operation is aimed at now in the place of the words that stand for it. */
async function aimOf(id: string): Promise<(text: string) => string> {
  const aim = Object.entries((await aimed[id]?.()) ?? {}) as [keyof Aim, string][]
  return (text) => aim.reduce((t, [name, value]) => t.replaceAll(aimedAt(name), value), text)
}

type Turn = { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly content: string | Uint8Array | undefined }

function turns(path: string, method: Method, o: Operation): fc.Arbitrary<Turn> {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  const params = fc.tuple(...names.map((name) => fc.oneof({ weight: aimed[o.id] ? 8 : 0, arbitrary: fc.constant(aimedAt(name)) }, { weight: 3, arbitrary: fc.constantFrom('', ...(valid[name] ?? [])) }, { weight: 1, arbitrary: nastyText })))
  const body = o.documented ?? o.body
  const json = fc.oneof({ weight: 5, arbitrary: body ? fromSchema(body) : wrong }, { weight: 4, arbitrary: spoiled(example(o.id)) }, { weight: 1, arbitrary: fc.constant(example(o.id)) }, { weight: 1, arbitrary: wrong }).map((value) => JSON.stringify(value) ?? '')
  const raw = fc.oneof({ weight: 16, arbitrary: json }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) }, { weight: 1, arbitrary: json.map((text) => text.slice(0, -1)) })
  return fc.record({ params, query: fc.oneof({ weight: 3, arbitrary: queries(o.query) }, { weight: 1, arbitrary: fc.constant(queried[o.id] ?? '') }), headers: headers(o), content: method === 'GET' ? fc.constant(undefined) : raw }).map(({ params: put, query, headers: sent, content }) => {
    const filled = names.reduce((p, name, i) => p.replace(`:${name}`, segment(put[i] || valid[name]?.[0] || 'x')), path)
    return { url: `http://oficina.example/api${filled}${query}`, headers: sent, content }
  })
}

function queries(schema: z.ZodObject | undefined): fc.Arbitrary<string> {
  const asked = schema ? fromSchema(schema) : fc.constant({})
  return fc.oneof({ weight: 4, arbitrary: asked }, { weight: 1, arbitrary: fc.dictionary(nastyText, nastyText, { maxKeys: 3 }) }).map((value) => {
    const pairs = typeof value === 'object' && value !== null ? Object.entries(value) : []
    const sent = pairs.flatMap(([name, inner]) => (Array.isArray(inner) ? inner.slice(0, 20).map((i: unknown) => [name, i] as const) : [[name, inner] as const]))
    return sent.length === 0 ? '' : `?${sent.map(([n, v]) => `${segment(n)}=${segment(typeof v === 'string' ? v : (JSON.stringify(v) ?? ''))}`).join('&').slice(0, 6000)}`
  })
}

const visible = nastyText.map((text) => text.replace(/[^\x20-\x7e]/g, '').trim())

function headers(o: Operation): fc.Arbitrary<Readonly<Record<string, string>>> {
  const sometimes = (name: string, value: fc.Arbitrary<string>, usual?: string) =>
    fc.oneof({ weight: 24, arbitrary: fc.constant(usual === undefined ? {} : { [name]: usual }) }, { weight: 1, arbitrary: value.map((v) => ({ [name]: v })) })
  return fc.tuple(
    fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...(doers[o.id] ?? ['applicant'])) }, { weight: 1, arbitrary: fc.constantFrom(...tokens) }, { weight: 1, arbitrary: fc.constant('') }, { weight: 1, arbitrary: visible }).map((t) => (t ? { authorization: `Bearer ${t}` } : {})),
    fc.uuid().chain((key) => sometimes('idempotency-key', visible, key)),
    sometimes('content-type', fc.constantFrom('text/plain', 'application/xml', 'multipart/form-data', 'multipart/form-data; boundary=x', 'image/png', ''), o.takesFile ? 'application/octet-stream' : 'application/json'),
    sometimes('content-encoding', fc.constantFrom('gzip', 'br', 'identity')), sometimes('accept', fc.oneof(fc.constant('text/html'), fc.constant('application/pdf;q=0.5'), visible)),
    sometimes('if-match', fc.oneof(fc.constantFrom('*', '"1"', '1', 'W/"1"', '"-1"', '"99999999999999999999"', '"4294967296"'), visible), o.match === 'must' ? '"1"' : undefined),
    sometimes('accept-language', fc.oneof(fc.constantFrom('en', 'en-GB;q=0.9, es;q=0.1', ';;;,,,'), visible)),
  ).map((all) => Object.assign({}, ...all) as Record<string, string>)
}

const example = (id: string): unknown => bodies[id] ?? aForm()

describe.each(resources.flatMap(({ path, operations }) => (Object.entries(operations) as [Method, Operation][]).map(([method, operation]) => ({ path, method, operation }))))('$method $path', ({ path, method, operation }) => {
  test(`${runs} bad inputs: an answer or a problem document, and nothing half-written`, async () => {
    let [put, renewals] = [await aimOf(operation.id), 0]
    await unchanged(database.pool, false)
    await fc.assert(fc.asyncProperty(turns(path, method, operation), async ({ url, headers: sent, content }) => {
      const response = await app.request(put(url), { method, headers: sent, ...(content !== undefined && { body: (typeof content === 'string' ? put(content) : content) as never }) })
      const text = await response.text()
      const isJson = /json/.test(response.headers.get('content-type') ?? '')
      examine({ status: response.status, headers: response.headers, text, ...(isJson && { json: JSON.parse(text) as unknown }) })
      expect(faults.splice(0)).toEqual([])
      told(operation.id, response.status, isJson ? (JSON.parse(text) as { code?: string }).code : undefined)
      if (response.status < 400) shaped(operation, response.status, isJson ? JSON.parse(text) : undefined)
      if (method === 'GET') return
      await unchanged(database.pool, response.status >= 400)
      if (response.status >= 300 || !aimed[operation.id] || ++renewals > spare) return
      put = await aimOf(operation.id)
      await unchanged(database.pool, false)
    }), { numRuns: runs, ...seed })
  }, patience)
})

/** What is answered has the shape that the OpenAPI document says. */
function shaped({ answers }: Operation, status: number, json: unknown): void {
  const shape = answers[status as 200]
  expect(shape, `an answer ${status} that is not documented`).toBeDefined()
  if (typeof shape === 'object') shape.parse(json)
}
