import type { Accounts } from '#ports/accounts.ts'
import type { Letter } from '#ports/mail.ts'
import { openAuth } from './auth.ts'
import { demonstrationOf } from './demonstration.ts'
import type { AccountsDesk, AccountsSettings } from './desk.ts'
import { logInOf } from './log-in.ts'
import { afterReset, ownAccountOf, sendReset } from './own-account.ts'
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
    settled: desk.settled,
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
  const { pool, secret, origin, secure } = settings
  const officeName = settings.officeName ?? 'Tocapu'
  const onTheirWay = new Set<Promise<void>>()
  const later = (work: Promise<void>, what: string): void => {
    // The reason alone: a mail server's answer may repeat the address.
    const going = work.catch((error: unknown) => report(`a letter (${what}) was not handed over: ${(error as { code?: string }).code ?? 'unknown'}`))
    onTheirWay.add(going)
    void going.finally(() => onTheirWay.delete(going))
  }
  const post = (letter: Letter): void => later(settings.mail.send(letter), letter.kind)
  const desk: AccountsDesk = {
    pool, secret, origin, secure, officeName, report, post,
    clock: settings.clock ?? Date.now,
    addressOf: settings.addressOf ?? (() => null),
    // A letter being written may put another on its way.
    async settled() {
      while (onTheirWay.size > 0) await Promise.all(onTheirWay)
    },
    auth: openAuth({
      pool, secret, origin, secure, officeName, report,
      // Not waited for: an e-mail without account must be answered as slowly, or as fast.
      sendReset: async (accountId, token) => later(sendReset(desk, accountId, token), 'passwordReset'),
      afterReset: (accountId) => afterReset(desk, accountId),
    }),
  }
  return desk
}
