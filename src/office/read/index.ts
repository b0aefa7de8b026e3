import type { PlainDate } from '#calendar/date.ts'
import type { Who } from '../permissions.ts'
import { publicActs } from './acts.ts'
import { documentFor, type PaperAsk } from './document.ts'
import { figures } from './figures.ts'
import { clockFloor } from './floor.ts'
import { gazetteDates, gazetteDryRun, gazetteIssue } from './gazette.ts'
import { mailbox, readNotice } from './mailbox.ts'
import { myFiles } from './my-files.ts'
import { particulars } from './particulars.ts'
import { paymentsAtDesk, paymentsOf, paymentsToMend } from './payments.ts'
import { publicCase } from './public-case.ts'
import { draftsToSign, noticesToServe, readyToPublish } from './queues.ts'
import { registerEntry } from './register.ts'
import { searchMany, searchMarks, type SearchAsk } from './search.ts'
import type { Open } from '../open.ts'
import { statistics } from './statistics.ts'
import { searchReports } from '../search/listed.ts'
import { verify } from './verify.ts'
import { wholeCase } from './whole-case.ts'
import { worklist, workStages, type WorklistAsk } from './worklist.ts'

export type * from './shapes.ts'
export type { Compared, Examination } from '../examination/examine.ts'
export type { Alert, OwnMark, Watch, Watching } from '../watching/index.ts'
export type { Weighed } from '../examination/weighed.ts'
export type * from './shapes-of-lists.ts'
export type * from './shapes-of-publications.ts'
export type { FiguresShown } from './figures.ts'
export type { Floor } from './floor.ts'
export type { PaperAsk } from './document.ts'
export type { SearchAsk, SearchFilters } from './search.ts'
export type { WorklistAsk } from './worklist.ts'

/** Everything the office shows, for pages and API: what is public, and what a person may read besides. */
export type ReadOffice = ReturnType<typeof openReads>

type Cursor = string | null | undefined

export function openReads(open: Open) {
  return {
    publicCase: (number: string) => publicCase(open, number),
    publicActs: (number: string) => publicActs(open, number),
    registerEntry: (certificateNumber: string, on?: PlainDate) => registerEntry(open, certificateNumber, on),
    gazetteIssue: (date: string) => gazetteIssue(open, date),
    gazetteDates: (limit: number, before?: PlainDate | null, cursor?: Cursor) => gazetteDates(open, limit, before, cursor),
    searchMarks: (ask: SearchAsk, signal?: AbortSignal) => searchMarks(open, ask, signal),
    searchMany: (texts: readonly string[], ask: Omit<SearchAsk, 'q' | 'cursor'>, signal?: AbortSignal) => searchMany(open, texts, ask, signal),
    statistics: (span: { readonly from: PlainDate; readonly to: PlainDate }) => statistics(open, span),
    figures: () => figures(open),
    floor: (filedOn: PlainDate) => clockFloor(open.desk, filedOn),
    verify: (code: string) => verify(open, code),
    documentFor: (who: Who | null, ask: PaperAsk) => documentFor(open, who, ask),
    wholeCase: (who: Who | null, number: string) => wholeCase(open, who, number),
    searchReports: (who: Who | null, number: string) => searchReports(open, who, number),
    particulars: (who: Who | null, number: string) => particulars(open, who, number),
    myFiles: (who: Who, cursor?: Cursor, limit?: number) => myFiles(open, who, cursor, limit),
    mailbox: (who: Who, cursor?: Cursor, limit?: number) => mailbox(open, who, cursor, limit),
    readNotice: (who: Who, noticeId: string) => readNotice(open, who, noticeId),
    paymentsOf: (who: Who, cursor?: Cursor, limit?: number) => paymentsOf(open, who, cursor, limit),
    paymentsToMend: (who: Who) => paymentsToMend(open, who),
    paymentsAtDesk: (who: Who) => paymentsAtDesk(open, who),
    worklist: (who: Who, ask: WorklistAsk) => worklist(open, who, ask),
    workStages,
    noticesToServe: (who: Who, cursor?: Cursor, limit?: number) => noticesToServe(open, who, cursor, limit),
    readyToPublish: (who: Who, cursor?: Cursor, limit?: number) => readyToPublish(open, who, cursor, limit),
    draftsToSign: (who: Who, cursor?: Cursor, limit?: number) => draftsToSign(open, who, cursor, limit),
    gazetteDryRun: (who: Who) => gazetteDryRun(open, who),
  }
}
