import type pg from 'pg'
import type { SessionEntry } from '#ports/accounts.ts'
import type { AccountsDesk } from './desk.ts'
import { note } from './people.ts'
import { cookiesOf } from './request.ts'
import { instant, rows } from './sql.ts'

type SessionRow = { readonly id: string; readonly created_at: Date; readonly expires_at: Date; readonly browser: string | null; readonly address: string | null }

/** The live sessions of an account, the latest first; `request` tells which one is asking. */
export async function sessionsOf(desk: AccountsDesk, accountId: string, request?: Request): Promise<readonly SessionEntry[]> {
  const asking = request ? await desk.auth.api.getSession({ headers: await cookiesOf(desk, request, 'session') }) : null
  const found = await rows<SessionRow>(desk.pool, 'select id, created_at, expires_at, browser, address from accounts.sessions where account_id = $1 and expires_at > $2 order by created_at desc', [accountId, new Date(desk.clock())])
  return found.map((s) => ({
    id: s.id, startedAt: instant(s.created_at), expiresAt: instant(s.expires_at), browser: s.browser ?? '', address: s.address ?? '', current: s.id === asking?.session.id,
  }))
}

/** Ends one session of this account; false where it has no such session. */
export async function revokeSession(desk: AccountsDesk, accountId: string, id: string): Promise<boolean> {
  const gone = await desk.pool.query('delete from accounts.sessions where id = $1 and account_id = $2', [id, accountId])
  if (gone.rowCount !== 1) return false
  await note(desk.pool, desk.clock(), { accountId, by: accountId, what: 'sessionRevoked' })
  return true
}

/** Ends every session of an account and says how many. */
export async function endSessions(desk: AccountsDesk, accountId: string, by: string): Promise<number> {
  const ended = await deleteSessions(desk.pool, accountId)
  await note(desk.pool, desk.clock(), { accountId, by, what: 'sessionsRevoked', facts: { sessions: ended } })
  return ended
}

export async function deleteSessions(db: pg.Pool | pg.ClientBase, accountId: string): Promise<number> {
  return (await rows(db, 'delete from accounts.sessions where account_id = $1 returning id', [accountId])).length
}
