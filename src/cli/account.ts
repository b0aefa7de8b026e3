import { randomBytes } from 'node:crypto'
import { roles, type Role } from '#casefile/actor.ts'
import { isRefusal } from '#casefile/refusal.ts'
import type { AccountRegister } from '#ports/accounts.ts'
import { readFlags } from './flags.ts'
import { refusalSentence } from './refusals.ts'

type Io = { readonly out: (line: string) => void; readonly err: (line: string) => void; readonly accounts: Pick<AccountRegister, 'createAccount'> }

/**
 * `tocapu account create EMAIL --name NAME --role ROLE[,ROLE…] [--json]`: the first administrator of a real office, or
 * anybody whom no letter can reach yet. Password and second factor are told once, to whoever holds the machine.
 */
export async function accountCommand(args: readonly string[], io: Io): Promise<number> {
  const typed = readFlags(args, { switches: ['json'], values: ['name', 'role'] })
  const [verb, email, ...rest] = typed?.words ?? []
  const name = typed?.values.get('name')
  const asked = (typed?.values.get('role') ?? '').split(',').map((role) => role.trim())
  if (typed === undefined || verb !== 'create' || email === undefined || rest.length > 0 || name === undefined || !asked.every((role) => known.has(role))) {
    io.err(`tocapu account create EMAIL --name NAME --role ROLE[,ROLE…] [--json]\n  roles: ${[...known].join(', ')}`)
    return 2
  }
  const password = randomBytes(15).toString('base64url')
  const made = await io.accounts.createAccount({ email, name, roles: asked as readonly Role[], password, confirmed: true })
  if (isRefusal(made)) {
    const refusal = { code: made.code, message: refusalSentence(made, 'es'), article: made.article }
    if (typed.switches.has('json')) io.out(JSON.stringify({ accountId: null, refusal }))
    else io.err(refusal.message)
    return 1
  }
  const account = { accountId: made.accountId, email, roles: asked, password, totpSecret: made.totpSecret ?? null }
  io.out(typed.switches.has('json') ? JSON.stringify(account) : `${email}\npassword       ${password}${account.totpSecret === null ? '' : `\nsecond factor  ${account.totpSecret}`}`)
  return 0
}

/** Of these nobody is an account: the program itself, and whoever has none. */
const known: ReadonlySet<string> = new Set(roles.filter((role) => role !== 'system' && role !== 'public'))
