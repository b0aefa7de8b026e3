import { randomUUID } from 'node:crypto'
import { APIError } from 'better-auth/api'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import type { OwnAccount } from '#ports/accounts.ts'
import { confirm } from './confirmation.ts'
import { keyed, type AccountsDesk } from './desk.ts'
import { identifier, writeLetter } from './letters.ts'
import { attempt } from './limits.ts'
import { hashPassword, unfitPassword } from './password.ts'
import { note } from './people.ts'
import { cleanEmail, cleanName, insertAccount } from './register.ts'
import { cookiesOf } from './request.ts'
import { deleteSessions, endSessions, revokeSession, sessionsOf } from './sessions.ts'
import { rows, together } from './sql.ts'

const hour = 3600
const forms = 'LPAG arts 20.4, 25.2'

export function ownAccountOf(desk: AccountsDesk): OwnAccount {
  return {
    register: (wish, request) => register(desk, wish, request),
    confirm: (token) => confirm(desk, token),
    requestReset: (email, request) => requestReset(desk, email, request),
    reset: (token, password) => reset(desk, token, password),
    changePassword: (request, current, next) => changePassword(desk, request, current, next),
    beginSecondFactor: (request, password) => beginSecondFactor(desk, request, password),
    finishSecondFactor: (request, code) => finishSecondFactor(desk, request, code),
    sessions: (accountId, request) => sessionsOf(desk, accountId, request),
    revokeSession: (accountId, id) => revokeSession(desk, accountId, id),
    revokeSessions: (accountId, by = accountId) => endSessions(desk, accountId, by),
    async setLanguage(accountId, language) {
      await desk.pool.query('update accounts.accounts set language = $2, updated_at = $3 where id = $1', [accountId, language, new Date(desk.clock())])
    },
  }
}

async function register(desk: AccountsDesk, wish: Parameters<OwnAccount['register']>[0], request: Request): Promise<'sent' | Refusal> {
  const email = cleanEmail(wish.email)
  if (isRefusal(email)) return email
  const name = cleanName(wish.name)
  if (isRefusal(name)) return name
  const unfit = unfitPassword(wish.password, email)
  if (unfit) return unfit
  const wait = await tooMany(desk, 'register', email, request)
  if (wait > 0) return refuse('account.too-many', forms, { retryAfterSeconds: wait })
  // Hashed whether the e-mail is known or not, so that both take as long.
  const password = await hashPassword(wish.password)
  const language = wish.language ?? 'es'
  await together(desk.pool, async (client) => {
    const [old] = await rows<{ id: string; email_confirmed: boolean }>(client, 'select id, email_confirmed from accounts.accounts where email = $1 for update', [email])
    if (old?.email_confirmed) return writeLetter(client, old.id, 'alreadyRegistered')
    if (old) {
      // Nobody has shown to own this e-mail yet: the last who registers it names the password, and older links end.
      await client.query(`update accounts.accounts set name = $2, language = $3, updated_at = $4 where id = $1`, [old.id, name, language, new Date(desk.clock())])
      await client.query(`update accounts.credentials set password = $2, updated_at = $3 where account_id = $1 and provider = 'credential'`, [old.id, password, new Date(desk.clock())])
      return writeLetter(client, old.id, 'confirmation')
    }
    const accountId = await insertAccount(client, { email, name, language, password, confirmed: false, roles: [wish.as ?? 'applicant'], totpSecret: null }, desk.clock())
    if (accountId) await note(client, desk.clock(), { accountId, by: null, what: 'registered' })
    return writeLetter(client, accountId, 'confirmation')
  })
  return 'sent'
}

/** The letter is written where there is an account; where there is none, as much is done. */
async function requestReset(desk: AccountsDesk, typed: string, request?: Request): Promise<void> {
  const email = cleanEmail(typed)
  if (isRefusal(email) || (await tooMany(desk, 'reset', email, request)) > 0) return
  const [found] = await rows<{ id: string; invited: boolean }>(desk.pool,
    `select a.id, not exists (select from accounts.credentials c where c.account_id = a.id and c.provider = 'credential') as invited from accounts.accounts a where a.email = $1`, [email])
  await writeLetter(desk.pool, found?.id ?? null, found?.invited ? 'invitation' : 'passwordReset')
}

/** Who used the link reads that mailbox: the e-mail is confirmed by it. Every session ends. */
async function reset(desk: AccountsDesk, token: string, password: string): Promise<'changed' | Refusal> {
  const unfit = unfitPassword(password)
  if (unfit) return unfit
  const held = [identifier('password', token), new Date(desk.clock())]
  const [known] = await rows(desk.pool, 'select 1 from accounts.verifications where identifier = $1 and expires_at > $2', held)
  // Hashing costs: only for who holds a link.
  const hash = known === undefined ? '' : await hashPassword(password)
  return together(desk.pool, async (client) => {
    const now = new Date(desk.clock())
    const [used] = await rows<{ value: string }>(client, 'delete from accounts.verifications where identifier = $1 and expires_at > $2 returning value', held)
    if (used === undefined || hash === '') return refuse('link.expired', forms)
    const accountId = used.value
    await client.query('update accounts.accounts set email_confirmed = true, updated_at = $2 where id = $1', [accountId, now])
    await client.query(
      `insert into accounts.credentials (id, account_id, provider, login, password, created_at, updated_at) values ($1, $2, 'credential', $2, $3, $4, $4)
       on conflict (account_id, provider) do update set password = excluded.password, updated_at = excluded.updated_at`, [randomUUID(), accountId, hash, now])
    await deleteSessions(client, accountId)
    await note(client, now.getTime(), { accountId, by: null, what: 'passwordReset' })
    return 'changed'
  })
}

async function changePassword(desk: AccountsDesk, request: Request, current: string, next: string): Promise<{ readonly cookies: readonly string[] } | Refusal> {
  const unfit = unfitPassword(next)
  if (unfit) return unfit
  const done = await asked(desk.auth.api.changePassword({
    body: { currentPassword: current, newPassword: next, revokeOtherSessions: true }, headers: await cookiesOf(desk, request, 'session'), returnHeaders: true,
  }), wrongPassword)
  if (isRefusal(done)) return done
  const accountId = done.response.user.id
  await note(desk.pool, desk.clock(), { accountId, by: accountId, what: 'passwordChanged' })
  return { cookies: done.headers.getSetCookie() }
}

async function beginSecondFactor(desk: AccountsDesk, request: Request, password: string): Promise<{ readonly secret: string; readonly uri: string } | Refusal> {
  const begun = await asked(desk.auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers: await cookiesOf(desk, request, 'session') }),
    { ...wrongPassword, TOTP_ALREADY_ENABLED: 'second-factor.already' })
  if (isRefusal(begun)) return begun
  const uri = 'totpURI' in begun ? begun.totpURI : ''
  return { secret: new URL(uri).searchParams.get('secret') ?? '', uri }
}

async function finishSecondFactor(desk: AccountsDesk, request: Request, code: string): Promise<{ readonly cookies: readonly string[] } | Refusal> {
  const headers = await cookiesOf(desk, request, 'session')
  const session = await desk.auth.api.getSession({ headers })
  if (session === null) return refuse('permission.log-in', forms)
  const accountId = session.user.id
  const wait = await attempt(desk.pool, desk.clock(), [{ key: keyed(desk.secret, 'enrol', accountId), most: 10, seconds: 900 }])
  if (wait > 0) return refuse('account.too-many', forms, { retryAfterSeconds: wait })
  const done = await asked(desk.auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }), { INVALID_CODE: 'second-factor.wrong-code', TOTP_NOT_ENABLED: 'second-factor.not-begun' })
  if (isRefusal(done)) return done
  await note(desk.pool, desk.clock(), { accountId, by: accountId, what: 'secondFactorSet' })
  return { cookies: done.headers.getSetCookie() }
}

const wrongPassword = { INVALID_PASSWORD: 'password.wrong', UNAUTHORIZED: 'permission.log-in', PASSWORD_TOO_LONG: 'password.wrong' }

/** Turns better-auth's known errors into refusals; anything else is a bug and goes on up. */
async function asked<T>(answer: Promise<T>, codes: Readonly<Record<string, string>>): Promise<T | Refusal> {
  try {
    return await answer
  } catch (error) {
    const code = error instanceof APIError ? codes[error.body?.code ?? error.status.toString()] : undefined
    if (code === undefined) throw error
    return refuse(code, forms)
  }
}

/** Letters that anybody can cause: three an hour to one e-mail, thirty an hour from one address. */
function tooMany(desk: AccountsDesk, what: string, email: string, request?: Request): Promise<number> {
  const address = request ? desk.addressOf(request) : null
  return attempt(desk.pool, desk.clock(), [
    { key: keyed(desk.secret, what, email), most: 3, seconds: hour },
    ...(address === null ? [] : [{ key: keyed(desk.secret, `${what}-from`, address), most: 30, seconds: hour }]),
  ])
}
