import { describe, expect, it } from 'vitest'
import { isRefusal } from '#casefile/refusal.ts'
import { staffRoles } from '#office/permissions.ts'
import { accountsOver, cookiesOf, password, visit } from '#test/accounts.ts'
import { aDatabase } from '#test/postgres.ts'
import { staff } from './desk.ts'
import { totpCode } from './totp.ts'

const { pool } = await aDatabase()
const { accounts, problems, someone, logIn, code } = await accountsOver(pool)

describe('the second factor', () => {
  it('is asked of staff: the password alone opens nothing', async () => {
    const { email, totpSecret } = await someone(['formalExaminer'])
    const first = await logIn(email)
    expect(first.status).toBe('codeNeeded')
    expect(await accounts.session(visit(cookiesOf(first)))).toBeNull()
    expect(await code('000000', cookiesOf(first))).toEqual({ status: 'wrongCode' })
    expect(await code('abc', cookiesOf(first))).toEqual({ status: 'wrongCode' })
    const outcome = await code(totpCode(totpSecret!, Date.now()), cookiesOf(first))
    expect(outcome).toMatchObject({ status: 'in', person: { roles: ['formalExaminer'], waiting: [] } })
    expect(await accounts.session(visit(cookiesOf(outcome)))).toMatchObject({ roles: ['formalExaminer'] })
  })

  it('takes each code once', async () => {
    const { email, totpSecret } = await someone(['auditor'])
    const digits = totpCode(totpSecret!, Date.now())
    expect(await code(digits, cookiesOf(await logIn(email)))).toMatchObject({ status: 'in' })
    expect(await code(digits, cookiesOf(await logIn(email)))).toEqual({ status: 'wrongCode' })
  })

  it('asks who is logging in, not who is logged in beside', async () => {
    const party = await someone()
    const session = cookiesOf(await logIn(party.email))
    const staffed = await someone(['gazetteEditor'])
    const first = cookiesOf(await logIn(staffed.email))
    expect(await code('000000', [...session, ...first])).toEqual({ status: 'wrongCode' })
    expect(await code(totpCode(staffed.totpSecret!, Date.now()), [...session, ...first])).toMatchObject({ status: 'in', person: { accountId: staffed.accountId } })
  })

  it('ends the half-made log-in after five wrong codes, and without its cookie is only a wrong code', async () => {
    const { email, totpSecret } = await someone(['decisionMaker'])
    const first = cookiesOf(await logIn(email))
    for (let i = 0; i < 5; i++) expect(await code('000000', first)).toEqual({ status: 'wrongCode' })
    expect(await code(totpCode(totpSecret!, Date.now()), first)).toMatchObject({ status: 'tooMany' })
    expect(await code(totpCode(totpSecret!, Date.now()), [])).toEqual({ status: 'wrongCode' })
  })

  it('is set by the account itself; until then its staff roles wait', async () => {
    const { email, accountId } = await someone(['applicant'])
    expect(await accounts.setRoles(accountId, ['applicant', 'filingDesk'], 'admin')).toBe('set')
    const cookies = cookiesOf(await logIn(email))
    expect(await accounts.session(visit(cookies))).toMatchObject({ roles: ['applicant'], waiting: ['filingDesk'] })
    expect(await accounts.beginSecondFactor(visit(cookies), 'otra clave cualquiera')).toMatchObject({ code: 'password.wrong' })
    expect(await accounts.beginSecondFactor(visit(), password)).toMatchObject({ code: 'permission.log-in' })
    const begun = await accounts.beginSecondFactor(visit(cookies), password)
    if (isRefusal(begun)) throw new Error(begun.code)
    expect(begun.uri).toMatch(/^otpauth:\/\/totp\/Oficina/)
    expect(await accounts.finishSecondFactor(visit(cookies), '000000')).toMatchObject({ code: 'second-factor.wrong-code' })
    expect(await accounts.session(visit(cookies))).toMatchObject({ roles: ['applicant'] })
    const finished = await accounts.finishSecondFactor(visit(cookies), totpCode(begun.secret, Date.now()))
    if (isRefusal(finished)) throw new Error(finished.code)
    expect(await accounts.session(visit(finished.cookies))).toMatchObject({ roles: ['applicant', 'filingDesk'], waiting: [] })
    expect((await logIn(email)).status).toBe('codeNeeded')
    await accounts.resetSecondFactor(accountId, 'admin')
    expect(await accounts.session(visit(finished.cookies))).toBeNull()
    expect(await logIn(email)).toMatchObject({ status: 'in', person: { roles: ['applicant'], waiting: ['filingDesk'] } })
  })

  it('keeps its secret encrypted, and covers every role of the office’s own people', async () => {
    const { accountId, totpSecret } = await someone(['auditor'])
    const { rows } = await pool.query<{ secret: string }>('select secret from accounts.second_factors where account_id = $1', [accountId])
    expect(rows[0]!.secret).not.toContain(Buffer.from(totpSecret!, 'ascii').toString())
    expect(rows[0]!.secret.length).toBeGreaterThan(60)
    expect([...staff].sort()).toEqual([...staffRoles].sort())
  })
})

it('reported no problem besides those asked for', () => {
  expect(problems).toEqual([])
})
