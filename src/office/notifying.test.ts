import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { recountTerms } from './recount.ts'
import { officeCalendarOf } from './law.ts'
import { openRecount } from '#store/recount.ts'
import { tasks } from '#jobs/tasks.ts'
import { peru } from '#law/peru/index.ts'
import { withDistances } from '#law/lookup.ts'
import type { Letter } from '#ports/mail.ts'
import { aForm, aLivingOffice } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import type { Refusal } from '#casefile/refusal.ts'
import { openReads } from './read/index.ts'

const { pool } = await aDatabase()
const living = await aLivingOffice({ pool } as never, '2027-01-05T15:00:00.000Z')
const { office } = living
let law = peru
/** The same office, whose table of distances is what its norms have set so far. */
const open = { ...living.open, desk: { ...living.open.desk, law: () => law } }
const rule = (rows: typeof peru.distances) => { law = withDistances(peru, rows) }
const cusco = peru.distances.find((d) => d.from === '08' && d.to === '15')!
const read = openReads(open)
const letters: Letter[] = []
const jobs = tasks({ open, mail: { send: async (letter) => void letters.push(letter) }, addressee: async () => undefined, sendLetter: async () => undefined, recountTerms: async () => undefined, makeAnchor: async () => undefined, tidy: async () => undefined })
const desk = { accountId: 'account-desk', roles: ['filingDesk'] } as const
const finding = { requirement: 'R-DS-12', detail: 'El documento no corresponde' }

/** A file with a requirement on its way to its party. */
async function asked(over: Parameters<typeof living.file>[0]) {
  const { number } = await living.file(over)
  await living.act('account-formal', 'formalExaminer', number, 'startFormalExam')
  await living.act('account-formal', 'formalExaminer', number, 'requireCure', { findings: [finding] })
  const { rows: [row] } = await pool.query<{ stream: string; id: string }>(`select n.stream, n.notice_id as id from views.notices n join views.docket d using (stream) where d.number = $1`, [number])
  return { number, stream: row?.stream ?? '', noticeId: row?.id ?? '' }
}
const due = async (stream: string, rule = 'D-TM-FORMREQ') => (await pool.query<{ due: string }>('select due from views.open_terms where stream = $1 and rule = $2', [stream, rule])).rows[0]?.due
const itemsOf = <T>(page: Refusal | { readonly items: readonly T[] }): readonly T[] => ('items' in page ? page.items : [])
const applicants = (change: object) => (aForm().applicants ?? []).map((a) => ({ ...a, ...change }))

test('a notice by e-mail: its letter carries the link and nothing of the file; acknowledged, it takes effect and may be read', async () => {
  const { number, stream, noticeId } = await asked({ service: { means: 'email', consent: true }, applicants: applicants({ email: 'parte@example.pe' }) })
  await jobs.emailNotice?.({ stream, noticeId })
  expect(letters.splice(0)).toEqual([{ kind: 'noticeByEmail', to: expect.objectContaining({ email: 'parte@example.pe' }) as object, link: `http://oficina.example/acuse/${noticeId}` }])
  expect(await office.emailed.notice(noticeId)).toMatchObject({ number, status: 'sent', effectiveOn: null })
  expect(await office.emailed.paper(noticeId)).toBeUndefined()
  expect(await due(stream)).toBeUndefined()
  expect(await office.emailed.acknowledge(noticeId, randomUUID())).not.toHaveProperty('refused')
  expect(await office.emailed.notice(noticeId)).toMatchObject({ status: 'delivered', effectiveOn: '2027-01-05' })
  expect((await office.emailed.paper(noticeId))?.mime).toBe('application/pdf')
  expect(await due(stream)).toBeDefined()
  for (const id of [randomUUID(), 'x', "'"]) expect(await office.emailed.notice(id)).toBeUndefined()
})

test('without an address, or without an answer in two working days, paper must be served', async () => {
  const silent = await asked({ service: { means: 'email', consent: true }, applicants: applicants({ email: 'muda@example.pe' }) })
  const lost = await asked({ service: { means: 'email', consent: true }, applicants: (aForm().applicants ?? []).map(({ email: _, ...a }) => a) })
  await jobs.emailNotice?.(lost)
  expect(letters.splice(0)).toEqual([])
  const waiting = async () => itemsOf(await read.noticesToServe(desk)).map((i) => [i.file.number, i.notice.status])
  expect(await waiting()).toEqual(expect.arrayContaining([[silent.number, 'sent'], [lost.number, 'paperRequired']]))
  await living.later(2)
  await living.daily()
  expect(await waiting()).toEqual(expect.arrayContaining([[silent.number, 'sent']]))
  await living.later(1)
  await living.daily()
  expect(await waiting()).toEqual(expect.arrayContaining([[silent.number, 'paperRequired']]))
  await living.act('account-desk', 'filingDesk', silent.number, 'recordService', { noticeId: silent.noticeId, servedOn: living.clock.today(), receiver: 'Rosa Quispe' })
  expect(await due(silent.stream)).toBeDefined()
})

test('e-mail and mailbox need an express word: without it nothing was said of where notices go', async () => {
  const { number } = await living.file({ service: { means: 'email', consent: false } })
  const found = await office.find(number)
  expect('refused' in found ? found : found.state.content?.service).toEqual({ means: 'none' })
})

test('a row of distance that a norm sets moves the last day of who lives there; the public page does not tell where', async () => {
  const near = await asked({})
  const far = await asked({ applicants: applicants({ region: '08' }) })
  expect([await due(near.stream), await due(far.stream)].map((d) => d !== undefined)).toEqual([true, true])
  // The pack's own proposal binds nobody.
  expect(await due(far.stream)).toBe(await due(near.stream))
  rule([{ ...cusco, norm: 'RM 001-2027 (inventada)', confidence: 'verified' }])
  await recountTerms(open.desk, openRecount(pool))
  expect(String(await due(far.stream)) > String(await due(near.stream))).toBe(true)
  expect((await pool.query(`select norm from office.term_moves where stream = $1`, [far.stream])).rows).toEqual([{ norm: 'RM 001-2027 (inventada)' }])
  const shown = (await read.publicCase(far.number))?.terms.find((t) => t.term.rule === 'D-TM-FORMREQ')?.term
  expect(shown).toMatchObject({ distanceDays: 3, due: await due(far.stream), dueWithoutDistance: await due(near.stream) })
  expect(JSON.stringify(await read.publicCase(far.number))).not.toMatch(/Cusco|"region"/)
})

test('a day that one department keeps moves the terms of its seat alone; a row of distance those of who lives there', async () => {
  rule([])
  await recountTerms(open.desk, openRecount(pool))
  const clerk = { accountId: 'account-desk', roles: ['filingDesk'] } as const
  const far = await asked({ applicants: applicants({ region: '08' }) })
  const filed = await office.file(clerk, { ...aForm(), service: { means: 'personal', consent: false }, seat: '08' }, { commandId: randomUUID(), counter: true, incomplete: true })
  if ('refused' in filed) throw new Error(filed.code)
  const { rows: [custody] } = await pool.query<{ id: string }>(`select notice_id as id from views.notices where stream = $1`, [filed.stream])
  await living.act('account-desk', 'filingDesk', filed.number, 'recordService', { noticeId: custody?.id, servedOn: living.clock.today(), receiver: 'Rosa Quispe' })
  const [ofCusco, ofLima] = [await due(filed.stream, 'D-TM-MINREQ'), await due(far.stream)]
  const closed = { date: '2027-02-10', kind: 'regional', region: '08', nameEs: 'Día inventado', nameEn: 'Invented day', norm: 'Ordenanza inventada' } as const
  const moved = await recountTerms({ ...open.desk, calendar: () => officeCalendarOf(peru, [closed]) }, openRecount(pool))
  expect(moved).toBe(1)
  expect([await due(filed.stream, 'D-TM-MINREQ') !== ofCusco, await due(far.stream) === ofLima]).toEqual([true, true])
  expect((await pool.query('select norm from office.term_moves order by id desc limit 1')).rows).toEqual([{ norm: 'Ordenanza inventada' }])
  rule([{ ...cusco, days: 9, norm: 'RM 002-2027 (inventada)', confidence: 'verified' }])
  await recountTerms(open.desk, openRecount(pool))
  expect(await due(filed.stream, 'D-TM-MINREQ')).toBe(ofCusco)
  expect(String(await due(far.stream)) > String(ofLima)).toBe(true)
  expect((await pool.query(`select norm from office.term_moves where stream = $1 order by id desc limit 1`, [far.stream])).rows).toEqual([{ norm: 'RM 002-2027 (inventada)' }])
})

test('whoever decides finds the files whose party challenges a notice, and no longer once it is answered (LPAG art. 26)', async () => {
  const decider = { accountId: 'account-decision', roles: ['decisionMaker'] } as const
  const challenged = async () => itemsOf(await read.worklist(decider, { stage: 'challenged' })).map((item) => item.number)
  const mailbox = { service: { means: 'mailbox', consent: true } } as const
  const [{ number, noticeId }] = [await asked(mailbox), await asked(mailbox)]
  expect(await challenged()).toEqual([])
  await living.act('account-applicant', 'applicant', number, 'challengeNotice', { noticeId, text: 'No llegó a mi casilla' })
  expect(await challenged()).toEqual([number])
  expect(await read.wholeCase(decider, number)).toMatchObject({ notices: [{ status: 'challenged', challenge: { kind: 'writing' } }] })
  expect(await read.worklist(decider, { stage: 'challenged' })).toMatchObject({ load: [{ files: 1 }], next: null })
  await living.act('account-decision', 'decisionMaker', number, 'dismissChallenge', { noticeId, reason: 'Consta el depósito' })
  expect(await challenged()).toEqual([])
})

test('what was typed about a delivery is kept beside its scan, both as papers of the file that only the parties and the office read', async () => {
  const { number, noticeId } = await asked({ service: { means: 'personal' } })
  const scan = await living.picture('account-desk', 'serviceRecord')
  await living.act('account-desk', 'filingDesk', number, 'recordService', { noticeId, servedOn: living.clock.today(), receiver: 'Rosa Inventada. Documento: DNI 41414141.', record: scan })
  const file = await read.wholeCase(desk, number)
  if (file === undefined || 'refused' in file) throw new Error('no file')
  const records = file.documents.filter((paper) => paper.kind === 'serviceRecord')
  expect(records.map((paper) => paper.isPublic)).toEqual([false, false])
  const typed = records.find((paper) => paper.id !== scan)
  expect(new TextDecoder().decode((await living.open.bytes([typed?.id ?? ''])).get(typed?.id ?? ''))).toContain('Rosa Inventada')
})
