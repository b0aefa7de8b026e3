import type { Db } from '#ports/db.ts'

/** The stream of a case number (`000123-2026`), a custody number (`C00012-2026`), with the office's suffix or without. */
export async function streamOf(db: Db, number: string): Promise<string | undefined> {
  const plain = number.trim().toUpperCase().replace(/[/-]DSD$/, '')
  if (!/^C?\d{1,9}-\d{4}$/.test(plain)) return undefined
  const [row] = await db.query<{ stream: string }>('select stream from views.docket where number = $1 or custody_number = $1', [plain])
  return row?.stream
}

/** Files with a term that passed before a day and runs against a party, the oldest first. */
export function overdue(db: Db, on: string): Promise<readonly { readonly stream: string }[]> {
  return db.query(`select stream from views.open_terms where due < $1 and runs_against <> 'office' group by stream order by min(due), stream`, [on])
}

/** Files in a status, in their order of filing. */
export function inStatus(db: Db, status: string): Promise<readonly { readonly stream: string }[]> {
  return db.query(`select stream from views.docket where status = $1 order by rank, stream`, [status])
}

/** Registered files whose certificate is not sealed yet. */
export function unsealed(db: Db): Promise<readonly { readonly stream: string }[]> {
  return db.query(`select stream from views.docket where status = 'registered' and verification_code is null order by certificate_number`)
}
