import { randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { PostgresDialect } from 'kysely'
import type pg from 'pg'
import { hashPassword, passwordLength, verifyPassword } from './password.ts'

/** The header, made by us, in which better-auth finds the client's address. */
export const addressHeader = 'x-tocapu-address'

export type AuthSettings = {
  readonly pool: pg.Pool
  readonly secret: string
  readonly origin: string
  readonly secure: boolean
  readonly officeName: string
  readonly report: (problem: string) => void
}

/** A working day: who is idle longer logs in again. Sessions are read from the database each time, so that a revoked one ends now. */
const sessionSeconds = 12 * 3600

/** Passwords, second factors and sessions. Its HTTP handler is mounted nowhere: only our own forms call `auth.api`. */
export function openAuth(settings: AuthSettings) {
  const { pool, secret, origin, secure, officeName, report } = settings
  return betterAuth({
    appName: officeName,
    secret,
    baseURL: origin,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => report(message) },
    database: { dialect: new PostgresDialect({ pool }), type: 'postgres', schemaName: 'accounts', transaction: true },
    // Counted in our own table, before the password is looked at: better-auth counts only behind its handler.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true, disableSignUp: true, requireEmailVerification: true, autoSignIn: false,
      minPasswordLength: passwordLength.least, maxPasswordLength: passwordLength.most,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { ...tables.session, expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    user: tables.user,
    account: tables.account,
    verification: { ...tables.verification, storeIdentifier: 'hashed' },
    plugins: [twoFactor({ issuer: officeName, schema: tables.twoFactor, accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 } })],
    advanced: {
      cookiePrefix: 'tocapu', useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => randomUUID() },
    },
  })
}

export type Auth = ReturnType<typeof openAuth>

/** Our names for better-auth's tables and columns (migration 0004). */
const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const
const tables = {
  user: { modelName: 'accounts', fields: { ...times, emailVerified: 'email_confirmed' } },
  session: { modelName: 'sessions', fields: { ...times, userId: 'account_id', expiresAt: 'expires_at', ipAddress: 'address', userAgent: 'browser' } },
  account: {
    modelName: 'credentials',
    fields: {
      ...times, userId: 'account_id', accountId: 'login', providerId: 'provider', accessToken: 'access_token', refreshToken: 'refresh_token',
      idToken: 'id_token', accessTokenExpiresAt: 'access_token_expires_at', refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { modelName: 'verifications', fields: { ...times, expiresAt: 'expires_at' } },
  twoFactor: {
    user: { fields: { twoFactorEnabled: 'second_factor' } },
    twoFactor: {
      modelName: 'second_factors',
      fields: { userId: 'account_id', backupCodes: 'backup_codes', failedVerificationCount: 'failures', lockedUntil: 'locked_until' },
    },
  },
} as const
