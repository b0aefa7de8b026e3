import { refuse, isRefusal, type Refusal } from '#casefile/refusal.ts'
import { filing, type Filing } from './intake/filing.ts'
import { parsed } from './intake/door.ts'
import type { Open } from './open.ts'

/** A filing in the making: a plain row of its owner, never lost, resumed on any device. */
export type Draft = { readonly id: string; readonly version: number; readonly form: Filing; readonly updatedAt: string; readonly submittedAs: string | null }

type Row = { readonly id: string; readonly version: number; readonly content: unknown; readonly updated_at: Date; readonly submitted_as: string | null }

const shown = (row: Row): Draft => {
  const form = parsed(filing, row.content)
  return { id: row.id, version: row.version, form: isRefusal(form) ? filing.parse({}) : form, updatedAt: row.updated_at.toISOString(), submittedAs: row.submitted_as }
}

export async function draftsOf(open: Open, accountId: string): Promise<readonly Draft[]> {
  const rows = await open.db.query<Row>(`select id, version, content, updated_at, submitted_as from office.drafts where account_id = $1 and submitted_as is null order by updated_at desc limit 200`, [accountId])
  return rows.map(shown)
}

export async function readDraft(open: Open, accountId: string, id: string): Promise<Draft | Refusal> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return refuse('draft.unknown', 'LPAG art. 124')
  const [row] = await open.db.query<Row>(`select id, version, content, updated_at, submitted_as from office.drafts where id = $1 and account_id = $2`, [id, accountId])
  return row ? shown(row) : refuse('draft.unknown', 'LPAG art. 124')
}

/** The parts that were typed, as parsed: what the parser did not know is not kept. */
function typed(read: Filing, part: object): Partial<Filing> {
  return Object.fromEntries(Object.entries(read).filter(([key]) => key in part))
}

export async function newDraft(open: Open, accountId: string, form: unknown = {}): Promise<Draft | Refusal> {
  const read = parsed(filing, form)
  if (isRefusal(read)) return read
  const id = open.desk.uuid()
  await open.db.query(`insert into office.drafts (id, account_id, content, created_at, updated_at) values ($1, $2, $3, $4, $4)`, [id, accountId, JSON.stringify(typed(read, form as object)), await open.now()])
  return readDraft(open, accountId, id)
}

/**
 * Saves some parts of a draft over the others; a part that is null is taken out. `seen` is the version that was on the screen: where another device
 * saved since, nothing is overwritten and the refusal says so; without it the last writer wins part by part.
 */
export async function saveDraft(open: Open, accountId: string, id: string, part: Readonly<Record<string, unknown>>, seen?: number): Promise<Draft | Refusal> {
  const before = await readDraft(open, accountId, id)
  if (isRefusal(before)) return before
  if (seen !== undefined && seen !== before.version) return refuse('draft.moved-on', 'LPAG art. 124', { version: before.version })
  if (before.submittedAs !== null) return refuse('draft.submitted', 'LPAG art. 124', { as: before.submittedAs })
  const known = Object.entries(part).filter(([key]) => key in filing.shape)
  const removed = known.filter(([, value]) => value === null).map(([key]) => key)
  const read = parsed(filing, Object.fromEntries(Object.entries({ ...before.form, ...part }).filter(([key]) => !removed.includes(key))))
  if (isRefusal(read)) return read
  const clean = typed(read, Object.fromEntries(known.filter(([, value]) => value !== null)))
  const rows = await open.db.query<{ id: string }>(
    `update office.drafts set content = (content - $5::text[]) || $3::jsonb, version = version + 1, updated_at = $6 where id = $1 and account_id = $2 and ($4::int is null or version = $4) and submitted_as is null returning id`,
    [id, accountId, JSON.stringify(clean), seen ?? null, removed, await open.now()])
  return rows.length === 0 ? refuse('draft.moved-on', 'LPAG art. 124', { version: before.version }) : readDraft(open, accountId, id)
}

export async function markSubmitted(open: Open, accountId: string, id: string, as: string): Promise<void> {
  await open.db.query(`update office.drafts set submitted_as = $3 where id = $1 and account_id = $2`, [id, accountId, as])
}

export async function discardDraft(open: Open, accountId: string, id: string): Promise<void> {
  await open.db.query(`delete from office.drafts where id = $1 and account_id = $2 and submitted_as is null`, [id, accountId])
}
