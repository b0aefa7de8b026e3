import type { Instant } from '#calendar/date.ts'
import type { Db } from '#ports/db.ts'
import type { Reason } from '#ports/similar.ts'
import { instant } from '#views/docket/queries.ts'
import { holdersOf, type HolderRow, type MarkRow } from '#views/search/queries.ts'

/** Why an earlier sign does not bar: the whole differs, goods unrelated, a weak element shared, the same holder, no earlier right, or in words. */
export const dismissals = ['different', 'unrelatedGoods', 'weakElement', 'sameHolder', 'noEarlierRight', 'other'] as const
export type Dismissal = (typeof dismissals)[number]

/** An earlier sign as the examiner saw it. Names of holders are not kept: they are read where they are shown. */
export type Seen = Omit<MarkRow, 'stream' | 'grantedOn' | 'expiresOn'> & { readonly score: number | null; readonly reasons: readonly Reason[] }

/** What an examiner thought of an earlier sign. */
export type Weighed = {
  readonly mark: string
  /** What a decision cites: the certificate, else the case number. */
  readonly number: string
  readonly words: string | null
  readonly seen: Seen
  readonly holders: readonly Omit<HolderRow, 'stream'>[]
  readonly accountId: string
  readonly at: Instant
} & ({ readonly verdict: 'cited'; readonly ground: string; readonly reason: null } | { readonly verdict: 'dismissed'; readonly ground: null; readonly reason: Dismissal })

/** The notes on earlier signs beside a file, in the order of making. */
export async function weighedIn(db: Db, stream: string): Promise<readonly Weighed[]> {
  const rows = await db.query<Omit<Weighed, 'holders'>>(
    `select mark, number, verdict, ground, reason, words, seen, account_id as "accountId", ${instant('weighed_at')} as at
     from office.weighed_marks where stream = $1 order by weighed_at, mark`, [stream])
  const holders = Map.groupBy(await holdersOf(db, rows.map((r) => r.mark)), (h) => h.stream)
  return rows.map((r) => ({ ...r, holders: (holders.get(r.mark) ?? []).map(({ name, country }) => ({ name, country })) }) as Weighed)
}
