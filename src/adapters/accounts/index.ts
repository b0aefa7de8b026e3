import type { Accounts } from '#ports/accounts.ts'
import { openAuth } from './auth.ts'
import { demonstrationOf } from './demonstration.ts'
import type { AccountsDesk, AccountsSettings } from './desk.ts'
import { sendLetter } from './letters.ts'
import { logInOf } from './log-in.ts'
import { ownAccountOf } from './own-account.ts'
import { registerOf } from './register.ts'
import { tokensOf } from './tokens.ts'

export { paths } from './desk.ts'
export type { AccountsSettings } from './desk.ts'
export { addressee } from './people.ts'
export { logRead, readsLogged, type PersonalRead } from './reads.ts'

/** Who logs in, how, and which roles they hold. What a role may do is `office/permissions.ts`. Reads nothing until it is asked. */
export function openAccounts(settings: AccountsSettings): Accounts {
  const desk = deskOf(settings)
  return {
    ...logInOf(desk), ...ownAccountOf(desk), ...tokensOf(desk), ...registerOf(desk), ...demonstrationOf(desk),
    sendLetter: (id) => sendLetter(desk, id),
    async tidy() {
      const now = new Date(desk.clock())
      await desk.pool.query('delete from accounts.sessions where expires_at < $1', [now])
      await desk.pool.query('delete from accounts.verifications where expires_at < $1', [now])
      await desk.pool.query('delete from office.rate_limits where until < $1', [now])
    },
  }
}

function deskOf(settings: AccountsSettings): AccountsDesk {
  if (settings.secret.length < 32) throw new Error('the secret of the accounts needs at least 32 characters')
  const report = settings.report ?? (() => undefined)
  const { pool, mail, secret, origin, secure } = settings
  const officeName = settings.officeName ?? 'Tocapu'
  return {
    pool, mail, secret, origin, secure, officeName, report, clock: settings.clock ?? Date.now, addressOf: settings.addressOf ?? (() => null),
    auth: openAuth({ pool, secret, origin, secure, officeName, report }),
  }
}
