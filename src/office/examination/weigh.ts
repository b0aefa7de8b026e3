import { z } from 'zod'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { byNumber, type MarkRow } from '#views/search/queries.ts'
import { find, type Found } from '../ask.ts'
import { parsed } from '../intake/door.ts'
import { words } from '../intake/text.ts'
import type { Open } from '../open.ts'
import { mayAct, mayRead, type Who } from '../permissions.ts'
import { typedNumber } from '../read/access.ts'
import { dismissals, type Seen } from './weighed.ts'

/** The relative grounds for which an earlier sign may be cited (D486 art. 136). */
export const citingGrounds = ['136-a', '136-b', '136-c', '136-d', '136-h'] as const

const form = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('cited'), ground: z.enum(citingGrounds, { error: 'ground.unknown' }).default('136-a'), words: words(2000).exactOptional() }),
  z.object({ verdict: z.literal('dismissed'), reason: z.enum(dismissals, { error: 'examination.unknown-reason' }), words: words(2000).exactOptional() }),
])

/**
 * Keeps what an examiner thinks of an earlier sign, by its certificate or case number: a working note with who and when,
 * the latest in the place of the one before. It is no part of the file until somebody decides (D486 art. 150).
 */
export async function weigh(open: Open, who: Who, number: string, sign: string, input: unknown): Promise<'kept' | Refusal> {
  const file = await weighable(open, who, number)
  if (isRefusal(file)) return file
  const read = parsed(form, input)
  if (isRefusal(read)) return read
  if (read.verdict === 'dismissed' && read.reason === 'other' && !read.words) return refuse('examination.no-reason', 'D486 art. 150')
  const mark = await markOf(open, sign)
  if (!mark || mark.stream === file.stream || mark.stream === file.state.certificate?.rightId) return refuse('examination.unknown-sign', 'D486 art. 136 a', { sign })
  const row = [file.stream, mark.stream, mark.certificateNumber ?? mark.caseNumber, read.verdict, read.verdict === 'cited' ? read.ground : null,
    read.verdict === 'dismissed' ? read.reason : null, read.words || null, JSON.stringify(await seenNow(open, file, mark)), who.accountId, await open.now()]
  await open.db.query(
    `insert into office.weighed_marks (stream, mark, number, verdict, ground, reason, words, seen, account_id, weighed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (stream, mark) do update set number = excluded.number, verdict = excluded.verdict, ground = excluded.ground, reason = excluded.reason,
       words = excluded.words, seen = excluded.seen, account_id = excluded.account_id, weighed_at = excluded.weighed_at`, row)
  return 'kept'
}

/** Takes a note back, by either number of the sign: the sign is neither cited nor dismissed. */
export async function unweigh(open: Open, who: Who, number: string, sign: string): Promise<'gone' | Refusal> {
  const file = await weighable(open, who, number)
  if (isRefusal(file)) return file
  const rows = await open.db.query(`delete from office.weighed_marks where stream = $1 and (number = $2 or mark = $3) returning mark`, [file.stream, typedNumber(sign) ?? '', (await markOf(open, sign))?.stream ?? ''])
  return rows.length === 0 ? refuse('examination.unknown-sign', 'D486 art. 136 a', { sign }) : 'gone'
}

/** The file, where this person examines it: one's own or nobody's; who decides may look over any but a file to abstain from. */
export async function weighable(open: Open, who: Who, number: string): Promise<Found | Refusal> {
  const file = await find(open, number)
  if (isRefusal(file)) return file
  const permitted = mayWeigh(who, file.seen)
  if (isRefusal(permitted)) return permitted
  return file.state.decision ? refuse('examination.decided', 'D486 art. 150', { decidedOn: file.state.decision.decidedOn }) : file
}

export function mayWeigh(who: Who, seen: Found['seen']): true | Refusal {
  const examines = mayAct(who, 'suggestAmendment', seen)
  return isRefusal(examines) ? (who.roles.includes('decisionMaker') ? mayRead(who, 'decisionDraft', { file: seen }) : examines) : true
}

export async function markOf(open: Open, sign: string): Promise<MarkRow | undefined> {
  const typed = typedNumber(sign)
  return typed === undefined ? undefined : (await byNumber(open.db, typed))[0]
}

/** The sign and why it is alike, as of now. Where the engine cannot answer the note is kept all the same. */
async function seenNow(open: Open, { state }: Found, mark: MarkRow): Promise<Seen> {
  const text = state.content?.sign.text ?? ''
  const why = text === '' ? undefined : await open.similar.explain({ text, classes: state.content?.classes.map((c) => c.number) ?? [] }, mark.stream)
  const { found, caseNumber, certificateNumber, classes, standing, status, filedOn, priorityOn, kind, picture } = mark
  return {
    found, caseNumber, certificateNumber, classes, standing, status, filedOn, priorityOn, kind, picture, text: mark.text,
    ...(why && !isRefusal(why) ? { score: Math.round(why.score * 1000) / 1000, reasons: why.reasons } : { score: null, reasons: [] }),
  }
}
