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
  // Neither looks at what the other does, and certificates are typeset in a thread: the gazette need not wait.
  const [certificates, published] = await Promise.all([certify(open), isWorkingDay(open, on) ? publishReady(open, on) : 0])
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
  const left = await unsealed(open.db)
  // One after the other: certificates are numbered in the order in which the grants became firm. Each is sealed meanwhile.
  const sealing = [sealAll(open, left), Promise.resolve(0)]
  for (const [i, { stream }] of (await inStatus(open.db, 'finalGranted')).entries()) {
    await issueCertificate(open, stream)
    const lane = i % 2
    sealing[lane] = (sealing[lane] as Promise<number>).then(async (sealed) => sealed + (await sealAll(open, [{ stream }])))
    sealing[lane].catch(() => undefined)
  }
  return (await Promise.all(sealing)).reduce((sum, n) => sum + n, 0)
}

async function sealAll(open: Open, files: readonly { readonly stream: string }[]): Promise<number> {
  const outcomes = await atOnce(files, ({ stream }) => sealCertificate(open, stream), 2)
  return outcomes.filter((outcome) => outcome && !isRefusal(outcome)).length
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
