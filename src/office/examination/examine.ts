import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { ExplainedPair, Rank } from '#ports/similar.ts'
import { firstParty } from '../holders.ts'
import type { Open } from '../open.ts'
import { mayRead, type Who } from '../permissions.ts'
import { seenOf } from '../read/access.ts'
import { classesShown, namesOf, partyShown, signShown } from '../read/content-shown.ts'
import { load, type Loaded } from '../read/load.ts'
import { searchMarks, shownFound, similarTo } from '../read/search.ts'
import type { ClassShown, MarkFound, MarksFound, PartyShown, SearchReportListed, SignShown } from '../read/shapes.ts'
import { earlierThan, rankOf } from '../search/earlier.ts'
import { searchReportsOf } from '../search/listed.ts'
import { markOf, mayWeigh } from './weigh.ts'
import { weighedIn, type Weighed } from './weighed.ts'

/** How many candidates an examiner is shown; how many more there are is told. */
const mostCandidates = 50

/** The search for earlier signs of one file: the sign, the candidates, what was thought of them. */
export type Examination = {
  readonly number: string
  readonly stream: string
  readonly status: string
  readonly sign: SignShown
  readonly classes: readonly ClassShown[]
  readonly applicants: readonly PartyShown[]
  /** Null while the filing is in custody. */
  readonly rank: Rank | null
  /** Null for a sign without words: there is nothing to compare by. */
  readonly similar: MarksFound | Refusal | null
  /** Numbers of candidates that the applicant already holds: no right of a third party. */
  readonly own: readonly string[]
  readonly weighed: readonly Weighed[]
  /** Searches annexed to the file, newest first. */
  readonly reports: readonly SearchReportListed[]
  readonly mayWeigh: true | Refusal
}

/** A candidate with all there is to know of it: its goods, and why it is alike, letter by letter. */
export type Compared = { readonly mark: MarkFound; readonly goods: readonly ClassShown[]; readonly why: Pick<ExplainedPair, 'score' | 'because' | 'reasons'> | Refusal | null }

/** For whoever examines. It shows nothing of anybody's particulars, so that no read is logged. */
export async function examine(open: Open, who: Who, number: string): Promise<Examination | Refusal | undefined> {
  const file = await entered(open, who, number)
  if (!file || isRefusal(file)) return file
  const { state, stream } = file
  const content = state.content
  if (!content) return undefined
  const ask = earlierThan(file)
  const [known, found, owner, weighed, reports] = await Promise.all([
    namesOf(open, content.applicants), ask ? similarTo(open, { ...ask, limit: mostCandidates }) : null, firstParty(open, content.applicants[0]?.partyId ?? ''), weighedIn(open.db, stream), searchReportsOf(open, file),
  ])
  const candidates = found === null || isRefusal(found) ? [] : found.candidates
  const similar = found === null || isRefusal(found) ? found : await shownFound(open, found, 0)
  const own = candidates.filter((c) => c.owner !== '' && c.owner === owner).map((c) => c.certificateNumber ?? c.caseNumber)
  return {
    number: file.number, stream, status: state.status, sign: signShown(content.sign, file.number), classes: classesShown(content.classes),
    applicants: content.applicants.map((a) => partyShown(a, known)), rank: rankOf(state) ?? null, similar, own, weighed, reports, mayWeigh: mayWeigh(who, file.seen),
  }
}

/** One earlier sign beside the sign of a file. Undefined where either is not there. */
export async function compare(open: Open, who: Who, number: string, sign: string): Promise<Compared | Refusal | undefined> {
  const file = await entered(open, who, number)
  if (!file || isRefusal(file)) return file
  const mark = await markOf(open, sign)
  if (!mark) return undefined
  const { state } = file
  const text = state.content?.sign.text ?? ''
  const [listed, goods, why] = await Promise.all([
    searchMarks(open, { q: mark.certificateNumber ?? mark.caseNumber }), goodsOf(open, mark.stream, mark.found),
    text === '' ? null : open.similar.explain({ text, classes: state.content?.classes.map((c) => c.number) ?? [] }, mark.stream),
  ])
  const shown = isRefusal(listed) ? undefined : listed.items[0]
  return shown && { mark: shown, goods, why: why ?? null }
}

async function entered(open: Open, who: Who, number: string): Promise<(Loaded & { readonly seen: Awaited<ReturnType<typeof seenOf>> }) | Refusal | undefined> {
  const file = await load(open, number)
  if (!file) return undefined
  const seen = await seenOf(open, file.row)
  const permitted = mayRead(who, 'caseWorkspace', { file: seen })
  return isRefusal(permitted) ? permitted : { ...file, seen }
}

async function goodsOf(open: Open, stream: string, found: 'docket' | 'register'): Promise<readonly ClassShown[]> {
  const [row] = await open.db.query<{ goods: Parameters<typeof classesShown>[0] }>(`select goods from views.${found === 'docket' ? 'docket' : 'register'} where stream = $1`, [stream])
  return row ? classesShown(row.goods) : []
}

