import type { PlainDate } from '#calendar/date.ts'

/**
 * Where a rule comes from and when it rules. A rule without these cannot be written down:
 * an old file keeps its old law, and every date shown to a party names its article.
 */
export type Cited = {
  /** The citation as it is printed: `D486 art. 146`. */
  readonly article: string
  /** The same with what was found out about it (amended wording not seen, sister rules). */
  readonly legalBasis: string
  /** First day on which this version rules. Names the version together with the rule's id. */
  readonly since: PlainDate
  /** Last day on which it rules, or null while it does. */
  readonly until: PlainDate | null
  /** Keys of `legalTexts`, or the publication where the figure was seen. */
  readonly source: string
  /** `verify`: seen only in an amended, partial or secondary text. An office checks these first. */
  readonly confidence: 'verified' | 'verify'
  readonly note: string
}

export type TermUnit = 'workingDays' | 'calendarDays' | 'months' | 'years' | 'none'

export type Extension = {
  readonly amount: number
  readonly unit: TermUnit
  readonly times: number
  readonly scopeEs: string
  readonly scopeEn: string
  readonly automatic: boolean
}

/** A term set by a norm: how long, from what, against whom, and what follows if it passes. */
export type TimeLimit = Cited & {
  readonly id: string
  readonly procedure: string
  readonly nameEs: string
  readonly nameEn: string
  /** Null where the norm gives no length of its own. */
  readonly amount: number | null
  readonly unit: TermUnit
  readonly direction: 'after' | 'before'
  /** What happens when the last month has no such day: D486 art. 5, or LPAG art. 134.3. */
  readonly monthEndRule: 'D486' | 'LPAG'
  /** False for terms of protection, which keep the raw day. */
  readonly rollsToWorkingDay: boolean
  /** The day given is itself the first day (`the first thirty days of the year`). */
  readonly countsTrigger: boolean
  /** Two events start two terms and the first to end rules: one date is not enough to compute it. */
  readonly twoTriggers: boolean
  /** The term of distance (LPAG art. 135) may be added for a party with a domicile in Peru. */
  readonly distance: boolean
  readonly runsAgainst: 'party' | 'office' | 'thirdParties' | 'holder' | 'right'
  /** What the term runs from, fit for `desde …` and `from …`. */
  readonly triggerEs: string
  readonly triggerEn: string
  readonly extension: Extension | null
  readonly consequenceEs: string
  readonly consequenceEn: string
  /** What the office's own publications said of it, kept because some differ from the norm. */
  readonly stated: string | null
}

/** Integer céntimos of a sol. */
export type Centimos = number

export type Fee = Cited & {
  readonly code: string
  readonly conceptEs: string
  readonly conceptEn: string
  readonly per: string
  readonly status: 'published' | 'percent-only' | 'range-only' | 'amount-missing'
  /** The amount charged. Null: the fee exists, its figure was not found, and an office must set it. */
  readonly published: Centimos | null
  /** The figure as printed, in soles; it may hold half a céntimo (`1269.125`). */
  readonly printed: string | null
  readonly percentUIT: number | null
  readonly uitBaseYear: number | null
  /** The percentage worked out on the UIT of that year, beside what was printed. */
  readonly recomputed: Centimos | null
  /** printed − recomputed, in céntimos. */
  readonly difference: number | null
  readonly impliedPercentUIT: number | null
  /** Percentage and printed soles do not agree. The printed soles are charged. */
  readonly discrepancy: boolean
  readonly bankCode: string | null
  readonly range: readonly [Centimos, Centimos] | null
  /** Units charged at most, and units that cost nothing. */
  readonly capUnits: number | null
  readonly freeUnits: number | null
  readonly instalments: readonly string[]
  readonly dueRule: string | null
  readonly suspectedMisprintOf: Centimos | null
}

export type Discount = Cited & {
  readonly code: string
  readonly nameEs: string
  readonly nameEn: string
  readonly percent: number
  readonly appliesTo: readonly string[]
  readonly requires: 'smallEnterprise' | 'collectiveMark' | 'collectiveMarkInAffectedArea'
  readonly conditions: readonly string[]
}

/** The tax unit of one calendar year, in whole soles. */
export type UitValue = Cited & { readonly year: number; readonly soles: number }

/** A day, each year or once, on which the office does not work. */
export type ClosedDayRule = Cited & {
  readonly id: string
  readonly kind: 'holiday' | 'publicSector' | 'regional' | 'decree' | 'outage' | 'suspension'
  /** Of a regional day: the code of the department that does not work. */
  readonly region?: string
  readonly nameEs: string
  readonly nameEn: string
  readonly norm: string
  readonly when:
    | { readonly type: 'fixed'; readonly month: number; readonly day: number }
    | { readonly type: 'easterOffset'; readonly days: number }
    | { readonly type: 'dates'; readonly dates: readonly PlainDate[] }
}

/** A department of the country, by its official code. */
export type Region = { readonly code: string; readonly name: string }

/** Days added for whoever lives in one department and acts before a receiving unit in another (LPAG art. 135 [146]). */
export type DistanceTerm = Cited & { readonly from: string; readonly to: string; readonly mode: 'land' | 'air' | 'river'; readonly days: number; readonly norm: string }

/** When a notice takes effect, by the way it was made: so many working days after the day of the act. */
export type NoticeEffect = Cited & {
  readonly means: 'mailbox' | 'personal' | 'certifiedMail' | 'email' | 'publication' | 'shortPublication'
  readonly workingDays: number
  readonly es: string
  readonly en: string
}

/** A stretch of time with rules of its own: a suspension, or days that counted although closed. */
export type SpecialRegime = Cited & {
  readonly id: string
  readonly nameEs: string
  readonly nameEn: string
  readonly norm: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly effect:
    /** No day of it counts. */
    | { readonly type: 'suspends' }
    /** For the office's own terms weekends and holidays count, save these days (`MM-DD`). */
    | { readonly type: 'everyDayWorks'; readonly except: readonly string[] }
  readonly rule: string
}

export type Severity =
  | 'BLOCKS_FILING_DATE' | 'CURABLE' | 'LOSS_OF_PRIORITY_ONLY' | 'NOT_ADMITTED'
  | 'ADVISORY' | 'HISTORICAL' | 'ABANDONMENT' | 'REQUALIFY'

export type Requirement = Cited & {
  readonly id: string
  /** Kinds of filing it is asked of: TM, TN, SL, CM, CT, PAT, UM, DES, OPP … */
  readonly appliesTo: readonly string[]
  readonly kind: string
  readonly requirementEs: string
  readonly requirementEn: string
  readonly condition: string
  readonly severity: Severity
  /** The time limit to cure it, by kind of filing. */
  readonly cure: Readonly<Record<string, string>>
  readonly errorEs: string
  readonly errorEn: string
}

export type Ground = Cited & {
  readonly id: string
  readonly right: 'mark' | 'slogan' | 'tradeName' | 'appellation' | 'patent' | 'utilityModel' | 'design'
  readonly kind: 'absolute' | 'relative' | 'badFaith' | 'other'
  readonly es: string
  readonly en: string
  readonly whoMayRaise: readonly string[]
  readonly evidence: readonly string[]
  readonly nullity: string | null
  readonly curableByAcquiredDistinctiveness: boolean
  readonly curableByConsent: boolean
  readonly examples: readonly string[]
}

export type SettingValue =
  | string | number | boolean | null
  | readonly SettingValue[]
  | { readonly [key: string]: SettingValue }

/** What the norms leave open, or say twice, and how this office decides it from a date on. */
export type Setting = Cited & {
  readonly id: string
  readonly value: SettingValue
  readonly meaningEs: string
  readonly meaningEn: string
}

/** Two sources that do not agree, and which one rules here. */
export type Contradiction = {
  readonly id: string
  readonly topic: string
  readonly oneSide: string
  readonly otherSide: string
  readonly chosen: string
  readonly setting: string | null
  readonly risk: 'low' | 'medium' | 'high'
}

/** A text cited by the rules, and how far it was read. */
export type LegalText = {
  readonly key: string
  readonly title: string
  readonly read: string
  readonly status: string
  readonly since: PlainDate | null
  readonly until: PlainDate | null
}

/** The law of one country, as data. Rules are chosen by the date that governs the file. */
export type Law = {
  readonly id: 'PE'
  readonly timeLimits: readonly TimeLimit[]
  readonly fees: readonly Fee[]
  readonly discounts: readonly Discount[]
  readonly uit: readonly UitValue[]
  readonly closedDays: readonly ClosedDayRule[]
  /** Days on which one department does not work: they count only for the units of that department. */
  readonly regionalDays: readonly ClosedDayRule[]
  readonly regions: readonly Region[]
  readonly distances: readonly DistanceTerm[]
  readonly noticeEffects: readonly NoticeEffect[]
  readonly specialRegimes: readonly SpecialRegime[]
  readonly requirements: readonly Requirement[]
  readonly grounds: readonly Ground[]
  readonly settings: readonly Setting[]
  readonly contradictions: readonly Contradiction[]
  readonly legalTexts: readonly LegalText[]
}
