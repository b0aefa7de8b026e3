import { z } from 'zod'
import type { Instant } from '#calendar/date.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { instant } from '#views/docket/queries.ts'
import { parsed } from '../intake/door.ts'
import { line, words } from '../intake/text.ts'
import type { Open } from '../open.ts'
import { ownMarksOf, type OwnMark } from './own-marks.ts'

/** A sign that somebody wants to hear of when the gazette publishes one like it. */
export type Watch = { readonly id: string; readonly text: string; readonly classes: readonly number[]; readonly note: string | null; readonly madeAt: Instant }

export type Watching = {
  readonly watches: readonly Watch[]
  /** One's own registered and pending marks, and whether each is watched. */
  readonly own: readonly OwnMark[]
  readonly ownMarks: boolean
  readonly letters: boolean
}

const form = z.object({
  text: line(200).refine((t) => /[\p{L}\p{N}]/u.test(t), { error: 'watch.no-words' }),
  classes: z.array(z.coerce.number().int().min(1, { error: 'class.unknown' }).max(45, { error: 'class.unknown' })).max(45).default([]).transform((all) => [...new Set(all)].sort((a, b) => a - b)),
  note: words(500).exactOptional(),
})

const most = 500

export async function watchingOf(open: Open, accountId: string): Promise<Watching> {
  const [watches, own, chosen] = await Promise.all([
    open.db.query<Watch>(`select id, text, classes, note, ${instant('made_at')} as "madeAt" from office.watches where account_id = $1 order by made_at desc, id`, [accountId]),
    ownMarksOf(open.db, accountId, 200), choices(open, accountId),
  ])
  return { watches, own, ...chosen }
}

/** Watches a sign; the same sign again is the watch there is. Refusals: `input.invalid` (`watch.no-words`, `class.unknown`), `watch.too-many`. */
export async function addWatch(open: Open, accountId: string, input: unknown): Promise<Watch | Refusal> {
  const read = parsed(form, input)
  if (isRefusal(read)) return read
  const { watches } = await watchingOf(open, accountId)
  const same = watches.find((w) => w.text.toLowerCase() === read.text.toLowerCase() && w.classes.join() === read.classes.join())
  if (same) return same
  if (watches.length >= most) return refuse('watch.too-many', 'D486 art. 146', { most })
  const watch: Watch = { id: open.desk.uuid(), text: read.text, classes: read.classes, note: read.note || null, madeAt: await open.now() }
  await open.db.query(`insert into office.watches (id, account_id, text, classes, note, made_at) values ($1, $2, $3, $4, $5, $6)`, [watch.id, accountId, watch.text, watch.classes, watch.note, watch.madeAt])
  return watch
}

export async function removeWatch(open: Open, accountId: string, id: string): Promise<'gone' | Refusal> {
  const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  const rows = known ? await open.db.query(`delete from office.watches where id = $1 and account_id = $2 returning id`, [id, accountId]) : []
  return rows.length === 0 ? refuse('watch.unknown', 'D486 art. 146') : 'gone'
}

const choice = z.object({ ownMarks: z.boolean().exactOptional(), letters: z.boolean().exactOptional(), stream: z.string().max(100).exactOptional(), watched: z.boolean().exactOptional() })

/** Switches the watch of one's own marks, of one of them (`stream`, `watched`), or the letters. */
export async function choose(open: Open, accountId: string, input: unknown): Promise<'chosen' | Refusal> {
  const read = parsed(choice, input)
  if (isRefusal(read)) return read
  if (read.stream !== undefined && read.watched === false) {
    await open.db.query(`insert into office.unwatched (account_id, stream) select $1, m.stream from views.marks m where m.stream = $2 on conflict do nothing`, [accountId, read.stream])
  }
  if (read.stream !== undefined && read.watched === true) await open.db.query(`delete from office.unwatched where account_id = $1 and stream = $2`, [accountId, read.stream])
  if (read.ownMarks !== undefined || read.letters !== undefined) {
    await open.db.query(
      `insert into office.watching (account_id, own_marks, letters, key) values ($1, coalesce($2, true), coalesce($3, true), $4)
       on conflict (account_id) do update set own_marks = coalesce($2, watching.own_marks), letters = coalesce($3, watching.letters)`,
      [accountId, read.ownMarks ?? null, read.letters ?? null, open.desk.code()])
  }
  return 'chosen'
}

async function choices(open: Open, accountId: string): Promise<Pick<Watching, 'ownMarks' | 'letters'>> {
  const [row] = await open.db.query<{ ownMarks: boolean; letters: boolean }>(`select own_marks as "ownMarks", letters from office.watching where account_id = $1`, [accountId])
  return row ?? { ownMarks: true, letters: true }
}

/** What a letter's link holds; it stops letters and does nothing else. */
export async function keyOf(open: Open, accountId: string): Promise<string> {
  await open.db.query(`insert into office.watching (account_id, key) values ($1, $2) on conflict do nothing`, [accountId, open.desk.code()])
  const [row] = await open.db.query<{ key: string }>(`select key from office.watching where account_id = $1`, [accountId])
  return row?.key ?? ''
}

/** Stops the letters of whoever holds the key, without logging in. */
export async function stopLetters(open: Open, key: string): Promise<'stopped' | Refusal> {
  const rows = await open.db.query(`update office.watching set letters = false where key = $1 returning account_id`, [key.slice(0, 64)])
  return rows.length === 0 ? refuse('watch.unknown-key', 'D486 art. 146') : 'stopped'
}
