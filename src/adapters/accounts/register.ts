import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { symmetricEncrypt } from 'better-auth/crypto'
import { roles as allRoles, type Role } from '#casefile/actor.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import type { AccountRegister, NewAccount } from '#ports/accounts.ts'
import { staff, type AccountsDesk } from './desk.ts'
import { writeLetter } from './letters.ts'
import { hashPassword, unfitPassword } from './password.ts'
import { entries, note, notes } from './people.ts'
import { linkParty, partyLinks, unlinkParty } from './parties.ts'
import { deleteSessions } from './sessions.ts'
import { rows, together } from './sql.ts'
import { newTotpSecret } from './totp.ts'

const norm = 'Ley 29733 art. 16'

export function registerOf(desk: AccountsDesk): AccountRegister {
  const { pool, clock } = desk
  return {
    createAccount: (account, by) => createAccount(desk, account, by ?? null),
    list: () => entries(pool),
    find: async (accountId) => (await entries(pool, 'where a.id = $1', [accountId]))[0] ?? null,
    withRole: (role) => entries(pool, 'where a.suspended_at is null and exists (select 1 from accounts.roles r where r.account_id = a.id and r.role = $1)', [role]),
    setRoles: (accountId, roles, by) => setRoles(desk, accountId, roles, by),
    setSuspended: (accountId, suspended, by) => setSuspended(desk, accountId, suspended, by),
    resetSecondFactor: (accountId, by) => together(pool, async (client) => {
      await client.query('delete from accounts.second_factors where account_id = $1', [accountId])
      await client.query('update accounts.accounts set second_factor = false, updated_at = $2 where id = $1', [accountId, new Date(clock())])
      await deleteSessions(client, accountId)
      await note(client, clock(), { accountId, by, what: 'secondFactorReset' })
    }),
    linkParty: (link, by) => linkParty(desk, link, by),
    unlinkParty: (accountId, partyId, by) => unlinkParty(desk, accountId, partyId, by),
    partyLinks: (of) => partyLinks(pool, of),
    notes: (limit, before) => notes(pool, limit, before),
  }
}

async function createAccount(desk: AccountsDesk, account: NewAccount, by: string | null): ReturnType<AccountRegister['createAccount']> {
  const email = cleanEmail(account.email)
  if (isRefusal(email)) return email
  const name = cleanName(account.name)
  if (isRefusal(name)) return name
  const unfit = impossible(account.roles) ?? (account.password === undefined ? undefined : unfitPassword(account.password, email))
  if (unfit) return unfit
  const totp = account.totp ?? (account.password !== undefined && account.roles.some((role) => staff.has(role)))
  const secret = totp ? newTotpSecret() : null
  const { secretConfig } = await desk.auth.$context
  const totpSecret = secret === null ? null : await symmetricEncrypt({ key: secretConfig, data: secret.text })
  const codes = await symmetricEncrypt({ key: secretConfig, data: '[]' })
  const password = account.password === undefined ? null : await hashPassword(account.password)
  const accountId = await together(desk.pool, async (client) => {
    const id = await insertAccount(client, {
      email, name, language: account.language ?? 'es', password, confirmed: account.confirmed ?? false, roles: account.roles, totpSecret: totpSecret === null ? null : { secret: totpSecret, codes },
    }, desk.clock())
    if (id === null) return null
    await note(client, desk.clock(), { accountId: id, by, what: 'created', facts: { roles: account.roles } })
    if (password === null) await writeLetter(client, id, 'invitation')
    else if (!account.confirmed) await writeLetter(client, id, 'confirmation')
    return id
  })
  if (accountId === null) return refuse('account.email-taken', norm)
  return { accountId, ...(secret && { totpSecret: secret.base32 }) }
}

type Inserted = {
  readonly email: string; readonly name: string; readonly language: 'es' | 'en'; readonly password: string | null; readonly confirmed: boolean
  readonly roles: readonly Role[]; readonly totpSecret: { readonly secret: string; readonly codes: string } | null
}

/** The rows of a new account; null where the e-mail has one. */
export async function insertAccount(client: pg.ClientBase, { email, name, language, password, confirmed, roles, totpSecret }: Inserted, nowMs: number): Promise<string | null> {
  const id = randomUUID()
  const now = new Date(nowMs)
  const made = await client.query(
    `insert into accounts.accounts (id, email, email_confirmed, name, second_factor, language, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (email) do nothing`,
    [id, email, confirmed, name, totpSecret !== null, language, now])
  if (made.rowCount !== 1) return null
  if (password !== null) {
    await client.query(`insert into accounts.credentials (id, account_id, provider, login, password, created_at, updated_at) values ($1, $2, 'credential', $2, $3, $4, $4)`, [randomUUID(), id, password, now])
  }
  if (totpSecret !== null) {
    await client.query('insert into accounts.second_factors (id, account_id, secret, backup_codes) values ($1, $2, $3, $4)', [randomUUID(), id, totpSecret.secret, totpSecret.codes])
  }
  await client.query('insert into accounts.roles (account_id, role) select $1, unnest($2::text[]) on conflict do nothing', [id, roles])
  return id
}

async function setRoles(desk: AccountsDesk, accountId: string, roles: readonly Role[], by: string): Promise<'set' | Refusal> {
  const wrong = impossible(roles)
  if (wrong) return wrong
  return together(desk.pool, async (client) => {
    if (!roles.includes('administrator') && (await isLastAdministrator(client, accountId))) return refuse('account.last-administrator', norm)
    const before = (await rows<{ role: Role }>(client, 'delete from accounts.roles where account_id = $1 returning role', [accountId])).map((r) => r.role)
    await client.query('insert into accounts.roles (account_id, role) select $1, unnest($2::text[]) on conflict do nothing', [accountId, roles])
    await note(client, desk.clock(), { accountId, by, what: 'rolesSet', facts: { before: [...before].sort(), after: [...roles].sort() } })
    return 'set'
  })
}

async function setSuspended(desk: AccountsDesk, accountId: string, suspended: boolean, by: string): Promise<'set' | Refusal> {
  return together(desk.pool, async (client) => {
    if (suspended && (await isLastAdministrator(client, accountId))) return refuse('account.last-administrator', norm)
    const now = new Date(desk.clock())
    await client.query('update accounts.accounts set suspended_at = case when $2 then coalesce(suspended_at, $3) end, updated_at = $3 where id = $1', [accountId, suspended, now])
    if (suspended) await deleteSessions(client, accountId)
    await note(client, now.getTime(), { accountId, by, what: suspended ? 'suspended' : 'reinstated' })
    return 'set'
  })
}

/** Asked under a lock until the end of the transaction: two administrators cannot remove each other at the same moment. */
async function isLastAdministrator(client: pg.ClientBase, accountId: string): Promise<boolean> {
  await client.query('lock table accounts.roles in share row exclusive mode')
  const active = await rows<{ id: string }>(client, `select a.id from accounts.accounts a join accounts.roles r on r.account_id = a.id where r.role = 'administrator' and a.suspended_at is null`)
  return active.length === 1 && active[0]?.id === accountId
}

function impossible(roles: readonly Role[]): Refusal | undefined {
  const wrong = roles.filter((role) => !allRoles.includes(role) || role === 'public' || role === 'system')
  return wrong.length > 0 ? refuse('account.impossible-role', norm, { roles: wrong }) : undefined
}

/** One address, in lower case, as mail servers take it; no display name, no list. */
export function cleanEmail(typed: string): string | Refusal {
  const email = typed.trim().toLowerCase()
  return email.length <= 254 && /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(email) ? email : refuse('account.bad-email', norm)
}

export function cleanName(typed: string): string | Refusal {
  const name = typed.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return name.length > 0 && name.length <= 200 ? name : refuse('account.no-name', norm)
}
