import { randomBytes } from 'node:crypto'
import { isRefusal } from '#casefile/refusal.ts'
import type { DemonstrationAccount, DemonstrationAccounts, LogIn } from '#ports/accounts.ts'
import type { AccountsDesk } from './desk.ts'
import { person } from './people.ts'
import { registerOf } from './register.ts'
import { cookiesOf } from './request.ts'
import { rows } from './sql.ts'
import { tokensOf } from './tokens.ts'
import { totpCode } from './totp.ts'

type Wanted = Parameters<DemonstrationAccounts['demoAccounts']>[0][number]

/** Accounts of invented people, one a role, whose secrets anybody may read: only where the database says it is a demonstration. */
export function demonstrationOf(desk: AccountsDesk): DemonstrationAccounts {
  return {
    async demoAccounts(people) {
      await onlyInADemonstration(desk)
      const known = await secrets(desk)
      const missing = people.filter(({ role }) => !known.some((one) => one.role === role))
      await Promise.all(missing.map((one) => make(desk, one)))
      return secrets(desk)
    },
    demoSecrets: () => secrets(desk),
    enter: (role, request) => enter(desk, role, request),
  }
}

async function make(desk: AccountsDesk, { role, name, email }: Wanted): Promise<void> {
  const address = email ?? `${role.toLowerCase()}@demo.example`
  const password = randomBytes(12).toString('base64url')
  const made = await registerOf(desk).createAccount({ email: address, name, roles: [role], password, confirmed: true })
  if (isRefusal(made)) throw new Error(`no demonstration account for ${role}: ${made.code}`)
  const token = await tokensOf(desk).issueToken(made.accountId, 'Demostración')
  await desk.pool.query(
    'insert into accounts.demonstration_secrets (role, account_id, email, password, totp_secret, token) values ($1, $2, $3, $4, $5, $6)',
    [role, made.accountId, address, password, made.totpSecret ?? null, token])
}

/** In the order in which the accounts were made. */
async function secrets(desk: AccountsDesk): Promise<readonly DemonstrationAccount[]> {
  return rows<DemonstrationAccount>(desk.pool,
    `select d.role, d.email, d.password, d.totp_secret as "totpSecret", d.token from accounts.demonstration_secrets d join accounts.accounts a on a.id = d.account_id order by a.created_at, d.role`)
}

/** The same two steps as everybody's, without the limits that protect secrets: these are public. */
async function enter(desk: AccountsDesk, role: string, request: Request): ReturnType<LogIn['logIn']> {
  await onlyInADemonstration(desk)
  const one = (await secrets(desk)).find((account) => account.role === role)
  if (one === undefined) return { status: 'wrong' }
  const { headers, response } = await desk.auth.api.signInEmail({ body: { email: one.email, password: one.password }, headers: await cookiesOf(desk, request, null), returnHeaders: true })
  if (!('twoFactorRedirect' in response)) return inAs(desk, response.user.id, headers.getSetCookie())
  const challenge = new Request(request.url, { headers: { cookie: headers.getSetCookie().map((c) => c.split(';')[0]).join('; '), 'user-agent': request.headers.get('user-agent') ?? '' } })
  const second = await desk.auth.api.verifyTOTP({
    body: { code: totpCode(one.totpSecret ?? '', Date.now()) }, headers: await cookiesOf(desk, challenge, 'challenge'), returnHeaders: true,
  })
  return inAs(desk, second.response.user.id, second.headers.getSetCookie())
}

async function inAs(desk: AccountsDesk, accountId: string, cookies: readonly string[]): ReturnType<LogIn['logIn']> {
  const someone = await person(desk.pool, accountId)
  return someone === null ? { status: 'wrong' } : { status: 'in', person: someone, cookies }
}

async function onlyInADemonstration(desk: AccountsDesk): Promise<void> {
  const [installation] = await rows<{ demonstration: boolean }>(desk.pool, 'select demonstration from office.installation')
  if (installation?.demonstration !== true) throw new Error('this database is a real office: it has no demonstration accounts')
}
