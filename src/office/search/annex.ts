import type { Actor } from '#casefile/actor.ts'
import type { DocumentRef } from '#casefile/document.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import type { Filters } from '#ports/similar.ts'
import { barred, type ApplicationCommand } from '#procedures/index.ts'
import { contextNow } from '../act.ts'
import { find, type Found } from '../ask.ts'
import { handle } from '../handle.ts'
import { parsed } from '../intake/door.ts'
import { searchReportForm, type SearchReportForm } from '../intake/search-report.ts'
import type { Open } from '../open.ts'
import { mayAct, type Who } from '../permissions.ts'
import { rankOf } from './earlier.ts'
import { askOf, bytesOf, compose, reportMime, type ReportQuery, type SearchReport } from './report.ts'

export type AnnexAsk = { readonly who: Who; readonly number: string; readonly input: unknown; readonly commandId: string; readonly seen?: number }

export type Annexed = { readonly report: SearchReport; readonly version: number }

/**
 * Searches for the sign of a file and annexes what was found, as it was found: a paper of the file, held by its
 * commitment in the act. Every act committed before is in it. Refused like any act, and where the engine cannot answer.
 */
export async function annexSearchReport(open: Open, { who, number, input, commandId, seen }: AnnexAsk): Promise<Annexed | Refusal> {
  const file = await find(open, number)
  if (isRefusal(file)) return file
  const permitted = mayAct(who, 'annexSearchReport', file.seen)
  if (isRefusal(permitted)) return permitted
  const form = parsed(searchReportForm, input ?? {})
  if (isRefusal(form)) return form
  const actor: Actor = { accountId: who.accountId, role: permitted.as }
  const bar = barred(file.state, 'annexSearchReport', await contextNow(open, actor))
  if (bar) return bar
  const query = queryOf(form, file)
  if (isRefusal(query)) return query
  const frozen = await open.similar.freeze(askOf(query))
  if (isRefusal(frozen)) return frozen
  const report = compose({ code: open.desk.code(), caseNumber: file.state.receipt?.number ?? number, at: await open.now(), query }, frozen)
  const { ref, document } = paperOf(open, report, who.accountId)
  const command: ApplicationCommand = { act: 'annexSearchReport', report: ref, snapshot: report.snapshot.hash, engine: report.engine.engine }
  const done = await handle(open.desk, {
    kind: 'application', stream: file.stream, command, actor, commandId,
    documents: [document], ...(seen !== undefined && { seen }),
  })
  return isRefusal(done) ? done : { report, version: done.version }
}

function queryOf(form: SearchReportForm, { state, stream }: Found): ReportQuery | Refusal {
  const text = (form.text ?? state.content?.sign.text ?? '').trim()
  if (text === '') return refuse('search.no-text', 'D486 art. 136')
  const { classes, kind, filedFrom, filedUntil } = form.only
  const rank = rankOf(state)
  const filters: Filters = {
    ...(classes && { classes }), ...(!form.ended && { standing: ['pending', 'inForce'] }), ...(kind && { kind }),
    ...((filedFrom || filedUntil) && { dates: { ...(filedFrom && { from: filedFrom }), ...(filedUntil && { until: filedUntil }) } }),
    ...(!form.later && rank && { rank }),
  }
  return { text, classes: form.classes ?? state.content?.classes.map((c) => c.number) ?? [], filters, without: state.certificate ? [stream, state.certificate.rightId] : [stream], limit: form.limit }
}

function paperOf({ desk }: Open, report: SearchReport, by: string) {
  const [bytes, salt] = [bytesOf(report), desk.salt()]
  const document = { id: report.code, kind: 'searchReport', mime: reportMime, title: 'Informe de búsqueda', uploadedBy: by, salt, bytes }
  const ref: DocumentRef = { id: report.code, kind: 'searchReport', mime: reportMime, size: bytes.length, commitment: desk.commit(salt, bytes) }
  return { ref, document }
}
