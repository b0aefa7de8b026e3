import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { verifyRecord } from '#store/verify.ts'
import { aForm, aLivingOffice } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { openReads } from './read/index.ts'
import { emptied } from './erase.ts'

const { pool } = await aDatabase()
const living = await aLivingOffice({ pool } as never, '2027-01-05T15:00:00.000Z')
const { office, open } = living
const read = openReads(open)
const administrator = { accountId: 'account-administrator', roles: ['administrator'] } as const
const applicant = { accountId: 'account-applicant', roles: ['applicant'] } as const
const wish = { norm: 'Ley 29733 art. 20', reason: 'Lo pidió su titular' }

const erase = (partyId: string, input: unknown = wish, who: typeof administrator | typeof applicant = administrator) => office.erasePerson(who, partyId, input, randomUUID())
const persons = async (number: string) => {
  const found = await office.personsOf(administrator, number)
  if ('refused' in found) throw new Error(found.code)
  return found
}
const name = String(aForm().applicants?.[0]?.name)
const whole = async () => verifyRecord(pool)

const ended = await living.file()
await living.act('account-applicant', 'applicant', ended.number, 'withdraw', { scope: 'procedure' })
const [party] = await persons(ended.number)
const partyId = party?.partyId ?? ''
const alive = await living.file({ sign: { kind: 'word', text: 'SEGUNDA' } })

test('nobody but the administrator may, and not without norm and reason', async () => {
  expect(await erase(partyId, wish, applicant)).toMatchObject({ code: 'permission.denied' })
  expect(await office.personsOf(applicant, ended.number)).toMatchObject({ code: 'permission.denied' })
  expect(await erase(partyId, { ...wish, norm: ' ' })).toMatchObject({ code: 'input.invalid' })
  expect(await erase(partyId, { ...wish, reason: '' })).toMatchObject({ code: 'input.invalid' })
  expect(await erase('nadie')).toMatchObject({ code: 'erasure.unknown-person' })
})

test('it is refused while a file of theirs is open, a right in force, or their papers must be kept', async () => {
  const [open] = await persons(alive.number)
  expect(open?.refusal).toMatchObject({ code: 'erasure.file-open', facts: { number: alive.number } })
  expect(await erase(open?.partyId ?? '')).toMatchObject({ code: 'erasure.file-open' })
  await living.register(alive.number)
  expect(await erase(open?.partyId ?? '')).toMatchObject({ code: 'erasure.right-in-force', facts: { number: expect.stringMatching(/^P/) as string } })
  expect(await erase(partyId)).toMatchObject({ code: 'erasure.papers-kept', article: 'Ley 29733 art. 8; DL 19414', facts: { until: '2037-01-05' } })
  expect((await whole()).erased).toBe(0)
})

test('the program cannot erase what no act of the record erases', async () => {
  await expect(pool.query('select record.erase($1)', [partyId])).rejects.toMatchObject({ code: '42501' })
  await expect(pool.query('update record.party_versions set content = null, salt = null, erased_at = now()')).rejects.toMatchObject({ code: '42501' })
})

test('after the term: salt and bytes go, the chain and its acts stay, verification says how many', async () => {
  const before = await whole()
  await living.day('2037-01-06')
  expect(await erase(partyId)).not.toHaveProperty('refused')
  const { rows } = await pool.query('select salt, content, erased_at from record.party_versions where party_id = $1', [partyId])
  expect(rows).toEqual([{ salt: null, content: null, erased_at: expect.any(Date) as Date }])
  const after = await whole()
  expect(after).toMatchObject({ ok: true, firstBroken: null, events: before.events + 1 })
  expect(after.erased).toBeGreaterThan(0)
  expect(await erase(partyId)).toMatchObject({ code: 'erasure.already-done' })
  // The job that follows finds it done.
  expect(await emptied(open, partyId)).toBe(0)
})

test('no page, search or paper tells the name any more; a file of somebody else keeps it', async () => {
  const file = await read.publicCase(ended.number)
  expect(file?.applicants).toEqual([{ name: null, country: 'PE' }])
  expect((await persons(ended.number)).map((p) => [p.name, p.erased, p.refusal?.code])).toEqual([[null, true, 'erasure.already-done']])
  const staff = { accountId: 'account-desk', roles: ['filingDesk'] } as const
  expect(await read.particulars(staff, ended.number)).toMatchObject([{ particulars: null }])
  expect(JSON.stringify(await read.wholeCase(staff, ended.number))).not.toContain(name)
  expect((await read.publicCase(alive.number))?.applicants[0]?.name).toBe(name)
  const { rows } = await pool.query<{ n: string }>(`select count(*) as n from office.drafts where submitted_as = $1`, [ended.number])
  expect(rows[0]?.n).toBe('0')
})
