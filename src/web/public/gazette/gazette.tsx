import type { PlainDate } from '#calendar/date.ts'
import type { GazetteShown } from '#office/read/index.ts'
import { LinkButton } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { parseDate } from '../../dates.ts'
import { longDate } from '../../locales/dates.ts'
import { typed, type Route, type View, type Visit } from '../../visit.ts'
import { Issue, IssueLinks, type Around } from './issue.tsx'
import { IssueCalendar, monthsShown, type MonthsShown } from './calendar.tsx'

/** `/gaceta`: the latest issue, and every day that had one. */
export const gazette: Route = {
  path: '/gaceta',
  get: async (visit) => {
    const { read } = visit.site
    const [latest] = (await read.gazetteDates(1)).items
    const months = await monthsShown(visit, latest?.date)
    const issue = latest === undefined ? undefined : await read.gazetteIssue(latest.date)
    return {
      title: visit.t('gazette.title'), description: visit.t('gazette.description'), ...(issue === undefined ? {} : { seed: issue.tocapuSeed }),
      body: <Gazette issue={issue} months={months} chosen={chosenClass(visit)} />,
    }
  },
}

/** `/gaceta/2026-07-14`: the issue of a day. */
export const gazetteDay: Route = {
  path: '/gaceta/:date{\\d{4}-\\d{2}-\\d{2}}',
  get: async (visit) => {
    const { read } = visit.site
    const date = parseDate(visit.params['date'] ?? '')
    const issue = date === undefined ? undefined : await read.gazetteIssue(date)
    if (issue === undefined) return noIssue(visit, date)
    const title = visit.t('gazette.issueTitle', { date: longDate(issue.date, visit.language) })
    return {
      title, description: visit.t('gazette.description'), seed: issue.tocapuSeed,
      body: <><h1>{title}</h1><IssueLinks issue={issue} around={await issuesAround(visit, issue.date)} chosen={chosenClass(visit)} /><h2 className="unseen">{visit.t('gazette.published')}</h2><Issue issue={issue} chosen={chosenClass(visit)} /></>,
    }
  },
}

function Gazette({ issue, months, chosen }: { issue: GazetteShown | undefined; months: MonthsShown; chosen: number | null }) {
  const { t, language } = useFace()
  return (
    <>
      <h1>{t('gazette.title')}</h1>
      <p className="lead">{t('gazette.lead')}</p>
      {issue === undefined ? <EmptyState title={t('gazette.emptyTitle')} why={t('gazette.emptyWhy')} /> : (
        <>
          <section aria-labelledby="edicion" className="latest">
            <h2 id="edicion" className="num">{t('gazette.latest')}: {longDate(issue.date, language)}</h2>
            <IssueLinks issue={issue} around={null} chosen={chosen} />
            <Issue issue={issue} chosen={chosen} />
          </section>
          <IssueCalendar months={months} />
        </>
      )}
    </>
  )
}

/** `?clase=25` narrows an issue to one class. */
function chosenClass({ query }: Visit): number | null {
  const text = typed(query, 'clase', 2)
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 45 ? Number(text) : null
}

/** The issues before and after a day. Those of two months ahead are asked for at once: an issue a day leaves no gap that long unseen. */
async function issuesAround({ site }: Visit, date: PlainDate): Promise<Around> {
  const [before, ahead] = await Promise.all([site.read.gazetteDates(1, date), site.read.gazetteDates(70, daysAfter(date, 60))])
  return { earlier: before.items[0], later: ahead.items.filter((one) => one.date > date).at(-1) }
}

function daysAfter(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as PlainDate
}

function noIssue({ t, language }: Visit, date: PlainDate | undefined): View {
  const title = date === undefined ? t('problems.title404') : t('gazette.missingTitle', { date: longDate(date, language) })
  return {
    title, status: 404, unlisted: true,
    body: <><h1>{title}</h1><EmptyState title={t('search.noneTitlePlain')} why={t('gazette.missingWhy')}><p><LinkButton href="/gaceta" kind="secondary">{t('gazette.seeLatest')}</LinkButton></p></EmptyState></>,
  }
}
