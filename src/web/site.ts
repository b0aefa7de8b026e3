import type { PlainDate } from '#calendar/date.ts'
import type { Role } from '#casefile/actor.ts'
import type { Quote } from '#casefile/fees.ts'
import type { DocumentCheck, IdentityDocument } from '#casefile/identity.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { Term } from '#casefile/terms.ts'
import type { Law } from '#law/rules.ts'
import type { SignAids } from '#office/aids.ts'
import type { Office } from '#office/office.ts'
import type { ReadOffice } from '#office/read/index.ts'
import type { AccessTokens, OwnAccount } from '#ports/accounts.ts'
import type { Terms } from '#ports/terms.ts'
import type { Hono } from 'hono'
import type { StaffDoors } from './staff/doors.ts'

export type { Passing, StaffDoors, Waiting } from './staff/doors.ts'

export type Language = 'es' | 'en'

/** Who is at the other end, after log-in. */
export type Person = {
  readonly accountId: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly language: Language
}

export type LogInAttempt =
  | { readonly step: 'password'; readonly email: string; readonly password: string }
  /** Six digits of the authenticator; who is asking travels in the cookie that the first step set. */
  | { readonly step: 'code'; readonly code: string }

/** `cookies` are whole Set-Cookie values. */
export type LogInOutcome =
  | { readonly status: 'in'; readonly person: Person; readonly cookies: readonly string[] }
  | { readonly status: 'codeNeeded'; readonly cookies: readonly string[] }
  | { readonly status: 'wrong' }
  | { readonly status: 'wrongCode' }
  | { readonly status: 'unconfirmed' }
  | { readonly status: 'tooMany'; readonly retryAfterSeconds: number }

export type Accounts = {
  readonly session: (request: Request) => Promise<Person | null>
  readonly logIn: (attempt: LogInAttempt, request: Request) => Promise<LogInOutcome>
  /** Ends the session; gives the cookies that erase it. */
  readonly logOut: (request: Request) => Promise<readonly string[]>
}

/** Only where the database was born as a demonstration and the door is loopback (or made public on purpose). */
export type Demonstration = {
  readonly roles: readonly Role[]
  readonly enter: (role: Role, request: Request) => Promise<LogInOutcome>
}

/** What the office itself measured. Null where there is nothing to tell yet: the page then says nothing. */
export type Figures = {
  readonly issue: { readonly date: PlainDate; readonly signs: number } | null
  /** Working days from filing to certificate of unopposed applications. */
  readonly pace: { readonly cases: number; readonly p50: number; readonly p90: number } | null
  /** The fewest working days the legal clock allows a clean unopposed application. */
  readonly floor: number | null
}

export type TermAsk = {
  readonly rule: string
  readonly from: PlainDate
  readonly distanceDays?: number
  /** Department of whoever was notified: the table gives the days. */
  readonly region?: string
  readonly seat?: string
  readonly extended?: boolean
}

export type FeeAsk = {
  readonly items: readonly { readonly code: string; readonly quantity: number }[]
  readonly on: PlainDate
  readonly smallEnterprise: boolean
}

/** A file of the build: bytes, type, and the same bytes under gzip where that is smaller. */
export type Asset = { readonly body: Uint8Array<ArrayBuffer>; readonly gzip: Uint8Array<ArrayBuffer> | null; readonly type: string }

export type Assets = {
  readonly script: string
  readonly style: string
  /** The fonts worth fetching before the stylesheet asks for them. */
  readonly preload: readonly string[]
  readonly file: (path: string) => Asset | undefined
}

/** Everything live that the pages need. Pages never fetch code from another room: it arrives here. */
export type Site = {
  readonly officeName: string
  readonly version: string
  /** True behind HTTPS: adds Strict-Transport-Security. */
  readonly secure: boolean
  /** Other origins that are this office too (`https://marcas.example.pe`), for the check on forms. */
  readonly origins: readonly string[]
  readonly assets: Assets
  readonly law: Law
  readonly today: () => PlainDate
  readonly term: (ask: TermAsk) => Term | Refusal
  readonly explain: (term: Term, language: Language) => string
  /** A citation as people read it: names of norms, article numbers of today. */
  readonly cite: (article: string, language: Language) => string
  readonly quote: (ask: FeeAsk) => Quote | Refusal
  /** Working days from today to a day; negative where it has passed. */
  readonly workingDaysUntil: (day: PlainDate) => number
  readonly tocapuSvg: (seed: string) => string
  /** The product's own sign, served under the seed `productSeed` (`/tocapu/tocapu.svg`). */
  readonly productMark: () => string
  readonly figures: () => Promise<Figures>
  readonly accounts: Accounts
  /** What people do with their own account, and their tokens for the API. */
  readonly own: OwnAccount & AccessTokens
  /** Everything a person can do, each act passing the permissions. */
  readonly office: Office
  /** Why a visitor may not search so often, for pages that search; undefined where they may. */
  readonly fairUse: (request: Request, searches: number) => Promise<Refusal | undefined>
  /** Everything the office shows. */
  readonly read: ReadOffice
  /** The list of goods and services. */
  readonly terms: Terms
  /** What may speak against a sign by itself, each with its source. */
  readonly aids: SignAids
  /** The gazette of a day as PDF; undefined where none appeared. */
  readonly gazettePdf: (date: PlainDate) => Promise<Uint8Array | undefined>
  /** A register entry as at the end of a day in Lima (today where none is given), signed, for a court; undefined where there is none. */
  readonly extract: (certificateNumber: string, on?: PlainDate) => Promise<Uint8Array | undefined>
  /** Whether a document number can exist: form, prefix and check digit. */
  readonly checkDocument: (kind: IdentityDocument, text: string) => DocumentCheck
  /** What only the office's own pages need. */
  readonly staff: StaffDoors
  readonly demonstration: Demonstration | null
  /** A bug or broken infrastructure, for the log. */
  readonly report: (error: unknown, request: Request) => void
}

/** What `build/web/server.js` exports. Mount it last: it answers every path that nobody else took. */
export type WebDoor = {
  readonly webApp: (site: Site) => Hono
  readonly openAssets: (folder: string) => Promise<Assets>
  /** A refusal as finished sentences, for whoever answers without a page. */
  readonly refusalSentence: (refusal: Refusal, language: Language, cite?: Site['cite']) => string
}
