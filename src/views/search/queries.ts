import type { Db } from '#ports/db.ts'
import { finalStatuses } from '#procedures/index.ts'

export type HolderRow = { readonly stream: string; readonly name: string | null; readonly country: string | null }

/** Names and countries of applicants and holders of some streams, in their order. */
export async function holdersOf(db: Db, streams: readonly string[]): Promise<readonly HolderRow[]> {
  if (streams.length === 0) return []
  return db.query<HolderRow>(
    `select p.stream, v.content::json ->> 'name' as name, p.country from views.case_parties p
     left join record.party_versions v on v.party_id = p.party_id and v.version = p.party_version
     where p.stream = any($1) and p.role in ('applicant', 'holder') order by p.stream, p.ordinal`, [streams])
}

export type MarkRow = {
  readonly found: 'docket' | 'register'
  readonly stream: string
  readonly caseNumber: string
  readonly certificateNumber: string | null
  readonly kind: string
  readonly text: string | null
  readonly picture: string | null
  readonly classes: readonly number[]
  readonly standing: 'pending' | 'inForce' | 'ended'
  readonly status: string
  readonly filedOn: string
  readonly priorityOn: string | null
  readonly grantedOn: string | null
  readonly expiresOn: string | null
}

const over = [...finalStatuses].map((status) => `'${status}'`).join(', ')
const docket = `select 'docket' as found, d.stream, d.number as "caseNumber", d.certificate_number as "certificateNumber", d.sign_kind as kind, d.sign_text as text, d.picture, d.classes,
    case when d.status in (${over}) then 'ended' else 'pending' end as standing, d.status, d.filed_on::text as "filedOn", d.priority_on::text as "priorityOn", null as "grantedOn", null as "expiresOn", d.filed_on as day
  from views.docket d where d.number is not null and d.certificate_number is null`
const register = `select 'register' as found, r.stream, r.case_number as "caseNumber", r.certificate_number as "certificateNumber", r.sign_kind as kind, r.sign_text as text, r.picture, r.classes,
    case when r.status = 'inForce' then 'inForce' else 'ended' end as standing, r.status, coalesce(f.filed_on, r.granted_on)::text as "filedOn", f.priority_on::text as "priorityOn", r.granted_on::text as "grantedOn", r.expires_on::text as "expiresOn", r.granted_on as day
  from views.register r left join views.docket f on f.number = r.case_number where true`

/** The file or register entry that bears a number. */
export async function byNumber(db: Db, number: string): Promise<readonly MarkRow[]> {
  return db.query<MarkRow>(`${docket} and d.number = $1 union all ${register} and (r.case_number = $1 or r.certificate_number = $1)`, [number])
}

const ofHolder = `parties as (select party_id, version from record.party_versions where position($1 in extensions.unaccent(lower(content::json ->> 'name'))) > 0),
  streams as (select distinct c.stream from views.case_parties c join parties p on c.party_id = p.party_id and c.party_version = p.version where c.role in ('applicant', 'holder'))`

/** Marks of whoever has these words in the name, newest first. */
export async function byHolder(db: Db, words: string, limit: number): Promise<readonly MarkRow[]> {
  return db.query<MarkRow>(
    `with ${ofHolder}
     select * from (${docket} and d.stream in (select stream from streams) union all ${register} and r.stream in (select stream from streams)) m
     order by m.day desc nulls last, m."caseNumber" limit $2`, [words, limit])
}

/** Streams of whoever has these words in the name. */
export async function streamsOfHolder(db: Db, words: string, limit: number): Promise<readonly string[]> {
  const rows = await db.query<{ stream: string }>(`with ${ofHolder} select stream from streams order by stream limit $2`, [words, limit])
  return rows.map((r) => r.stream)
}
