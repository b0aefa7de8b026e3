import type { PlainDate } from '#calendar/date.ts'
import type { DocumentRef } from '#casefile/document.ts'
import type { Party } from '#casefile/party.ts'
import type { ClassGoods, Sign } from '#casefile/sign.ts'

/** A register entry begins with the grant; its ten years end on the raw day, which is computed, never stored. */
export type RightEvent =
  | {
      readonly type: 'RightRegistered'
      readonly certificateNumber: string
      readonly application: string
      readonly caseNumber: string
      readonly filedOn: PlainDate
      readonly priorityOn?: PlainDate
      readonly grantedOn: PlainDate
      readonly sign: Sign
      readonly classes: readonly ClassGoods[]
      readonly holders: readonly Party[]
    }
  | { readonly type: 'CertificateEntered'; readonly document: DocumentRef; readonly verificationCode: string }
