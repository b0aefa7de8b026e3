import type { Db } from '#ports/db.ts'

/** A mark of an account's own: on file or in the register, still able to bar another. */
export type OwnMark = { readonly stream: string; readonly number: string; readonly text: string; readonly classes: readonly number[]; readonly standing: 'pending' | 'inForce'; readonly watched: boolean }

/** Accounts on whose side a mark `m` of `views.marks` stands: who filed it, gets its notices, represents, or is linked to a party. */
const sides = `join lateral (select d.* from views.docket d where m.found = 'docket' and d.stream = m.stream
    union all select d.* from views.docket d where m.found = 'register' and d.right_id = m.stream) d on true
  cross join lateral (select d.filer where d.channel is distinct from 'counter' union select d.mailbox union select d.representative_account
    union select l.account_id from views.case_parties p join accounts.party_links l on l.party_id = p.party_id where p.stream in (m.stream, d.stream)) a (account_id)`
const ours = `m.standing in ('pending', 'inForce') and a.account_id is not null`

/** An account's own marks, newest first. */
export async function ownMarksOf(db: Db, accountId: string, limit: number): Promise<readonly OwnMark[]> {
  return db.query<OwnMark>(
    `with files as (select stream, right_id from views.docket where filer = $1 and channel is distinct from 'counter'
       union select stream, right_id from views.docket where mailbox = $1 union select stream, right_id from views.docket where representative_account = $1
       union select p.stream, null from accounts.party_links l join views.case_parties p on p.party_id = l.party_id where l.account_id = $1)
     select m.stream, coalesce(m.certificate_number, m.case_number) as number, m.text, m.classes, m.standing,
       not exists (select from office.unwatched u where u.account_id = $1 and u.stream = m.stream) as watched
     from views.marks m where m.text <> '' and m.standing in ('pending', 'inForce') and m.stream in (select stream from files union select right_id from files where right_id is not null)
     order by m.filed_on desc, m.stream limit $2`, [accountId, limit])
}

export type Watched = { readonly watch: string; readonly accountId: string; readonly text: string; readonly classes: readonly number[] }

/** Who watches some marks because they are theirs and did not switch it off. */
export async function ownersOf(db: Db, streams: readonly string[]): Promise<readonly Watched[]> {
  if (streams.length === 0) return []
  return db.query<Watched>(
    `select 'own ' || m.stream as watch, a.account_id as "accountId", m.text, m.classes from views.marks m ${sides}
     where m.stream = any($1) and ${ours} and not exists (select from office.watching w where w.account_id = a.account_id and not w.own_marks)
       and not exists (select from office.unwatched u where u.account_id = a.account_id and u.stream = m.stream)
     order by m.stream, a.account_id`, [streams])
}

const same = `lower(m.text) = lower(w.text) and m.classes = w.classes and m.standing in ('pending', 'inForce')`

/** Who asked to watch a sign that some marks are: for them the mark stands for it. */
export async function askersOf(db: Db, streams: readonly string[]): Promise<readonly (Watched & { readonly mark: string })[]> {
  if (streams.length === 0) return []
  return db.query(`select m.stream as mark, 'watch ' || w.id as watch, w.account_id as "accountId", w.text, w.classes from views.marks m join office.watches w on ${same} where m.stream = any($1) order by m.stream, w.id`, [streams])
}

/** Signs that somebody asked to watch and no mark but the published ones is, some thousand after an id, in the order of ids. */
export async function askedAfter(db: Db, id: string, published: readonly string[], limit: number): Promise<readonly (Watched & { readonly id: string; readonly known: boolean })[]> {
  return db.query(
    `select w.id, 'watch ' || w.id as watch, w.account_id as "accountId", w.text, w.classes, exists (select from views.marks m where ${same} and m.stream <> all($2)) as known
     from office.watches w where w.id > $1::uuid order by w.id limit $3`, [id, published, limit])
}

/** Accounts on the side of some files: they are not told of their own publication. */
export async function sidesOf(db: Db, streams: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db.query<{ stream: string; account: string }>(
    `select d.stream, a.account_id as account from views.docket d
     cross join lateral (select d.filer where d.channel is distinct from 'counter' union select d.mailbox union select d.representative_account
       union select l.account_id from views.case_parties p join accounts.party_links l on l.party_id = p.party_id where p.stream = d.stream) a (account_id)
     where d.stream = any($1) and a.account_id is not null`, [streams])
  return new Map([...Map.groupBy(rows, (r) => r.stream)].map(([stream, found]) => [stream, new Set(found.map((f) => f.account))]))
}
