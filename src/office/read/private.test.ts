import { beforeAll, describe, expect, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import { aForm, aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { documentFor } from './document.ts'
import { mailbox, readNotice } from './mailbox.ts'
import { myFiles } from './my-files.ts'
import { particulars } from './particulars.ts'
import { paymentsOf } from './payments.ts'
import { draftsToSign, noticesToServe, readyToPublish } from './queues.ts'
import { gazetteDryRun } from './gazette.ts'
import type { StaffSide } from './shapes.ts'
import type { Worklist } from './shapes-of-lists.ts'
import { wholeCase } from './whole-case.ts'
import { worklist } from './worklist.ts'

const database = await aDatabase()
const office = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { open } = office

const applicant = { accountId: 'account-applicant', roles: ['applicant'] as const }
const stranger = { accountId: 'account-stranger', roles: ['applicant', 'representative'] as const }
const formal = { accountId: 'account-formal', roles: ['formalExaminer'] as const }
const examiner = { accountId: 'account-examiner', roles: ['registrabilityExaminer'] as const }
const director = { accountId: 'account-director', roles: ['decisionMaker'] as const }
const desk = { accountId: 'account-desk', roles: ['filingDesk'] as const }
const editor = { accountId: 'account-editor', roles: ['gazetteEditor'] as const }
const auditor = { accountId: 'account-auditor', roles: ['auditor'] as const }

const reads = async (what: string) => (await database.pool.query<{ account_id: string; of: string }>('select account_id, of from office.reads where what = $1 order by id', [what])).rows

describe('a file with a requirement', () => {
  let number = ''
  beforeAll(async () => {
    const filed = await office.file({ service: { means: 'mailbox', consent: true } })
    number = filed.number
    await office.act('account-formal', 'formalExaminer', number, 'startFormalExam')
    await office.act('account-formal', 'formalExaminer', number, 'requireCure', { findings: [{ requirement: 'R-DS-14', detail: 'El país no consta en la ficha.' }], text: 'Observación del examinador' })
    await database.pool.query(`insert into office.internal_notes (stream, account_id, text, written_at) values ($1, 'account-formal', 'NOTA-INTERNA', now())`, [filed.stream])
  })

  test('its party reads it whole: documents, checklist with article, requirement with its term, payment; nothing of the office’s own side', async () => {
    const file = sound(await wholeCase(open, applicant, number))
    expect(file).toMatchObject({ number, reader: 'party', staff: null, channel: 'online', service: 'mailbox', status: 'formalRequirement', payments: [{ status: 'paid', caseNumber: number }] })
    expect(file?.requirements).toMatchObject([{ about: 'formal', answered: false, findings: [{ requirement: 'R-DS-14', detail: 'El país no consta en la ficha.' }], term: { term: { rule: 'D-TM-FORMREQ', due: '2027-05-26' }, daysLeft: 60 } }])
    expect(file?.checklist.find((c) => c.requirement === 'R-DS-14')).toMatchObject({ result: 'met', severity: 'CURABLE', article: expect.stringContaining('art') as string })
    expect(file?.documents.map((d) => [d.kind, d.isPublic])).toEqual([['receipt', false], ['notice', true], ['notice', true]])
    expect(file?.notices).toMatchObject([{ about: 'formal', status: 'deposited', effectiveOn: '2027-03-01', readAt: null }])
    expect(JSON.stringify(file)).not.toContain('NOTA-INTERNA')
  })

  test('staff read it with notes and candidates as their role allows, and the read is logged', async () => {
    const file = sound(await wholeCase(open, formal, number))
    expect(file).toMatchObject({ reader: 'staff', staff: { formalExaminer: 'account-formal', mustAbstain: false, notes: [{ text: 'NOTA-INTERNA' }], draft: null } })
    expect(sound(await wholeCase(open, desk, number))?.staff).toMatchObject({ notes: null, draft: null, similar: null } satisfies Partial<StaffSide>)
    expect(sound(await wholeCase(open, auditor, number))?.staff).toMatchObject({ notes: [{ text: 'NOTA-INTERNA' }], similar: null })
    expect(await reads('wholeCaseFile')).toEqual([formal, desk, auditor].map((who) => ({ account_id: who.accountId, of: number })))
  })

  test('nobody else reads it', async () => {
    expect(await wholeCase(open, null, number)).toMatchObject({ refused: true, code: 'permission.log-in' })
    expect(await wholeCase(open, stranger, number)).toMatchObject({ refused: true, code: 'permission.not-yours' })
    expect(await wholeCase(open, stranger, '999999-2027')).toBeUndefined()
  })

  test('an examiner who is a party sees the party’s side alone', async () => {
    const both = { accountId: 'account-applicant', roles: ['applicant', 'registrabilityExaminer'] as const }
    expect(sound(await wholeCase(open, both, number))).toMatchObject({ reader: 'party', staff: null })
  })

  test('particulars are read by the party, and by staff with a line in the log; not by the gazette editor', async () => {
    expect(sound(await particulars(open, applicant, number))).toMatchObject([{ role: 'applicant', particulars: { name: 'Tejidos Qantu S. A. C.', document: { kind: 'RUC', number: '20131312955' }, address: 'SECRETO-direccion 123' } }])
    expect(await reads('partyParticulars')).toEqual([])
    sound(await particulars(open, examiner, number))
    expect(await reads('partyParticulars')).toEqual([{ account_id: 'account-examiner', of: number }])
    expect(await particulars(open, editor, number)).toMatchObject({ refused: true })
    expect(await particulars(open, stranger, number)).toMatchObject({ refused: true })
    expect(await particulars(open, null, number)).toMatchObject({ refused: true })
  })

  test('the mailbox holds the notice with its term; opening it says when and changes nothing else', async () => {
    const [first] = (await mailbox(open, applicant)).items
    expect(first).toMatchObject({ file: { number }, notice: { about: 'formal', readAt: null }, term: { term: { due: '2027-05-26' } } })
    expect((await mailbox(open, stranger)).items).toEqual([])
    const id = first?.notice.noticeId ?? ''
    expect(await readNotice(open, stranger, id)).toBeUndefined()
    await office.later(1)
    const read = await readNotice(open, applicant, id)
    expect(read?.notice.readAt?.slice(0, 10)).toBe('2027-03-02')
    expect(read?.term?.term.due).toBe('2027-05-26')
    await office.later(1)
    expect((await readNotice(open, applicant, id))?.notice.readAt).toBe(read?.notice.readAt)
    expect(sound(await wholeCase(open, applicant, number))?.notices[0]?.readAt).toBe(read?.notice.readAt)
  })

  test('my files: the one that waits for me is on top, with its last day', async () => {
    const quiet = await office.file({ sign: { kind: 'word', text: 'OTRO NOMBRE' } })
    const mine = (await myFiles(open, applicant)).items
    expect(mine.map((f) => [f.number, f.waitsForMe])).toEqual([[number, true], [quiet.number, false]])
    expect(mine[0]?.term?.term.due).toBe('2027-05-26')
    expect((await myFiles(open, stranger)).items).toEqual([])
    expect((await paymentsOf(open, applicant)).items).toHaveLength(2)
    expect((await paymentsOf(open, stranger)).items).toEqual([])
  })

  test('a paper of the file is read by its staff with a line in the log', async () => {
    const file = sound(await wholeCase(open, applicant, number))
    const id = file?.documents[0]?.id ?? ''
    expect(sound(await documentFor(open, formal, { id }))).toMatchObject({ mime: 'application/pdf' })
    expect(await reads('privateDocument')).toEqual([{ account_id: 'account-formal', of: id }])
    expect(await documentFor(open, editor, { id })).toMatchObject({ refused: true })
  })
})

describe('the queues of the office', () => {
  const numbers: string[] = []
  beforeAll(async () => {
    await office.day('2027-04-05')
    for (const text of ['AYNI', 'SUMAQ', 'WAYRA']) {
      numbers.push((await office.file({ sign: { kind: 'word', text } }, 'account-other')).number)
      await office.later(1)
    }
  })

  test('the worklist is sorted by the term that ends first, in pages that neither skip nor repeat', async () => {
    const all = sound(await worklist(open, formal, { stage: 'formal' }))
    const dues = all.items.map((i) => i.term?.term.due ?? '')
    expect(dues).toEqual([...dues].sort())
    expect(all.items.map((i) => i.number)).toEqual(expect.arrayContaining(numbers) as string[])
    const paged: string[] = []
    for (let cursor: string | null = null, first = true; first || cursor; first = false) {
      const page: Worklist = sound(await worklist(open, formal, { stage: 'formal', cursor, limit: 1 }))
      paged.push(...page.items.map((i) => i.number))
      cursor = page.next
    }
    expect(paged).toEqual(all.items.map((i) => i.number))
    expect(all.load).toEqual([{ examiner: null, files: all.items.length, overdue: all.items.filter((i) => (i.term?.daysLeft ?? 0) < 0).length }])
    expect(sound(await worklist(open, formal, { stage: 'formal', unassigned: true })).items).toHaveLength(all.items.length)
    expect(await worklist(open, applicant, { stage: 'formal' })).toMatchObject({ refused: true })
    const party = { accountId: 'account-other', roles: ['formalExaminer'] as const }
    expect(sound(await worklist(open, party, { stage: 'formal' })).items.filter((i) => i.mustAbstain).map((i) => i.number)).toEqual(numbers)
  })

  test('what passed the formal examination waits for the gazette, and a dry run shows it as it will look', async () => {
    await office.pass(numbers[0] ?? '')
    await office.pass(numbers[1] ?? '')
    expect(sound(await worklist(open, formal, { stage: 'formal', mine: true })).items).toEqual([])
    expect(sound(await readyToPublish(open, editor)).items.map((f) => f.number)).toEqual(numbers.slice(0, 2))
    const run = sound(await gazetteDryRun(open, editor))
    expect(run).toMatchObject({ date: '2027-04-08', number: 1, refusal: null, more: false, entries: [{ position: 1, number: numbers[0], problems: [] }, { position: 2, number: numbers[1] }] })
    await office.day('2027-04-10')
    expect(sound(await gazetteDryRun(open, editor)).refusal).toMatchObject({ code: 'gazette.closed-day' })
    expect(await gazetteDryRun(open, formal)).toMatchObject({ refused: true })
    await office.day('2027-04-12')
    await office.daily()
    expect(sound(await gazetteDryRun(open, editor))).toMatchObject({ entries: [], refusal: { code: 'gazette.nothing-to-publish' } })
    await office.day('2027-04-13')
    expect(sound(await gazetteDryRun(open, editor))).toMatchObject({ number: 2 })
  })

  test('a drafted decision waits for a signature that is not its drafter’s', async () => {
    await office.later(31)
    await office.daily()
    await office.act('account-examiner', 'registrabilityExaminer', numbers[0] ?? '', 'refuse', { reasons: { grounds: ['135-b'], citations: [], text: 'Carece de distintividad' } })
    expect(sound(await draftsToSign(open, director)).items).toMatchObject([{ number: numbers[0], drafter: 'account-examiner', act: 'refuse', signable: true }])
    expect(sound(await draftsToSign(open, { accountId: 'account-examiner', roles: ['registrabilityExaminer', 'decisionMaker'] })).items).toMatchObject([{ signable: false }])
    expect(sound(await wholeCase(open, director, numbers[0] ?? ''))?.staff?.draft).toMatchObject({ proposal: { act: 'refuse' }, drafter: 'account-examiner' })
    expect(sound(await wholeCase(open, formal, numbers[0] ?? ''))?.staff?.draft).toBeNull()
  })

  test('a notice without a mailbox waits to be served in person', async () => {
    const filed = await office.file({ service: { means: 'personal' } }, 'account-paper')
    await office.act('account-formal', 'formalExaminer', filed.number, 'startFormalExam')
    await office.act('account-formal', 'formalExaminer', filed.number, 'requireCure', { findings: [{ requirement: 'R-DS-14' }] })
    await office.later(2)
    expect(sound(await noticesToServe(open, desk)).items).toMatchObject([{ file: { number: filed.number }, notice: { status: 'queued', about: 'formal' }, waiting: 2 }])
    expect(await noticesToServe(open, applicant)).toMatchObject({ refused: true })
    const notice = sound(await noticesToServe(open, desk)).items[0]?.notice
    await office.act('account-desk', 'filingDesk', filed.number, 'recordService', { noticeId: notice?.noticeId, servedOn: notice?.issuedOn, receiver: 'Portería' })
    expect(sound(await noticesToServe(open, desk)).items).toEqual([])
  })

  test('a filing in custody is read by its party and by staff, by its custody number', async () => {
    const who = { accountId: 'account-hurried', roles: ['applicant'] as const }
    const filed = sound(await office.office.file(who, { ...aForm(), classes: [] }, { commandId: randomUUID(), incomplete: true }))
    expect(sound(await wholeCase(open, who, filed.number))).toMatchObject({ number: filed.number, custody: { number: filed.number }, filedOn: null, rank: null, status: 'receivedIncomplete', next: null })
    expect(sound(await wholeCase(open, who, filed.number))?.documents.every((d) => !d.isPublic)).toBe(true)
    expect(await wholeCase(open, stranger, filed.number)).toMatchObject({ refused: true })
    const notice = sound(await wholeCase(open, who, filed.number))?.notices[0]?.document?.id ?? ''
    expect(await documentFor(open, null, { id: notice, within: filed.number })).toMatchObject({ refused: true })
    expect((await myFiles(open, who)).items).toMatchObject([{ number: filed.number, custody: true, waitsForMe: true }])
  })

  test('who is linked to a party by its account reads as a party', async () => {
    const file = sound(await wholeCase(open, formal, numbers[0] ?? ''))
    const party = (sound(await particulars(open, formal, file?.number ?? '')) ?? [])[0]?.partyId
    await database.pool.query(`insert into accounts.accounts (id, name, email, created_at, updated_at) values ('account-heir', 'Heredera', 'heredera@correo.example', now(), now())`)
    await database.pool.query(`insert into accounts.party_links (account_id, party_id, as_what, linked_at) values ('account-heir', $1, 'self', now())`, [party])
    const heir = { accountId: 'account-heir', roles: ['applicant'] as const }
    expect(sound(await wholeCase(open, heir, numbers[0] ?? ''))).toMatchObject({ reader: 'party' })
    expect((await myFiles(open, heir)).items.map((f) => f.number)).toEqual([numbers[0]])
  })
})
