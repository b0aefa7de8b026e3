import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Letter } from '#ports/mail.ts'
import { link, type AccountsDesk, type paths } from './desk.ts'
import { addressee } from './people.ts'
import { rows } from './sql.ts'

type Kind = Exclude<Letter['kind'], 'notice' | 'noticeByEmail' | 'payment' | 'watch'>

/** Where each letter leads, and how long its link lives from the moment it is sent; a link without life holds no secret. */
const leads: Readonly<Record<Kind, { readonly page: keyof typeof paths; readonly hours?: number }>> = {
  confirmation: { page: 'confirm', hours: 24 }, passwordReset: { page: 'password', hours: 1 }, invitation: { page: 'password', hours: 1 },
  alreadyRegistered: { page: 'logIn' }, passwordChanged: { page: 'logIn' }, linkDecided: { page: 'links' },
}

/**
 * Writes a letter and enqueues its sending, in the transaction of `db`: it stands or falls with what causes it.
 * `accountId` null writes nothing and takes as long, for who must not learn whether there is an account.
 */
export async function writeLetter(db: pg.Pool | pg.ClientBase, accountId: string | null, kind: Kind): Promise<void> {
  await rows(db,
    `with letter as (insert into accounts.letters (id, account_id, kind, bound)
       select $1, a.id, $3, md5(c.password) from accounts.accounts a left join accounts.credentials c on c.account_id = a.id and c.provider = 'credential' where a.id = $2)
     select graphile_worker.add_job('mailLetter', json_build_object('letter', $1::uuid))`, [randomUUID(), accountId, kind])
}

type Waiting = { readonly account_id: string; readonly kind: Kind; readonly bound: string | null }

/**
 * Sends a letter that waits and forgets it; one that was sent, or whose account is gone, is nothing to do. Throws where
 * the mail server does not take it: the job tries again, with a link that lives from then.
 */
export async function sendLetter(desk: AccountsDesk, id: string): Promise<void> {
  const [waiting] = await rows<Waiting>(desk.pool, 'select account_id, kind, bound from accounts.letters where id = $1', [id])
  const to = waiting && (await addressee(desk.pool, waiting.account_id))
  if (!waiting || !to) return
  const { page, hours } = leads[waiting.kind]
  const secret = hours === undefined ? undefined : await newSecret(desk, waiting, hours)
  await desk.mail.send({ kind: waiting.kind, to, link: link(desk.origin, to.language, page, secret) })
  await rows(desk.pool, 'delete from accounts.letters where id = $1', [id])
}

async function newSecret(desk: AccountsDesk, { account_id, kind, bound }: Waiting, hours: number): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const now = desk.clock()
  await rows(desk.pool, 'insert into accounts.verifications (id, identifier, value, expires_at, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)',
    [randomUUID(), identifier(kind === 'confirmation' ? 'confirm' : 'password', secret), kind === 'confirmation' ? `${account_id} ${bound ?? ''}` : account_id, new Date(now + hours * 3_600_000), new Date(now)])
  return secret
}

/** The name under which a link's secret is known: its hash. */
export function identifier(what: 'confirm' | 'password', secret: string): string {
  return `${what}:${createHash('sha256').update(secret).digest('base64url')}`
}
