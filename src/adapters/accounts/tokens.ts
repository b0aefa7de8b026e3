import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { AccessTokens, TokenEntry } from '#ports/accounts.ts'
import type { AccountsDesk } from './desk.ts'
import { note, person } from './people.ts'
import { instant, rows } from './sql.ts'

/** What every token begins with, so that a leaked one is found by searching for it. */
const prefix = 'tocapu_'
const day = 86_400_000

export function tokensOf(desk: AccountsDesk): AccessTokens {
  const { pool, clock } = desk
  return {
    /** By the hash of all of it: the time taken tells nothing about how much of a guess was right. */
    async tokenHolder(bearer) {
      if (!bearer.startsWith(prefix) || bearer.length > 100) return null
      const now = new Date(clock())
      const [found] = await rows<{ account_id: string; id: string; stale: boolean }>(pool,
        `select id, account_id, last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute' as stale
         from accounts.tokens where hash = $1 and revoked_at is null and expires_at > $2`, [hashOf(bearer), now])
      if (found === undefined) return null
      // Once a minute is enough to tell a living token from a forgotten one, and spares a write a request.
      if (found.stale) await pool.query('update accounts.tokens set last_used_at = $2 where id = $1', [found.id, now])
      return person(pool, found.account_id)
    },
    async issueToken(accountId, label, days = 365) {
      const token = prefix + randomBytes(32).toString('base64url')
      const now = clock()
      await pool.query('insert into accounts.tokens (id, account_id, hash, label, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)',
        [randomUUID(), accountId, hashOf(token), label.slice(0, 100), new Date(now), new Date(now + days * day)])
      await note(pool, now, { accountId, by: accountId, what: 'tokenIssued', facts: { days } })
      return token
    },
    async tokens(accountId) {
      const found = await rows<{ id: string; label: string; created_at: Date; last_used_at: Date | null; expires_at: Date; revoked_at: Date | null }>(pool,
        'select id, label, created_at, last_used_at, expires_at, revoked_at from accounts.tokens where account_id = $1 order by created_at desc', [accountId])
      return found.map((t): TokenEntry => ({
        id: t.id, label: t.label, createdAt: instant(t.created_at), lastUsedAt: t.last_used_at && instant(t.last_used_at), expiresAt: instant(t.expires_at), revoked: t.revoked_at !== null,
      }))
    },
    async revokeToken(accountId, tokenId) {
      const now = clock()
      const gone = await pool.query('update accounts.tokens set revoked_at = $3 where id = $1 and account_id = $2 and revoked_at is null', [tokenId, accountId, new Date(now)])
      if (gone.rowCount !== 1) return false
      await note(pool, now, { accountId, by: accountId, what: 'tokenRevoked' })
      return true
    },
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
