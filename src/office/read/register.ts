import type { PlainDate } from '#calendar/date.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import { entryByNumber } from '#views/register/queries.ts'
import type { Open } from '../open.ts'
import { readRightOn, type RightOn } from '../register-on.ts'
import { typedNumber } from './access.ts'
import { todayOf } from './cards.ts'
import { chainOf } from './chain.ts'
import { classesShown, signShown } from './content-shown.ts'
import { paperShown } from './papers-of.ts'
import type { LearntLater, RegisterEntry } from './shapes-of-publications.ts'

/**
 * A register entry as it stood at the end of a day in Lima (today where none is given), from acts and names recorded
 * by then; what was recorded later stands beside it. Undefined for an unknown certificate. A day to come is today.
 */
export async function registerEntry(open: Open, certificateNumber: string, on?: PlainDate): Promise<RegisterEntry | undefined> {
  const typed = typedNumber(certificateNumber)
  const row = typed === undefined ? undefined : await entryByNumber(open.db, typed)
  if (!row) return undefined
  const today = await todayOf(open)
  const day = on !== undefined && on < today ? on : today
  const [then, stored] = await Promise.all([readRightOn(open.desk.store, row.stream, day), open.desk.store.read([row.stream])])
  if (!then) return undefined
  const events = stored.streams.get(row.stream) ?? []
  const holds = chainOf(open.desk, events)
  const entry = entryOf(open, then)
  return {
    on: day, certificateNumber: row.certificateNumber, tocapuSeed: row.certificateNumber, status: statusOf(entry, day), entry, learntLater: later(then),
    acts: then.acts.map((act, i) => ({ ...act, hash: events[i]?.hash ?? '', holds: holds[i] === true })).reverse(),
  }
}

function entryOf({ desk }: Open, { state: { entry, certificate }, holders }: RightOn): RegisterEntry['entry'] {
  if (!entry) return null
  const counted = term(desk.law(), desk.calendar(), 'D-TM-TERM', entry.grantedOn)
  return {
    sign: signShown(entry.sign, entry.caseNumber), classes: classesShown(entry.classes), holders: holders.map((h) => ({ name: h.name, country: h.country ?? null })),
    caseNumber: entry.caseNumber, filedOn: entry.filedOn, priorityOn: entry.priorityOn ?? null, grantedOn: entry.grantedOn, protection: isRefusal(counted) ? null : counted,
    certificate: certificate ? paperShown(certificate.document, entry.caseNumber) : null, verificationCode: certificate?.verificationCode ?? null,
  }
}

function statusOf(entry: RegisterEntry['entry'], day: PlainDate): RegisterEntry['status'] {
  if (!entry) return 'notYet'
  return entry.protection && entry.protection.due < day ? 'expired' : 'inForce'
}

function later({ later: { acts, names } }: RightOn): readonly LearntLater[] {
  return [
    ...acts.map((a): LearntLater => ({ recordedOn: a.on, what: 'act', type: a.type, name: null })),
    ...names.map((n): LearntLater => ({ recordedOn: n.recordedOn, what: 'name', type: 'name', name: n.name })),
  ].sort((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : 0))
}
