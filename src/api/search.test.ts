import { beforeAll, describe, expect, test } from 'vitest'
import { marksFound, searchAnswers, searchReport } from '#api/shapes.ts'
import { openFairUse } from '#office/search/fair-use.ts'
import { limits } from '#store/api.ts'
import { accountsOver } from '../../test/accounts.ts'
import { aLivingOffice } from '../../test/fixtures/living-office.ts'
import { anApi, asked } from '../../test/fuzz/api.ts'
import { holder, unlimited } from '../../test/fuzz/people.ts'
import { aDatabase } from '../../test/postgres.ts'

const database = await aDatabase()
const { accounts } = await accountsOver(database.pool)
const living = await aLivingOffice(database, '2027-01-05T15:00:00.000Z')
const { app } = anApi(living, database, accounts, { tokenHolder: holder, limits: unlimited })
const { app: narrow } = anApi(living, database, accounts, { tokenHolder: holder, limits: unlimited, fairUse: openFairUse(limits(database.pool), 5) })

describe('search for programs', () => {
  let number = ''
  beforeAll(async () => {
    await living.file({ sign: { kind: 'word', text: 'CHASKA NORTE' }, classes: [{ number: 30, terms: ['café'] }] })
    number = (await living.file({ sign: { kind: 'word', text: 'CHASKA' } })).number
    await living.open.similar.upToDate()
  })

  test('answers the nearest marks with their reasons in both languages, and what each filter hides', async () => {
    const { status, json } = await asked(app, 'GET', '/search?q=chaska&classes=25&onlyClasses=25&standing=pending,inForce')
    expect(status).toBe(200)
    expect(marksFound.parse(json)).toMatchObject({ total: 1, hidden: { classes: 1, standing: 0 }, cut: null, items: [{ text: 'CHASKA', classes: [25], standing: 'pending' }] })
    expect(json.items[0].reasons.every((r: { es: string; en: string }) => r.es && r.en)).toBe(true)
    expect((await asked(app, 'GET', `/search?q=${number}`)).json.items).toHaveLength(1)
    expect((await asked(app, 'GET', '/search?q=chaska&classes=46')).json).toMatchObject({ status: 422, facts: { flaws: [{ path: 'classes.0', code: 'class.unknown' }] } })
    expect((await asked(app, 'GET', `/search?q=${'palabra+'.repeat(60)}`)).json.cut).toEqual(expect.any(String))
  })

  test('a batch answers each text in its place, without a key and without an account', async () => {
    const { status, json } = await asked(app, 'POST', '/search/batch', { key: '', body: { texts: ['chaska', '', 'chaska norte'], classes: [30], limit: 2 } })
    expect(status).toBe(200)
    const { items } = searchAnswers.parse(json)
    expect(items.map((i) => [i.text, i.found?.items[0]?.text])).toEqual([['chaska', 'CHASKA'], ['', undefined], ['chaska norte', 'CHASKA NORTE']])
    expect((await asked(app, 'POST', '/search/batch', { key: '', body: { texts: Array.from({ length: 101 }, () => 'x') } })).status).toBe(422)
  })

  test('an examiner annexes a report; its bytes and its PDF are read by whoever may read the file', async () => {
    const made = await asked(app, 'POST', `/cases/${number}/search-reports`, { token: 'registrabilityExaminer', body: {} })
    expect(made.status).toBe(201)
    expect(searchReport.parse(made.json)).toMatchObject({ caseNumber: number, results: [{ text: 'CHASKA NORTE', place: 1 }] })
    const { json: list } = await asked(app, 'GET', `/cases/${number}/search-reports`, { token: 'applicant' })
    expect(list.items).toMatchObject([{ code: made.json.code, sought: 'CHASKA' }])
    const bytes = await asked(app, 'GET', `/cases/${number}/search-reports/${made.json.code}`, { token: 'registrabilityExaminer' })
    expect(bytes.json).toEqual(made.json)
    expect((await asked(app, 'GET', `/documents/${made.json.code}?case=${number}`, { token: 'registrabilityExaminer', headers: { accept: '*/*' } })).headers.get('content-type')).toBe('application/pdf')
    expect((await asked(app, 'GET', `/cases/${number}/search-reports`, { token: 'representative' })).json).toMatchObject({ status: 403, code: 'permission.not-yours' })
    expect((await asked(app, 'GET', `/cases/${number}/search-reports/${made.json.code}`, { token: 'representative' })).status).toBe(403)
    expect((await asked(app, 'POST', `/cases/${number}/search-reports`, { token: 'applicant', body: {} })).json).toMatchObject({ status: 403, code: 'permission.denied' })
    expect((await asked(app, 'GET', '/cases/999999-2027/search-reports', { token: 'registrabilityExaminer' })).status).toBe(404)
  })

  test('an address that searches too often is told how long to wait; a batch weighs as many as it brings', async () => {
    expect((await asked(narrow, 'POST', '/search/batch', { key: '', body: { texts: ['a', 'b', 'c', 'd'] } })).status).toBe(200)
    expect((await asked(narrow, 'GET', '/search?q=chaska')).status).toBe(200)
    const refused = await asked(narrow, 'GET', '/search?q=chaska')
    expect(refused.json).toMatchObject({ status: 429, code: 'search.too-many' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await asked(narrow, 'GET', '/search?q=chaska', { token: 'applicant' })).status).toBe(200)
  })
})
