import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { changes, caseShown, filed, gazetteIssue, registerEntry } from '#api/shapes.ts'
import type { Role } from '#casefile/actor.ts'
import { accountsOver } from '../../test/accounts.ts'
import { aForm, aLivingOffice } from '../../test/fixtures/living-office.ts'
import { anApi, asked, type Asked } from '../../test/fuzz/api.ts'
import { settled } from '../../test/contracts/desk.ts'
import { aDatabase } from '../../test/postgres.ts'

const database = await aDatabase()
const living = await aLivingOffice(database, '2027-01-05T15:00:00.000Z')
const people = await accountsOver(database.pool)
const { accounts } = people
const { app, faults } = anApi(living, database, accounts, { tokenHolder: people.accounts.tokenHolder })
const tokens = new Map<string, string>()

beforeAll(async () => {
  const roles: readonly Role[] = ['applicant', 'filingDesk', 'formalExaminer', 'gazetteEditor', 'registrabilityExaminer', 'decisionMaker', 'administrator', 'auditor']
  for (const role of roles) tokens.set(role, await people.accounts.issueToken((await people.someone([role])).accountId, role))
  tokens.set('stranger', await people.accounts.issueToken((await people.someone(['applicant'])).accountId, 'stranger'))
})

const as = (who: string | null, method: string, path: string, more: Asked = {}) => asked(app, method, path, { ...(who !== null && { token: tokens.get(who)! }), ...more })
const form = () => ({ ...aForm(), smallEnterprise: false })

async function paid(by = 'applicant') {
  const order = await as(by, 'POST', '/payment-orders', { body: { classes: form().classes } })
  expect(order.status).toBe(201)
  expect((await as(by, 'POST', `/payment-orders/${order.json.orderCode}/demonstration-payment`)).json).toMatchObject({ status: 'paid', total: 53_499 })
  return { orderCode: order.json.orderCode as string }
}

describe('the whole life of a mark, by HTTP alone', () => {
  let number = ''

  test('a picture is uploaded, a mixed mark is checked, paid and filed', async () => {
    const png = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#a3212f' } }).png().toBuffer()
    const upload = new FormData()
    upload.set('file', new File([png], 'flor.png', { type: 'image/png' }))
    upload.set('as', 'reproduction')
    const picture = await as('applicant', 'POST', '/documents', { form: upload })
    expect(picture).toMatchObject({ status: 201, json: { kind: 'reproduction', mime: 'image/png' } })
    const mark = { ...form(), sign: { kind: 'mixed', text: 'QANTU DEL SUR', reproductions: [picture.json.id], coloursClaimed: 'rojo' } }

    const unpaid = await as('applicant', 'POST', '/applications/check', { body: mark, key: '' })
    expect(unpaid.status).toBe(200)
    expect(unpaid.json.bars).toEqual([expect.objectContaining({ requirement: 'R-DS-07', article: expect.stringContaining('D486') })])

    const refused = await as('applicant', 'POST', '/applications', { body: mark })
    expect(refused).toMatchObject({ status: 422, json: { code: 'application.minimum-not-met', facts: { missing: [{ requirement: 'R-DS-07' }] } } })
    expect(refused.headers.get('content-type')).toBe('application/problem+json')

    const answer = await as('applicant', 'POST', '/applications', { body: { ...mark, payment: await paid() } })
    expect(answer.status).toBe(201)
    filed.parse(answer.json)
    number = answer.json.caseNumber
    expect(answer.headers.get('location')).toBe(`http://oficina.example/api/v1/cases/${number}`)
  })

  test('anybody reads what is public; the applicant reads the whole; a stranger may do nothing', async () => {
    const open = await as(null, 'GET', `/cases/${number}`)
    caseShown.parse(open.json)
    expect(open.headers.get('etag')).toBe(`"${open.json.version}"`)
    expect(open.text).not.toContain('SECRETO')
    expect((await as('applicant', 'GET', `/cases/${number}`)).json).toMatchObject({ reader: 'party', checklist: expect.any(Array) })
    expect((await as('stranger', 'GET', `/cases/${number}`)).json.reader).toBeUndefined()
    expect((await as('stranger', 'POST', `/cases/${number}/acts`, { body: { act: 'withdraw' } })).json).toMatchObject({ status: 403, code: 'permission.not-your-file' })
    expect((await as(null, 'POST', `/cases/${number}/acts`, { body: { act: 'withdraw' } })).status).toBe(401)
    const offered = await as('formalExaminer', 'GET', `/cases/${number}/available-acts`)
    expect(offered.json.filter((a: { allowed: boolean }) => a.allowed).map((a: { act: string }) => a.act)).toContain('startFormalExam')
    expect(offered.json.find((a: { act: string }) => a.act === 'grant').refusal.code).toBe('permission.denied')
  })

  test('the formal examiner passes it, on the version that was seen', async () => {
    const { headers } = await as('formalExaminer', 'GET', `/cases/${number}`)
    const start = await as('formalExaminer', 'POST', `/cases/${number}/acts`, { body: { act: 'startFormalExam' }, headers: { 'if-match': headers.get('etag')! } })
    expect(start).toMatchObject({ status: 200, json: { outcome: 'done', events: ['FormalExaminationStarted'] } })
    const late = await as('formalExaminer', 'POST', `/cases/${number}/acts`, { body: { act: 'pass' }, headers: { 'if-match': headers.get('etag')! } })
    expect(late).toMatchObject({ status: 412, json: { code: 'file.moved-on' } })
    expect((await as('formalExaminer', 'POST', `/cases/${number}/acts`, { body: { act: 'pass' }, headers: { 'if-match': start.headers.get('etag')! } })).status).toBe(200)
  })

  test('the gazette is tried dry and published', async () => {
    expect((await as('applicant', 'GET', '/gazette-dry-run')).status).toBe(403)
    const dry = await as('gazetteEditor', 'GET', '/gazette-dry-run')
    expect(dry.json.entries).toEqual([expect.objectContaining({ number, problems: [] })])
    const issued = await as('gazetteEditor', 'POST', '/gazette-issues', { body: { cases: [number] } })
    expect(issued.status).toBe(201)
    const day = issued.headers.get('location')!.slice(-10)
    const read = await as(null, 'GET', `/gazette/${day}`)
    gazetteIssue.parse(read.json)
    expect(read.json.entries[0].opposeBy > day).toBe(true)
    expect((await as(null, 'GET', '/gazette')).json.items[0].date).toBe(day)
  })

  test('after the window an examiner drafts and another person signs', async () => {
    await living.later(31)
    await living.daily()
    expect((await as('decisionMaker', 'POST', `/cases/${number}/acts`, { body: { act: 'grant' } })).json.code).toBe('decision.no-draft')
    expect((await as('registrabilityExaminer', 'GET', '/worklist?stage=registrability')).json.items[0].number).toBe(number)
    const drafted = await as('registrabilityExaminer', 'POST', `/cases/${number}/acts`, { body: { act: 'grant' } })
    expect(drafted).toMatchObject({ status: 202, json: { outcome: 'drafted' } })
    expect((await as('decisionMaker', 'GET', `/cases/${number}/decision-draft`)).json).toMatchObject({ proposal: { act: 'grant' }, ready: true })
    expect((await as('decisionMaker', 'POST', `/cases/${number}/acts`, { body: { act: 'grant' } })).json.events[0]).toBe('RegistrationGranted')
    await living.daily()
  })

  test('the certificate is read by number, verified by code, and is a PDF', async () => {
    const { json } = await as(null, 'GET', `/cases/${number}`)
    expect(json.status).toBe('registered')
    const right = await as(null, 'GET', `/rights/${json.certificate.number}`)
    registerEntry.parse(right.json)
    expect(right.json).toMatchObject({ status: 'inForce', entry: { caseNumber: number } })
    expect((await as(null, 'GET', `/rights/${json.certificate.number}?on=2026-12-01`)).json.status).toBe('notYet')
    const extract = await as('stranger', 'POST', `/rights/${json.certificate.number}/extracts`)
    expect(Buffer.from(extract.json.base64, 'base64').subarray(0, 4).toString()).toBe('%PDF')
    const verified = await as(null, 'GET', `/verifications/${json.certificate.verificationCode}`)
    expect(verified.json).toMatchObject({ bytesHold: true, chain: { holds: true } })
    const pdf = await as(null, 'GET', `/documents/${json.certificate.document.id}?case=${number}`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.text.startsWith('%PDF')).toBe(true)
    expect((await as('applicant', 'GET', '/me/notices')).json.items.length).toBeGreaterThan(1)
  })

  test('the change feed tells every act of the file once, and nothing of payments', async () => {
    await settled(database.pool)
    const seen: { number: string; version: number; kind: string }[] = []
    let cursor = ''
    for (;;) {
      const page = await as(null, 'GET', `/changes?limit=3${cursor && `&since=${cursor}`}`)
      changes.parse(page.json)
      seen.push(...page.json.items)
      if (page.json.cursor === cursor) break
      cursor = page.json.cursor
    }
    const { json } = await as(null, 'GET', `/cases/${number}/acts`)
    expect(seen.filter((e) => e.number === number && e.kind === 'application').map((e) => e.version)).toEqual(json.map((a: { version: number }) => a.version).reverse())
    expect(seen.some((e) => e.kind === 'payment')).toBe(false)
  })

  test('nothing of this was a fault of the office', () => expect(faults).toEqual([]))
})

describe('an incomplete filing', () => {
  test('goes into custody with what is missing, and is completed', async () => {
    const answer = await as('applicant', 'POST', '/applications', { body: { ...form(), incomplete: true } })
    expect(answer).toMatchObject({ status: 202, json: { custodyNumber: expect.stringMatching(/^C/), missing: [{ requirement: 'R-DS-07', article: expect.any(String) }] } })
    const { custodyNumber } = answer.json
    expect((await as(null, 'GET', `/cases/${custodyNumber}`)).status).toBe(404)
    expect((await as('stranger', 'GET', `/cases/${custodyNumber}`)).status).toBe(404)
    expect((await as('applicant', 'GET', `/cases/${custodyNumber}`)).json.status).toBe('receivedIncomplete')
    const cured = await as('applicant', 'POST', `/cases/${custodyNumber}/acts`, { body: { act: 'cureMinimum', changes: { payment: await paid() } } })
    expect(cured).toMatchObject({ status: 200, json: { events: ['MinimumCompleted'], caseNumber: expect.stringMatching(/^\d/) } })
  })
})

describe('drafts', () => {
  test('are saved over the version that was seen and filed once', async () => {
    const made = await as('applicant', 'POST', '/drafts', { body: { ...form() } })
    expect(made.status).toBe(201)
    const path = `/drafts/${made.json.id}`
    expect((await as('applicant', 'PATCH', path, { body: { homeRegistration: false } })).status).toBe(428)
    const saved = await as('applicant', 'PATCH', path, { body: { sign: { kind: 'word', text: 'KUNTUR' } }, headers: { 'if-match': made.headers.get('etag')! } })
    expect(saved.json.version).toBe(2)
    expect((await as('applicant', 'PATCH', path, { body: { homeRegistration: true }, headers: { 'if-match': '"1"' } })).json).toMatchObject({ status: 412, code: 'draft.moved-on' })
    expect((await as('applicant', 'GET', path)).json.form).toMatchObject({ sign: { text: 'KUNTUR' }, classes: [{ number: 25 }] })
    expect((await as('stranger', 'GET', path)).status).toBe(404)
    await as('applicant', 'PATCH', path, { body: { payment: await paid() }, headers: { 'if-match': '"2"' } })
    const [one, two] = await Promise.all([as('applicant', 'POST', `${path}/submission`, { body: {} }), as('applicant', 'POST', `${path}/submission`, { body: {} })])
    expect(one.json.caseNumber).toBe(two.json.caseNumber)
    expect((await as('applicant', 'GET', '/me/cases')).json.items.filter((c: { text: string }) => c.text === 'KUNTUR')).toHaveLength(1)
  })
})

describe('idempotency', () => {
  test('the same key and content give the same answer and one effect, even at once', async () => {
    const body = { ...form(), sign: { kind: 'word', text: 'UNA SOLA VEZ' }, payment: await paid() }
    const key = randomUUID()
    const all = await Promise.all(Array.from({ length: 6 }, () => as('applicant', 'POST', '/applications', { body, key })))
    expect(new Set(all.map((a) => `${a.status} ${a.text} ${a.headers.get('location')}`)).size).toBe(1)
    expect(all[0]!.status).toBe(201)
    expect(all.filter((a) => a.headers.get('idempotency-replayed') === 'true')).toHaveLength(5)
    expect((await as('applicant', 'POST', '/applications', { body: { ...body, homeRegistration: true }, key })).json).toMatchObject({ status: 422, code: 'request.key-of-another-request' })
    // Another account's same key is another wish.
    expect((await as('stranger', 'POST', '/applications', { body, key })).json.code).toBe('payment.unknown-order')
  })

  test('a key is asked of every write', async () => {
    expect((await as('applicant', 'POST', '/drafts', { body: {}, key: '' })).json).toMatchObject({ status: 400, code: 'request.no-idempotency-key' })
    expect((await as('applicant', 'POST', '/drafts', { body: {}, key: 'ñ'.normalize('NFD').slice(0, 1) + ' '.repeat(250) + 'x' })).json.code).toBe('request.bad-idempotency-key')
  })
})

describe('the office’s own work', () => {
  test('notes stay inside, previews record nothing, accounts are for the administrator', async () => {
    const { json } = await as('applicant', 'POST', '/applications', { body: { ...form(), payment: await paid() } })
    const path = `/cases/${json.caseNumber}`
    expect((await as('formalExaminer', 'POST', `${path}/notes`, { body: { text: 'Preguntar por el poder' } })).status).toBe(204)
    expect((await as('formalExaminer', 'GET', path)).json.staff.notes[0].text).toBe('Preguntar por el poder')
    expect((await as('applicant', 'GET', path)).text).not.toContain('Preguntar')
    await as('formalExaminer', 'POST', `${path}/acts`, { body: { act: 'startFormalExam' } })
    const before = (await as(null, 'GET', path)).json.version
    const shown = await as('formalExaminer', 'POST', `${path}/preview`, { body: { act: 'requireCure', findings: [{ requirement: 'R-DS-12' }] }, key: '' })
    expect(shown.json.defects).toHaveLength(1)
    expect((await as(null, 'GET', path)).json.version).toBe(before)
    expect((await as('formalExaminer', 'GET', '/accounts')).status).toBe(403)
    expect((await as('administrator', 'GET', '/accounts')).json.items.length).toBeGreaterThan(5)
  })

  test('the bank’s file pays the orders it names, once', async () => {
    const order = await as('applicant', 'POST', '/payment-orders', { body: { classes: form().classes } })
    const today = (await as('administrator', 'GET', '/clock')).json.today
    const text = `codigo,operacion,fecha,monto\n${order.json.orderCode},778899,${today},534.99\n`
    expect((await as('filingDesk', 'POST', '/bank-files', { body: { text } })).json.counts).toMatchObject({ matched: 1 })
    expect((await as('filingDesk', 'POST', '/bank-files', { body: { text } })).json.counts).toMatchObject({ matched: 0, duplicate: 1 })
    expect((await as('applicant', 'GET', `/payment-orders/${order.json.orderCode}`)).json.status).toBe('paid')
    expect((await as('stranger', 'GET', `/payment-orders/${order.json.orderCode}`)).status).toBe(404)
  })
})

describe('the administrator', () => {
  test('closes a day once and sets a fee with its norm', async () => {
    const day = { date: '2027-09-15', kind: 'decree', nameEs: 'Día no laborable', nameEn: 'Closed day', norm: 'DS 001-2027-PCM' }
    expect((await as('applicant', 'POST', '/closed-days', { body: day })).status).toBe(403)
    expect((await as('administrator', 'POST', '/closed-days', { body: day })).status).toBe(200)
    expect((await as('administrator', 'POST', '/closed-days', { body: day })).json.code).toBe('calendar.day-already-closed')
    expect((await as('administrator', 'POST', '/closed-days/2027-09-15/reopening', { body: { norm: 'DS 002-2027-PCM' } })).status).toBe(200)
    expect((await as('administrator', 'POST', '/fees', { body: { code: 'TM-REG-C1', since: '2027-09-16', norm: 'RP 1-2027', amount: 60_000 } })).status).toBe(200)
  })
})
