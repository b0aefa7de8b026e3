import { dayOf, type Instant, type PlainDate } from '#calendar/date.ts'
import type { SignKind } from '#casefile/sign.ts'
import type { FileRow } from '#views/docket/queries.ts'
import type { NoticeRow } from '#views/mailbox/queries.ts'
import type { Open } from '../open.ts'
import { paperShown, paperUrl } from './papers-of.ts'
import type { CaseNotice, OpenTerm } from './shapes.ts'
import type { FileCard } from './shapes-of-lists.ts'
import { openTerm } from './terms-shown.ts'

/** How many rows a list shows at once. */
export const rowsShown = 25

export function cardOf(row: FileRow): FileCard {
  const number = row.number ?? row.custodyNumber ?? ''
  return {
    number, custody: row.number === null, tocapuSeed: number, status: row.status, kind: row.kind as SignKind, text: row.text,
    picture: row.picture === null ? null : paperUrl(row.picture, number), classes: row.classes, applicants: row.applicants, filedAt: row.filedAt as Instant | null,
  }
}

type TermRow = { readonly of: string | null; readonly rule: string | null; readonly trigger: string | null; readonly region: string | null; readonly seat: string | null }

/** The term of a row, counted anew: a last day in a view is only for sorting. */
export function termOf(open: Pick<Open, 'desk'>, row: TermRow, today: PlainDate): OpenTerm | null {
  return row.of === null || row.rule === null || row.trigger === null ? null : openTerm(open.desk, { of: row.of, rule: row.rule, trigger: row.trigger as PlainDate, ...(row.region && { region: row.region }), ...(row.seat && { seat: row.seat }) }, today)
}

export function noticeOf(row: NoticeRow): CaseNotice {
  return {
    noticeId: row.noticeId, about: row.about, status: row.noticeStatus as CaseNotice['status'], means: row.means as CaseNotice['means'], sentOn: row.sentOn as PlainDate | null, nextVisitOn: row.nextVisitOn as PlainDate | null, issuedOn: row.issuedOn as PlainDate, effectiveOn: row.effectiveOn as PlainDate | null,
    document: row.document === null ? null : paperShown({ id: row.document, kind: paperKind(row.about) }, row.number ?? row.custodyNumber ?? ''), challenge: null, readAt: row.readAt as Instant | null,
  }
}

const paperKind = (about: string) => (about === 'decision' || about === 'certificate' ? about : 'notice')

export const todayOf = async (open: Pick<Open, 'now'>): Promise<PlainDate> => dayOf(await open.now())
