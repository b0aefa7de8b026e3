import type { Instant, PlainDate } from '#calendar/date.ts'
import type { Role } from '#casefile/actor.ts'
import type { Means, NoticeStatus } from '#casefile/notice.ts'
import type { AddressForService } from '#casefile/party.ts'
import type { SignKind } from '#casefile/sign.ts'
import type { Term } from '#casefile/term.ts'
import type { Severity } from '#law/rules.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { Because, EngineVersion, FilterName, Reason, Standing } from '#ports/similar.ts'
import type { Proposal } from '../decision-drafts.ts'
import type { Weighed } from '../examination/weighed.ts'

/**
 * What the office shows, as plain JSON: the same shapes serve the pages and the API. Days are ISO text of Lima,
 * instants ISO text in UTC, money céntimos; null says that there is nothing, never that it was forgotten.
 */

/** A stretch of a list. `next` is opaque: it is given back as `cursor` for what follows, null at the end. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null }

export type SignShown = {
  readonly kind: SignKind
  readonly text: string | null
  /** Path of the first picture, as published. */
  readonly picture: string | null
  readonly pictures: readonly string[]
  readonly audio: string | null
  readonly description: string | null
  readonly coloursClaimed: string | null
  readonly translation: string | null
}

/** Goods or services of a Nice class, in the words of the file. */
export type ClassShown = { readonly number: number; readonly terms: readonly string[] }

/** What is public of a party. The name is null once erased. */
export type PartyShown = { readonly name: string | null; readonly country: string | null }

export type PriorityShown = { readonly basis: 'paris' | 'andean' | 'exhibition'; readonly number: string | null; readonly country: string | null; readonly firstFiledOn: PlainDate | null; readonly status: 'claimed' | 'documentsPending' | 'recognised' | 'lost' }

/** A term that runs. `of` names what of the file it governs; working days left, negative once it has passed. */
export type OpenTerm = { readonly of: string; readonly term: Term; readonly daysLeft: number }

/** A paper that may be opened at `url`. */
export type PaperShown = { readonly id: string; readonly kind: string; readonly url: string }

export type TermEffect = { readonly change: 'starts' | 'ends'; readonly of: string; readonly rule: string; readonly nameEs: string; readonly nameEn: string; readonly due: PlainDate | null }

/** One act of the file's story. Who did it is a role, never a person. */
export type ActShown = {
  readonly version: number
  readonly type: string
  readonly at: Instant
  readonly on: PlainDate
  readonly by: Role
  readonly documents: readonly PaperShown[]
  readonly terms: readonly TermEffect[]
  /** SHA-256 that links it to the act before, hex; whether it was recomputed and agrees. */
  readonly hash: string
  readonly holds: boolean
}

export type DecisionShown = {
  readonly outcome: 'granted' | 'partiallyGranted' | 'refused'
  readonly number: string
  readonly body: 'directorate' | 'commission'
  readonly decidedOn: PlainDate
  readonly notifiedOn: PlainDate | null
  readonly finalOn: PlainDate | null
  readonly granted: readonly ClassShown[]
  readonly grounds: readonly { readonly id: string; readonly es: string; readonly en: string; readonly article: string }[]
  readonly citations: readonly { readonly number: string; readonly ground: string }[]
  readonly document: PaperShown | null
}

export type PublicationShown = {
  readonly issue: PlainDate
  readonly gazetteNumber: number
  readonly position: number
  /** Last day to oppose. */
  readonly opposeBy: PlainDate | null
  readonly errata: readonly { readonly issue: PlainDate; readonly gazetteNumber: number; readonly corrects: readonly string[]; readonly restartsWindow: boolean }[]
}

/** Working days, or null where no like file has ended yet. */
export type Pace = { readonly files: number; readonly min: number; readonly p50: number; readonly p90: number }

/** What comes next, with the pace of files that went the same way in the last year. */
export type NextStep = {
  readonly step: 'formalPass' | 'publication' | 'windowCloses' | 'decision' | 'final' | 'certificate'
  readonly since: PlainDate
  /** Working days since then. */
  readonly elapsed: number
  readonly pace: Pace | null
}

/** What anybody may see of a case file: an allow-list, and nothing else. */
export type PublicCase = {
  readonly number: string
  readonly tocapuSeed: string
  readonly status: string
  readonly sign: SignShown
  readonly classes: readonly ClassShown[]
  readonly applicants: readonly PartyShown[]
  readonly representative: PartyShown | null
  readonly priorities: readonly PriorityShown[]
  readonly filedAt: Instant
  readonly filedOn: PlainDate
  readonly rank: number
  readonly publication: PublicationShown | null
  readonly terms: readonly OpenTerm[]
  readonly next: NextStep | null
  readonly opposed: boolean
  readonly decision: DecisionShown | null
  readonly abandonment: { readonly number: string; readonly cause: 'requirementNotAnswered' | 'inactivity' } | null
  readonly withdrawnOn: PlainDate | null
  readonly certificate: { readonly number: string; readonly registeredOn: PlainDate; readonly document: PaperShown | null; readonly verificationCode: string | null } | null
  readonly acts: readonly ActShown[]
  readonly version: number
}

export type CheckShown = {
  readonly requirement: string
  readonly result: 'met' | 'notMet' | 'notApplicable'
  readonly severity: Severity | null
  readonly article: string
  readonly requirementEs: string
  readonly requirementEn: string
  readonly errorEs: string
  readonly errorEn: string
  /** Where the examiner passed the file in spite of it: the reason, as a paper. */
  readonly overruled: PaperShown | null
}

export type FindingShown = { readonly requirement: string; readonly article: string; readonly errorEs: string; readonly errorEn: string; readonly detail: string | null }
export type RequirementShown = { readonly noticeId: string; readonly about: string; readonly answered: boolean; /** Answered in time only with the days of distance: to be looked at by a person. */ readonly reliesOnDistance: boolean; readonly findings: readonly FindingShown[]; readonly text: PaperShown | null; readonly term: OpenTerm | null }

export type CaseNotice = {
  readonly noticeId: string
  readonly about: string
  readonly status: NoticeStatus
  /** How it was made or is being made; null while nothing was done. */
  readonly means: Means | null
  readonly sentOn: PlainDate | null
  /** Day of the second visit. */
  readonly nextVisitOn: PlainDate | null
  readonly issuedOn: PlainDate
  /** The day it took effect: terms run from the next working day. */
  readonly effectiveOn: PlainDate | null
  readonly document: PaperShown | null
  /** What its party says against it, while nobody has answered. */
  readonly challenge: PaperShown | null
  /** When it was first opened. It tells nothing of its effect. */
  readonly readAt: Instant | null
}

export type CaseDocument = PaperShown & { readonly title: string; readonly mime: string; readonly size: number; readonly receivedAt: Instant; readonly isPublic: boolean }

export type PaymentShown = { readonly code: string; readonly status: string; /** Céntimos. */ readonly total: number | null; readonly orderedOn: PlainDate; readonly paidOn: PlainDate | null; readonly operationNumber: string | null; readonly caseNumber: string | null
  /** Céntimos that the bank received and that were not given back; null where none. */
  readonly received: number | null
  /** What was received beyond the order (above 0) or is missing (below 0). */
  readonly difference: number
  readonly refund: 'asked' | 'made' | 'refused' | null
  /** What it paid for was deemed not filed: all of it may be asked back (LPAG art. 125.4). */
  readonly notFiled: boolean
}

/** An order that asks for somebody's attention, with who ordered it. */
export type PaymentAtDesk = PaymentShown & { readonly payer: string | null }

/** A file as its parties and the office see it. */
export type WholeCase = Omit<PublicCase, 'number' | 'filedAt' | 'filedOn' | 'rank'> & {
  /** The case number; while the filing is in custody, the custody number. */
  readonly number: string
  readonly custody: { readonly number: string; readonly at: Instant } | null
  readonly filedAt: Instant | null
  readonly filedOn: PlainDate | null
  readonly rank: number | null
  readonly channel: 'online' | 'counter' | null
  readonly service: AddressForService['means']
  readonly documents: readonly CaseDocument[]
  readonly checklist: readonly CheckShown[]
  readonly requirements: readonly RequirementShown[]
  readonly notices: readonly CaseNotice[]
  readonly payments: readonly PaymentShown[]
  readonly reader: 'party' | 'staff'
  readonly staff: StaffSide | null
}

/** What only the office sees. Each part is null where the reader's role does not show it. */
export type StaffSide = {
  readonly stream: string
  readonly formalExaminer: string | null
  readonly registrabilityExaminer: string | null
  readonly filer: string | null
  /** The reader stands on a side of this file and must abstain. */
  readonly mustAbstain: boolean
  readonly notes: readonly { readonly accountId: string; readonly text: string; readonly writtenAt: Instant }[] | null
  readonly draft: { readonly proposal: Proposal; readonly drafter: string; readonly ready: boolean; readonly updatedAt: Instant } | null
  /** Earlier signs in force or pending that rank before this one; a refusal says why they cannot be told now. */
  readonly similar: MarksFound | Refusal | null
  /** Searches that were annexed to the file. */
  readonly searchReports: readonly SearchReportListed[] | null
  /** Earlier signs that an examiner cited or dismissed: working notes. */
  readonly weighed: readonly Weighed[] | null
}

export type ParticularsShown = {
  readonly role: 'applicant' | 'representative'
  readonly partyId: string
  readonly version: number
  /** Null once erased. */
  readonly particulars: {
    readonly kind: 'person' | 'company'; readonly name: string; readonly document: { readonly kind: string; readonly number: string } | null; readonly taxNumber: string | null
    readonly country: string | null; readonly address: string | null; readonly region: string | null; readonly email: string | null; readonly phone: string | null; readonly domiciledInPeru: boolean
  } | null
}

/** A mark in a list of results. */
export type MarkFound = {
  readonly found: 'docket' | 'register'
  readonly caseNumber: string
  readonly certificateNumber: string | null
  readonly tocapuSeed: string
  readonly kind: SignKind
  readonly text: string | null
  readonly picture: string | null
  readonly classes: readonly number[]
  readonly holders: readonly PartyShown[]
  readonly standing: Standing
  readonly status: string
  readonly filedOn: PlainDate
  readonly priorityOn: PlainDate | null
  readonly grantedOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  /** 0–1: how likely an examiner would want to look at it; null where it was found by number or holder. */
  readonly score: number | null
  readonly because: readonly Because[]
  /** `because` in finished sentences. */
  readonly reasons: readonly Reason[]
}

export type MarksFound = Page<MarkFound> & {
  /** Marks that were found and that the filters let through. */
  readonly total: number
  /** How many more there would be without each filter alone. */
  readonly hidden: Readonly<Partial<Record<FilterName, number>>>
  /** There may be more than were looked at. */
  readonly more: boolean
  /** Signs without words in the same classes, which this search does not compare. */
  readonly wordless: number
  /** What was searched for, where the text was too long: its beginning. */
  readonly cut: string | null
}

/** A report in the list of its file. `url` opens the printed paper; with `&formato=json` the bytes that the record holds. */
export type SearchReportListed = {
  readonly code: string
  readonly at: Instant
  readonly url: string
  /** Null once the paper was erased. */
  readonly sought: string | null
  readonly total: number | null
  readonly engine: EngineVersion | null
  /** Hash of the marks that were searched. */
  readonly snapshot: string
}
