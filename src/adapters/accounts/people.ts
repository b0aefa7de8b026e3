import type pg from 'pg'
import type { Role } from '#casefile/actor.ts'
import type { AccountEntry, AccountNote, Person } from '#ports/accounts.ts'
import type { Addressee } from '#ports/mail.ts'
import { staff } from './desk.ts'
import { instant, rows } from './sql.ts'

type AccountRow = {
  readonly id: string; readonly email: string; readonly name: string; readonly language: 'es' | 'en'; readonly email_confirmed: boolean
  readonly second_factor: boolean | null; readonly suspended_at: Date | null; readonly created_at: Date; readonly roles: readonly Role[]
}

const selected = `select a.*, array(select r.role from accounts.roles r where r.account_id = a.id order by r.role) as roles from accounts.accounts a`

/** The person behind an account, or null where it does not exist or is suspended. */
export async function person(pool: pg.Pool, accountId: string): Promise<Person | null> {
  const [row] = await rows<AccountRow>(pool, `${selected} where a.id = $1 and a.suspended_at is null`, [accountId])
  return row === undefined ? null : personOf(row)
}

/** Staff roles count only once the second factor is there. */
function personOf({ id, name, language, roles, second_factor: secondFactor }: AccountRow): Person {
  const counts = (role: Role) => secondFactor === true || !staff.has(role)
  return { accountId: id, name, language, roles: roles.filter(counts), waiting: roles.filter((role) => !counts(role)) }
}

export async function entries(pool: pg.Pool, where = '', values: readonly unknown[] = []): Promise<readonly AccountEntry[]> {
  const found = await rows<AccountRow>(pool, `${selected} ${where} order by a.created_at, a.id`, values)
  return found.map((row) => ({
    accountId: row.id, email: row.email, name: row.name, language: row.language, roles: row.roles, confirmed: row.email_confirmed,
    secondFactor: row.second_factor === true, suspended: row.suspended_at !== null, createdAt: instant(row.created_at),
  }))
}

export async function addressee(pool: pg.Pool, accountId: string): Promise<Addressee | null> {
  const [found] = await rows<Addressee>(pool, 'select email, name, language from accounts.accounts where id = $1', [accountId])
  return found ?? null
}

export type Noting = { readonly accountId: string; readonly by: string | null; readonly what: string; readonly facts?: Readonly<Record<string, unknown>> }

/** Writes down what was done to an account. Facts hold no name, e-mail or secret. */
export async function note(db: pg.Pool | pg.ClientBase, atMs: number, { accountId, by, what, facts = {} }: Noting): Promise<void> {
  await rows(db, 'insert into accounts.notes (at, account_id, by_account, what, facts) values ($1, $2, $3, $4, $5)', [new Date(atMs), accountId, by, what, JSON.stringify(facts)])
}

export async function notes(pool: pg.Pool, limit: number, before?: string): Promise<readonly AccountNote[]> {
  const found = await rows<{ at: Date; account_id: string; by_account: string | null; what: string; facts: Record<string, unknown> }>(pool,
    'select * from accounts.notes where $2::timestamptz is null or at < $2 order by at desc, id desc limit $1', [limit, before ?? null])
  return found.map((n) => ({ at: instant(n.at), accountId: n.account_id, by: n.by_account, what: n.what, facts: n.facts }))
}
