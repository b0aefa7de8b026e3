import type { Db } from '#ports/db.ts'
import { holders } from '../docket/queries.ts'

export type RegisterRow = {
  readonly stream: string
  readonly certificateNumber: string
  readonly caseNumber: string
  readonly status: string
  readonly kind: string
  readonly text: string | null
  readonly picture: string | null
  readonly classes: readonly number[]
  readonly expiresOn: string
  readonly holders: readonly { readonly name: string | null; readonly country: string | null }[]
}

/** The register entry behind a certificate. */
export async function entryByNumber(db: Db, certificateNumber: string): Promise<RegisterRow | undefined> {
  const [row] = await db.query<RegisterRow>(
    `select r.stream, r.certificate_number as "certificateNumber", r.case_number as "caseNumber", r.status, r.sign_kind as kind, r.sign_text as text, r.picture, r.classes,
       r.expires_on as "expiresOn", ${holders('r.stream')} as holders from views.register r where r.certificate_number = $1`, [certificateNumber])
  return row
}
