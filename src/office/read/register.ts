import { dayOf, type Instant, type PlainDate } from '#calendar/date.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import type { Envelope, StoredEvent } from '#ports/record.ts'
import type { Right, RightEvent } from '#procedures/index.ts'
import { nameHistory, type NameRow } from '#views/record/queries.ts'
import { entryByNumber } from '#views/register/queries.ts'
import { folded } from '../folded.ts'
import type { Open } from '../open.ts'
import { typedNumber } from './access.ts'
import { todayOf } from './cards.ts'
import { chainOf } from './chain.ts'
import { classesShown, signShown } from './content-shown.ts'
import { paperShown } from './papers-of.ts'
import type { LearntLater, RegisterEntry } from './shapes.ts'

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
  const stored = (await open.desk.store.read([row.stream])).streams.get(row.stream) ?? []
  const recorded = stored.map((s) => ({ stored: s, ...(JSON.parse(s.content) as Envelope<RightEvent>) }))
  const byThen = recorded.filter((e) => dayOf(e.at) <= day)
  const { state } = folded<Right>('right', row.stream, byThen.map((e) => e.stored))
  const holders = byThen.flatMap((e) => (e.event.type === 'RightRegistered' ? e.event.holders : []))
  const history = await nameHistory(open.db, holders.map((h) => h.partyId))
  const entry = entryOf(open, state, history)
  return {
    on: day, certificateNumber: row.certificateNumber, tocapuSeed: row.certificateNumber, status: statusOf(entry, day), entry,
    acts: actsBy(open, stored, byThen.length), learntLater: later(recorded.slice(byThen.length), history, day),
  }
}

function entryOf({ desk }: Open, { entry, certificate }: Right, history: readonly NameRow[]): RegisterEntry['entry'] {
  if (!entry) return null
  const counted = term(desk.law(), desk.calendar(), 'D-TM-TERM', entry.grantedOn)
  return {
    sign: signShown(entry.sign, entry.caseNumber), classes: classesShown(entry.classes),
    // The version that the entry names: a name learnt later is told beside, never in its place.
    holders: entry.holders.map((h) => ({ name: history.find((n) => n.partyId === h.partyId && n.version === h.version)?.name ?? null, country: h.country ?? null })),
    caseNumber: entry.caseNumber, filedOn: entry.filedOn, priorityOn: entry.priorityOn ?? null, grantedOn: entry.grantedOn, protection: isRefusal(counted) ? null : counted,
    certificate: certificate ? paperShown(certificate.document, entry.caseNumber) : null, verificationCode: certificate?.verificationCode ?? null,
  }
}

function statusOf(entry: RegisterEntry['entry'], day: PlainDate): RegisterEntry['status'] {
  if (!entry) return 'notYet'
  return entry.protection && entry.protection.due < day ? 'expired' : 'inForce'
}

function actsBy({ desk }: Open, stored: readonly StoredEvent[], count: number): RegisterEntry['acts'] {
  const holds = chainOf(desk, stored)
  return stored.slice(0, count).map((s, i) => {
    const { at } = JSON.parse(s.content) as Envelope
    return { version: s.version, type: s.type, at, on: dayOf(at), hash: s.hash, holds: holds[i] === true }
  }).reverse()
}

function later(acts: readonly Envelope<RightEvent>[], history: readonly NameRow[], day: PlainDate): readonly LearntLater[] {
  const learnt = (at: Instant) => ({ at, recordedOn: dayOf(at) })
  return [
    ...acts.map((e): LearntLater => ({ ...learnt(e.at), what: 'act', type: e.event.type, name: null })),
    ...history.filter((n) => dayOf(n.recordedAt as Instant) > day).map((n): LearntLater => ({ ...learnt(n.recordedAt as Instant), what: 'name', type: 'name', name: n.name })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
