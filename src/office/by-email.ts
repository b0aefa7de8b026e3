import { dayOf, type PlainDate } from '#calendar/date.ts'
import type { Notice } from '#casefile/notice.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { emailsUnanswered, fileOfNotice } from '#views/mailbox/queries.ts'
import { readApplication } from './act.ts'
import { system } from './automatic.ts'
import { handle, type Done } from './handle.ts'
import { readParticulars } from './particulars.ts'
import type { Open } from './open.ts'
import { paperAsSent } from './read/document.ts'
import type { PaperOpened } from './read/shapes-of-publications.ts'

/** A notice that went out by e-mail, as its own link shows it. Whoever holds the link is its addressee: the id is in no page or list of others. */
export type EmailedNotice = { readonly number: string; readonly tocapuSeed: string; readonly about: Notice['about']; readonly status: Notice['status']; readonly sentOn: PlainDate; readonly effectiveOn: PlainDate | null }

type Found = { readonly stream: string; readonly notice: Notice & { readonly sentOn: PlainDate }; readonly number: string; readonly document: string | undefined }

export async function emailedNotice(open: Open, noticeId: string): Promise<EmailedNotice | undefined> {
  const found = await sent(open, noticeId)
  if (!found) return undefined
  const { number, notice: { about, status, sentOn, effectiveOn } } = found
  return { number, tocapuSeed: number, about, status, sentOn, effectiveOn: effectiveOn ?? null }
}

/** The whole text of the notice (LPAG art. 24.1), once its receipt was acknowledged. */
export async function emailedPaper(open: Open, noticeId: string): Promise<PaperOpened | undefined> {
  const found = await sent(open, noticeId)
  return found?.document === undefined || found.notice.effectiveOn === undefined ? undefined : paperAsSent(open, found.document)
}

/** The addressee says that it arrived (LPAG arts 20.4, 25.2, 27.1): effective today. */
export async function acknowledge(open: Open, noticeId: string, commandId: string): Promise<Done | Refusal> {
  const found = await sent(open, noticeId)
  return found ? run(open, found.stream, { act: 'acknowledgeNotice', noticeId }, commandId) : refuse('notice.none-to-acknowledge', 'LPAG art. 27.1')
}

/** Whom a notice goes to by e-mail, as the party's particulars say; undefined where it is not waiting or there is no address. */
export async function emailAddressee(open: Open, stream: string, noticeId: string): Promise<{ readonly email: string; readonly name: string } | undefined> {
  const { state } = await readApplication(open, stream)
  const notice = state.notices.find((n) => n.noticeId === noticeId)
  const party = state.content?.representative?.party ?? state.content?.applicants[0]
  if (notice?.status !== 'sent' || !party) return undefined
  const told = (await readParticulars(open, [[party.partyId, party.version]])).get(`${party.partyId}/${party.version}`)
  return told?.email === undefined ? undefined : { email: told.email, name: told.name }
}

/** There was no address to send it to: a paper must be served. */
export async function couldNotSend(open: Open, stream: string, noticeId: string): Promise<Done | Refusal> {
  return run(open, stream, { act: 'recordUndelivered', noticeId, because: 'bounced', failedOn: dayOf(await open.now()) }, open.desk.uuid())
}

/** E-mails that nobody acknowledged within two working days give way to paper, and the office's five days begin again (LPAG art. 25.2). */
export async function unanswered(open: Open, on: PlainDate): Promise<number> {
  let done = 0
  for (const { stream, noticeId } of await emailsUnanswered(open.db, on)) {
    const outcome = await run(open, stream, { act: 'recordUndelivered', noticeId, because: 'noAcknowledgement', failedOn: on }, open.desk.uuid())
    if (!isRefusal(outcome)) done++
  }
  return done
}

async function sent(open: Open, noticeId: string): Promise<Found | undefined> {
  if (!/^[A-Za-z0-9-]{4,64}$/.test(noticeId)) return undefined
  const stream = await fileOfNotice(open.db, noticeId)
  if (stream === undefined) return undefined
  const { state } = await readApplication(open, stream)
  const notice = state.notices.find((n) => n.noticeId === noticeId)
  if (notice?.sentOn === undefined || state.content?.service.means !== 'email') return undefined
  const document = notice.document ?? (notice.about === 'certificate' ? state.certificate?.document : undefined)
  return { stream, notice: { ...notice, sentOn: notice.sentOn }, number: state.receipt?.number ?? state.custody?.number ?? '', document: document?.id }
}

function run(open: Open, stream: string, command: { readonly act: string } & Readonly<Record<string, unknown>>, commandId: string) {
  return handle(open.desk, { kind: 'application', stream, actor: system, commandId, command })
}
