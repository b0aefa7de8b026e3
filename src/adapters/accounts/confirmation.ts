import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Refusal } from '#casefile/refusal.ts'
import { refuse } from '#casefile/refusal.ts'
import { link, type AccountsDesk } from './desk.ts'
import { addressee, note } from './people.ts'
import { rows, together } from './sql.ts'

const day = 86_400_000

/**
 * Sends the letter that asks to confirm an e-mail. The link names the password it was sent for: who registers somebody
 * else's e-mail first gains nothing, for the owner's own registration changes the password and ends the older link.
 * (better-auth's own link is bound to the e-mail alone.)
 */
export async function sendConfirmation(desk: AccountsDesk, accountId: string): Promise<void> {
  const to = await addressee(desk.pool, accountId)
  if (to === null) return
  const token = randomBytes(32).toString('base64url')
  const now = desk.clock()
  await desk.pool.query(
    `insert into accounts.verifications (id, identifier, value, expires_at, created_at, updated_at)
     select $1, $2, $3 || ' ' || coalesce(md5(c.password), ''), $4, $5, $5 from accounts.accounts a
     left join accounts.credentials c on c.account_id = a.id and c.provider = 'credential' where a.id = $3`,
    [randomUUID(), identifier(token), accountId, new Date(now + day), new Date(now)])
  desk.post({ kind: 'confirmation', to, link: link(desk.origin, to.language, 'confirm', token) })
}

/** Confirms by the letter's link. Refusal `link.expired`: used, too old, or never ours. */
export async function confirm(desk: AccountsDesk, token: string): Promise<'confirmed' | Refusal> {
  const now = new Date(desk.clock())
  return together(desk.pool, async (client) => {
    const [found] = await rows<{ value: string }>(client, 'delete from accounts.verifications where identifier = $1 and expires_at > $2 returning value', [identifier(token), now])
    const [accountId, password] = found?.value.split(' ') ?? []
    if (accountId === undefined) return refuse('link.expired', 'LPAG arts 20.4, 25.2')
    const done = await client.query(
      `update accounts.accounts a set email_confirmed = true, updated_at = $3 where a.id = $1 and not exists
       (select 1 from accounts.credentials c where c.account_id = a.id and c.provider = 'credential' and md5(c.password) is distinct from $2)`, [accountId, password, now])
    if (done.rowCount !== 1) return refuse('link.expired', 'LPAG arts 20.4, 25.2')
    await note(client, now.getTime(), { accountId, by: null, what: 'emailConfirmed' })
    return 'confirmed'
  })
}

function identifier(token: string): string {
  return `confirm:${createHash('sha256').update(token).digest('base64url')}`
}
