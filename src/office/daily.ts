import type { PlainDate } from '#calendar/date.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { atOnce } from './at-once.ts'
import { unanswered } from './by-email.ts'
import { expireTerms, issueCertificate, sealCertificate, system } from './automatic.ts'
import { issueGazette, publishIssue, readIssue } from './gazette.ts'
import { inStatus, overdue, unsealed } from '#views/docket/find.ts'
import type { Open } from './open.ts'

export type DayDone = { readonly on: PlainDate; readonly expired: number; readonly published: number; readonly certificates: number }

/**
 * What a day sets going, in order: terms that passed are declared, firm grants get their certificates, and what is
 * ready goes into the gazette of a working day. Every part can be repeated: what is done is found done.
 */
export async function daily(open: Open, on: PlainDate): Promise<DayDone> {
  const expired = await expireAll(open, on)
  await unanswered(open, on)
  const certificates = await certify(open)
  const published = isWorkingDay(open, on) ? await publishReady(open, on) : 0
  return { on, expired, published, certificates }
}

/** Files with a term that passed, oldest first, then decisions that the setting makes firm on notice. */
async function expireAll(open: Open, on: PlainDate): Promise<number> {
  const done = await atOnce(await overdue(open.db, on), ({ stream }) => expireTerms(open, stream))
  return done.reduce((sum, n) => sum + n, 0)
}

/** Whatever a broken job left between a firm grant and its sealed certificate. */
export async function certify(open: Open): Promise<number> {
  await atOnce(await inStatus(open.db, 'granted'), ({ stream }) => expireTerms(open, stream))
  // One after the other: certificates are numbered in the order in which the grants became firm.
  for (const { stream } of await inStatus(open.db, 'finalGranted')) await issueCertificate(open, stream)
  const sealed = await atOnce(await unsealed(open.db), ({ stream }) => sealCertificate(open, stream), 2)
  return sealed.filter((outcome) => outcome && !isRefusal(outcome)).length
}

async function publishReady(open: Open, on: PlainDate): Promise<number> {
  const ready = (await inStatus(open.db, 'readyToPublish')).slice(0, 2000)
  const listed = new Set((await readIssue(open, on)).issued?.entries ?? [])
  const entries = ready.map((r) => r.stream).filter((s) => !listed.has(s))
  if (entries.length > 0) {
    const issued = await issueGazette(open, system, entries, open.desk.uuid())
    if (isRefusal(issued) && issued.code !== 'gazette.not-of-the-day') return 0
  }
  return publishIssue(open, on, system)
}

function isWorkingDay(open: Open, on: PlainDate): boolean {
  return Temporal.PlainDate.from(on).dayOfWeek <= 5 && open.desk.calendar().closed(on) === undefined
}
