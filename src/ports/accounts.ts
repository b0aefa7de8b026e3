import type { Instant } from '#calendar/date.ts'
import type { Role } from '#casefile/actor.ts'
import type { Refusal } from '#casefile/refusal.ts'

/** Who is at the other end, after log-in. `roles` are those that count now. */
export type Person = {
  readonly accountId: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly language: 'es' | 'en'
  /** Staff roles that wait until the account has its second factor. */
  readonly waiting: readonly Role[]
}

export type LogInAttempt =
  | { readonly step: 'password'; readonly email: string; readonly password: string }
  /** Six digits of the authenticator; who is asking travels in the cookie that the first step set. */
  | { readonly step: 'code'; readonly code: string }

/** `cookies` are whole Set-Cookie values. `wrong` never says whether the e-mail exists. */
export type LogInOutcome =
  | { readonly status: 'in'; readonly person: Person; readonly cookies: readonly string[] }
  | { readonly status: 'codeNeeded'; readonly cookies: readonly string[] }
  | { readonly status: 'wrong' }
  | { readonly status: 'wrongCode' }
  /** Said only to who knows the password; a new letter is on its way. */
  | { readonly status: 'unconfirmed' }
  | { readonly status: 'tooMany'; readonly retryAfterSeconds: number }

export type NewAccount = {
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly language?: 'es' | 'en'
  /** Absent: a letter invites to choose one. */
  readonly password?: string
  /** Gives the account its second factor at once. Default: true with a password and a staff role. */
  readonly totp?: boolean
  /** The e-mail is known to be theirs. Default false: a letter asks to confirm it. */
  readonly confirmed?: boolean
}

export type AccountEntry = {
  readonly accountId: string
  readonly email: string
  readonly name: string
  readonly language: 'es' | 'en'
  readonly roles: readonly Role[]
  readonly confirmed: boolean
  readonly secondFactor: boolean
  readonly suspended: boolean
  readonly createdAt: Instant
}

export type SessionEntry = { readonly id: string; readonly startedAt: Instant; readonly expiresAt: Instant; readonly browser: string; readonly address: string; readonly current: boolean }

export type TokenEntry = { readonly id: string; readonly label: string; readonly createdAt: Instant; readonly lastUsedAt: Instant | null; readonly expiresAt: Instant; readonly revoked: boolean }

/** An account acts for a party, itself or by a power that serves in every file. */
export type PartyLink = { readonly accountId: string; readonly partyId: string; readonly as: 'self' | 'representative'; readonly powerDocument: string | null }

/** What happened to an account, for the audit log. `by` is null where nobody was logged in. */
export type AccountNote = { readonly at: Instant; readonly accountId: string; readonly by: string | null; readonly what: string; readonly facts: Readonly<Record<string, unknown>> }

/** One account a role in a demonstration, its secrets in the clear: they protect nothing. */
export type DemonstrationAccount = { readonly role: Role; readonly email: string; readonly password: string; readonly totpSecret: string | null; readonly token: string }

/** Log-in as the pages need it. `request` gives the cookies and the browser. */
export type LogIn = {
  readonly session: (request: Request) => Promise<Person | null>
  readonly logIn: (attempt: LogInAttempt, request: Request) => Promise<LogInOutcome>
  /** Ends the session; gives the cookies that erase it. */
  readonly logOut: (request: Request) => Promise<readonly string[]>
}

/** What people do with their own account. Nothing here tells whether an e-mail has an account. */
export type OwnAccount = {
  /** A public sign-up. The answer is the same for a new and a known e-mail; a letter tells the owner which. */
  readonly register: (wish: { readonly email: string; readonly name: string; readonly password: string; readonly as?: 'applicant' | 'representative'; readonly language?: 'es' | 'en' }, request: Request) => Promise<'sent' | Refusal>
  readonly confirm: (token: string) => Promise<'confirmed' | Refusal>
  /** The letter with the link, if the e-mail has an account; no sign of it otherwise. */
  readonly requestReset: (email: string, request?: Request) => Promise<void>
  /** A new password by the letter's link; every session ends. */
  readonly reset: (token: string, password: string) => Promise<'changed' | Refusal>
  /** Ends the other sessions and gives the cookies of the one that goes on. */
  readonly changePassword: (request: Request, current: string, next: string) => Promise<{ readonly cookies: readonly string[] } | Refusal>
  /** A second factor, first step: the secret in base32 and as `otpauth:` URI. */
  readonly beginSecondFactor: (request: Request, password: string) => Promise<{ readonly secret: string; readonly uri: string } | Refusal>
  /** Second step: a code shows that the authenticator has it. Gives the cookies of the new session. */
  readonly finishSecondFactor: (request: Request, code: string) => Promise<{ readonly cookies: readonly string[] } | Refusal>
  readonly sessions: (accountId: string, request?: Request) => Promise<readonly SessionEntry[]>
  readonly revokeSession: (accountId: string, sessionId: string) => Promise<boolean>
  readonly revokeSessions: (accountId: string, by?: string) => Promise<number>
  readonly setLanguage: (accountId: string, language: 'es' | 'en') => Promise<void>
}

/** Personal access tokens: shown once, kept as SHA-256. */
export type AccessTokens = {
  readonly tokenHolder: (bearer: string) => Promise<Person | null>
  readonly issueToken: (accountId: string, label: string, days?: number) => Promise<string>
  readonly tokens: (accountId: string) => Promise<readonly TokenEntry[]>
  readonly revokeToken: (accountId: string, tokenId: string) => Promise<boolean>
}

/** What an administrator does. Each change names who made it. */
export type AccountRegister = {
  /** `totpSecret` in base32, shown once. Refusals: `account.email-taken`, `account.bad-email`, `account.no-name`, `account.impossible-role`, `password.*`. */
  readonly createAccount: (account: NewAccount, by?: string) => Promise<{ readonly accountId: string; readonly totpSecret?: string } | Refusal>
  readonly list: () => Promise<readonly AccountEntry[]>
  readonly find: (accountId: string) => Promise<AccountEntry | null>
  readonly withRole: (role: Role) => Promise<readonly AccountEntry[]>
  /** Refusals: `account.impossible-role`; `account.last-administrator`, for nobody could give the role back. */
  readonly setRoles: (accountId: string, roles: readonly Role[], by: string) => Promise<'set' | Refusal>
  /** A suspended account has no session, no token and no log-in; its acts stay. Refusal: `account.last-administrator`. */
  readonly setSuspended: (accountId: string, suspended: boolean, by: string) => Promise<'set' | Refusal>
  /** For who lost the authenticator: a new one is begun at the next log-in. */
  readonly resetSecondFactor: (accountId: string, by: string) => Promise<void>
  readonly linkParty: (link: PartyLink, by: string) => Promise<void>
  readonly unlinkParty: (accountId: string, partyId: string, by: string) => Promise<void>
  readonly partyLinks: (of: { readonly accountId: string } | { readonly partyIds: readonly string[] }) => Promise<readonly PartyLink[]>
  /** The latest first. */
  readonly notes: (limit: number, before?: Instant) => Promise<readonly AccountNote[]>
}

/** Only where the database was born as a demonstration. */
export type DemonstrationAccounts = {
  /** Makes what is missing, one account a role; gives all of them. Throws in a real office. */
  readonly demoAccounts: (people: readonly { readonly role: Role; readonly name: string; readonly email?: string }[]) => Promise<readonly DemonstrationAccount[]>
  readonly demoSecrets: () => Promise<readonly DemonstrationAccount[]>
  /** One-click log-in: the account's own password and code, by the same way as everybody. */
  readonly enter: (role: Role, request: Request) => Promise<LogInOutcome>
}

export type Accounts = LogIn & OwnAccount & AccessTokens & AccountRegister & DemonstrationAccounts & {
  /** Deletes what has expired: sessions, links, counters of attempts. For a job, once a day. */
  readonly tidy: () => Promise<void>
  /** Sends a letter that waits, for the job that its cause enqueued; throws where the mail server does not take it. */
  readonly sendLetter: (letterId: string) => Promise<void>
}
