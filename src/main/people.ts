import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressee, openAccounts } from '#adapters/accounts/index.ts'
import { openMail } from '#adapters/mail/index.ts'
import type { Accounts } from '#ports/accounts.ts'
import type { Addressee, Mailer } from '#ports/mail.ts'
import type { Settings } from './settings.ts'
import type { Log, Wired } from './wire.ts'

export type People = { readonly accounts: Accounts; readonly mail: Mailer; readonly tidy: () => Promise<void>; readonly sendLetter: Accounts['sendLetter']; readonly addressee: (accountId: string) => Promise<Addressee | undefined> }

/** The address of a request's sender, as the door saw it. */
export const senders = new WeakMap<Request, string>()

/** Accounts and letters of one installation. */
export function openPeople({ pool }: Wired, s: Settings, log: Log): People {
  const mail = openMail({
    from: process.env.TOCAPU_MAIL_FROM ?? 'avisos@localhost', officeName: s.officeName, outbox: join(s.folder, 'outbox'),
    ...(s.smtpUrl && { smtpUrl: s.smtpUrl }), log: (line) => log.info({}, line),
  })
  const accounts = openAccounts({
    pool, mail, secret: secretOf(s.folder), origin: s.origin, secure: s.origin.startsWith('https:'), officeName: s.officeName,
    addressOf: (request) => senders.get(request) ?? null, report: (problem) => log.error({}, problem),
  })
  return { accounts, mail, tidy: accounts.tidy, sendLetter: accounts.sendLetter, addressee: async (accountId) => (await addressee(pool, accountId)) ?? undefined }
}

/** Signs cookies; the same for every process of the installation. */
function secretOf(folder: string): string {
  if (process.env.TOCAPU_SECRET) return process.env.TOCAPU_SECRET
  const file = join(folder, 'accounts-secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}
