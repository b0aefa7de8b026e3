import { Button, Buttons, Link } from '../components/buttons.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, type FieldError } from '../components/field.tsx'
import { Status } from '../components/status.tsx'
import { parseDate } from '../dates.ts'
import { longDate, shortDate } from '../locales/dates.ts'
import { written } from '../portal/typing.ts'
import { problem } from '../public/problem.tsx'
import { redirect, type Answer, type Route, type Visit } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import type { Passing } from './doors.ts'
import { staffPage } from './entry.tsx'
import { Wish } from './parts.tsx'

/** `/administracion/reloj`: moves a demonstration's clock. The work of every day passed is done, in order. */
export const clock: Route = {
  path: '/administracion/reloj',
  get: staffPage('demonstrationClock', (visit) => show(visit, [])),
  post: staffPage('demonstrationClock', (visit) => {
    const { clock: moved } = visit.site.staff
    if (moved === null) return problem(visit, 404)
    const to = parseDate(written(visit.form, 'hasta'))
    if (to === undefined || to <= visit.today) return show(visit, [{ field: 'hasta', message: visit.t('administration.laterDay') }])
    if (moved.passDays(to) === 'tooFar') return show(visit, [{ field: 'hasta', message: visit.t('administration.tooFar', { days: moved.mostDays }) }])
    return redirect(visit, '/administracion/reloj')
  }),
}

function show(visit: Visit, errors: readonly FieldError[]): Answer {
  const { clock: moved } = visit.site.staff
  if (moved === null) return problem(visit, 404)
  const passing = moved.passing()
  // While days pass the page asks again by itself, without a script.
  return {
    title: visit.t('administration.clock'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Clock passing={passing} errors={errors} />,
    ...(passing?.state === 'running' && { headers: { refresh: '1' } }),
  }
}

function Clock({ passing, errors }: { passing: Passing | null; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language, today } = visit
  return (
    <>
      <p><Link href="/administracion">{t('administration.title')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('administration.clock')}</h1>
      <p className="lead">{t('administration.today', { date: longDate(today, language) })}</p>
      {passing === null ? null : <Progress passing={passing} />}
      {passing?.state === 'running' ? null : (
        <form method="post" action={visit.href('/administracion/reloj')} className="narrow" noValidate>
          <Wish />
          <Field name="hasta" label={t('administration.moveTo')} hint={t('administration.moveToHint')} type="date" width="medium" value={typedIn(visit, 'hasta')} errors={errors} />
          <Buttons><Button>{t('administration.move')}</Button></Buttons>
        </form>
      )}
    </>
  )
}

/** Real progress: days done of days asked, and what they brought. */
function Progress({ passing }: { passing: Passing }) {
  const { t, language } = useFace()
  const { totals } = passing
  return (
    <section className="effect" role="status">
      <p>{passing.state === 'running' ? <Status tone="progress">{t('administration.passing')}</Status> : passing.state === 'done' ? <Status tone="done">{t('administration.passed')}</Status> : <Status tone="danger">{t('administration.passingFailed')}</Status>} <span className="num">{shortDate(passing.from, language)} – {shortDate(passing.to, language)}</span></p>
      <label htmlFor="avance">{t('administration.progress', { done: passing.done, days: passing.days })}</label>
      <progress id="avance" max={passing.days} value={passing.done} />
      <p className="num">{t('administration.totals', { expired: totals.expired, published: totals.published, certificates: totals.certificates })}</p>
    </section>
  )
}
