import type { Calendar } from '#calendar/closed.ts'
import type { Law } from '#law/rules.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { SignKind } from '#casefile/sign.ts'
import type { Row, StoredEvent } from '#ports/record.ts'
import type { FrozenSearch, IndexedMark, RecordPosition, SimilarAsk, Standing } from '#ports/similar.ts'
import type { Application, Right } from '#procedures/index.ts'
import { applicationMark, rightMark } from '#views/marks.ts'
import { folded } from '../folded.ts'
import { askOf, bytesOf, compose, type SearchReport } from './report.ts'

/** The record and the engine, as a replay needs them. */
export type ReplayDesk = {
  readonly law: Law
  readonly calendar: Calendar
  /** Whole streams of applications and rights, as the record showed them at a position. */
  readonly eventsAt: (position: RecordPosition, take: (events: readonly StoredEvent[]) => void) => Promise<void>
  /** Of parties that came later than another of the same person or company, which one came first: an owner is counted once. */
  readonly firstParties: () => Promise<ReadonlyMap<string, string>>
  /** The same search among these marks; `position` is only passed on. */
  readonly searchAmong: (marks: readonly IndexedMark[], ask: SimilarAsk, position: RecordPosition) => FrozenSearch
}

export type Difference =
  | { readonly what: 'engine' | 'weights' | 'lexicon' | 'marks' | 'snapshot' | 'total' | 'hidden' | 'cut' | 'more'; readonly then: unknown; readonly now: unknown }
  | { readonly what: 'gone' | 'appeared'; readonly text: string; readonly stream: string; readonly place: number }
  | { readonly what: 'place' | 'score' | 'reasons' | 'particulars'; readonly text: string; readonly stream: string; readonly then: unknown; readonly now: unknown }

export type Replayed = { readonly same: boolean; readonly report: SearchReport; readonly again: SearchReport; readonly differences: readonly Difference[] }

/**
 * The search of a report made again, from the record as it stood then and nothing else. With the engine that it names
 * the bytes are the same; with another one the marks still are, and the differences tell what that engine would say.
 */
export async function replay(desk: ReplayDesk, report: SearchReport, bytes: Uint8Array): Promise<Replayed> {
  const marks: IndexedMark[] = []
  const { position } = report.snapshot
  const first = await desk.firstParties()
  await desk.eventsAt(position, (events) => {
    for (const mark of marksIn(events, desk.law, desk.calendar)) marks.push({ ...mark, owner: first.get(mark.owner) ?? mark.owner })
  })
  const again = compose(report, desk.searchAmong(marks, askOf(report.query), position))
  const same = Buffer.from(bytesOf(again)).equals(bytes)
  return { same, report, again, differences: same ? [] : differences(report, again) }
}

/** The marks of some whole streams, by the functions that fill the views. */
export function marksIn(events: readonly StoredEvent[], law: Law, calendar: Calendar): readonly IndexedMark[] {
  const marks: IndexedMark[] = []
  for (let from = 0, to = 0; from < events.length; from = to) {
    const { stream, kind } = events[from] as StoredEvent
    while (events[to]?.stream === stream) to++
    if (kind !== 'application' && kind !== 'right') continue
    const file = folded(kind, stream, events.slice(from, to))
    const rows = kind === 'application' ? applicationMark.rows({ ...file, state: file.state as Application }, law, calendar) : rightMark.rows({ ...file, state: file.state as Right }, law, calendar)
    marks.push(...rows.map(indexed))
  }
  return marks
}

function indexed(row: Row): IndexedMark {
  return {
    found: row.found as IndexedMark['found'], stream: row.stream as string, caseNumber: row.case_number as string, certificateNumber: row.certificate_number as string | null,
    kind: row.kind as SignKind, text: row.text as string, picture: row.picture as string | null, classes: row.classes as readonly number[], standing: row.standing as Standing,
    status: row.status as string, filedOn: row.filed_on as PlainDate, priorityOn: row.priority_on as PlainDate | null, grantedOn: row.granted_on as PlainDate | null,
    expiresOn: row.expires_on as PlainDate | null, owner: row.owner as string,
  }
}

function differences(then: SearchReport, now: SearchReport): readonly Difference[] {
  const whole = ([
    ['engine', then.engine.engine, now.engine.engine], ['weights', then.engine.weights, now.engine.weights], ['lexicon', then.engine.lexicon, now.engine.lexicon],
    ['marks', then.snapshot.marks, now.snapshot.marks], ['snapshot', then.snapshot.hash, now.snapshot.hash], ['total', then.total, now.total], ['hidden', then.hidden, now.hidden],
    ['cut', then.cut, now.cut], ['more', then.more, now.more],
  ] as const).flatMap(([what, a, b]) => (equal(a, b) ? [] : [{ what, then: a, now: b }]))
  const byStream = ({ results }: SearchReport) => new Map(results.map((one) => [one.stream, one]))
  const [before, after] = [byStream(then), byStream(now)]
  const gone = then.results.filter((r) => !after.has(r.stream)).map(({ text, stream, place }) => ({ what: 'gone', text, stream, place }) as const)
  const appeared = now.results.filter((r) => !before.has(r.stream)).map(({ text, stream, place }) => ({ what: 'appeared', text, stream, place }) as const)
  const changed = then.results.flatMap((r) => {
    const other = after.get(r.stream)
    return other ? between(r, other) : []
  })
  return [...whole, ...gone, ...appeared, ...changed]
}

type Result = SearchReport['results'][number]

function between(then: Result, now: Result): readonly Difference[] {
  const { text, stream } = then
  const told = ({ place: _, score: __, because: ___, reasons: ____, ...particulars }: Result) => particulars
  const pairs = [['place', then.place, now.place], ['score', then.score, now.score], ['reasons', then.because, now.because], ['particulars', told(then), told(now)]] as const
  return pairs.flatMap(([what, a, b]) => (equal(a, b) ? [] : [{ what, text, stream, then: a, now: b }]))
}

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
