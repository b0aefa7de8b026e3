import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { z } from 'zod'
import { actForms } from './intake/acts.ts'
import { parsed } from './intake/door.ts'
import { withAnalysis } from './examination/analysis.ts'
import type { Open } from './open.ts'

/** What an examiner proposes; somebody else signs it. Not a legal fact until then. */
const proposal = z.discriminatedUnion('act', [
  actForms.grant.extend({ act: z.literal('grant') }),
  actForms.partialGrant.extend({ act: z.literal('partialGrant') }),
  actForms.refuse.extend({ act: z.literal('refuse') }),
])
export type Proposal = z.output<typeof proposal>

export type DecisionDraft = { readonly proposal: Proposal; readonly drafter: string; readonly ready: boolean; readonly updatedAt: string }

export async function readDecisionDraft(open: Open, stream: string): Promise<DecisionDraft | undefined> {
  const [row] = await open.db.query<{ content: unknown; drafter: string; ready: boolean; updated_at: Date }>(`select content, drafter, ready, updated_at from office.decision_drafts where stream = $1`, [stream])
  if (!row) return undefined
  const read = parsed(proposal, row.content)
  return isRefusal(read) ? undefined : { proposal: read, drafter: row.drafter, ready: row.ready, updatedAt: row.updated_at.toISOString() }
}

export async function saveDecisionDraft(open: Open, stream: string, drafter: string, input: unknown, ready: boolean): Promise<DecisionDraft | Refusal> {
  const read = parsed(proposal, input)
  if (isRefusal(read)) return read
  if (ready && read.act !== 'grant' && read.reasons.grounds.length === 0) return refuse('decision.no-grounds', 'D486 art. 150')
  await open.db.query(
    `insert into office.decision_drafts (stream, content, drafter, ready, updated_at) values ($1, $2, $3, $4, $5)
     on conflict (stream) do update set content = excluded.content, drafter = excluded.drafter, ready = excluded.ready, updated_at = excluded.updated_at`,
    [stream, JSON.stringify({ ...read, reasons: await withAnalysis(open, stream, read.reasons) }), drafter, ready, await open.now()])
  return (await readDecisionDraft(open, stream)) as DecisionDraft
}

export async function dropDecisionDraft(open: Open, stream: string): Promise<void> {
  await open.db.query(`delete from office.decision_drafts where stream = $1`, [stream])
}
