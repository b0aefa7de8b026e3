import type { ClosedDay } from '#calendar/closed.ts'
import type { Closing, Moved } from '#office/closing.ts'
import { Button, Link } from '../components/buttons.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, RadioField, SelectField, type FieldError } from '../components/field.tsx'
import { Table } from '../components/table.tsx'
import { parseDate } from '../dates.ts'
import { longDate, moment, shortDate } from '../locales/dates.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { given, written } from '../portal/typing.ts'
import { redirect, type Answer, type Route } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { asErrors, Done, Wish, wishOf } from './parts.tsx'

/** `/administracion/dias`: decrees and outages, each with its norm, and what they move before they do. */
export const closedDays: Route = {
  path: '/administracion/dias',
  get: staffPage('administration', (visit) => show(visit, [], null)),
  post: staffPage('administration', async (visit) => {
    const outcome = await asked(visit)
    return outcome instanceof Response ? outcome : show(visit, outcome.errors, outcome.closing)
  }),
}

type Outcome = { readonly errors: readonly FieldError[]; readonly closing: Closing | null }

async function asked(visit: OwnVisit): Promise<Response | Outcome> {
  const { form, site, person, t } = visit
  const said = (name: string) => written(form, name)
  const date = parseDate(said('fecha'))
  if (date === undefined) return { errors: [{ field: 'fecha', message: t('administration.wrongDay') }], closing: null }
  const kind = said('clase') === 'outage' ? 'outage' : said('clase') === 'regional' ? 'regional' : 'decree'
  const where = given('region', kind === 'regional' || said('acto') === 'reopen' ? said('departamento') : '')
  if (kind === 'regional' && where.region === undefined) return { errors: [{ field: 'departamento', message: t('administration.region') }], closing: null }
  if (said('acto') === 'reopen') return reopened(visit, { date, ...where })
  if (said('acto') !== 'close') {
    const closing = await site.staff.closing(person, { date, kind, ...where })
    return isRefused(closing) ? { errors: asErrors(visit, closing), closing: null } : { errors: [], closing }
  }
  const errors = [
    ...(said('nombre') === '' ? [{ field: 'nombre', message: t('administration.nameMissing') }] : []),
    ...(said('norma') === '' ? [{ field: 'norma', message: t('administration.normMissing') }] : []),
  ]
  if (errors.length > 0) return { errors, closing: null }
  return done(visit, await site.office.closeDay(person, { date, kind, ...where, nameEs: said('nombre'), nameEn: said('nombreEn') || said('nombre'), norm: said('norma') }, wishOf(form)), 'closed')
}

async function reopened(visit: OwnVisit, day: Pick<ClosedDay, 'date' | 'region'>): Promise<Response | Outcome> {
  const { form, site, person } = visit
  const field = reopeningOf(day)
  const outcome = await site.office.reopenDay(person, { ...day, norm: written(form, field) }, wishOf(form))
  return isRefused(outcome) ? { errors: asErrors(visit, outcome, field), closing: null } : redirect(visit, '/administracion/dias?hecho=reopened')
}

/** Where the norm that reopens a day is typed. */
const reopeningOf = ({ date, region }: Pick<ClosedDay, 'date' | 'region'>) => `reabrir-${date}${region ?? ''}`

function done(visit: OwnVisit, outcome: unknown, told: string): Response | Outcome {
  return isRefused(outcome) ? { errors: asErrors(visit, outcome, 'fecha', { norm: 'norma', nameEs: 'nombre', nameEn: 'nombreEn', region: 'departamento' }), closing: null } : redirect(visit, `/administracion/dias?hecho=${told}`)
}

async function show(visit: OwnVisit, errors: readonly FieldError[], closing: Closing | null): Promise<Answer> {
  const { site: { staff }, person } = visit
  const [days, moved] = await Promise.all([staff.closedDays(person), staff.movedTerms(person)])
  if (isRefused(days)) return refusedView(visit, days, 403)
  return { title: visit.t('administration.days'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Days days={days} moved={isRefused(moved) ? [] : moved} errors={errors} closing={closing} /> }
}

function Days({ days, moved, errors, closing }: { days: readonly ClosedDay[]; moved: readonly Moved[]; errors: readonly FieldError[]; closing: Closing | null }) {
  const visit = useFace()
  const { t } = visit
  const said = (name: string) => typedIn(visit, name)
  return (
    <>
      <Done words={{ closed: 'administration.doneClosed', reopened: 'administration.doneReopened' }} />
      <p><Link href="/administracion">{t('administration.title')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('administration.days')}</h1>
      <p className="lead">{t('administration.daysLead')}</p>
      {closing === null ? null : <Effect closing={closing} />}
      <form method="post" action={visit.href('/administracion/dias')} className="narrow" noValidate>
        <Wish />
        <Field name="fecha" label={t('administration.day')} type="date" width="medium" value={said('fecha')} errors={errors} />
        <RadioField name="clase" label={t('administration.why')} value={said('clase') || 'decree'} options={[{ value: 'decree', label: t('administration.decree'), hint: t('administration.decreeHint') }, { value: 'outage', label: t('administration.outage'), hint: t('administration.outageHint') }, { value: 'regional', label: t('administration.regional'), hint: t('administration.regionalHint') }]} errors={errors} />
        <SelectField name="departamento" label={t('administration.region')} hint={t('administration.regionOnly')} value={said('departamento')} empty={t('administration.noRegion')} options={visit.site.law.regions.map((r) => ({ value: r.code, label: r.name }))} errors={errors} />
        <Field name="nombre" label={t('administration.dayName')} value={said('nombre')} errors={errors} />
        <Field name="nombreEn" label={t('administration.dayNameEn')} value={said('nombreEn')} errors={errors} />
        <Field name="norma" label={t('administration.norm')} hint={t('administration.normHint')} value={said('norma')} errors={errors} />
        <div className="buttons">
          <Button kind="secondary" name="acto" value="look">{t('administration.look')}</Button>
          <Button name="acto" value="close">{t('administration.close')}</Button>
        </div>
      </form>
      <Own days={days} errors={errors} />
      <MovedTerms moved={moved} />
    </>
  )
}

/** What would move: how many open terms, and each last day before and after. */
function Effect({ closing }: { closing: Closing }) {
  const { t, language } = useFace()
  return (
    <section className="effect" role="status">
      <h2>{t('administration.effect', { date: longDate(closing.date, language) })}</h2>
      <p className="total num">{t('administration.movedCount', { count: closing.moved })}</p>
      <p className="hint">{t('administration.looked', { count: closing.looked })}</p>
      {closing.moves.length === 0 ? null : <Moves moves={closing.moves.slice(0, inSight)} caption={t('administration.movesTable')} />}
      {closing.moves.length <= inSight ? null : (
        <details>
          <summary>{t('administration.moreMoves', { count: closing.moves.length - inSight })}</summary>
          <Moves moves={closing.moves.slice(inSight)} caption={t('administration.movesTable')} />
        </details>
      )}
    </section>
  )
}

/** Starts of terms that move, those of most terms first. */
const inSight = 10

function Moves({ moves, caption }: { moves: Closing['moves']; caption: string }) {
  const { t, language } = useFace()
  return (
    <Table
      caption={caption} rows={moves} keyOf={(row) => row.rule + row.before + row.after}
      columns={[
        { head: t('administration.term'), cell: (row) => <>{language === 'es' ? row.nameEs : row.nameEn} <span className="cite">{row.rule}</span></> }, { head: t('administration.before'), cell: (row) => shortDate(row.before, language), figures: true },
        { head: t('administration.after'), cell: (row) => shortDate(row.after, language), figures: true }, { head: t('administration.terms'), cell: (row) => row.terms, figures: true },
      ]}
    />
  )
}

function Own({ days, errors }: { days: readonly ClosedDay[]; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language } = visit
  return (
    <section>
      <h2>{t('administration.ownDays')}</h2>
      {days.length === 0 ? <p>{t('administration.noOwnDays')}</p> : (
        <Table
          caption={t('administration.ownDays')} hideCaption rows={days} keyOf={(row) => row.date + (row.region ?? '')}
          columns={[
            { head: t('administration.day'), cell: (row) => <span className="num">{longDate(row.date, language)}</span> }, { head: t('administration.why'), cell: (row) => `${language === 'es' ? row.nameEs : row.nameEn} (${row.kind === 'regional' ? visit.site.law.regions.find((r) => r.code === row.region)?.name ?? '' : t(row.kind === 'outage' ? 'administration.outage' : 'administration.decree')})` },
            { head: t('administration.norm'), cell: (row) => row.norm },
            { head: t('administration.reopen'), cell: (row) => (
              <form method="post" action={visit.href('/administracion/dias')} className="inline-form">
                <Wish /><input type="hidden" name="acto" value="reopen" /><input type="hidden" name="fecha" value={row.date} /><input type="hidden" name="departamento" value={row.region ?? ''} />
                <Field name={reopeningOf(row)} label={t('administration.reopenNorm', { date: longDate(row.date, language) })} value={typedIn(visit, reopeningOf(row))} errors={errors} />
                <Button kind="quiet">{t('administration.reopen')}</Button>
              </form>
            ) },
          ]}
        />
      )}
    </section>
  )
}

function MovedTerms({ moved }: { moved: readonly Moved[] }) {
  const { t, language } = useFace()
  if (moved.length === 0) return null
  const norms = [...new Set(moved.map((row) => row.norm))]
  const rows = [...moved].sort((a, b) => norms.indexOf(a.norm) - norms.indexOf(b.norm) || (a.before < b.before ? -1 : 1))
  return (
    <section>
      <h2>{t('administration.movedTerms')}</h2>
      <Table
        caption={t('administration.movedTerms')} hideCaption rows={rows} keyOf={(row) => row.rule + row.before + row.after + row.norm}
        columns={[
          { head: t('administration.term'), cell: (row) => <>{language === 'es' ? row.nameEs : row.nameEn} <span className="cite">{row.norm}</span></> }, { head: t('administration.before'), cell: (row) => shortDate(row.before, language), figures: true },
          { head: t('administration.after'), cell: (row) => shortDate(row.after, language), figures: true }, { head: t('administration.terms'), cell: (row) => row.terms, figures: true },
          { head: t('administration.movedAt'), cell: (row) => moment(row.at, language), figures: true },
        ]}
      />
    </section>
  )
}
