import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { openReads } from './read/index.ts'

const database = await aDatabase()
const living = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { office, open } = living
const read = openReads(open)
const editor = { accountId: 'account-editor', roles: ['gazetteEditor'] } as const
const desk = { accountId: 'account-desk', roles: ['filingDesk'] } as const
const events = async () => Number((await database.pool.query<{ n: string }>('select (select count(*) from record.events) + (select count(*) from record.party_versions) as n')).rows[0]?.n)
let number = ''
const file = async () => sound(await office.find(number)).state

beforeAll(async () => {
  number = (await living.file({ priorities: [{ basis: 'paris', number: '90/123', country: 'US', firstFiledOn: '2027-01-15', documents: [await living.picture('account-applicant', 'priorityCopy')] }] })).number
  await living.pass(number)
  await living.daily()
  await living.later(5)
})

test('an erratum is seen before and after, with the window it restarts, and nothing is recorded', async () => {
  const { applicants } = (await file()).content!
  const claimId = (await file()).priorities[0]!.id
  const before = await events()
  const input = {
    corrects: ['sign', 'classes', 'applicants', 'priority'], sign: { text: 'QANTU NORTE' }, changes: { classes: [{ number: 25, terms: ['camisas'] }] },
    names: [{ partyId: applicants[0]!.partyId, name: 'Tejidos Qantu S. R. L.' }], priorities: [{ claimId, number: '90/124' }],
  }
  const seen = sound(await office.foreseeErratum(editor, number, input))
  expect(seen.corrections).toEqual([
    { part: 'sign', field: 'text', before: 'QANTU SUR', after: 'QANTU NORTE' },
    { part: 'classes', field: '25', before: 'camisas; ponchos', after: 'camisas' },
    { part: 'applicants', field: `${applicants[0]!.partyId}.name`, before: 'Tejidos Qantu S. A. C.', after: 'Tejidos Qantu S. R. L.' },
    { part: 'priority', field: `${claimId}.number`, before: '90/123', after: '90/124' },
  ])
  expect(seen.restartsWindow).toBe(true)
  expect(seen.opposeBy.after! > seen.opposeBy.before!).toBe(true)
  expect(await events()).toBe(before)
  sound(await office.act({ who: editor, number, act: 'publishErratum', input, commandId: randomUUID() }))
  const { content, priorities } = await file()
  expect(content?.sign).toMatchObject({ kind: 'word', text: 'QANTU NORTE' })
  expect(priorities[0]).toMatchObject({ number: '90/124', country: 'US', firstFiledOn: '2027-01-15' })
})

test('a corrected name keeps what was never published: document and address stay as they were', async () => {
  const [party] = sound((await read.particulars(desk, number))!)
  expect(party?.particulars).toMatchObject({ name: 'Tejidos Qantu S. R. L.', document: { kind: 'RUC', number: '20131312955' }, address: 'SECRETO-direccion 123' })
  expect((await file()).content?.applicants[0]).toMatchObject({ version: 2, identity: 'valid' })
})

test('is refused for what is not there, and to who is no editor', async () => {
  expect(await office.foreseeErratum(editor, number, { corrects: ['priority'], priorities: [{ claimId: 'no-es', number: '1' }] })).toMatchObject({ code: 'priority.not-claimed' })
  expect(await office.foreseeErratum(editor, number, { corrects: ['applicants'], names: [{ partyId: 'no-es', name: 'x' }] })).toMatchObject({ code: 'party.unknown' })
  expect(await office.foreseeErratum(editor, number, { corrects: [] })).toMatchObject({ code: 'input.invalid' })
  expect(await office.foreseeErratum(desk, number, { corrects: ['other'] })).toMatchObject({ code: 'permission.denied' })
  const other = sound(await office.foreseeErratum(editor, number, { corrects: ['other'] }))
  expect(other).toMatchObject({ corrections: [], restartsWindow: false })
})
