import type { Refusal } from '#casefile/refusal.ts'
import { refuse } from '#casefile/refusal.ts'
import type { AccountsDesk } from './desk.ts'
import { identifier } from './letters.ts'
import { note } from './people.ts'
import { rows, together } from './sql.ts'

/**
 * Confirms by the letter's link. The link names the password that stood when its letter was written: who registers
 * somebody else's e-mail first gains nothing, for the owner's own registration changes the password and ends the older
 * link. Refusal `link.expired`: used, too old, or never ours.
 */
export async function confirm(desk: AccountsDesk, token: string): Promise<'confirmed' | Refusal> {
  const now = new Date(desk.clock())
  return together(desk.pool, async (client) => {
    const [found] = await rows<{ value: string }>(client, 'delete from accounts.verifications where identifier = $1 and expires_at > $2 returning value', [identifier('confirm', token), now])
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
