import type { Instant } from '#calendar/date.ts'

/**
 * The office's papers. `render` gives PDF/A-2b bytes: the same document gives the same bytes, for the clock is an
 * input. `sign` adds the office's PAdES signature, dated `at`, and leaves every byte before it untouched.
 */
export type Documents = {
  render(document: OfficeDocument): Promise<Uint8Array>
  sign(pdf: Uint8Array, at: Instant): Promise<Uint8Array>
}

export type OfficeDocument =
  | FilingReceipt | CustodyReceipt | RequirementNotice | DecisionPaper
  | RegistrationCertificate | GazetteIssuePaper | RegisterExtract | PaymentReceipt | SearchReportPaper

/** What every paper carries. All text is already worded by the caller, in Spanish, and printed as it is. */
export type Paper = {
  /** `Oficina de Propiedad Intelectual`. */
  readonly office: string
  /** The number the paper is known by: case file, certificate, decision or issue. */
  readonly number: string
  /** The seed of the tocapu beside the number; usually the number. */
  readonly tocapuSeed: string
  /** The day of the paper in words: `martes 14 de julio de 2026`. */
  readonly issuedOn: string
  /** Creation instant of the PDF. */
  readonly issuedAt: Instant
  readonly verification: Verification
  /** Prints a banner and a watermark: the paper has no legal value. */
  readonly demonstration: boolean
}

/** Where anybody checks the paper: the page the QR opens, and the code to type. */
export type Verification = { readonly url: string; readonly code: string }

/** A sign as published. At least one of `text`, `picture` and `description` is there. */
export type PrintedSign = {
  /** The kind in words: `Mixto`. */
  readonly kind: string
  readonly text?: string
  /** The filed picture as published (`inspectPicture` gives a PNG), with words for who cannot see it. */
  readonly picture?: { readonly bytes: Uint8Array; readonly mime: 'image/png' | 'image/jpeg'; readonly alternative?: string }
  /** For signs that are not seen: sound, smell, taste, touch. */
  readonly description?: string
}

/** Goods or services of one Nice class, in the words of the file. */
export type PrintedClass = { readonly number: number; readonly goods: string }

/** A person with what is public: name and country, or the place of incorporation. */
export type PrintedParty = { readonly name: string; readonly country: string }

export type PrintedSigner = { readonly name: string; readonly title: string }

/** A mark's common core on the papers of its life. */
export type PrintedMark = {
  readonly sign: PrintedSign
  readonly classes: readonly PrintedClass[]
  readonly holders: readonly PrintedParty[]
  readonly representative?: string
  /** One line a claim: `EE. UU. 90/123456, 3 de marzo de 2026`. */
  readonly priorities?: readonly string[]
}

/** The receipt of a filing with its number, date, hour and rank (DL 1075 art. 12). */
export type FilingReceipt = Paper & PrintedMark & {
  readonly kind: 'filingReceipt'
  /** `martes 14 de julio de 2026, 14:05:09`. */
  readonly receivedAt: string
  readonly rank: string
  /** How many sheets of paper were received. */
  readonly sheets?: string
  readonly payments: readonly { readonly voucher: string; readonly amount: string }[]
  /** Papers filed with the application, by name. */
  readonly enclosures: readonly string[]
  /** What happens next, by when, and what happens if nothing is done. */
  readonly next: readonly string[]
}

/** The receipt of an incomplete filing kept in custody: no case number, no filing date (DL 1075 art. 52). */
export type CustodyReceipt = Paper & {
  readonly kind: 'custodyReceipt'
  readonly receivedAt: string
  readonly sheets?: string
  readonly filedBy: string
  readonly sign?: PrintedSign
  readonly missing: readonly Defect[]
  /** `60 días hábiles desde la notificación: hasta el …`. */
  readonly term: string
  readonly warning: string
}

/** One thing to complete or correct: what is wrong, by which article, how to mend it. */
export type Defect = { readonly what: string; readonly article: string; readonly mend?: string }

export type RequirementNotice = Paper & PrintedMark & {
  readonly kind: 'requirementNotice'
  /** The case file the notice belongs to. */
  readonly caseNumber: string
  readonly addressee: string
  readonly defects: readonly Defect[]
  /** The term in words, as told to the party. */
  readonly term: string
  /** What happens if nobody answers: `Si no responde, la solicitud se declara en abandono (…)`. */
  readonly warning: string
  readonly signer?: PrintedSigner
}

export type DecisionPaper = Paper & PrintedMark & {
  readonly kind: 'decision'
  readonly outcome: 'grant' | 'partialGrant' | 'refusal' | 'abandonment' | 'deemedNotFiled'
  readonly caseNumber: string
  /** The competent body: `Dirección de Signos Distintivos`. */
  readonly body: string
  /** Reasons, by section. */
  readonly reasons: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
  /** The operative part, one article an entry, without its ordinal. */
  readonly operative: readonly string[]
  readonly remedies: string
  readonly signer: PrintedSigner
}

export type RegistrationCertificate = Paper & PrintedMark & {
  readonly kind: 'certificate'
  /** What is registered: `Marca de producto y servicio`. */
  readonly right: string
  readonly caseNumber: string
  readonly filedOn: string
  readonly grantedOn: string
  readonly decision: string
  /** The last day of the ten-year term, to the day (D486 art. 152). */
  readonly expiresOn: string
  readonly coloursClaimed?: string
  readonly disclaimer?: string
  readonly signer: PrintedSigner
}

/** One application in the gazette. */
export type GazetteEntry = PrintedMark & {
  readonly number: string
  readonly tocapuSeed: string
  readonly filedOn: string
  /** Last day to oppose, in words. */
  readonly opposeBy: string
}

export type GazetteIssuePaper = Paper & {
  readonly kind: 'gazetteIssue'
  readonly entries: readonly GazetteEntry[]
  readonly errata: readonly { readonly number: string; readonly text: string }[]
}

/** The register as on a day, from acts recorded by then; what was learnt later stands apart. */
export type RegisterExtract = Paper & PrintedMark & {
  readonly kind: 'registerExtract'
  /** The day asked for, in words. */
  readonly asOn: string
  readonly status: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
  readonly acts: readonly { readonly on: string; readonly act: string; readonly detail?: string }[]
  readonly learntLater: readonly { readonly recordedOn: string; readonly text: string }[]
  readonly signer?: PrintedSigner
}

export type PaymentReceipt = Paper & {
  readonly kind: 'paymentReceipt'
  readonly payer: string
  readonly order: string
  readonly voucher: string
  readonly paidOn: string
  readonly lines: readonly {
    readonly code: string; readonly description: string; readonly quantity: string; readonly amount: string
  }[]
  readonly total: string
  readonly caseNumber?: string
}

/** A search of prior rights as it was made, annexed to the examination of a file. */
export type SearchReportPaper = Paper & {
  readonly kind: 'searchReport'
  readonly caseNumber: string
  /** `martes 14 de julio de 2026, 14:05:09`. */
  readonly madeAt: string
  readonly sought: string
  readonly classes: readonly number[]
  /** What narrowed the list, and how many marks each kept out. */
  readonly filters: readonly string[]
  /** How many were found, and whether more were not looked at. */
  readonly found: string
  readonly results: readonly {
    readonly place: string; readonly text: string; readonly number: string; readonly standing: string
    readonly classes: readonly number[]; readonly dates: string; readonly score: string; readonly reasons: readonly string[]
  }[]
  /** What the search rests on: label and value, to make it again. */
  readonly rests: readonly { readonly label: string; readonly value: string }[]
}
