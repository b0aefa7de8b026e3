import type { PlainDate } from '#calendar/date.ts'
import type { DocumentRef } from '#casefile/document.ts'
import type { AddressForService, Party } from '#casefile/party.ts'
import type { ClassGoods, Sign } from '#casefile/sign.ts'

export type Channel = 'online' | 'counter'

/** What is asked for, whole or not: the same shape serves a draft, a filing in custody and a case file. */
export type Content = {
  /** The statement that registration is sought (D486 art. 140 a). */
  readonly registrationSought: boolean
  readonly sign: Sign
  readonly classes: readonly ClassGoods[]
  readonly applicants: readonly Party[]
  readonly representative?: { readonly party: Party; readonly power?: DocumentRef; readonly registryEntry?: string }
  readonly service: AddressForService
  readonly priorities: readonly PriorityClaim[]
  readonly payment?: PaymentStated
  /** Signed by whom; online the signature is the authenticated act of submitting. */
  readonly signedBy?: 'applicant' | 'representative'
  readonly documents: readonly DocumentRef[]
  /** 6quinquies registration in the country of origin is invoked (D486 art. 138 f). */
  readonly homeRegistration: boolean
  /** Ids of the papers, of this list or of a priority, that are not in Spanish (DL1075 art. 13). */
  readonly inOtherLanguage?: readonly string[]
  /** Grounds that somebody's authorisation lifts and that the filing says it touches (D486 art. 138 e). */
  readonly needsAuthorisation?: readonly string[]
}

export type PriorityClaim = {
  readonly id: string
  readonly basis: 'paris' | 'andean' | 'exhibition'
  readonly number?: string
  /** ISO 3166 code of the office of first filing, or of the place of the exhibition. */
  readonly country?: string
  /** Of an exhibition, the day of the first display. */
  readonly firstFiledOn?: PlainDate
  readonly documents: readonly DocumentRef[]
}

/** What was printed wrong of a claimed priority. */
export type PriorityCorrected = { readonly claimId: string; readonly stated: FirstFiling }

export type FirstFiling = Partial<Pick<PriorityClaim, 'number' | 'country' | 'firstFiledOn'>>

/** The applicant states day and operation number; the office verifies (LPAG art. 40.1.8). */
export type PaymentStated = {
  readonly orderId: string
  /** Verifiable code of the order, printed on it. */
  readonly orderCode: string
  readonly operationNumber: string
  readonly paidOn: PlainDate
  /** Céntimos. */
  readonly amount: number
  readonly classesPaid: number
}

/** What a cure, an answer or an amendment may change; absent means unchanged. */
export type Changes = Partial<Omit<Content, 'priorities'>>

export function withChanges(content: Content, changes: Changes): Content {
  return {
    ...content, ...changes,
    documents: changes.documents ? [...content.documents, ...changes.documents] : content.documents,
  }
}
