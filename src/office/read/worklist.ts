import type { Refusal } from '#casefile/refusal.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { load, work } from '#views/worklist/queries.ts'
import type { Open } from '../open.ts'
import { mayRead, mustAbstain, type Who } from '../permissions.ts'
import { readerOf, seenIn } from './access.ts'
import { cardOf, rowsShown, termOf, todayOf } from './cards.ts'
import { keyOf, pageOf } from './cursor.ts'
import type { Worklist, WorkStage } from './shapes-of-lists.ts'

type Stage = { readonly statuses: readonly string[]; readonly examinerOf: 'formal' | 'registrability'; readonly termless?: true; readonly challenged?: true }

const stages: Readonly<Record<WorkStage, Stage>> = {
  formal: { statuses: ['filed', 'formalExamination'], examinerOf: 'formal' },
  formalRequirement: { statuses: ['formalRequirement'], examinerOf: 'formal' },
  publication: { statuses: ['readyToPublish'], examinerOf: 'formal' },
  opposition: { statuses: ['oppositionWindow'], examinerOf: 'registrability' },
  registrability: { statuses: ['registrability'], examinerOf: 'registrability' },
  decided: { statuses: ['granted', 'partiallyGranted', 'refused', 'finalGranted'], examinerOf: 'registrability', termless: true },
  // In whatever state the file stands, somebody must say whether its notice was well made (LPAG art. 26).
  challenged: {
    statuses: ['receivedIncomplete', 'deemedNotFiled', 'filed', 'formalExamination', 'formalRequirement', 'abandoned', 'readyToPublish', 'oppositionWindow', 'registrability', 'granted', 'partiallyGranted', 'refused', 'registered'],
    examinerOf: 'registrability', termless: true, challenged: true,
  },
}
export const workStages = Object.keys(stages) as readonly WorkStage[]

export type WorklistAsk = { readonly stage: WorkStage; /** Only what is assigned to the reader. */ readonly mine?: boolean; /** Only what nobody holds. */ readonly unassigned?: boolean; readonly cursor?: string | null; readonly limit?: number }

/** The files of a stage, the one whose term ends first on top, and how many each examiner holds. */
export async function worklist(open: Open, who: Who, ask: WorklistAsk): Promise<Worklist | Refusal> {
  const permitted = mayRead(who, 'worklist')
  if (isRefusal(permitted)) return permitted
  const { statuses, examinerOf, termless = false, challenged = false } = stages[ask.stage]
  const [today, limit] = [await todayOf(open), ask.limit ?? rowsShown]
  const [rows, held] = await Promise.all([
    work(open.db, { statuses, examinerOf, examiner: ask.mine ? who.accountId : null, unassigned: ask.unassigned ?? false, termless, challenged, after: keyOf(ask.cursor, ['day', 'whole', 'text']), limit: limit + 1 }),
    load(open.db, { statuses, examinerOf, challenged }, today),
  ])
  const reader = await readerOf(open, who.accountId, rows)
  const page = pageOf(rows, limit, (r) => [r.due, r.rank, r.stream], (r) => ({
    ...cardOf(r), term: termOf(open, r, today), formalExaminer: r.formalExaminer, registrabilityExaminer: r.registrabilityExaminer, waitsForParty: r.waits,
    mustAbstain: mustAbstain(who.accountId, seenIn(r, reader)),
  }))
  return { ...page, stage: ask.stage, load: held }
}
