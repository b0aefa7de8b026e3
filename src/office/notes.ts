import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { find, type Found } from './ask.ts'
import { parsed } from './intake/door.ts'
import { words } from './intake/text.ts'
import type { Open } from './open.ts'
import { mayRead, type Who } from './permissions.ts'

const noteText = words(4000)

/**
 * Writes an internal note beside a file. It is no part of the file: no party sees it and no decision rests on it.
 * Whoever reads the notes writes them, save the auditor, who only reads.
 */
export async function note(open: Open, who: Who, number: string, text: string): Promise<'noted' | Refusal> {
  const file = await find(open, number)
  if (isRefusal(file)) return file
  const read = noteOf(who, file, text)
  if (isRefusal(read)) return read
  await open.db.query(`insert into office.internal_notes (stream, account_id, text, written_at) values ($1, $2, $3, $4)`, [file.stream, who.accountId, read, await open.now()])
  return 'noted'
}

function noteOf(who: Who, { seen }: Found, text: string): string | Refusal {
  const permitted = mayRead(who, 'internalNotes', { file: seen })
  if (isRefusal(permitted)) return permitted
  if (who.roles.every((role) => role === 'auditor')) return refuse('permission.denied', 'LPAG-2019 art. 72', { route: 'internalNotes' })
  const read = parsed(noteText, text)
  return read === '' ? refuse('note.empty', 'LPAG art. 124') : read
}

/** Sends a draft back to who drafted it, with a reason as an internal note, both or neither. The draft keeps its drafter and its words. */
export async function returnDraft(open: Open, who: Who, number: string, reason: string): Promise<'returned' | Refusal> {
  const file = await find(open, number)
  if (isRefusal(file)) return file
  if (!who.roles.includes('decisionMaker')) return refuse('permission.denied', 'DL1033 art. 42', { act: 'returnDraft' })
  const read = noteOf(who, file, reason)
  if (isRefusal(read)) return read
  const rows = await open.db.query<{ stream: string }>(
    `with returned as (update office.decision_drafts set ready = false where stream = $1 and ready returning stream)
     insert into office.internal_notes (stream, account_id, text, written_at) select stream, $2, $3, $4 from returned returning stream`, [file.stream, who.accountId, read, await open.now()])
  return rows.length === 0 ? refuse('decision.no-draft', 'DL1033 art. 42') : 'returned'
}
