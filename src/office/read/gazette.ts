import { dayOf, parseDate, type PlainDate } from '#calendar/date.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { gazetteIssue as issueOfTheDay, type Application, type Content } from '#procedures/index.ts'
import { correctedIn, issueOf, issues, lastOf, publishedIn, readyToPublish } from '#views/gazette/queries.ts'
import { folded } from '../folded.ts'
import { readIssue } from '../gazette.ts'
import type { Open } from '../open.ts'
import { mayRead, type Who } from '../permissions.ts'
import { classesShown, namesOf, partiesIn, partyShown, priorityShown, signShown, type Names } from './content-shown.ts'
import { cursorOf, keyOf } from './cursor.ts'
import { envelopeOf, type ApplicationEnvelope } from './load.ts'
import type { Page } from './shapes.ts'
import type { DryRun, EntryProblem, ErratumShown, GazetteDay, GazetteEntryShown, GazetteShown } from './shapes-of-publications.ts'
import { lastDayOf } from './terms-shown.ts'

/** The gazette of a day with each entry as it was published, whatever was amended since. Undefined where none appeared. */
export async function gazetteIssue(open: Open, date: string): Promise<GazetteShown | undefined> {
  const day = parseDate(date)
  const issue = day === undefined ? undefined : await issueOf(open.db, day)
  if (day === undefined || !issue) return undefined
  const [published, corrected] = await Promise.all([publishedIn(open.db, day), correctedIn(open.db, day)])
  const files = await foldedUntil(open, published.map((p) => p.stream), (e) => e.event.type === 'ApplicationPublished' && e.event.issue === day)
  const mended = await foldedUntil(open, corrected.map((c) => c.stream), (e) => e.event.type === 'ErratumPublished' && e.event.issue === day)
  const known = await namesOf(open, [...files, ...mended].flatMap(({ state }) => partiesIn(state.content)))
  return {
    date: day, number: issue.number, tocapuSeed: `gaceta-${day}`,
    entries: files.map(({ state }) => ({ ...entry(open, state, day, known), position: state.publication?.position ?? 0 })).sort((a, b) => a.position - b.position),
    errata: mended.map(({ state }) => erratum(open, state, day, known)),
  }
}

/** The days on which a gazette appeared, newest first. `before` leaves out that day and later ones. */
export async function gazetteDates(open: Open, limit: number, before?: PlainDate | null, cursor?: string | null): Promise<Page<GazetteDay>> {
  const after = keyOf(cursor, ['text'])?.[0]
  const rows = await issues(open.db, limit + 1, parseDate(String(after ?? before ?? '')) ?? null)
  const items = rows.slice(0, limit).map((r) => ({ ...r, date: r.date as PlainDate }))
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf([last.date]) : null }
}

/** Entries that a dry run shows at once. */
const dryRunMost = 500

/** What would be published today: each entry as it would look, what is wrong with it, and why no issue may appear, if so. */
export async function gazetteDryRun(open: Open, who: Who): Promise<DryRun | Refusal> {
  const permitted = mayRead(who, 'gazetteComposer')
  if (isRefusal(permitted)) return permitted
  const at = await open.now()
  const date = dayOf(at)
  const [rows, issue, last] = await Promise.all([readyToPublish(open.db, null, dryRunMost + 1), readIssue(open, date), lastOf(open.db, 'gazette')])
  const number = issue.issued?.number ?? last + 1
  const files = await foldedUntil(open, rows.slice(0, dryRunMost).map((r) => r.stream), () => false)
  const known = await namesOf(open, files.flatMap(({ state }) => partiesIn(state.content)))
  const first = (issue.issued?.entries.length ?? 0) + 1
  const decided = issueOfTheDay.decide(issue, { act: 'issueGazette', issue: date, entries: files.map((f) => f.stream), joins: issue.issued !== undefined }, {
    law: open.desk.law(), calendar: open.desk.calendar(), at, on: date, actor: { accountId: who.accountId, role: 'gazetteEditor' }, numbers: { gazette: number }, related: undefined,
  })
  return {
    date, number, refusal: isRefusal(decided) ? { code: decided.code, article: decided.article, facts: decided.facts } : null, more: rows.length > dryRunMost,
    entries: files.map(({ state }, i) => {
      const shown = { ...entry(open, state, date, known), position: first + i }
      return { ...shown, problems: problems(shown) }
    }),
  }
}

type Folded = { readonly stream: string; readonly state: Application }

/** Files as they stood right after an act, in the order asked for; whole where the act is not found. */
async function foldedUntil(open: Open, streams: readonly string[], last: (e: ApplicationEnvelope) => boolean): Promise<readonly Folded[]> {
  if (streams.length === 0) return []
  const loaded = await open.desk.store.read(streams)
  return streams.map((stream) => {
    const stored = loaded.streams.get(stream) ?? []
    const at = stored.findIndex((s) => last(envelopeOf(s)))
    return { stream, state: folded<Application>('application', stream, at < 0 ? stored : stored.slice(0, at + 1)).state }
  })
}

function entry(open: Open, state: Application, windowFrom: PlainDate, known: Names): Omit<GazetteEntryShown, 'position'> {
  const content = state.content as Content
  const number = state.receipt?.number ?? ''
  return {
    number, tocapuSeed: number, sign: signShown(content.sign, number), classes: classesShown(content.classes), applicants: content.applicants.map((a) => partyShown(a, known)),
    representative: content.representative ? partyShown(content.representative.party, known) : null, priorities: state.priorities.filter((p) => p.status !== 'lost').map(priorityShown),
    filedOn: state.receipt?.on as PlainDate, opposeBy: lastDayOf(open.desk, 'D-TM-OPP', windowFrom),
  }
}

function erratum(open: Open, state: Application, day: PlainDate, known: Names): ErratumShown {
  const made = state.publication?.errata.find((e) => e.issue === day)
  return {
    ...entry(open, state, state.publication?.windowFrom ?? day, known), firstPublishedOn: state.publication?.issue ?? day,
    corrects: made?.corrects ?? [], restartsWindow: made?.restartsWindow ?? false,
  }
}

/** What a reader of the gazette would miss in an entry. */
function problems({ sign, classes, applicants, opposeBy }: GazetteEntryShown): readonly EntryProblem[] {
  const found: readonly (EntryProblem | false)[] = [
    sign.kind === 'word' && (sign.text ?? '') === '' && 'sign.no-text',
    sign.kind !== 'word' && sign.pictures.length === 0 && (sign.description ?? '') === '' && 'sign.no-picture',
    (classes.length === 0 || classes.some((c) => c.terms.length === 0)) && 'classes.empty',
    (applicants.length === 0 || applicants.some((a) => a.name === null)) && 'applicant.no-name',
    applicants.some((a) => a.country === null) && 'applicant.no-country',
    opposeBy === null && 'window.not-counted',
  ]
  return found.filter((p) => p !== false)
}
