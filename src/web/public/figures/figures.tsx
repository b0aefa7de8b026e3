import type { PlainDate } from '#calendar/date.ts'
import type { StatisticsShown } from '#office/read/index.ts'
import { ShareTools } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, type FieldError } from '../../components/field.tsx'
import { parseDate } from '../../dates.ts'
import { longDate } from '../../locales/dates.ts'
import { typed, type Route, type Visit } from '../../visit.ts'
import { problem } from '../problem.tsx'
import { csvOf, isSheet } from './csv.ts'
import { Months } from './months.tsx'
import { Stages } from './stages.tsx'
import { Outcomes, Standing } from './tallies.tsx'

/** `/cifras?desde=2026-01-01&hasta=2026-12-31`: what the office measured of itself. */
export const figures: Route = {
  path: '/cifras',
  get: async (visit) => {
    const asked = readSpan(visit)
    const told = await visit.site.read.statistics(asked)
    return {
      title: visit.t('figures.title'), description: visit.t('figures.description'), status: asked.errors.length > 0 ? 422 : 200,
      body: <FiguresPage told={told} asked={asked} />,
    }
  },
}

/** `/cifras/etapas.csv`, `meses`, `resultados`, `estados`: each chart's own figures, in ASCII with commas. */
export const figuresCsv: Route = {
  path: '/cifras/:file{[a-z]+\\.csv}',
  get: async (visit) => {
    const name = (visit.params['file'] ?? '').replace(/\.csv$/, '')
    if (!isSheet(name)) return problem(visit, 404)
    const { from, to } = readSpan(visit)
    const told = await visit.site.read.statistics({ from, to })
    return new Response(csvOf(name, told), {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}-${from}-${to}.csv"`, 'cache-control': 'no-cache' },
    })
  },
}

export type Span = { readonly from: PlainDate; readonly to: PlainDate; readonly typedFrom: string; readonly typedTo: string; readonly errors: readonly FieldError[] }

/** The days asked for, or the last year up to today. */
function readSpan({ query, t, today }: Visit): Span {
  const year = { from: yearBefore(today), to: today }
  const [typedFrom, typedTo] = [typed(query, 'desde', 20) || year.from, typed(query, 'hasta', 20) || year.to]
  const [from, to] = [parseDate(typedFrom), parseDate(typedTo)]
  const wrong = [
    ...(from === undefined ? [{ field: 'desde', message: t('figures.wrongDate') }] : []),
    ...(to === undefined ? [{ field: 'hasta', message: t('figures.wrongDate') }] : []),
    ...(from !== undefined && to !== undefined && from > to ? [{ field: 'desde', message: t('figures.wrongOrder') }] : []),
  ]
  return { ...(wrong.length > 0 || from === undefined || to === undefined ? year : { from, to }), typedFrom, typedTo, errors: wrong }
}

/** The first day of the month eleven months before: twelve whole columns. */
function yearBefore(today: PlainDate): PlainDate {
  return new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 12, 1)).toISOString().slice(0, 10) as PlainDate
}

function FiguresPage({ told, asked }: { told: StatisticsShown; asked: Span }) {
  const visit = useFace()
  const { t, language } = visit
  return (
    <div className="figures">
      <ErrorSummary errors={asked.errors} />
      <h1>{t('figures.title')}</h1>
      <p className="lead num">{t('figures.lead', { from: longDate(told.from, language), to: longDate(told.to, language) })}</p>
      <form method="get" action={visit.href('/cifras')} className="inline-fields span-form" noValidate>
        <Field name="desde" label={t('figures.from')} type="date" value={asked.typedFrom} errors={asked.errors} width="medium" />
        <Field name="hasta" label={t('figures.to')} type="date" value={asked.typedTo} errors={asked.errors} width="medium" />
        <div className="field"><button type="submit" className="button secondary">{t('figures.show')}</button></div>
      </form>
      {told.months.length === 0 && told.stages.every((one) => one.pace === null)
        ? <EmptyState title={t('figures.emptyTitle')} why={t('figures.emptyWhy')} />
        : <><Stages told={told} /><Months told={told} /><Outcomes told={told} /></>}
      <Standing told={told} />
      <ShareTools />
    </div>
  )
}
