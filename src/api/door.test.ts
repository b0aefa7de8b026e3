import { describe, expect, test } from 'vitest'
import { resources } from '#api/catalogue.ts'
import { problem } from '#api/shapes.ts'
import { accountsOver } from '../../test/accounts.ts'
import { aForm, aLivingOffice } from '../../test/fixtures/living-office.ts'
import { anApi, asked } from '../../test/fuzz/api.ts'
import { holder } from '../../test/fuzz/people.ts'
import { aDatabase } from '../../test/postgres.ts'

const database = await aDatabase()
const { accounts } = await accountsOver(database.pool)
const living = await aLivingOffice(database, '2027-01-05T15:00:00.000Z')
const { app } = anApi(living, database, accounts, { tokenHolder: holder, allowance: { account: 1000, address: 1000, wrongTokens: 1000 } })
const text = (words: string) => new TextEncoder().encode(words)
const json = { 'content-type': 'application/json' }

describe('what the door refuses', () => {
  test.each<[string, string, string, Parameters<typeof asked>[3], number, string]>([
    ['a wrong token, even where none is needed', 'GET', '/gazette', { token: 'nobody' }, 401, 'request.wrong-token'],
    ['no token', 'GET', '/drafts', {}, 401, 'request.token-needed'],
    ['a path that is not there', 'GET', '/casos/1', {}, 404, 'request.unknown-path'],
    ['a case that is not there', 'GET', '/cases/999999-2027', {}, 404, 'request.not-found'],
    ['an act in a case that is not there', 'POST', '/cases/999999-2027/acts', { token: 'applicant', body: { act: 'withdraw' } }, 404, 'file.unknown'],
    ['a method that is not used', 'PUT', '/applications', { token: 'applicant', body: {} }, 405, 'request.wrong-method'],
    ['an answer in another format', 'GET', '/gazette', { headers: { accept: 'text/csv' } }, 406, 'request.not-acceptable'],
    ['a write without a key', 'POST', '/applications', { token: 'applicant', key: '', body: aForm() }, 400, 'request.no-idempotency-key'],
    ['a save without a version', 'PATCH', '/drafts/00000000-0000-4000-8000-000000000000', { token: 'applicant', body: {} }, 428, 'request.no-if-match'],
    ['a weak version', 'PATCH', '/drafts/00000000-0000-4000-8000-000000000000', { token: 'applicant', body: {}, headers: { 'if-match': 'W/"1"' } }, 412, 'request.if-match-failed'],
    ['a form instead of JSON', 'POST', '/applications', { token: 'applicant', bytes: text('a=1'), headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'request.wrong-media-type'],
    ['bytes that are no text', 'POST', '/applications', { token: 'applicant', bytes: Uint8Array.from([0x7b, 0xff, 0x7d]), headers: json }, 400, 'request.not-utf8'],
    ['text that is no JSON', 'POST', '/applications', { token: 'applicant', bytes: text('{"a":'), headers: json }, 400, 'request.not-json'],
    ['JSON that is no object', 'POST', '/applications', { token: 'applicant', bytes: text('[]'), headers: json }, 400, 'request.not-json'],
    ['JSON a thousand levels deep', 'POST', '/applications', { token: 'applicant', bytes: text(`{"a":${'['.repeat(100_000)}`), headers: json }, 400, 'request.json-too-deep'],
    ['a null character under a name nobody reads', 'POST', '/drafts', { token: 'applicant', body: { sign: { kind: 'word', more: '\u0000' } } }, 400, 'request.impossible-characters'],
    ['more JSON than two megabytes', 'POST', '/applications', { token: 'applicant', bytes: text(`{"a":"${'x'.repeat(2_100_000)}"}`), headers: json }, 413, 'request.too-large'],
    ['a class that does not exist', 'POST', '/applications', { token: 'applicant', body: { ...aForm(), classes: [{ number: 46, terms: ['x'] }] } }, 422, 'input.invalid'],
    ['a filing by somebody who audits', 'POST', '/applications', { token: 'auditor', body: aForm() }, 403, 'permission.denied'],
    ['a day that does not exist', 'GET', '/time-limits/D-TM-OPP?from=2026-02-30', {}, 422, 'input.invalid'],
    ['a time limit that does not exist', 'GET', '/time-limits/D-NOTHING?from=2026-02-20', {}, 404, 'term.unknown-rule'],
  ])('%s', async (_, method, path, more, status, code) => {
    const answer = await asked(app, method, path, more)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(problem.parse(answer.json)).toMatchObject({ status, code })
    expect(answer.status).toBe(status)
  })

  test('it says so in the language asked for, with the headers of each status', async () => {
    const spanish = await asked(app, 'DELETE', '/gazette', { token: 'applicant' })
    const english = await asked(app, 'DELETE', '/gazette', { token: 'applicant', headers: { 'accept-language': 'en-GB, es;q=0.4' } })
    expect([spanish.json.title, english.json.title]).toEqual(['Aquí no se usa ese método', 'That method is not used here'])
    expect(spanish.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect((await asked(app, 'GET', '/drafts')).headers.get('www-authenticate')).toContain('Bearer')
  })

  test('where each flaw lies is told by its path', async () => {
    const { json: told } = await asked(app, 'POST', '/applications', { token: 'applicant', body: { ...aForm(), classes: [{ number: 25, terms: ['x'] }, { number: 99, terms: [''] }] } })
    expect(told.facts.flaws).toEqual([{ path: 'classes.1.number', code: 'class.unknown' }])
  })
})

describe('how much may be asked', () => {
  test('an address and an account each have their own allowance, and wrong tokens a smaller one', async () => {
    const { app: narrow } = anApi(living, database, accounts, { tokenHolder: holder, allowance: { account: 4, address: 3, wrongTokens: 2 }, addressOf: () => '203.0.113.7' })
    const statuses = async (n: number, token?: string) => (await Promise.all(Array.from({ length: n }, () => asked(narrow, 'GET', '/time-limits', token ? { token } : {})))).map((a) => a.status).sort()
    expect(await statuses(4)).toEqual([200, 200, 200, 429])
    expect(await statuses(5, 'secondInstance')).toEqual([200, 200, 200, 200, 429])
    expect(await statuses(3, 'wrong')).toEqual([401, 401, 429])
    const told = await asked(narrow, 'GET', '/time-limits')
    expect(Number(told.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(told.json).toMatchObject({ code: 'request.too-many', status: 429 })
  })
})

describe('what anybody may read', () => {
  test('a term explains itself, in both languages', async () => {
    const { json: told } = await asked(app, 'GET', '/time-limits/D-TM-OPP?from=2027-02-26')
    expect(told).toMatchObject({ rule: 'D-TM-OPP', trigger: '2027-02-26', due: expect.stringMatching(/^2027-04-/) })
    expect(told.says.length).toBeGreaterThan(40)
    expect((await asked(app, 'GET', '/time-limits/D-TM-OPP?from=2027-02-26', { headers: { 'accept-language': 'en' } })).json.says).not.toBe(told.says)
  })

  test('a quote adds up', async () => {
    const { json: told } = await asked(app, 'GET', '/fees/quote?item=TM-REG-C1&item=TM-REG-CADD:2')
    expect(told.total).toBe(told.lines.reduce((sum: number, l: { amount: number }) => sum + l.amount, 0))
  })

  test('HEAD answers like GET without a body, OPTIONS says what is taken', async () => {
    const head = await app.request('http://oficina.example/api/v1/time-limits', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const options = await app.request('http://oficina.example/api/v1/applications', { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS'])
  })
})

describe('the OpenAPI document', () => {
  test('has every door, each with a name of its own and all its parameters', async () => {
    const { json: told } = await asked(app, 'GET', '/openapi.json')
    expect(told.openapi).toBe('3.1.0')
    const operations = Object.entries(told.paths as Record<string, Record<string, { operationId: string; parameters: { name: string; in: string }[] }>>).flatMap(([path, methods]) => Object.values(methods).map((o) => ({ path, ...o })))
    expect(operations).toHaveLength(resources.flatMap((r) => Object.keys(r.operations)).length)
    expect(new Set(operations.map((o) => o.operationId)).size).toBe(operations.length)
    for (const { path, parameters } of operations) {
      expect(parameters.filter((p) => p.in === 'path').map((p) => `{${p.name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
    }
    const acts = told.paths['/cases/{number}/acts'].post.requestBody.content['application/json'].schema
    expect((acts.oneOf ?? acts.anyOf).map((s: { properties: { act: { const: string } } }) => s.properties.act.const)).toContain('answerRequirement')
    for (const [ref] of JSON.stringify(told).matchAll(/#\/[\w/]+/g)) expect(ref.slice(2).split('/').reduce((at: Record<string, never> | undefined, step) => at?.[step], told), ref).toBeDefined()
  })

  test('is read by people at /api, in both languages, without script or foreign asset', async () => {
    const page = async (query: string) => app.request(`http://oficina.example/api${query}`)
    const [spanish, english] = [await page(''), await page('?lang=en')]
    expect(spanish.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    const [es, en] = [await spanish.text(), await english.text()]
    expect(es).toContain('Presentar una solicitud')
    expect(en).toContain('File an application')
    expect(es).not.toMatch(/<script|https?:\/\/(?!oficina\.example)|<link|<img/)
  })
})
