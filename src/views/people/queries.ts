import type { Db } from '#ports/db.ts'
import { instant } from '../docket/queries.ts'

/** The same person in two files: by document where both show one, else by name. Being told apart too little costs a file more to hand over. */
const samePerson = (v: string, w: string) => `(case when ${v}.content::json -> 'document' ->> 'number' is not null and ${w}.content::json -> 'document' ->> 'number' is not null
  then ${v}.content::json -> 'document' ->> 'number' = ${w}.content::json -> 'document' ->> 'number'
  else lower(${v}.content::json ->> 'name') = lower(${w}.content::json ->> 'name') end)`

/** Conflicts `c` in force that touch a file `stream`: declared for it, or for somebody who is a party of it. */
const touches = (stream: string) => `c.lifted_at is null and (c.stream = ${stream} or c.party_id is not null and exists (
  select from views.case_parties p
    left join record.party_versions v on v.party_id = p.party_id and v.version = p.party_version
    left join record.party_versions w on w.party_id = c.party_id and w.version = c.party_version
  where p.stream = ${stream} and (p.party_id = c.party_id or ${samePerson('v', 'w')})))`

export type Sides = { readonly linked: readonly string[]; readonly conflicts: readonly string[] }

/** Accounts linked to a party or to the representative of a file, and accounts that must stay out of it. */
export async function sides(db: Db, stream: string): Promise<Sides> {
  const rows = await db.query<{ what: keyof Sides; account: string }>(
    `select distinct 'linked' as what, l.account_id as account from accounts.party_links l join views.case_parties p on p.party_id = l.party_id where p.stream = $1
     union select 'conflicts', c.account_id from office.conflicts c where ${touches('$1')}`, [stream])
  const of = (what: keyof Sides) => rows.filter((r) => r.what === what).map((r) => r.account)
  return { linked: of('linked'), conflicts: of('conflicts') }
}

/** Of some files, those from which an account declared that it must stay out. */
export async function barredFrom(db: Db, accountId: string, streams: readonly string[]): Promise<readonly string[]> {
  const rows = await db.query<{ stream: string }>(
    `select s.stream from unnest($2::text[]) as s(stream) where exists (select from office.conflicts c where c.account_id = $1 and ${touches('s.stream')})`, [accountId, streams])
  return rows.map((r) => r.stream)
}

/** Files that an account examines, not over yet, from which it must stay out. */
export async function heldDespite(db: Db, accountId: string): Promise<readonly { readonly stream: string; readonly number: string; readonly formal: boolean; readonly registrability: boolean; readonly status: string }[]> {
  return db.query(
    `select d.stream, coalesce(d.number, d.custody_number) as number, d.formal_examiner = $1 as formal, d.registrability_examiner = $1 as registrability, d.status from views.docket d
     where (d.formal_examiner = $1 or d.registrability_examiner = $1) and d.status in ('filed', 'formalExamination', 'formalRequirement', 'readyToPublish', 'oppositionWindow', 'registrability')
       and exists (select from office.conflicts c where c.account_id = $1 and ${touches('d.stream')}) order by d.rank, d.stream`, [accountId])
}

export type Free = { readonly accountId: string; readonly files: number }

/** Accounts of a role with the files they hold in a stage, the fewest first, without those that must stay out of this file. */
export async function freeExaminers(db: Db, ask: { readonly role: string; readonly of: 'formal' | 'registrability'; readonly statuses: readonly string[]; readonly stream: string }): Promise<readonly Free[]> {
  const held = { formal: 'd.formal_examiner', registrability: 'd.registrability_examiner' }[ask.of]
  return db.query<Free>(
    `select r.account_id as "accountId", (select count(*)::int from views.docket d where ${held} = r.account_id and d.status = any($2)) as files
     from accounts.roles r join accounts.accounts a on a.id = r.account_id
     where r.role = $1 and a.suspended_at is null
       and not exists (select from office.conflicts c where c.account_id = r.account_id and ${touches('$3::text')})
       and not exists (select from accounts.party_links l join views.case_parties p on p.party_id = l.party_id where l.account_id = r.account_id and p.stream = $3)
       and not exists (select from views.docket f where f.stream = $3 and (f.mailbox = r.account_id or (f.filer = r.account_id and f.channel is distinct from 'counter')))
     order by files, a.created_at, a.id`, [ask.role, ask.statuses, ask.stream])
}

export type ConflictRow = {
  readonly id: string
  readonly accountId: string
  readonly scope: 'file' | 'party'
  readonly caseNumber: string
  readonly party: string | null
  readonly cause: string
  readonly reason: string
  readonly declaredAt: string
  readonly liftedAt: string | null
  readonly liftedBecause: string | null
}

/** Declared conflicts, the latest first; of one account, or of everybody. */
export async function conflicts(db: Db, accountId: string | null): Promise<readonly ConflictRow[]> {
  return db.query<ConflictRow>(
    `select c.id, c.account_id as "accountId", case when c.stream is null then 'party' else 'file' end as scope, c.case_number as "caseNumber", v.content::json ->> 'name' as party, c.cause, c.reason,
       ${instant('c.declared_at')} as "declaredAt", ${instant('c.lifted_at')} as "liftedAt", c.lifted_because as "liftedBecause"
     from office.conflicts c left join record.party_versions v on v.party_id = c.party_id and v.version = c.party_version
     where $1::text is null or c.account_id = $1 order by c.declared_at desc, c.id limit 500`, [accountId])
}

export type Person = { readonly partyId: string; readonly version: number; readonly role: 'applicant' | 'representative'; readonly content: string | null }

/** The parties of a file with their particulars as they stand; null where they were erased. Who asks has passed the permissions. */
export async function partiesOf(db: Db, stream: string): Promise<readonly Person[]> {
  return db.query<Person>(
    `select p.party_id as "partyId", p.party_version as version, p.role, v.content from views.case_parties p
     left join record.party_versions v on v.party_id = p.party_id and v.version = p.party_version where p.stream = $1 order by p.role, p.ordinal`, [stream])
}

/** Parties of any file that show the same document and the same name. Reads every version: asked when a link is confirmed. */
export async function sameElsewhere(db: Db, { kind, number, name }: { readonly kind: string; readonly number: string; readonly name: string }): Promise<readonly { readonly partyId: string; readonly name: string }[]> {
  return db.query(
    `select distinct p.party_id as "partyId", v.content::json ->> 'name' as name from record.party_versions v join views.case_parties p on p.party_id = v.party_id and p.party_version = v.version
     where v.content like '%' || $2 || '%' and v.content::json -> 'document' ->> 'number' = $2 and v.content::json -> 'document' ->> 'kind' = $1 and lower(v.content::json ->> 'name') = lower($3)`, [kind, number, name])
}

export type RequestRow = {
  readonly id: string
  readonly accountId: string
  readonly stream: string
  readonly caseNumber: string
  readonly as: 'self' | 'representative'
  readonly statement: string
  readonly document: string | null
  readonly askedAt: string
  readonly state: 'asked' | 'confirmed' | 'refused' | 'takenBack' | 'revoked'
  readonly decidedAt: string | null
  readonly evidence: string | null
  readonly reason: string | null
  /** Files that the confirmed link reaches. */
  readonly files: readonly string[]
}

const requestColumns = `q.id, q.account_id as "accountId", q.stream, q.case_number as "caseNumber", q.as_what as "as", q.statement, q.document, ${instant('q.asked_at')} as "askedAt", q.state,
  ${instant('q.decided_at')} as "decidedAt", q.evidence, q.reason,
  array(select distinct coalesce(d.number, d.custody_number) from accounts.party_links l join views.case_parties p on p.party_id = l.party_id join views.docket d on d.stream = p.stream where l.request_id = q.id order by 1) as files`

/** What an account asked, the latest first. */
export async function requestsOf(db: Db, accountId: string): Promise<readonly RequestRow[]> {
  return db.query<RequestRow>(`select ${requestColumns} from accounts.link_requests q where q.account_id = $1 order by q.asked_at desc, q.id limit 200`, [accountId])
}

export type DeskRequest = RequestRow & { readonly name: string; readonly email: string }

/** What waits for the office, the oldest first, then what was confirmed, the latest first. */
export async function requestsForDesk(db: Db, id: string | null = null): Promise<readonly DeskRequest[]> {
  return db.query<DeskRequest>(
    `select ${requestColumns}, a.name, a.email from accounts.link_requests q join accounts.accounts a on a.id = q.account_id
     where q.state in ('asked', 'confirmed') and ($1::uuid is null or q.id = $1)
     order by q.state, case when q.state = 'asked' then q.asked_at end, q.decided_at desc limit 300`, [id])
}
