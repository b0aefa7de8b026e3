import { describe, expect, it } from 'vitest'
import { accountsOver, cookiesOf, password, visit } from '#test/accounts.ts'
import { aDatabase } from '#test/postgres.ts'
import type { Accounts as PageAccounts, Demonstration } from '#web/site.ts'

const { pool } = await aDatabase()
const { accounts, open, time, problems, someone, logIn } = await accountsOver(pool)

describe('log-in', () => {
  it('fits the shape that the pages ask for', () => {
    expect(accounts satisfies PageAccounts).toBe(accounts)
    expect({ roles: ['applicant'], enter: accounts.enter } satisfies Demonstration).toBeDefined()
  })

  it('lets a party in with e-mail and password, in any case and with blanks around the e-mail', async () => {
    const { email, accountId } = await someone()
    const outcome = await logIn(`  ${email.toUpperCase()} `)
    expect(outcome).toMatchObject({ status: 'in', person: { accountId, roles: ['applicant'], language: 'es', waiting: [] } })
    expect(await accounts.session(visit(cookiesOf(outcome)))).toMatchObject({ accountId })
    expect(await accounts.session(visit())).toBeNull()
  })

  it('sets a session cookie that scripts and other sites cannot use, and Secure behind HTTPS', async () => {
    const { email } = await someone()
    const [plain] = cookiesOf(await logIn(email))
    expect(plain).toMatch(/HttpOnly/i)
    expect(plain).toMatch(/SameSite=Lax/i)
    expect(plain).toMatch(/Max-Age=43200/)
    expect(plain).not.toMatch(/Secure/)
    const behind = open('https://marcas.example', true)
    const [safe] = cookiesOf(await behind.logIn({ step: 'password', email, password }, visit()))
    expect(safe).toMatch(/^__Secure-tocapu\./)
    expect(safe).toMatch(/; Secure/)
  })

  it('takes the same accent however the keyboard composed it', async () => {
    const { email } = await someone(['applicant'], { password: 'contrase\u00f1a \u00e9pica' })
    expect(await logIn(email, 'contrasen\u0303a e\u0301pica')).toMatchObject({ status: 'in' })
  })

  it('answers a wrong password, an unknown e-mail, an impossible one and an account without password alike', async () => {
    const { email } = await someone()
    const invited = await someone(['applicant'], { password: undefined as never })
    const answers = await Promise.all([logIn(email, 'otra clave bastante larga'), logIn('nadie@correo.example'), logIn('x'), logIn(invited.email), logIn(email, 'x'.repeat(5000))])
    expect(answers).toEqual(Array(5).fill({ status: 'wrong' }))
  })

  it('takes as long for an unknown e-mail as for a wrong password: both hash', async () => {
    const { email } = await someone()
    const time = async (who: string) => {
      const start = performance.now()
      await logIn(who, 'otra clave bastante larga', visit([], `192.0.2.${Math.trunc(start) % 250}`))
      return performance.now() - start
    }
    await time(email)
    const known: number[] = []
    const unknown: number[] = []
    for (let i = 0; i < 3; i++) {
      known.push(await time(email))
      unknown.push(await time(`nadie${i}@correo.example`))
    }
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })

  it('ends at once for a revoked session, a log-out and a suspended account', async () => {
    const { email, accountId } = await someone()
    const first = cookiesOf(await logIn(email))
    const second = cookiesOf(await logIn(email))
    const listed = await accounts.sessions(accountId, visit(second))
    expect(listed).toHaveLength(2)
    expect(listed.filter((s) => s.current)).toHaveLength(1)
    expect(listed[0]).toMatchObject({ browser: 'a browser', address: '192.0.2.1' })
    expect(await accounts.revokeSession(accountId, listed.find((s) => !s.current)!.id)).toBe(true)
    expect(await accounts.session(visit(first))).toBeNull()
    expect(await accounts.session(visit(second))).not.toBeNull()
    const erasing = await accounts.logOut(visit(second))
    expect(erasing.join()).toMatch(/Max-Age=0/)
    expect(await accounts.session(visit(second))).toBeNull()
    const third = cookiesOf(await logIn(email))
    await accounts.setSuspended(accountId, true, 'admin')
    expect(await accounts.session(visit(third))).toBeNull()
    expect(await logIn(email)).toEqual({ status: 'wrong' })
    await accounts.setSuspended(accountId, false, 'admin')
    expect(await logIn(email)).toMatchObject({ status: 'in' })
  })

  it('does not let one account end the session of another', async () => {
    const one = await someone()
    const other = await someone()
    await logIn(one.email)
    const [session] = await accounts.sessions(one.accountId)
    expect(await accounts.revokeSession(other.accountId, session!.id)).toBe(false)
    expect(await accounts.revokeSessions(one.accountId)).toBe(1)
    expect(await accounts.sessions(one.accountId)).toEqual([])
  })

  it('takes no forged or altered cookie', async () => {
    const { email } = await someone()
    const [cookie] = cookiesOf(await logIn(email))
    const value = cookie!.split(';')[0]!
    expect(await accounts.session(visit([value.slice(0, -6) + 'AAAAA='])) ).toBeNull()
    expect(await accounts.session(visit([value.split('.').slice(0, 2).join('.')]))).toBeNull()
  })
})

describe('limits on log-in', () => {
  it('stop the sixth attempt in a quarter of an hour, right or wrong, and let go afterwards', async () => {
    const { email } = await someone()
    const address = visit([], '198.51.100.7')
    for (let i = 0; i < 5; i++) expect(await logIn(email, `clave equivocada ${i}`, address)).toEqual({ status: 'wrong' })
    expect(await logIn(email, password, address)).toEqual({ status: 'tooMany', retryAfterSeconds: 900 })
    time.now += 600_000
    expect(await open().logIn({ step: 'password', email, password }, address)).toEqual({ status: 'tooMany', retryAfterSeconds: 300 })
    expect(await logIn(email, password, visit([], '198.51.100.8'))).toMatchObject({ status: 'in' })
    time.now += 301_000
    expect(await logIn(email, password, address)).toMatchObject({ status: 'in' })
  })

  it('count what is unknown as what is known, and forget after a right password', async () => {
    for (let i = 0; i < 5; i++) await logIn('fantasma@correo.example')
    expect(await logIn('fantasma@correo.example')).toMatchObject({ status: 'tooMany' })
    const { email } = await someone()
    for (let i = 0; i < 4; i++) await logIn(email, 'clave equivocada')
    await logIn(email)
    for (let i = 0; i < 4; i++) expect(await logIn(email, 'clave equivocada')).toEqual({ status: 'wrong' })
  })

  it('hold when twenty attempts come at once', async () => {
    const { email } = await someone()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => logIn(email, 'clave equivocada', visit([], '203.0.113.9'))))
    expect(outcomes.filter((o) => o.status === 'wrong')).toHaveLength(5)
    expect(outcomes.filter((o) => o.status === 'tooMany')).toHaveLength(15)
  })

  it('keep no e-mail and no address in the clear', async () => {
    const { rows } = await pool.query<{ key: string }>('select key from office.rate_limits')
    expect(rows.length).toBeGreaterThan(0)
    for (const { key } of rows) expect(key).not.toMatch(/@|\d+\.\d+\.\d+/)
  })
})

it('reported no problem besides those asked for', () => {
  expect(problems).toEqual([])
})
