import type { Instant, PlainDate } from '#calendar/date.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { opened } from '#views/mailbox/queries.ts'
import { paymentsFor } from '#views/payments/queries.ts'
import { logRead, papers } from '#views/record/queries.ts'
import type { Open } from '../open.ts'
import { isPartyTo, mayRead, readIsLogged, type FileSeen, type Who } from '../permissions.ts'
import { seenOf } from './access.ts'
import { checklistShown, requirementsShown } from './checklist.ts'
import { envelopeOf, load, type Loaded } from './load.ts'
import { paperShown, papersIn, publicPapersIn } from './papers-of.ts'
import { paymentShown } from './payments.ts'
import { commonPart } from './public-case.ts'
import type { CaseDocument, CaseNotice, WholeCase } from './shapes.ts'
import { staffSide } from './staff-side.ts'

/** A file for its parties and for staff, by case or custody number. Undefined for an unknown one. Reads by staff are logged. */
export async function wholeCase(open: Open, who: Who | null, number: string): Promise<WholeCase | Refusal | undefined> {
  const file = await load(open, number)
  if (!file) return undefined
  const seen = await seenOf(open, file.row)
  const permitted = mayRead(who, 'wholeCaseFile', { file: seen })
  if (isRefusal(permitted)) return permitted
  if (who === null) return undefined
  if (readIsLogged(who, 'wholeCaseFile', { file: seen })) await logRead(open.db, { accountId: who.accountId, what: 'wholeCaseFile', of: file.number, at: await open.now() })
  return { ...(await everything(open, file)), ...(await asRead(open, who, file, seen)) }
}

async function asRead(open: Open, who: Who, file: Loaded, seen: FileSeen): Promise<Pick<WholeCase, 'reader' | 'staff'>> {
  const staff = mayRead(who, 'caseWorkspace', { file: seen }) === true || mayRead(who, 'internalNotes', { file: seen }) === true || !isPartyTo(who.accountId, seen)
  return { reader: isPartyTo(who.accountId, seen) ? 'party' : 'staff', staff: staff ? await staffSide(open, who, file, seen) : null }
}

async function everything(open: Open, file: Loaded): Promise<Omit<WholeCase, 'reader' | 'staff'>> {
  const { state, number, stream } = file
  const common = await commonPart(open, file)
  const payment = state.content?.payment
  const [documents, notices, payments] = await Promise.all([documentsOf(open, file), noticesOf(open, file), paymentsFor(open.db, payment ? [payment.orderId] : [], stream)])
  return {
    ...common, number, custody: state.custody ? { number: state.custody.number, at: state.custody.at } : null,
    filedAt: state.receipt?.at ?? null, filedOn: state.receipt?.on ?? null, rank: state.receipt?.rank ?? null,
    channel: state.channel ?? null, service: state.content?.service.means ?? 'none', documents, checklist: checklistShown(open, file),
    requirements: requirementsShown(open, file, common.terms), notices, payments: payments.map(paymentShown),
  }
}

/** Every paper that the acts refer to, oldest first; one that was erased is still named. */
async function documentsOf(open: Open, file: Loaded): Promise<readonly CaseDocument[]> {
  const events = file.stored.map((stored) => envelopeOf(stored))
  const shown = new Set(file.state.receipt ? events.flatMap(({ event }) => publicPapersIn(event).map((ref) => ref.id)) : [])
  const refs = new Map(events.flatMap(({ event, at }) => papersIn(event).map((ref) => [ref.id, { ref, at }] as const)).reverse())
  const kept = new Map((await papers(open.db, [...refs.keys()])).map((p) => [p.id, p]))
  return [...refs.values()].reverse().map(({ ref, at }) => ({
    ...paperShown(ref, file.number), title: kept.get(ref.id)?.title ?? '', mime: ref.mime, size: ref.size, receivedAt: (kept.get(ref.id)?.recordedAt ?? at) as Instant, isPublic: shown.has(ref.id),
  }))
}

async function noticesOf(open: Open, { state, number }: Loaded): Promise<readonly CaseNotice[]> {
  const read = await opened(open.db, state.notices.map((n) => n.noticeId))
  return state.notices.map((n) => {
    const document = n.document ?? (n.about === 'certificate' ? state.certificate?.document : undefined)
    return {
      noticeId: n.noticeId, about: n.about, status: n.status, means: n.means ?? null, sentOn: n.sentOn ?? null, nextVisitOn: n.nextVisitOn ?? null, issuedOn: n.issuedOn, effectiveOn: (n.effectiveOn ?? null) as PlainDate | null,
      document: document ? paperShown(document, number) : null, challenge: n.challenged ? paperShown(n.challenged.writing, number) : null, readAt: (read.get(n.noticeId) ?? null) as Instant | null,
    }
  }).reverse()
}
