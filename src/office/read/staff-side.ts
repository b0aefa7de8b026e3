import type { Instant } from '#calendar/date.ts'
import { notesOf } from '#views/worklist/queries.ts'
import { readDecisionDraft } from '../decision-drafts.ts'
import { weighedIn } from '../examination/weighed.ts'
import { mayRead, mustAbstain, type FileSeen, type Who } from '../permissions.ts'
import type { Loaded } from './load.ts'
import { earlierThan } from '../search/earlier.ts'
import { searchReportsOf } from '../search/listed.ts'
import { similarMarks } from './search.ts'
import type { StaffSide } from './shapes.ts'
import type { Open } from '../open.ts'

/** The office's own side of a file, each part under its own permission: notes and drafts are not part of the file. */
export async function staffSide(open: Open, who: Who, file: Loaded, seen: FileSeen): Promise<StaffSide> {
  const may = (route: 'internalNotes' | 'decisionDraft' | 'caseWorkspace') => mayRead(who, route, { file: seen }) === true
  const [notes, draft, similar, searchReports, weighed] = await Promise.all([
    may('internalNotes') ? notesOf(open.db, file.stream) : null, may('decisionDraft') ? readDecisionDraft(open, file.stream) : null,
    may('caseWorkspace') ? earlierSigns(open, file) : null, may('caseWorkspace') ? searchReportsOf(open, file) : null,
    may('caseWorkspace') ? weighedIn(open.db, file.stream) : null,
  ])
  return {
    stream: file.stream, formalExaminer: file.state.formalExaminer ?? null, registrabilityExaminer: file.state.registrabilityExaminer ?? null, filer: file.state.filer ?? null,
    mustAbstain: mustAbstain(who.accountId, seen), notes: notes as StaffSide['notes'], draft: draft ? { ...draft, updatedAt: draft.updatedAt as Instant } : null, similar, searchReports, weighed,
  }
}

/** What an examiner looks at first: in force or pending, with an earlier rank (D486 art. 136 a); the rest is counted. */
async function earlierSigns(open: Open, file: Loaded) {
  const ask = earlierThan(file)
  return ask ? similarMarks(open, { ...ask, limit: 50 }) : null
}
