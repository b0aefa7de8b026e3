import { describe, expect, it } from 'vitest'
import { accountsOver, cookiesOf, password, visit } from '#test/accounts.ts'
import { aDatabase } from '#test/postgres.ts'
import { addressee, logRead, readsLogged } from './index.ts'
import { totpCode } from './totp.ts'

const { pool } = await aDatabase()
const { accounts, time, problems, someone, logIn, code } = await accountsOver(pool)

describe('access tokens', () => {
  it('stand for their account until revoked or expired, and are kept only as hashes', async () => {
    const { accountId } = await someone(['applicant'])
    const token = await accounts.issueToken(accountId, 'mi programa', 30)
    expect(await accounts.tokenHolder(token)).toMatchObject({ accountId, roles: ['applicant'] })
    expect(await accounts.tokenHolder(`${token}x`)).toBeNull()
    expect(await accounts.tokenHolder('')).toBeNull()
    const [listed] = await accounts.tokens(accountId)
    expect(listed).toMatchObject({ label: 'mi programa', revoked: false })
    expect(listed!.lastUsedAt).not.toBeNull()
    const { rows } = await pool.query<{ all: string }>('select t::text as all from accounts.tokens t')
    expect(rows.some((r) => r.all.includes(token))).toBe(false)
    time.now += 31 * 86_400_000
    expect(await accounts.tokenHolder(token)).toBeNull()
    time.now -= 31 * 86_400_000
    expect(await accounts.revokeToken((await someone()).accountId, listed!.id)).toBe(false)
    expect(await accounts.revokeToken(accountId, listed!.id)).toBe(true)
    expect(await accounts.tokenHolder(token)).toBeNull()
  })

  it('give staff roles only where the account has its second factor, and nothing where it is suspended', async () => {
    const { accountId } = await someone(['filingDesk'], { totp: false })
    const token = await accounts.issueToken(accountId, 'x')
    expect(await accounts.tokenHolder(token)).toMatchObject({ roles: [], waiting: ['filingDesk'] })
    await accounts.setSuspended(accountId, true, 'admin')
    expect(await accounts.tokenHolder(token)).toBeNull()
  })
})

describe('the register of accounts', () => {
  it('refuses a second account for an e-mail, and roles that nobody can hold', async () => {
    const { email } = await someone()
    expect(await accounts.createAccount({ email, name: 'Otra', roles: ['applicant'], password })).toMatchObject({ code: 'account.email-taken' })
    for (const role of ['system', 'public', 'emperor'] as never[]) {
      expect(await accounts.createAccount({ email: 'x@y.example', name: 'X', roles: [role], password })).toMatchObject({ code: 'account.impossible-role' })
    }
    await expect(pool.query(`insert into accounts.roles select id, 'system' from accounts.accounts`)).rejects.toThrow(/check/)
  })

  it('never loses its last administrator', async () => {
    const { accountId } = await someone(['administrator'])
    for (const { accountId: id } of await accounts.withRole('administrator')) if (id !== accountId) await accounts.setRoles(id, [], 'admin')
    expect(await accounts.setRoles(accountId, ['auditor'], accountId)).toMatchObject({ code: 'account.last-administrator' })
    expect(await accounts.setSuspended(accountId, true, accountId)).toMatchObject({ code: 'account.last-administrator' })
    expect(await accounts.find(accountId)).toMatchObject({ roles: ['administrator'], suspended: false })
  })

  it('keeps one when two administrators remove each other at the same moment', async () => {
    const [one, other] = [await someone(['administrator']), await someone(['administrator'])]
    for (const { accountId: id } of await accounts.withRole('administrator')) if (id !== one.accountId && id !== other.accountId) await accounts.setRoles(id, [], 'admin')
    const outcomes = await Promise.all([accounts.setRoles(one.accountId, [], other.accountId), accounts.setSuspended(other.accountId, true, one.accountId)])
    expect(outcomes.filter((o) => o === 'set')).toHaveLength(1)
    expect(await accounts.withRole('administrator')).toHaveLength(1)
  })

  it('notes who changed what, without names, for the auditor', async () => {
    const { accountId, email } = await someone(['applicant'])
    await accounts.setRoles(accountId, ['representative'], 'the-admin')
    const notes = await accounts.notes(5)
    expect(notes[0]).toMatchObject({ accountId, by: 'the-admin', what: 'rolesSet', facts: { before: ['applicant'], after: ['representative'] } })
    expect(JSON.stringify(notes)).not.toContain(email)
  })

  it('links accounts to parties, with the power that serves in every file', async () => {
    const { accountId } = await someone(['representative'])
    await accounts.linkParty({ accountId, partyId: 'party-1', as: 'representative', powerDocument: null }, accountId)
    await accounts.linkParty({ accountId, partyId: 'party-1', as: 'representative', powerDocument: 'power-1' }, 'desk')
    await accounts.linkParty({ accountId, partyId: 'party-1', as: 'representative', powerDocument: null }, accountId)
    expect(await accounts.partyLinks({ accountId })).toEqual([{ accountId, partyId: 'party-1', as: 'representative', powerDocument: 'power-1' }])
    expect(await accounts.partyLinks({ partyIds: ['party-1', 'party-2'] })).toHaveLength(1)
    await accounts.unlinkParty(accountId, 'party-1', 'desk')
    expect(await accounts.partyLinks({ accountId })).toEqual([])
  })

  it('says where to write to an account', async () => {
    const { accountId, email } = await someone(['applicant'], { language: 'en' })
    expect(await addressee(pool, accountId)).toMatchObject({ email, language: 'en' })
    expect(await addressee(pool, 'nobody')).toBeNull()
  })

  it('throws away what has expired, and only that', async () => {
    const { email } = await someone()
    const cookies = cookiesOf(await logIn(email))
    await accounts.tidy()
    expect(await accounts.session(visit(cookies))).not.toBeNull()
    time.now += 13 * 3_600_000
    await accounts.tidy()
    expect(await accounts.session(visit(cookies))).toBeNull()
    expect((await pool.query('select 1 from accounts.sessions')).rowCount).toBe(0)
    expect((await pool.query('select 1 from office.rate_limits')).rowCount).toBe(0)
  })
})

describe('a demonstration', () => {
  const people = [{ role: 'applicant', name: 'Solicitante inventada' }, { role: 'formalExaminer', name: 'Examinador inventado' }] as const

  it('has an account a role, made once, with secrets that work in the ordinary form', async () => {
    const first = await accounts.demoAccounts(people)
    expect(first.map((d) => [d.role, d.email]).sort()).toEqual([['applicant', 'applicant@demo.example'], ['formalExaminer', 'formalexaminer@demo.example']])
    expect(await accounts.demoAccounts(people)).toEqual(first)
    const examiner = first.find((d) => d.role === 'formalExaminer')!
    const half = await logIn(examiner.email, examiner.password)
    expect(await code(totpCode(examiner.totpSecret!, Date.now()), cookiesOf(half))).toMatchObject({ status: 'in' })
    expect(await accounts.tokenHolder(examiner.token)).toMatchObject({ roles: ['formalExaminer'] })
    expect(first.find((d) => d.role === 'applicant')!.totpSecret).toBeNull()
  })

  it('is entered with one click, as often as one likes', async () => {
    await accounts.demoAccounts(people)
    for (let i = 0; i < 3; i++) {
      const outcome = await accounts.enter('formalExaminer', visit())
      expect(await accounts.session(visit(cookiesOf(outcome)))).toMatchObject({ roles: ['formalExaminer'] })
    }
    expect(await accounts.enter('applicant', visit())).toMatchObject({ status: 'in' })
    expect(await accounts.enter('auditor', visit())).toEqual({ status: 'wrong' })
  })

  it('does not exist in a real office: neither its accounts, nor its door, nor a place for its secrets', async () => {
    await pool.query('update office.installation set demonstration = false')
    try {
      await expect(accounts.demoAccounts(people)).rejects.toThrow(/real office/)
      await expect(accounts.enter('applicant', visit())).rejects.toThrow(/real office/)
      await expect(pool.query(`insert into accounts.demonstration_secrets select 'auditor', id, email, 'x', null, 'x' from accounts.accounts limit 1`)).rejects.toThrow(/demonstration/)
    } finally {
      await pool.query('update office.installation set demonstration = true')
    }
  })
})

describe('reads of personal data', () => {
  it('are written down with who, what, whose and when', async () => {
    await logRead(pool, { accountId: 'examiner-1', what: 'partyParticulars', of: 'case-1', at: '2026-11-21T15:00:00.000Z' })
    await logRead(pool, { accountId: 'examiner-2', what: 'wholeCaseFile', of: 'case-1', at: '2026-11-21T15:01:00.000Z' })
    expect(await readsLogged(pool, 10)).toMatchObject([{ accountId: 'examiner-2' }, { accountId: 'examiner-1', what: 'partyParticulars', of: 'case-1', at: '2026-11-21T15:00:00.000Z' }])
    expect(await readsLogged(pool, 10, { accountId: 'examiner-1', of: 'case-1' })).toHaveLength(1)
  })
})

it('reported no problem besides those asked for', () => {
  expect(problems).toEqual([])
})
