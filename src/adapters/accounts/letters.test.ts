import { describe, expect, it } from 'vitest'
import { isRefusal } from '#casefile/refusal.ts'
import { accountsOver, codeOf, cookiesOf, password, visit } from '#test/accounts.ts'
import { aDatabase } from '#test/postgres.ts'

const { pool } = await aDatabase()
const { accounts, server, time, problems, someone, logIn, settled } = await accountsOver(pool)

describe('sign-up and letters', () => {
  it('sends a confirmation through SMTP; only its link opens the account', async () => {
    const email = 'nueva@correo.example'
    const letter = server.next(email)
    expect(await accounts.register({ email, name: 'Nueva Persona', password }, visit([], '192.0.2.50'))).toBe('sent')
    const { headers, text } = await letter
    expect(headers).toContain('Subject: Confirme su correo electrónico')
    const again = server.next(email)
    expect(await logIn(email)).toEqual({ status: 'unconfirmed' })
    expect(await logIn(email, 'una clave que no es')).toEqual({ status: 'wrong' })
    await again
    const token = codeOf(text)
    expect(text).toContain('http://127.0.0.1:8080/cuenta/confirmar?codigo=')
    expect(await accounts.confirm(`${token}x`)).toMatchObject({ code: 'link.expired' })
    expect(await accounts.confirm(token)).toBe('confirmed')
    expect(await accounts.confirm(token)).toMatchObject({ code: 'link.expired' })
    expect(await logIn(email)).toMatchObject({ status: 'in', person: { roles: ['applicant'], name: 'Nueva Persona' } })
  })

  it('says the same for a known e-mail, whose owner is told by letter', async () => {
    const { email } = await someone()
    const letter = server.next(email)
    expect(await accounts.register({ email, name: 'Otra Persona', password: 'otra clave muy larga' }, visit())).toBe('sent')
    expect((await letter).headers).toContain('Subject: Usted ya tiene una cuenta')
    expect(await logIn(email, 'otra clave muy larga')).toEqual({ status: 'wrong' })
    expect(await logIn(email)).toMatchObject({ status: 'in' })
  })

  it('gives nothing to who registers another’s e-mail first', async () => {
    const email = 'victima@correo.example'
    const toThief = server.next(email)
    await accounts.register({ email, name: 'Ladrón', password: 'clave del que roba' }, visit([], '192.0.2.60'))
    const early = codeOf((await toThief).text)
    const toOwner = server.next(email)
    await accounts.register({ email, name: 'Dueña', password }, visit([], '192.0.2.61'))
    const token = codeOf((await toOwner).text)
    expect(await accounts.confirm(early)).toMatchObject({ code: 'link.expired' })
    expect(await accounts.confirm(token)).toBe('confirmed')
    expect(await logIn(email, 'clave del que roba')).toEqual({ status: 'wrong' })
    expect(await logIn(email)).toMatchObject({ status: 'in', person: { name: 'Dueña' } })
  })

  it('is refused with its reason: short or trivial passwords, impossible e-mails, empty names, a fourth letter in an hour', async () => {
    const wish = { email: 'a@correo.example', name: 'Ana', password }
    const ask = (change: Partial<typeof wish>) => accounts.register({ ...wish, ...change }, visit())
    expect(await ask({ password: 'corta' })).toMatchObject({ code: 'password.too-short', facts: { least: 12 } })
    expect(await ask({ password: 'aaaaaaaaaaaaaa' })).toMatchObject({ code: 'password.too-easy' })
    expect(await ask({ password: 'x'.repeat(201) })).toMatchObject({ code: 'password.too-long' })
    for (const email of ['', 'sin-arroba', 'a@b', 'a@b.example, c@d.example', '"x"@y.example\r\nBcc: z@z.example', 'á@correo.example']) {
      expect(await ask({ email })).toMatchObject({ code: 'account.bad-email' })
    }
    expect(await ask({ name: ' \u202e ' })).toMatchObject({ code: 'account.no-name' })
    for (let i = 0; i < 3; i++) expect(await ask({})).toBe('sent')
    expect(await ask({})).toMatchObject({ code: 'account.too-many' })
  })

  it('confirmation links end after 24 hours', async () => {
    const email = 'tarde@correo.example'
    const letter = server.next(email)
    await accounts.register({ email, name: 'Tarde', password, language: 'en', as: 'representative' }, visit([], '192.0.2.70'))
    const { text, headers } = await letter
    expect(headers).toContain('Subject: Confirm your e-mail')
    expect(text).toContain('http://127.0.0.1:8080/en/cuenta/confirmar?codigo=')
    time.now += 86_400_001
    expect(await accounts.confirm(codeOf(text))).toMatchObject({ code: 'link.expired' })
  })
})

describe('another password', () => {
  it('comes by a link that works once, ends every session and is told', async () => {
    const { email } = await someone()
    const cookies = cookiesOf(await logIn(email))
    const letter = server.next(email)
    await accounts.requestReset(email)
    const token = codeOf((await letter).text)
    expect(await accounts.reset(token, 'corta')).toMatchObject({ code: 'password.too-short' })
    const told = server.next(email)
    expect(await accounts.reset(token, 'mi segunda clave larga')).toBe('changed')
    expect((await told).headers).toContain('Subject: Su contraseña cambió')
    expect(await accounts.session(visit(cookies))).toBeNull()
    expect(await accounts.reset(token, 'mi tercera clave larga')).toMatchObject({ code: 'link.expired' })
    expect(await logIn(email)).toEqual({ status: 'wrong' })
    expect(await logIn(email, 'mi segunda clave larga')).toMatchObject({ status: 'in' })
  })

  it('asked for an e-mail without account is silence', async () => {
    const before = server.letters.length
    await accounts.requestReset('nadie-mas@correo.example')
    await accounts.requestReset('no es un correo')
    await settled()
    expect(server.letters.length).toBe(before)
  })

  it('invites who has none yet, and using the invitation confirms the e-mail', async () => {
    const email = 'invitada@correo.example'
    const letter = server.next(email)
    const account = await accounts.createAccount({ email, name: 'Invitada', roles: ['applicant', 'auditor'] }, 'admin')
    expect(isRefusal(account)).toBe(false)
    const { headers, text } = await letter
    expect(headers).toContain('Subject: Su cuenta está lista')
    expect(await accounts.reset(codeOf(text), password)).toBe('changed')
    expect(await logIn(email)).toMatchObject({ status: 'in', person: { roles: ['applicant'], waiting: ['auditor'] } })
  })

  it('keeps links as hashes only', async () => {
    const { email } = await someone()
    const letter = server.next(email)
    await accounts.requestReset(email)
    const token = codeOf((await letter).text)
    const { rows } = await pool.query<{ identifier: string; value: string }>('select identifier, value from accounts.verifications')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.some((r) => r.identifier.includes(token) || r.value.includes(token))).toBe(false)
  })

  it('is changed by its owner, who stays; other sessions end', async () => {
    const { email } = await someone()
    const here = cookiesOf(await logIn(email))
    const there = cookiesOf(await logIn(email))
    expect(await accounts.changePassword(visit(here), 'no es la mía', 'mi segunda clave larga')).toMatchObject({ code: 'password.wrong' })
    expect(await accounts.changePassword(visit(), password, 'mi segunda clave larga')).toMatchObject({ code: 'permission.log-in' })
    const changed = await accounts.changePassword(visit(here), password, 'mi segunda clave larga')
    if (isRefusal(changed)) throw new Error(changed.code)
    expect(await accounts.session(visit(changed.cookies))).not.toBeNull()
    expect(await accounts.session(visit(there))).toBeNull()
  })
})

it('reported no problem besides those asked for', () => {
  expect(problems).toEqual([])
})
