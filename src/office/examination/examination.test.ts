import { beforeAll, describe, expect, test } from 'vitest'
import { aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { wholeCase } from '../read/whole-case.ts'
import { preview } from '../preview.ts'

const database = await aDatabase()
const office = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { open } = office
const { examination, decisionDraft } = office.office
const examiner = { accountId: 'account-examiner', roles: ['registrabilityExaminer'] } as const
const colleague = { accountId: 'account-colleague', roles: ['registrabilityExaminer'] } as const
const director = { accountId: 'account-director', roles: ['decisionMaker'] } as const
const applicant = { accountId: 'account-applicant', roles: ['applicant'] } as const
const events = async () => Number((await database.pool.query<{ n: string }>('select count(*) as n from record.events')).rows[0]?.n)

let number = ''
let earlier = ''
let certificate = ''
let registeredCase = ''
let later = ''
let own = ''
const other = { kind: 'person', name: 'Cafetalera Ejemplo', document: { kind: 'DNI', number: '45678912' }, country: 'PE', address: 'Calle Inventada 1' } as const

beforeAll(async () => {
  const registered = await office.file({ sign: { kind: 'word', text: 'KUYCHI' }, classes: [{ number: 30, terms: ['café', 'cacao'] }], applicants: [other] }, 'account-other')
  await office.register(registered.number)
  registeredCase = registered.number
  certificate = (await open.db.query<{ n: string }>('select certificate_number as n from views.docket where number = $1', [registered.number]))[0]?.n ?? ''
  earlier = (await office.file({ sign: { kind: 'word', text: 'KUYCHI SUR' }, classes: [{ number: 25, terms: ['gorros'] }], applicants: [other] }, 'account-other')).number
  own = (await office.file({ sign: { kind: 'word', text: 'KUYCHI ANDINO' }, classes: [{ number: 30, terms: ['cacao'] }] })).number
  number = (await office.file({ sign: { kind: 'word', text: 'KUYCHI DEL SUR' }, classes: [{ number: 30, terms: ['café'] }] })).number
  later = (await office.file({ sign: { kind: 'word', text: 'KUYCHI DEL SUR' }, classes: [{ number: 30, terms: ['té'] }] }, 'account-other')).number
  await office.pass(number)
  await office.throughWindow()
  await open.similar.upToDate()
})

describe('the search for earlier signs', () => {
  test('shows what is earlier and in force or pending, says why, and tells what it does not show (D486 art. 136 a)', async () => {
    const found = sound(await examination.read(examiner, number))
    if (!found || found.similar === null) throw new Error('no search')
    const { items, hidden } = sound(found.similar)
    expect(items.map((m) => m.certificateNumber ?? m.caseNumber)).toEqual(expect.arrayContaining([certificate, earlier]))
    expect(items.map((m) => m.caseNumber)).not.toContain(later)
    expect(hidden.rank).toBeGreaterThan(0)
    expect(items.every((m) => m.reasons.length > 0)).toBe(true)
    expect(found.own).toEqual([own])
    expect(found.weighed).toEqual([])
    expect(found.mayWeigh).toBe(true)
  })

  test('one sign beside another: its goods, its holder, why it is alike', async () => {
    const pair = sound(await examination.compare(examiner, number, certificate))
    expect(pair?.mark).toMatchObject({ text: 'KUYCHI', holders: [{ name: other.name }], standing: 'inForce' })
    expect(pair?.goods).toEqual([{ number: 30, terms: ['café', 'cacao'] }])
    expect(sound(pair?.why ?? null)?.score).toBeGreaterThan(0)
    expect(await examination.compare(examiner, number, '999999-2027')).toBeUndefined()
  })

  test('is for whoever examines: no party, nobody else, and not in a colleague’s file', async () => {
    expect(await examination.read(applicant, number)).toMatchObject({ refused: true })
    expect(await examination.weigh(applicant, number, certificate, { verdict: 'cited' })).toMatchObject({ refused: true })
    await office.act('account-examiner', 'registrabilityExaminer', number, 'assign', { examiner: 'account-examiner', stage: 'registrability' })
    expect(await examination.weigh(colleague, number, certificate, { verdict: 'cited' })).toMatchObject({ code: 'permission.assigned-to-another' })
    expect(sound(await examination.read(colleague, number))?.mayWeigh).toMatchObject({ code: 'permission.assigned-to-another' })
  })
})

describe('what the examiner thinks of each', () => {
  test('is kept when it is said, with who and when, and adds nothing to the file', async () => {
    const before = await events()
    expect(await examination.weigh(examiner, number, certificate, { verdict: 'cited', words: 'El elemento KUYCHI es el único distintivo.' })).toBe('kept')
    expect(await examination.weigh(examiner, number, earlier, { verdict: 'dismissed', reason: 'unrelatedGoods' })).toBe('kept')
    const weighed = sound(await examination.read(examiner, number))?.weighed ?? []
    expect(weighed).toMatchObject([
      { number: certificate, verdict: 'cited', ground: '136-a', accountId: examiner.accountId, seen: { text: 'KUYCHI', classes: [30] }, holders: [{ name: other.name }] },
      { number: earlier, verdict: 'dismissed', reason: 'unrelatedGoods', ground: null },
    ])
    expect(weighed.every((w) => /^\d{4}-.*Z$/.test(w.at) && w.seen.reasons.length > 0)).toBe(true)
    expect(JSON.stringify((await database.pool.query('select seen from office.weighed_marks')).rows)).not.toContain(other.name)
    expect(await events()).toBe(before)
    expect(JSON.stringify(await wholeCase(open, applicant, number))).not.toContain('único distintivo')
  })

  test('the latest takes the place of the one before; a note can be taken back', async () => {
    expect(await examination.weigh(examiner, number, earlier, { verdict: 'dismissed', reason: 'other', words: 'Solo comparten SUR.' })).toBe('kept')
    expect(sound(await examination.read(examiner, number))?.weighed).toHaveLength(2)
    expect(await examination.unweigh(examiner, number, earlier)).toBe('gone')
    expect(await examination.unweigh(examiner, number, earlier)).toMatchObject({ code: 'examination.unknown-sign' })
    expect(await examination.weigh(examiner, number, earlier, { verdict: 'dismissed', reason: 'weakElement' })).toBe('kept')
  })

  test('a registered sign is weighed and taken back by its case number too', async () => {
    expect(await examination.unweigh(examiner, number, registeredCase)).toBe('gone')
    expect(await examination.weigh(examiner, number, registeredCase, { verdict: 'cited', words: 'El elemento KUYCHI es el único distintivo.' })).toBe('kept')
    expect(sound(await examination.read(examiner, number))?.weighed).toHaveLength(2)
  })

  test('nonsense is refused with its reason', async () => {
    const weigh = (sign: string, input: unknown) => examination.weigh(examiner, number, sign, input)
    expect(await weigh(certificate, { verdict: 'dismissed', reason: 'other', words: ' ' })).toMatchObject({ code: 'examination.no-reason' })
    expect(await weigh(certificate, { verdict: 'cited', ground: '135-a' })).toMatchObject({ code: 'input.invalid' })
    expect(await weigh(certificate, { verdict: 'dismissed', reason: 'ugly' })).toMatchObject({ code: 'input.invalid' })
    expect(await weigh(number, { verdict: 'cited' })).toMatchObject({ code: 'examination.unknown-sign' })
    expect(await weigh('<script>', { verdict: 'cited' })).toMatchObject({ code: 'examination.unknown-sign' })
    expect(await examination.weigh(examiner, '999999-2027', certificate, { verdict: 'cited' })).toMatchObject({ code: 'file.unknown' })
  })

  test('the search is signed off: what was found is annexed as it was found', async () => {
    const annexed = sound(await office.office.annexSearchReport({ who: examiner, number, input: {}, commandId: crypto.randomUUID() }))
    expect(annexed.report.results.map((r) => r.certificateNumber ?? r.caseNumber)).toContain(certificate)
    expect(sound(await examination.read(examiner, number))?.reports).toMatchObject([{ code: annexed.report.code }])
  })

  test('a cited sign goes into the draft with number, classes, holder and reasons, and into the decision that is signed', async () => {
    const proposal = { act: 'refuse', reasons: { grounds: ['136-a'], citations: [{ number: certificate, ground: '136-a' }], text: 'Hay riesgo de confusión.' } }
    const seen = sound(await preview(open, examiner, number, 'refuse', proposal))
    for (const said of ['«KUYCHI»', certificate, 'clase 30', other.name, 'único distintivo', 'Hay riesgo de confusión']) expect(seen.text).toContain(said)
    const draft = sound(await decisionDraft.save(examiner, number, proposal, true))
    expect(draft.proposal.reasons.citations[0]?.says).toContain(other.name)
    await office.act(director.accountId, 'decisionMaker', number, 'refuse')
    const { rows } = await database.pool.query<{ content: string }>(`select content from record.events where type = 'RegistrationRefused'`)
    expect(JSON.parse(rows[0]?.content ?? '{}')).toMatchObject({ event: { reasons: { citations: [{ number: certificate, ground: '136-a' }] } } })
    expect(rows[0]?.content).not.toContain(other.name)
    const { rows: papers } = await database.pool.query<{ content: string }>(`select convert_from(bytes, 'UTF8') as content from record.documents where title = 'Motivación'`)
    expect(papers[0]?.content).toContain(`de ${other.name}`)
    expect(await examination.weigh(examiner, number, earlier, { verdict: 'cited' })).toMatchObject({ code: 'examination.decided' })
  })
})
