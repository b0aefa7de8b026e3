import type { Instant } from '#calendar/date.ts'
import { notesOf } from '#views/worklist/queries.ts'
import { readDecisionDraft } from '../decision-drafts.ts'
import { mayRead, mustAbstain, type FileSeen, type Who } from '../permissions.ts'
import type { Loaded } from './load.ts'
import { similarMarks } from './search.ts'
import type { StaffSide } from './shapes.ts'
import type { Searching } from './searching.ts'

/** The office's own side of a file, each part under its own permission: notes and drafts are not part of the file. */
export async function staffSide(open: Searching, who: Who, file: Loaded, seen: FileSeen): Promise<StaffSide> {
  const may = (route: 'internalNotes' | 'decisionDraft' | 'caseWorkspace') => mayRead(who, route, { file: seen }) === true
  const [notes, draft, candidates] = await Promise.all([
    may('internalNotes') ? notesOf(open.db, file.stream) : null, may('decisionDraft') ? readDecisionDraft(open, file.stream) : null,
    may('caseWorkspace') ? candidatesFor(open, file) : null,
  ])
  return {
    stream: file.stream, formalExaminer: file.state.formalExaminer ?? null, registrabilityExaminer: file.state.registrabilityExaminer ?? null, filer: file.state.filer ?? null,
    mustAbstain: mustAbstain(who.accountId, seen), notes: notes as StaffSide['notes'], draft: draft ? { ...draft, updatedAt: draft.updatedAt as Instant } : null, candidates,
  }
}

/** Signs that resemble this one, in its classes first; which of them are earlier the examiner reads from their dates. */
async function candidatesFor(open: Searching, { state, stream }: Loaded) {
  const text = state.content?.sign.text ?? ''
  const classes = state.content?.classes.map((c) => c.number) ?? []
  return similarMarks(open, { text, classes, limit: 25, without: { stream, rightId: state.certificate?.rightId } })
}
