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
     from views.marks m where m.standing in ('pending', 'inForce') and m.stream in (select stream from files union select right_id from files where right_id is not null)
     order by m.filed_on desc, m.stream limit $2`, [accountId, limit])
}

export type Watched = { readonly watch: string; readonly accountId: string; readonly text: string; readonly classes: readonly number[] }

/** Some thousand watches after a key, in the order of keys: own marks first, then those that somebody asked for. The last key is told. */
export async function watchedAfter(db: Db, reached: string, limit: number): Promise<{ readonly watched: readonly Watched[]; readonly reached: string | null }> {
  if (!reached.startsWith('watch ')) {
    const streams = await db.query<{ stream: string }>(`select stream from views.marks where stream > $1 and standing in ('pending', 'inForce') order by stream limit $2`, [reached.replace(/^own /, ''), limit])
    const last = streams.at(-1)
    if (last) {
      const watched = await db.query<Watched>(
        `select 'own ' || m.stream as watch, a.account_id as "accountId", m.text, m.classes from views.marks m ${sides}
         where m.stream = any($1) and ${ours} and not exists (select from office.watching w where w.account_id = a.account_id and not w.own_marks)
           and not exists (select from office.unwatched u where u.account_id = a.account_id and u.stream = m.stream)
         order by m.stream, a.account_id`, [streams.map((s) => s.stream)])
      return { watched, reached: `own ${last.stream}` }
    }
  }
  const from = reached.startsWith('watch ') ? reached.slice(6) : '00000000-0000-0000-0000-000000000000'
  const rows = await db.query<Watched & { readonly id: string }>(`select id, 'watch ' || id as watch, account_id as "accountId", text, classes from office.watches where id > $1::uuid order by id limit $2`, [from, limit])
  const last = rows.at(-1)
  return { watched: rows, reached: last ? `watch ${last.id}` : null }
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
