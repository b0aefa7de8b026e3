import type { DistanceTerm } from '#law/rules.ts'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, SelectField, type FieldError } from '../components/field.tsx'
import { Table } from '../components/table.tsx'
import { shortDate } from '../locales/dates.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { written } from '../portal/typing.ts'
import { parseDate } from '../dates.ts'
import { redirect, type Answer, type Route } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, staffPage } from './entry.tsx'
import { asErrors, Done, Wish, wishOf } from './parts.tsx'

/** `/administracion/distancias`: the table of distances (LPAG art. 135), each row with its norm and the day it rules from. */
export const distances: Route = {
  path: '/administracion/distancias',
  get: staffPage('administration', (visit) => show(visit, [])),
  post: staffPage('administration', async (visit) => {
    const { form, site, person, t } = visit
    const said = (name: string) => written(form, name)
    const days = /^\d{1,2}$/.test(said('dias')) && Number(said('dias')) <= 60 ? Number(said('dias')) : undefined
    const errors = [
      ...(days === undefined ? [{ field: 'dias', message: t('administration.wrongDays') }] : []),
      ...(parseDate(said('rige')) === undefined ? [{ field: 'rige', message: t('administration.wrongDay') }] : []),
      ...(said('norma') === '' ? [{ field: 'norma', message: t('administration.normMissing') }] : []),
    ]
    if (errors.length > 0) return show(visit, errors)
    const mode = (['air', 'river'] as const).find((one) => one === said('via')) ?? 'land'
    const done = await site.office.setDistance(person, { from: said('desde'), to: said('hasta'), mode, days, norm: said('norma'), since: said('rige') }, wishOf(form))
    return isRefused(done) ? show(visit, asErrors(visit, done, 'desde', { to: 'hasta', norm: 'norma', since: 'rige' })) : redirect(visit, '/administracion/distancias?hecho=set')
  }),
}

function show(visit: OwnVisit, errors: readonly FieldError[]): Answer {
  return { title: visit.t('administration.distances'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Distances errors={errors} /> }
}

function Distances({ errors }: { errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language, site, today } = visit
  const seat = String(site.law.settings.find((s) => s.id === 'office.seat')?.value ?? '')
  const said = (name: string) => typedIn(visit, name)
  const regions = site.law.regions.map((r) => ({ value: r.code, label: r.name }))
  const name = (code: string) => site.law.regions.find((r) => r.code === code)?.name ?? code
  // What is shown: the way to the main seat, and every row that a norm of the office set.
  const own = (row: DistanceTerm) => row.confidence === 'verified'
  const ruling = new Map(site.law.distances.filter((d) => d.since <= today && (d.to === seat || own(d))).map((d) => [`${d.from}>${d.to}`, d]))
  const rows = [...ruling.values()].sort((a, b) => Number(own(b)) - Number(own(a)) || name(a.from).localeCompare(name(b.from), language))
  return (
    <>
      <Done words={{ set: 'administration.doneDistance' }} />
      <p><Link href="/administracion">{t('administration.title')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('administration.distances')}</h1>
      <p className="lead">{t('administration.distancesLead')}</p>
      <form method="post" action={visit.href('/administracion/distancias')} className="narrow" noValidate>
        <Wish />
        <SelectField name="desde" label={t('administration.fromRegion')} value={said('desde') || '08'} options={regions} errors={errors} />
        <SelectField name="hasta" label={t('administration.toRegion')} value={said('hasta') || seat} options={regions} errors={errors} />
        <SelectField name="via" label={t('administration.mode')} value={said('via') || 'land'} options={(['land', 'air', 'river'] as const).map((one) => ({ value: one, label: t(`administration.mode_${one}`) }))} errors={errors} />
        <Field name="dias" label={t('administration.distanceDays')} inputMode="numeric" width="short" value={said('dias')} errors={errors} />
        <Field name="rige" label={t('administration.rulesFrom')} type="date" width="medium" value={said('rige') || today} errors={errors} />
        <Field name="norma" label={t('administration.norm')} value={said('norma')} errors={errors} />
        <Buttons><Button>{t('administration.setDistance')}</Button></Buttons>
      </form>
      <Table
        caption={t('administration.distances')} hideCaption rows={rows} keyOf={(row) => row.from + row.to}
        columns={[
          { head: t('administration.fromRegion'), cell: (row) => name(row.from) }, { head: t('administration.toRegion'), cell: (row) => name(row.to) },
          { head: t('administration.distanceDays'), cell: (row) => row.days, figures: true }, { head: t('administration.mode'), cell: (row) => t(`administration.mode_${row.mode}`) },
          { head: t('administration.norm'), cell: (row) => (own(row) ? row.norm : `${row.norm} (${t('administration.toConfirm')})`) },
          { head: t('administration.since'), cell: (row) => shortDate(row.since, language), figures: true },
        ]}
      />
    </>
  )
}
