import { beforeAll, describe, expect, test } from 'vitest'
import { aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { readLog } from './audit.ts'
import { closing } from './closing.ts'
import { note, returnDraft } from './notes.ts'
import { preview } from './preview.ts'
import { wholeCase } from './read/whole-case.ts'

const database = await aDatabase()
const office = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { open } = office
const formal = { accountId: 'account-formal', roles: ['formalExaminer'] } as const
const examiner = { accountId: 'account-examiner', roles: ['registrabilityExaminer'] } as const
const director = { accountId: 'account-director', roles: ['decisionMaker'] } as const
const auditor = { accountId: 'account-auditor', roles: ['auditor'] } as const
const administrator = { accountId: 'account-administrator', roles: ['administrator'] } as const
const events = async () => Number((await database.pool.query<{ n: string }>('select count(*) as n from record.events')).rows[0]?.n)

describe('what an examiner is helped with', () => {
  let number = ''
  beforeAll(async () => { number = (await office.file()).number })

  test('the requirement reads before it is sent as it will when it is, and records nothing', async () => {
    await office.act(formal.accountId, 'formalExaminer', number, 'startFormalExam')
    const before = await events()
    const paper = sound(await preview(open, formal, number, 'requireCure', { findings: [{ requirement: 'R-DS-17', detail: 'Falta el poder.' }], text: 'Vea la guía.' }))
    expect(paper).toMatchObject({ addressee: 'Tejidos Qantu S. A. C.', text: 'Vea la guía.', operative: [] })
    expect(paper.defects).toHaveLength(1)
    expect(paper.defects[0]?.what).toContain('Falta el poder.')
    expect(paper.term).toContain('60 días hábiles')
    expect(paper.warning).toContain('abandono')
    expect(await events()).toBe(before)
  })
  test('what would refuse the act refuses its preview', async () => {
    expect(await preview(open, formal, number, 'requireCure', { findings: [] })).toMatchObject({ code: 'requirement.empty' })
    expect(await preview(open, formal, number, 'grant', {})).toMatchObject({ code: 'application.wrong-state' })
    expect(await preview(open, formal, number, 'publish', {})).toMatchObject({ code: 'act.unknown' })
    expect(await preview(open, auditor, number, 'requireCure', { findings: [] })).toMatchObject({ code: 'permission.denied' })
    expect(await preview(open, formal, '999999-2027', 'grant', {})).toMatchObject({ code: 'file.unknown' })
  })
  test('a note is seen by those who examine, never by the party, and an auditor only reads it', async () => {
    expect(await note(open, formal, number, '  Revisar el\nlogo  ')).toBe('noted')
    expect(await note(open, formal, number, ' ')).toMatchObject({ code: 'note.empty' })
    expect(await note(open, auditor, number, 'x')).toMatchObject({ code: 'permission.denied' })
    expect(await note(open, { accountId: 'account-applicant', roles: ['applicant'] }, number, 'x')).toMatchObject({ refused: true })
    expect(sound((await wholeCase(open, formal, number))!).staff?.notes).toMatchObject([{ accountId: formal.accountId, text: 'Revisar el\nlogo' }])
    expect(JSON.stringify(await wholeCase(open, { accountId: 'account-applicant', roles: ['applicant'] }, number))).not.toContain('Revisar el')
  })
  test('a decision reads before it is signed; a draft goes back with its reason and keeps its author', async () => {
    await office.act(formal.accountId, 'formalExaminer', number, 'pass')
    await office.throughWindow()
    const proposal = { act: 'partialGrant', granted: [{ number: 25, terms: ['camisas'] }], reasons: { grounds: ['135-e'], citations: [], text: 'Describe los ponchos.' } }
    const paper = sound(await preview(open, director, number, 'partialGrant', proposal))
    expect(paper.classes).toEqual([{ number: 25, goods: 'camisas' }])
    expect(paper.operative[0]).toContain('solo para los productos')
    expect(paper.title).toBe('Resolución')
    sound(await office.office.decisionDraft.save(examiner, number, proposal, true))
    expect(await returnDraft(open, examiner, number, 'x')).toMatchObject({ code: 'permission.denied' })
    expect(await returnDraft(open, director, number, 'Falta citar la prueba.')).toBe('returned')
    const { staff } = sound((await wholeCase(open, director, number))!)
    expect(staff?.draft).toMatchObject({ ready: false, drafter: examiner.accountId })
    expect(staff?.notes?.[0]).toMatchObject({ accountId: director.accountId, text: 'Falta citar la prueba.' })
    expect(await returnDraft(open, director, number, 'otra vez')).toMatchObject({ code: 'decision.no-draft' })
  })
})

test('closing a day tells first what it moves, and an outage moves only what ends on it', async () => {
  const filed = await office.file({ sign: { kind: 'word', text: 'PUYU' } })
  const due = sound((await wholeCase(open, formal, filed.number))!).terms.find((t) => t.term.rule === 'D-TM-FORMAL')!.term.due
  const before = await events()
  const decree = sound(await closing(open, administrator, { date: due, kind: 'decree' }))
  expect(decree.moves).toContainEqual(expect.objectContaining({ rule: 'D-TM-FORMAL', before: due, terms: 1 }))
  expect(decree.moves.every((m) => m.after > m.before)).toBe(true)
  expect(decree.looked).toBeGreaterThanOrEqual(decree.moved)
  const outage = sound(await closing(open, administrator, { date: due, kind: 'outage' }))
  expect(outage.moves.map((m) => m.before)).toEqual(outage.moves.map(() => due))
  expect(await events()).toBe(before)
  expect(await closing(open, formal, { date: due, kind: 'decree' })).toMatchObject({ code: 'permission.denied' })
})

test('the log tells who of the office read what, newest first, to the auditor only', async () => {
  for (let i = 0; i < 60; i++) await wholeCase(open, formal, (await office.open.db.query<{ number: string }>('select number from views.docket where number is not null limit 1'))[0]?.number ?? '')
  const { items, next } = sound(await readLog(open, auditor))
  expect([items.length, next === null]).toEqual([50, false])
  const older = sound(await readLog(open, auditor, next))
  expect(older.items.every((i) => i.at <= (items.at(-1)?.at ?? ''))).toBe(true)
  expect(items.length).toBeGreaterThan(0)
  expect(items.every((i) => i.accountId !== 'account-applicant')).toBe(true)
  expect(items.map((i) => i.at)).toEqual(items.map((i) => i.at).toSorted().reverse())
  expect(await readLog(open, formal)).toMatchObject({ code: 'permission.denied' })
})
