import type { Db } from '#ports/db.ts'

/** An instant as the record writes it. */
export const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A file in a list. `picture` is a document id. Names are read in the version that the file refers to. */
export type FileRow = {
  readonly stream: string
  readonly number: string | null
  readonly custodyNumber: string | null
  readonly status: string
  readonly kind: string
  readonly text: string | null
  readonly picture: string | null
  readonly classes: readonly number[]
  readonly filedAt: string | null
  readonly applicants: readonly { readonly name: string | null; readonly country: string | null }[]
  readonly channel: 'online' | 'counter' | null
  readonly filer: string | null
  readonly mailbox: string | null
  readonly representativeAccount: string | null
  readonly formalExaminer: string | null
  readonly registrabilityExaminer: string | null
}

const parties = (role: string, stream: string) => `(select coalesce(json_agg(json_build_object('name', v.content::json ->> 'name', 'country', p.country) order by p.ordinal), '[]'::json)
  from views.case_parties p left join record.party_versions v on v.party_id = p.party_id and v.version = p.party_version where p.stream = ${stream} and p.role = '${role}')`

/** Names and countries of the holders of a right, for a query that has its stream. */
export const holders = (stream: string) => parties('holder', stream)

/** Columns of `FileRow` from `views.docket d`. */
export const fileColumns = `d.stream, d.number, d.custody_number as "custodyNumber", d.status, d.sign_kind as kind, d.sign_text as text, d.picture, d.classes,
  ${instant('d.filed_at')} as "filedAt", d.channel, d.filer, d.mailbox, d.representative_account as "representativeAccount",
  d.formal_examiner as "formalExaminer", d.registrability_examiner as "registrabilityExaminer", ${parties('applicant', 'd.stream')} as applicants`

/** The file of a case or custody number. */
export async function fileByNumber(db: Db, number: string): Promise<FileRow | undefined> {
  const [row] = await db.query<FileRow>(`select ${fileColumns} from views.docket d where d.number = $1 or d.custody_number = $1`, [number])
  return row
}

export async function fileByStream(db: Db, stream: string): Promise<FileRow | undefined> {
  const [row] = await db.query<FileRow>(`select ${fileColumns} from views.docket d where d.stream = $1`, [stream])
  return row
}

/** The file whose certificate bears a verification code. */
export async function fileByCode(db: Db, code: string): Promise<FileRow | undefined> {
  const [row] = await db.query<FileRow>(`select ${fileColumns} from views.docket d where d.verification_code = $1`, [code])
  return row
}

/** Streams of the files in which an account is linked to a party. */
export async function linkedStreams(db: Db, accountId: string): Promise<readonly string[]> {
  const rows = await db.query<{ stream: string }>(`select distinct p.stream from accounts.party_links l join views.case_parties p on p.party_id = l.party_id where l.account_id = $1`, [accountId])
  return rows.map((r) => r.stream)
}

export type MyFileRow = FileRow & { readonly due: string; readonly of: string | null; readonly rule: string | null; readonly trigger: string | null; readonly region: string | null; readonly seat: string | null; readonly age: string }

/**
 * An account's files: those that wait for it first, by last day; then the newest. `after` is the last row's
 * (due, age, stream). A counter filing is not the clerk's own.
 */
export async function filesOf(db: Db, ask: { readonly accountId: string; readonly linked: readonly string[]; readonly after: readonly (string | number)[] | null; readonly limit: number }): Promise<readonly MyFileRow[]> {
  return db.query<MyFileRow>(
    `select * from (select ${fileColumns}, coalesce(t.due::text, '9999-12-31') as due, t.of, t.rule, t.trigger_on as trigger, t.region, t.seat,
        (-(extract(epoch from coalesce(d.filed_at, 'epoch'::timestamptz)) * 1000)::bigint)::text as age
      from views.docket d left join lateral (
        select t.of, t.rule, t.trigger_on, t.region, t.seat, t.due from views.open_terms t
        where t.stream = d.stream and t.runs_against = 'party' and t.of <> 'opposition' and (t.of <> 'remedies' or d.status <> 'granted')
        order by t.due, t.of limit 1) t on true
       where d.stream in (select stream from views.docket where filer = $1 and channel is distinct from 'counter' union select stream from views.docket where mailbox = $1
        union select stream from views.docket where representative_account = $1 union select unnest($2::text[]))) f
     where $3::text is null or (f.due, f.age::bigint, f.stream) > ($3, $4::bigint, $5::text)
     order by f.due, f.age::bigint, f.stream limit $6`,
    [ask.accountId, ask.linked, ask.after?.[0] ?? null, ask.after?.[1] ?? null, ask.after?.[2] ?? null, ask.limit])
}
