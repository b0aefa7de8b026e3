import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#casefile/actor.ts'
import { aForm, aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { openReads } from './read/index.ts'

const database = await aDatabase()
const living = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { office, open } = living
const read = openReads(open)

const someone = async (accountId: string, ...roles: readonly Role[]) => {
  await database.pool.query(`insert into accounts.accounts (id, email, email_confirmed, name, created_at, updated_at) values ($1, $2, true, $1, now(), now())`, [accountId, `${accountId.toLowerCase()}@correo.example`])
  for (const role of roles) await database.pool.query('insert into accounts.roles (account_id, role) values ($1, $2)', [accountId, role])
  return { accountId, roles }
}
const [formal, other, examiner, director, desk, administrator] = [
  await someone('account-formal', 'formalExaminer'), await someone('account-formal-2', 'formalExaminer'), await someone('account-examiner', 'registrabilityExaminer'),
  await someone('account-director', 'decisionMaker'), await someone('account-desk', 'filingDesk'), await someone('account-administrator', 'administrator'),
]
const [applicant, ana, rep] = [await someone('account-applicant', 'applicant'), await someone('account-ana', 'applicant'), await someone('account-rep', 'representative')]
const onPaper = async (over: object = {}) => sound(await office.file(desk, { ...aForm(), service: { means: 'personal' }, ...over }, { commandId: randomUUID(), incomplete: true }))
const jobs = async (task: string) => (await database.pool.query(`select 1 from graphile_worker.jobs where task_identifier = $1`, [task])).rowCount
const act = (who: { accountId: string; roles: readonly Role[] }, number: string, name: string, input: unknown = {}) => office.act({ who, number, act: name, input, commandId: randomUUID() })

test('a file handed over by load goes to somebody else, whoever holds least', async () => {
  const { number } = await living.file()
  const holder = async () => sound(await office.find(number)).state.formalExaminer
  sound(await act(formal, number, 'startFormalExam'))
  sound(await act(formal, number, 'assign', { stage: 'formal' }))
  expect(await holder()).toBe(other.accountId)
  sound(await act(other, number, 'assign', { stage: 'formal' }))
  expect(await holder()).toBe(formal.accountId)
})

describe('a conflict of interest', () => {
  let number = ''
  beforeAll(async () => { number = (await living.file()).number })

  test('hands the file over by load, and from then on every act of who declared it is refused with its article', async () => {
    sound(await act(formal, number, 'startFormalExam'))
    const declared = sound(await office.conflicts.declare(formal, number, { scope: 'file', cause: 'kinship', reason: 'Prima hermana de la gerente.' }))
    expect(declared.handedOver).toEqual([{ number, stage: 'formal', to: other.accountId }])
    for (const name of ['pass', 'requireCure', 'assign']) {
      expect(await act(formal, number, name, name === 'assign' ? { examiner: formal.accountId, stage: 'formal' } : {})).toMatchObject({ code: 'permission.conflict-of-interest', article: 'LPAG-2019 art. 99' })
    }
    expect((sound(await read.wholeCase(formal, number))!).staff).toMatchObject({ mustAbstain: true, notes: null })
    expect(sound(await office.availableActs(formal, number)).filter((a) => a.allowed)).toEqual([])
    sound(await act(other, number, 'pass'))
  })
  test('nobody may give the file back to who must stay out, and assignment by load passes them over', async () => {
    expect(await act(other, number, 'assign', { examiner: formal.accountId, stage: 'formal' })).toMatchObject({ code: 'assign.must-abstain', article: 'LPAG-2019 art. 99' })
    expect(sound(await office.conflicts.free(other, number, 'formal')).map((f) => f.accountId)).toEqual([other.accountId])
    const free = await living.file({ sign: { kind: 'word', text: 'LIBRE' }, applicants: [{ kind: 'person', name: 'Rosa Libre', document: { kind: 'DNI', number: '41414141' }, country: 'PE' }] })
    sound(await act(other, free.number, 'assign', { stage: 'formal' }))
    expect(sound(await office.find(free.number)).state.formalExaminer).toBe(formal.accountId)
  })
  test('with a party reaches every file in which that party stands, by its document, also one filed later', async () => {
    const one = await living.file({ sign: { kind: 'word', text: 'UNA' } })
    const party = sound(await office.find(one.number)).state.content!.applicants[0]!
    expect(await office.conflicts.declare(other, one.number, { scope: 'party', partyId: 'no-es-parte', cause: 'interest', reason: 'x' })).toMatchObject({ code: 'conflict.no-party' })
    sound(await office.conflicts.declare(other, one.number, { scope: 'party', partyId: party.partyId, cause: 'interest', reason: 'Fue su empleador.' }))
    expect(await office.conflicts.declare(other, one.number, { scope: 'party', partyId: party.partyId, cause: 'interest', reason: 'Fue su empleador.' })).toMatchObject({ code: 'conflict.already' })
    const later = await living.file({ sign: { kind: 'word', text: 'LUEGO' } })
    const stranger = await living.file({ sign: { kind: 'word', text: 'AJENA' }, applicants: [{ kind: 'company', name: 'Otra S. A.', document: { kind: 'RUC', number: '20100070970' }, taxNumber: '20100070970', country: 'PE' }] })
    expect(await act(other, later.number, 'startFormalExam')).toMatchObject({ code: 'permission.conflict-of-interest' })
    sound(await act(other, stranger.number, 'startFormalExam'))
    const list = sound(await read.worklist(other, { stage: 'formal' })).items
    expect(list.find((i) => i.number === later.number)?.mustAbstain).toBe(true)
    expect(list.find((i) => i.number === stranger.number)?.mustAbstain).toBe(false)
  })
  test('is seen by who declared it, the administrator and the auditor, and lifted by the administrator alone, with a reason', async () => {
    expect(sound(await office.conflicts.mine(other))).toHaveLength(1)
    expect(await office.conflicts.all(formal)).toMatchObject({ code: 'permission.denied' })
    expect(await office.conflicts.declare(applicant, number, { scope: 'file', cause: 'other', reason: 'x' })).toMatchObject({ code: 'permission.denied' })
    const [one] = sound(await office.conflicts.all(administrator)).filter((c) => c.accountId === other.accountId)
    expect(one?.party).toBe('Tejidos Qantu S. A. C.')
    expect(await office.conflicts.lift(other, one!.id, { because: 'x' })).toMatchObject({ code: 'permission.denied' })
    expect(await office.conflicts.lift(administrator, one!.id, { because: ' ' })).toMatchObject({ code: 'input.invalid' })
    expect(await office.conflicts.lift(administrator, one!.id, { because: 'El vínculo cesó en 2019.' })).toBe('lifted')
    expect(await office.conflicts.lift(administrator, one!.id, { because: 'otra vez' })).toMatchObject({ code: 'conflict.unknown' })
    const { rows } = await database.pool.query<{ what: string }>(`select what from accounts.notes where account_id = $1 order by id`, [other.accountId])
    expect(rows.map((r) => r.what)).toEqual(['conflictDeclared', 'conflictLifted'])
  })
  test('a draft that waits for a signature falls with it, and nobody free leaves the file where it is, barred', async () => {
    const filed = await living.file({ sign: { kind: 'word', text: 'CAIDA' }, applicants: [{ kind: 'person', name: 'Luz Caída', document: { kind: 'DNI', number: '42424242' }, country: 'PE' }] })
    sound(await act(formal, filed.number, 'startFormalExam'))
    sound(await act(formal, filed.number, 'pass'))
    await living.throughWindow()
    sound(await act(examiner, filed.number, 'assign', { examiner: examiner.accountId, stage: 'registrability' }))
    sound(await act(examiner, filed.number, 'grant'))
    const { handedOver } = sound(await office.conflicts.declare(examiner, filed.number, { scope: 'file', cause: 'tookPart', reason: 'Emitió un informe antes.' }))
    expect(handedOver).toEqual([{ number: filed.number, stage: 'registrability', to: null }])
    expect(await act(director, filed.number, 'grant')).toMatchObject({ code: 'decision.no-draft' })
    expect(await office.decisionDraft.read(examiner, filed.number)).toMatchObject({ code: 'permission.conflict-of-interest' })
  })
})

describe('an account linked to a party', () => {
  const person = { kind: 'person', name: 'Ana Quispe Ñahui', document: { kind: 'DNI', number: '43434343' }, country: 'PE', domiciledInPeru: true } as const
  let [number, id] = ['', '']

  test('asks for a file received on paper, and sees nothing of it before the office has looked', async () => {
    number = (await onPaper({ applicants: [person], classes: [] })).number
    expect(await read.wholeCase(ana, number)).toMatchObject({ code: 'permission.not-yours' })
    id = sound(await office.links.ask(ana, { number, as: 'self', statement: 'Soy la solicitante.' })).id
    expect(await office.links.ask(ana, { number, as: 'self', statement: 'Soy yo.' })).toMatchObject({ code: 'link.pending' })
    expect(await office.links.ask(ana, { number: '999999-2027', as: 'self', statement: 'x' })).toMatchObject({ code: 'file.unknown' })
    expect(await office.links.ask(formal, { number, as: 'self', statement: 'x' })).toMatchObject({ refused: true })
    expect(await read.wholeCase(ana, number)).toMatchObject({ code: 'permission.not-yours' })
    expect((await read.myFiles(ana)).items).toEqual([])
  })
  test('is confirmed by the desk on a named evidence, logged, told by letter; from then on the file is hers', async () => {
    const weighed = sound(await office.links.weigh(desk, id))
    expect(weighed.parties).toEqual([expect.objectContaining({ role: 'applicant', name: person.name, document: 'DNI 43434343' })])
    expect(await office.links.weigh(formal, id)).toMatchObject({ code: 'permission.denied' })
    expect(await office.links.decide(desk, id, { outcome: 'confirmed', partyId: weighed.parties[0]!.partyId })).toMatchObject({ code: 'input.invalid' })
    expect(await office.links.decide(desk, id, { outcome: 'confirmed', partyId: 'no-es-parte', evidence: 'inPerson' })).toMatchObject({ code: 'link.no-party' })
    const letters = await jobs('mailLetter')
    expect(await office.links.decide(desk, id, { outcome: 'confirmed', partyId: weighed.parties[0]!.partyId, evidence: 'identityDocument' })).toBe('confirmed')
    expect(await jobs('mailLetter')).toBe(letters! + 1)
    expect((await read.myFiles(ana)).items.map((f) => f.number)).toEqual([number])
    expect(sound((await read.wholeCase(ana, number))!).reader).toBe('party')
    expect(sound(await office.availableActs(ana, number)).find((a) => a.act === 'withdraw')?.allowed).toBe(true)
    const { rows } = await database.pool.query<{ what: string; facts: object }>(`select what, facts from accounts.notes where account_id = $1 order by id`, [ana.accountId])
    expect(rows.map((r) => r.what)).toEqual(['linkAsked', 'partyLinked'])
    expect(JSON.stringify(rows)).not.toMatch(/Quispe|43434343/)
  })
  test('sees what is filed later under the same document and name, and nothing where the name differs', async () => {
    const later = await onPaper({ applicants: [{ ...person, name: 'ANA QUISPE ÑAHUI' }], classes: [] })
    const typo = await onPaper({ applicants: [{ ...person, name: 'Juan Mamani' }], classes: [] })
    expect((await read.myFiles(ana)).items.map((f) => f.number)).toContain(later.number)
    expect((await read.myFiles(ana)).items.map((f) => f.number)).not.toContain(typo.number)
    expect(sound(await office.links.mine(ana))[0]).toMatchObject({ state: 'confirmed', files: [number, later.number] })
  })
  test('loses the files when the office revokes the link, or when she takes it back', async () => {
    expect(await office.links.revoke(formal, id, { because: 'x' })).toMatchObject({ code: 'permission.denied' })
    expect(await office.links.takeBack(rep, id)).toMatchObject({ code: 'link.unknown' })
    expect(await office.links.revoke(desk, id, { because: 'El documento era de otra persona.' })).toBe('ended')
    expect((await read.myFiles(ana)).items).toEqual([])
    expect(await read.wholeCase(ana, number)).toMatchObject({ code: 'permission.not-yours' })
    const again = sound(await office.links.ask(ana, { number, as: 'self', statement: 'Ahora con mi DNI.' })).id
    expect(await office.links.decide(desk, again, { outcome: 'refused', reason: 'No coincide la foto.' })).toBe('refused')
    expect(sound(await office.links.mine(ana))[0]).toMatchObject({ state: 'refused', reason: 'No coincide la foto.' })
    expect(await office.links.decide(desk, again, { outcome: 'refused', reason: 'otra vez' })).toMatchObject({ code: 'link.unknown' })
  })
  test('nobody confirms a link of their own', async () => {
    const both = await someone('account-both', 'filingDesk', 'applicant')
    const own = sound(await office.links.ask(both, { number, as: 'self', statement: 'x' })).id
    expect(await office.links.decide(both, own, { outcome: 'refused', reason: 'x' })).toMatchObject({ code: 'link.own' })
  })
})

describe('a power of attorney', () => {
  const grantor = { kind: 'company', name: 'Tejidos Qantu S. A. C.', document: { kind: 'RUC', number: '20131312955' } } as const
  const representative = { kind: 'person', name: 'Rita Poma', document: { kind: 'DNI', number: '44444444' }, country: 'PE', domiciledInPeru: true } as const
  let document = ''
  const form = (over: object = {}) => ({ grantor, representative, signerCapacity: 'Gerente general', scope: 'everything', document, grantedOn: '2027-01-15', ...over })
  beforeAll(async () => { document = await living.picture(rep.accountId, 'power') })

  test('is recorded once on a paper of one’s own, with what it must say', async () => {
    expect(await office.powers.record(rep, form({ signerCapacity: undefined }))).toMatchObject({ code: 'input.invalid' })
    const { signerCapacity, ...bare } = form()
    expect(signerCapacity).toBe('Gerente general')
    expect(await office.powers.record(rep, bare)).toMatchObject({ code: 'power.no-capacity', article: 'D486 art. 138 c; DL1075 art. 15' })
    expect(await office.powers.record(rep, form({ grantedOn: '2028-01-01' }))).toMatchObject({ code: 'power.future-day' })
    expect(await office.powers.record(rep, form({ until: '2026-01-01' }))).toMatchObject({ code: 'power.ends-before' })
    expect(await office.powers.record(rep, form({ scope: 'certainMatters' }))).toMatchObject({ code: 'power.no-matters' })
    expect(await office.powers.record(applicant, form())).toMatchObject({ code: 'document.unknown' })
    expect(await office.powers.record(formal, form())).toMatchObject({ code: 'permission.denied' })
    expect(await office.powers.record(rep, form({ document: await living.picture(rep.accountId) }))).toMatchObject({ code: 'power.not-a-power' })
    expect(sound(await office.powers.record(rep, form()))).toMatchObject({ scope: 'everything', revokedAt: null })
    expect(sound(await office.powers.mine(rep))).toHaveLength(1)
    expect(sound(await office.powers.mine(applicant))).toEqual([])
  })
  test('serves in two files without uploading again, and the office sees on each what it says and what is doubtful', async () => {
    const filed = (over: object = {}) => living.file({ representative: { ...representative, power: document }, signedBy: 'representative', ...over } as never, rep.accountId, 'representative')
    const [one, two] = [await filed(), await filed({ applicants: [{ kind: 'person', name: 'Ajeno Ajeno', document: { kind: 'DNI', number: '45454545' }, country: 'PE' }] })]
    expect(await office.powers.onFile(other, one.number)).toMatchObject({ document, recorded: { grantor, scope: 'everything' }, doubts: [] })
    expect(await office.powers.onFile(other, two.number)).toMatchObject({ document, doubts: ['otherGrantor'] })
    expect(await office.powers.onFile(applicant, one.number)).toMatchObject({ code: 'permission.not-yours' })
    expect(await office.powers.onFile(null, one.number)).toMatchObject({ code: 'permission.log-in' })
    const [power] = sound(await office.powers.mine(rep))
    expect(await office.powers.revoke(applicant, power!.id)).toMatchObject({ code: 'power.unknown' })
    expect(await office.powers.revoke(rep, power!.id)).toBe('revoked')
    expect(await office.powers.onFile(other, one.number)).toMatchObject({ doubts: ['revoked'] })
  })
})
