import { beforeAll, describe, expect, test } from 'vitest'
import { aForm, aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { publicActs } from './acts.ts'
import { documentFor } from './document.ts'
import { figures } from './figures.ts'
import { gazetteDates, gazetteIssue } from './gazette.ts'
import { publicCase } from './public-case.ts'
import { registerEntry } from './register.ts'
import { searchMarks } from './search.ts'
import type { PublicCase } from './shapes.ts'
import { statistics } from './statistics.ts'
import { verify } from './verify.ts'

const database = await aDatabase()
const office = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { open } = office

/** Whatever must never be read by the public, as it was typed. */
const secrets = ['SECRETO', 'secreto@', '20131312955', '17801146', 'account-', 'DEMO-', 'operationNumber', 'commitment', 'partyId', 'salt']

describe('a file from filing to certificate', () => {
  let number = ''
  let power = ''
  const shown = async () => (await publicCase(open, number)) as PublicCase

  beforeAll(async () => {
    const picture = await office.picture()
    power = await office.picture('account-applicant', 'reproduction')
    const filed = await office.file({
      sign: { kind: 'mixed', text: 'QANTU SUR', reproductions: [picture], description: 'Una flor sobre una franja', coloursClaimed: 'rojo', translation: 'Qantu es una flor' },
      applicants: [...(aForm().applicants ?? []), { kind: 'person', name: 'Illa Mamani', document: { kind: 'DNI', number: '17801146' }, country: 'BO', address: 'SECRETO-casa' }],
      representative: { kind: 'person', name: 'Amaru Rojas', document: { kind: 'DNI', number: '17801146' }, country: 'PE', email: 'secreto@abogado.example', power, registryEntry: 'SECRETO-partida' },
      classes: [{ number: 35, terms: ['venta de ropa'] }, { number: 25, terms: ['camisas'] }],
    })
    number = filed.number
  })

  test('shows at once sign, classes, names and countries, the terms that run and what comes next', async () => {
    const file = await shown()
    expect(file).toMatchObject({
      number, status: 'filed', tocapuSeed: number, rank: 1, filedOn: '2027-03-01',
      sign: { kind: 'mixed', text: 'QANTU SUR', description: 'Una flor sobre una franja', coloursClaimed: 'rojo', translation: 'Qantu es una flor' },
      classes: [{ number: 25, terms: ['camisas'] }, { number: 35, terms: ['venta de ropa'] }],
      applicants: [{ name: 'Tejidos Qantu S. A. C.', country: 'PE' }, { name: 'Illa Mamani', country: 'BO' }], representative: { name: 'Amaru Rojas', country: 'PE' },
      next: { step: 'formalPass', since: '2027-03-01', elapsed: 0, pace: null },
    })
    expect(file.terms.map((t) => t.term.rule)).toEqual(['D-TM-FORMAL', 'D-PROC-MAX'])
    expect(file.terms[0]?.daysLeft).toBe(15)
    expect(file.acts.every((a) => a.holds)).toBe(true)
    expect(file.acts[0]).toMatchObject({ type: 'ApplicationFiled', by: 'applicant', on: '2027-03-01' })
  })

  test('the sign is opened by anybody through its file; a power called a reproduction is not', async () => {
    const { sign } = await shown()
    const id = /documentos\/([^?]+)/.exec(sign.picture ?? '')?.[1] ?? ''
    expect(await documentFor(open, null, { id, within: number })).toMatchObject({ mime: 'image/png', isPublic: true })
    expect(await documentFor(open, null, { id: power, within: number })).toMatchObject({ refused: true, code: 'permission.log-in' })
    expect(await documentFor(open, { accountId: 'account-stranger', roles: ['applicant'] }, { id: power, within: number })).toMatchObject({ refused: true, code: 'permission.not-yours' })
    expect(await documentFor(open, { accountId: 'account-applicant', roles: ['applicant'] }, { id: power, within: number })).toMatchObject({ isPublic: false })
    expect(await documentFor(open, null, { id: 'AAAA-BBBB-CCCC-DDDD' })).toBeUndefined()
  })

  test('goes into the gazette of the day with the last day to oppose, as it was then', async () => {
    await office.pass(number)
    await office.daily()
    const issue = await gazetteIssue(open, '2027-03-01')
    expect(issue).toMatchObject({ number: 1, entries: [{ position: 1, number, applicants: [{ name: 'Tejidos Qantu S. A. C.', country: 'PE' }, { name: 'Illa Mamani', country: 'BO' }], filedOn: '2027-03-01' }], errata: [] })
    // Thirty working days from Monday 1 March 2027; Holy Thursday and Good Friday (25 and 26 March) do not count.
    expect(issue?.entries[0]?.opposeBy).toBe('2027-04-14')
    await office.act('account-applicant', 'applicant', number, 'amend', { changes: { classes: [{ number: 25, terms: ['camisas'] }] } })
    expect((await shown()).classes).toHaveLength(1)
    expect((await gazetteIssue(open, '2027-03-01'))?.entries[0]?.classes).toHaveLength(2)
    expect((await gazetteDates(open, 10)).items).toEqual([{ date: '2027-03-01', number: 1, signs: 1 }])
    expect(await gazetteIssue(open, '2027-03-02')).toBeUndefined()
    expect(await gazetteIssue(open, 'ayer')).toBeUndefined()
  })

  test('is granted and registered; the certificate verifies, in its bytes and in the chain', async () => {
    await office.later(31)
    await office.daily()
    await office.decide(number, 'grant')
    await office.daily()
    const file = await shown()
    expect(file).toMatchObject({ status: 'registered', next: null, decision: { outcome: 'granted', body: 'directorate', grounds: [] } })
    expect(file.terms).toEqual([])
    const code = file.certificate?.verificationCode ?? ''
    expect(await verify(open, code)).toMatchObject({
      kind: 'certificate', number: file.certificate?.number, caseNumber: `${number}/DSD`, holders: ['Tejidos Qantu S. A. C.', 'Illa Mamani'], statusNow: 'inForce',
      bytesHold: true, chain: { holds: true }, anchor: null,
    })
    const paper = sound(await documentFor(open, null, { id: file.certificate?.document?.id ?? '' }))
    expect(paper).toMatchObject({ mime: 'application/pdf', isPublic: true })
    expect((await verify(open, code))?.sha256).toBe(await sha256(paper?.bytes))
  })

  test('the decision is printed for anybody, with names and picture in their places', async () => {
    const { decision } = await shown()
    const paper = sound(await documentFor(open, null, { id: decision?.document?.id ?? '' }))
    expect(new TextDecoder('latin1').decode(paper?.bytes.slice(0, 5))).toBe('%PDF-')
    expect(await verify(open, decision?.document?.id ?? '')).toMatchObject({ kind: 'decision', statusNow: 'registered', bytesHold: true, holders: ['Tejidos Qantu S. A. C.', 'Illa Mamani'] })
  })

  test('a receipt verifies by its code and is read by its parties alone', async () => {
    const acts = await open.desk.store.read([(await database.pool.query<{ stream: string }>('select stream from views.docket')).rows[0]?.stream ?? ''])
    const receipt = /"kind":"receipt"/.exec([...acts.streams.values()].flat()[0]?.content ?? '') && /"document":\{"id":"([^"]+)"/.exec([...acts.streams.values()].flat()[0]?.content ?? '')?.[1]
    expect(await verify(open, receipt ?? '')).toMatchObject({ kind: 'filingReceipt', number: `${number}/DSD`, bytesHold: true })
    expect(await documentFor(open, null, { id: receipt ?? '' })).toMatchObject({ refused: true })
    expect(await documentFor(open, { accountId: 'account-applicant', roles: ['applicant'] }, { id: receipt ?? '' })).toMatchObject({ mime: 'application/pdf' })
  })

  test('the register tells the entry of any day, and beside it what was learnt later', async () => {
    const certificate = (await shown()).certificate?.number ?? ''
    const now = await registerEntry(open, certificate)
    expect(now).toMatchObject({ status: 'inForce', learntLater: [], entry: { caseNumber: number, holders: [{ name: 'Tejidos Qantu S. A. C.', country: 'PE' }, { name: 'Illa Mamani', country: 'BO' }], classes: [{ number: 25, terms: ['camisas'] }] } })
    expect(now?.entry?.protection?.due).toBe(`${Number(now?.entry?.grantedOn.slice(0, 4)) + 10}${now?.entry?.grantedOn.slice(4)}`)
    const before = await registerEntry(open, certificate, '2027-03-15')
    expect(before).toMatchObject({ on: '2027-03-15', status: 'notYet', entry: null, acts: [] })
    expect(before?.learntLater.map((l) => l.type)).toEqual(['RightRegistered', 'CertificateEntered'])
    expect(await registerEntry(open, 'P99999999')).toBeUndefined()
  })

  test('nothing private is in anything that the public reads', async () => {
    const file = await shown()
    const day = open.now().then((at) => at.slice(0, 10) as `${number}-${number}-${number}`)
    const everything = JSON.stringify([
      file, await publicActs(open, number), await gazetteIssue(open, '2027-03-01'), await registerEntry(open, file.certificate?.number ?? ''), await registerEntry(open, file.certificate?.number ?? '', '2027-03-02'),
      await verify(open, file.certificate?.verificationCode ?? ''), await verify(open, file.decision?.document?.id ?? ''), await searchMarks(open, { q: 'qantu' }), await searchMarks(open, { q: number }),
      await searchMarks(open, { q: '', only: { holder: 'qantu' } }), await figures(open), await statistics(open, { from: '2027-01-01', to: await day }),
    ])
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([])
    expect(everything).toContain('QANTU SUR')
  })
})

test('an erratum stands in its own issue, corrected, and restarts the window; the first issue keeps what it said', async () => {
  const { number } = await office.file({ sign: { kind: 'word', text: 'ERRATA' }, classes: [{ number: 25, terms: ['camisas'] }, { number: 35, terms: ['venta de ropa'] }] })
  await office.pass(number)
  await office.daily()
  const first = (await publicCase(open, number))?.publication
  await office.later(2)
  await office.act('account-editor', 'gazetteEditor', number, 'publishErratum', { corrects: ['classes'], changes: { classes: [{ number: 25, terms: ['camisas'] }] } })
  const file = await publicCase(open, number)
  const issue = file?.publication?.errata[0]?.issue ?? ''
  expect(file?.publication?.opposeBy).not.toBe(first?.opposeBy)
  expect((await gazetteIssue(open, first?.issue ?? ''))?.entries.find((e) => e.number === number)).toMatchObject({ classes: [{ number: 25 }, { number: 35 }], opposeBy: first?.opposeBy })
  const errata = (await gazetteIssue(open, issue))?.errata
  expect(errata).toMatchObject([{ number, firstPublishedOn: first?.issue, corrects: ['classes'], restartsWindow: true, classes: [{ number: 25 }], opposeBy: file?.publication?.opposeBy }])
})

test('a filing in custody is nobody’s business but its parties’', async () => {
  const form = { ...aForm(), classes: [] }
  const who = { accountId: 'account-hurried', roles: ['applicant'] as const }
  const filed = sound(await office.office.file(who, form, { commandId: crypto.randomUUID(), incomplete: true }))
  expect(filed.custody).toBe(true)
  expect(await publicCase(open, filed.number)).toBeUndefined()
  expect(await publicActs(open, filed.number)).toBeUndefined()
  expect(sound(await searchMarks(open, { q: filed.number })).items).toEqual([])
})

test.each(['', '../x', "' or 1=1 --", '\u0000', 'á'.repeat(300), '000001-9999'])('the number %j finds nothing and breaks nothing', async (odd) => {
  expect(await publicCase(open, odd)).toBeUndefined()
  expect(await registerEntry(open, odd)).toBeUndefined()
  expect(await verify(open, odd)).toBeUndefined()
  expect(sound(await searchMarks(open, { q: odd, only: { holder: odd }, cursor: odd })).items).toEqual([])
})

async function sha256(bytes: Uint8Array | undefined): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', (bytes ?? new Uint8Array()) as Uint8Array<ArrayBuffer>)).toString('hex')
}
