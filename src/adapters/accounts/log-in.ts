import { APIError } from 'better-auth/api'
import type { LogIn, LogInAttempt, LogInOutcome } from '#ports/accounts.ts'
import { keyed, type AccountsDesk } from './desk.ts'
import { writeLetter } from './letters.ts'
import { attempt, forget } from './limits.ts'
import { person } from './people.ts'
import { cookiesOf } from './request.ts'
import { rows } from './sql.ts'

const quarter = 900

/** Log-in in two steps, and sessions. Every answer about an unknown e-mail is that about a wrong password, and takes as long. */
export function logInOf(desk: AccountsDesk): LogIn {
  return {
    async session(request) {
      if (!request.headers.has('cookie')) return null
      const found = await desk.auth.api.getSession({ headers: await cookiesOf(desk, request, 'session') })
      return found === null ? null : person(desk.pool, found.user.id)
    },
    logIn: (asked, request) => (asked.step === 'password' ? withPassword(desk, asked, request) : withCode(desk, asked.code, request)),
    async logOut(request) {
      const { headers } = await desk.auth.api.signOut({ headers: await cookiesOf(desk, request, 'session'), returnHeaders: true })
      return headers.getSetCookie()
    },
  }
}

async function withPassword(desk: AccountsDesk, { email, password }: LogInAttempt & { step: 'password' }, request: Request): Promise<LogInOutcome> {
  const { auth, pool, secret, clock } = desk
  const address = desk.addressOf(request)
  const who = email.trim().toLowerCase()
  const mine = keyed(secret, 'log-in', who, address ?? '')
  const wait = await attempt(pool, clock(), [
    { key: mine, most: 5, seconds: quarter },
    // From many addresses at once, for one e-mail; and from one address, for many e-mails.
    { key: keyed(secret, 'log-in', who), most: 30, seconds: quarter },
    ...(address === null ? [] : [{ key: keyed(secret, 'log-in-from', address), most: 100, seconds: quarter }]),
  ])
  if (wait > 0) return { status: 'tooMany', retryAfterSeconds: wait }
  try {
    const { headers, response } = await auth.api.signInEmail({ body: { email: who, password }, headers: await cookiesOf(desk, request, null), returnHeaders: true })
    await forget(pool, mine)
    if ('twoFactorRedirect' in response) return { status: 'codeNeeded', cookies: headers.getSetCookie() }
    return await admitted(desk, response.user.id, response.token, headers.getSetCookie(), 'wrong')
  } catch (error) {
    return await refusedPassword(desk, who, error)
  }
}

async function refusedPassword(desk: AccountsDesk, email: string, error: unknown): Promise<LogInOutcome> {
  if (!(error instanceof APIError)) throw error
  const code = error.body?.code
  if (code === 'EMAIL_NOT_VERIFIED') {
    const [account] = await rows<{ id: string }>(desk.pool, 'select id from accounts.accounts where email = $1', [email])
    if (account) await writeLetter(desk.pool, account.id, 'confirmation')
    return { status: 'unconfirmed' }
  }
  if (code === 'INVALID_EMAIL_OR_PASSWORD' || code === 'INVALID_EMAIL' || code === 'PASSWORD_TOO_LONG') return { status: 'wrong' }
  throw error
}

async function withCode(desk: AccountsDesk, code: string, request: Request): Promise<LogInOutcome> {
  const { auth, pool, secret, clock } = desk
  try {
    // Only the first step's cookie goes along: with a session beside it better-auth would check the code for that session.
    const { headers, response } = await auth.api.verifyTOTP({ body: { code }, headers: await cookiesOf(desk, request, 'challenge'), returnHeaders: true })
    // A code opens once (RFC 6238 section 5.2), while it or its neighbours are valid: better-auth does not see to it.
    const used = await attempt(pool, clock(), [{ key: keyed(secret, 'code', response.user.id, code), most: 1, seconds: 120 }])
    if (used > 0) {
      await endSession(desk, response.token)
      return { status: 'wrongCode' }
    }
    return await admitted(desk, response.user.id, response.token, headers.getSetCookie(), 'wrongCode')
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    const reason = error.body?.code
    if (reason === 'ACCOUNT_TEMPORARILY_LOCKED') return { status: 'tooMany', retryAfterSeconds: quarter }
    if (reason === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE') return { status: 'tooMany', retryAfterSeconds: 60 }
    if (reason === 'INVALID_CODE' || reason === 'INVALID_TWO_FACTOR_COOKIE' || reason === 'TOTP_NOT_ENABLED' || reason === 'VALIDATION_ERROR') return { status: 'wrongCode' }
    throw error
  }
}

/** In, unless the account is suspended: then the session made a moment ago ends, and nothing tells why. */
async function admitted(desk: AccountsDesk, accountId: string, token: string, cookies: readonly string[], otherwise: 'wrong' | 'wrongCode'): Promise<LogInOutcome> {
  const someone = await person(desk.pool, accountId)
  if (someone !== null) return { status: 'in', person: someone, cookies }
  await endSession(desk, token)
  return { status: otherwise }
}

async function endSession({ pool }: AccountsDesk, token: string): Promise<void> {
  await pool.query('delete from accounts.sessions where token = $1', [token])
}
