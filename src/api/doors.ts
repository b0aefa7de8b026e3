import type { PlainDate } from '#calendar/date.ts'
import type { FeeItem, Quote, QuoteOptions } from '#casefile/fees.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { Term, TermOptions } from '#casefile/terms.ts'
import type { Office } from '#office/office.ts'
import type { Answers, Limits, PublicNumbers } from '#ports/api.ts'
import type { AccessTokens, Person } from '#ports/accounts.ts'
import type { FairUse } from '#ports/fair-use.ts'
import type { ChangeFeed } from '#ports/feed.ts'
import type { Terms } from '#ports/terms.ts'
import type { StaffWork } from './staff.ts'
import type { ReadOffice } from '#office/read/index.ts'

export type Language = 'es' | 'en'
export type Said = Readonly<Record<Language, string>>

/** A time limit of the law pack, as a list shows it. */
export type TimeLimitListed = { readonly id: string; readonly procedure: string; readonly nameEs: string; readonly nameEn: string; readonly article: string; readonly amount: number | null; readonly unit: string }

/** A rule of the checklist in words. */
export type RequirementSaid = { readonly article: string; readonly es: string; readonly en: string }

/** Requests a minute. */
export type Allowance = { readonly account: number; readonly address: number; /** Wrong tokens from one address. */ readonly wrongTokens: number }

/** Everything live that the API needs; it fetches nothing by itself. */
export type ApiDoors = {
  readonly office: Office
  readonly read: ReadOffice
  /** Whose personal access token this is; null for a wrong, expired or revoked one. */
  readonly tokenHolder: (bearer: string) => Promise<Person | null>
  readonly changesSince: ChangeFeed
  readonly answers: Answers
  readonly limits: Limits
  /** Absent: searches are not counted apart. */
  readonly fairUse?: FairUse
  readonly publicNumbers: PublicNumbers
  readonly timeLimits: () => readonly TimeLimitListed[]
  readonly term: (rule: string, from: PlainDate, options: TermOptions) => Term | Refusal
  readonly explain: (term: Term, language: Language) => string
  readonly quote: (items: readonly FeeItem[], options: QuoteOptions) => Quote | Refusal
  readonly requirement: (id: string) => RequirementSaid | undefined
  readonly staff: StaffWork
  /** A person's own access tokens. Making one is for the page: its secret is shown once. */
  readonly own: Pick<AccessTokens, 'tokens' | 'revokeToken'>
  /** The gazette of a day as PDF; undefined where none appeared. */
  readonly gazettePdf: (date: PlainDate) => Promise<Uint8Array | undefined>
  /** A register entry as at the end of a day in Lima, signed, for a court; undefined where there is none. */
  readonly extract: (certificateNumber: string, on?: PlainDate) => Promise<Uint8Array | undefined>
  /** The office's list of goods and services. */
  readonly goods: Pick<Terms, 'search'>
  /** A refusal as a finished sentence; absent, a general one names the norm. */
  readonly sentence?: (refusal: Refusal, language: Language) => string
  readonly officeName: string
  readonly version: string
  /** `https://marcas.example.pe`, without a slash at the end. */
  readonly origin: string
  readonly allowance?: Partial<Allowance>
  /** The client's address, where a proxy stands before the program; absent, the connection's own. */
  readonly addressOf?: (request: Request) => string | null
  /** A bug or broken infrastructure, for the log. */
  readonly report: (error: unknown, request: Request) => void
}
