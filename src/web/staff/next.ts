import type { Refusal } from '#casefile/refusal.ts'
import type { WorkItem, WorkStage } from '#office/read/index.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { isRefused } from './entry.tsx'
import type { Stage } from './stages.ts'

/**
 * The file to work on now: one's own that waits for nobody else, else the first that is nobody's, taken by this very
 * step. Files that one must abstain from are passed over. Undefined where nothing is left.
 */
export async function nextFile(visit: OwnVisit, stage: Stage, after: string): Promise<string | Refusal | undefined> {
  if (stage === 'signature') return nextDraft(visit, after)
  if (stage === 'challenged') return nextChallenge(visit, after)
  const own = await listed(visit, stage, 'mine')
  if (isRefused(own)) return own
  for (const item of own) {
    if (item.number !== after && isOpen(item) && !(await isDrafted(visit, stage, item))) return item.number
  }
  const free = await listed(visit, stage, 'free')
  if (isRefused(free)) return free
  for (const item of free) {
    if (item.number === after || !isOpen(item)) continue
    const taken = await take(visit, stage, item)
    if (!isRefused(taken)) return item.number
    // Somebody else took it a moment ago: the one after it is as good.
    if (taken.code !== 'application.assigned-to-another' && taken.code !== 'permission.assigned-to-another') return taken
  }
  return undefined
}

const isOpen = (item: WorkItem) => !item.mustAbstain && !item.waitsForParty

async function listed({ site, person }: OwnVisit, stage: WorkStage, whose: 'mine' | 'free'): Promise<readonly WorkItem[] | Refusal> {
  const list = await site.read.worklist(person, { stage, ...(whose === 'mine' ? { mine: true } : { unassigned: true }) })
  return isRefused(list) ? list : list.items
}

/** A file whose draft waits for another's signature needs nothing of its drafter. */
async function isDrafted({ site, person }: OwnVisit, stage: WorkStage, item: WorkItem): Promise<boolean> {
  if (stage !== 'registrability') return false
  const draft = await site.office.decisionDraft.read(person, item.number)
  return draft !== undefined && !isRefused(draft) && draft.ready
}

/** Formal examination begins as it is taken; the rest is assigned. */
async function take({ site, person }: OwnVisit, stage: WorkStage, item: WorkItem): Promise<Refusal | 'taken'> {
  const begins = stage === 'formal' && item.status === 'filed'
  const input = begins ? {} : { examiner: person.accountId, stage: stage === 'formal' ? 'formal' : 'registrability' }
  const done = await site.office.act({ who: person, number: item.number, act: begins ? 'startFormalExam' : 'assign', input, commandId: crypto.randomUUID() })
  return isRefused(done) ? done : 'taken'
}

/** A challenge is answered by whoever decides, whoever examines the file: nothing is taken. */
async function nextChallenge({ site, person }: OwnVisit, after: string): Promise<string | Refusal | undefined> {
  const list = await site.read.worklist(person, { stage: 'challenged' })
  return isRefused(list) ? list : list.items.find((item) => !item.mustAbstain && item.number !== after)?.number
}

async function nextDraft({ site, person }: OwnVisit, after: string): Promise<string | Refusal | undefined> {
  const list = await site.read.draftsToSign(person)
  return isRefused(list) ? list : list.items.find((d) => d.signable && d.number !== after)?.number
}
