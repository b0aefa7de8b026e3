import type { ConflictRow } from '#views/people/queries.ts'
import { Button, Link } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, type FieldError } from '../components/field.tsx'
import { Status } from '../components/status.tsx'
import { Table } from '../components/table.tsx'
import { moment, shortDate } from '../locales/dates.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { written } from '../portal/typing.ts'
import { redirect, type Answer, type Route } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { asErrors, Done } from './parts.tsx'

/** `/trabajo/abstenciones`: the causes that one declared. */
export const ownConflicts: Route = {
  path: '/trabajo/abstenciones',
  get: staffPage('ownConflicts', async (visit) => {
    const mine = await visit.site.office.conflicts.mine(visit.person)
    if (isRefused(mine)) return refusedView(visit, mine, 403)
    return { title: visit.t('people.conflicts'), unlisted: true, body: <Conflicts rows={mine} names={null} errors={[]} /> }
  }),
}

/** `/administracion/abstenciones`: everybody's; the administrator lifts one with a reason (LPAG art. 100). */
export const conflictRegister: Route = {
  path: '/administracion/abstenciones',
  get: staffPage('conflictRegister', (visit) => all(visit, [])),
  post: staffPage('conflictRegister', async (visit) => {
    const { form, site: { office }, person, t } = visit
    const id = written(form, 'conflicto')
    const because = written(form, `razon-${id}`)
    if (because === '') return all(visit, [{ field: `razon-${id}`, message: t('people.reasonMissing') }])
    const done = await office.conflicts.lift(person, id, { because })
    return isRefused(done) ? all(visit, asErrors(visit, done, `razon-${id}`)) : redirect(visit, '/administracion/abstenciones?hecho=lifted')
  }),
}

async function all(visit: OwnVisit, errors: readonly FieldError[]): Promise<Answer> {
  const { office, staff } = visit.site
  const rows = await office.conflicts.all(visit.person)
  if (isRefused(rows)) return refusedView(visit, rows, 403)
  const names = await staff.people.named(rows.map((row) => row.accountId))
  return { title: visit.t('people.conflicts'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Conflicts rows={rows} names={names} errors={errors} /> }
}

function Conflicts({ rows, names, errors }: { rows: readonly ConflictRow[]; names: ReadonlyMap<string, string> | null; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language, person } = visit
  const lifts = person?.roles.includes('administrator') === true
  return (
    <>
      <p><Link href={names === null ? '/trabajo' : lifts ? '/administracion' : '/auditoria'}>{t(names === null ? 'worklist.title' : lifts ? 'administration.title' : 'audit.title')}</Link></p>
      <Done words={{ lifted: 'people.doneLifted' }} />
      <ErrorSummary errors={errors} />
      <h1>{t('people.conflicts')}</h1>
      {rows.length === 0 ? <EmptyState title={t('people.noConflicts')} why={t('people.noConflictsWhy')} /> : (
        <>
          <p className="lead">{t(names === null ? 'people.conflictsLead' : 'people.conflictsAll')}</p>
          <Table
            caption={t('people.conflicts')} hideCaption rows={rows} keyOf={(row) => row.id}
            columns={[
              ...(names === null ? [] : [{ head: t('audit.who'), cell: (row: ConflictRow) => names.get(row.accountId) ?? t('worklist.somebody') }]),
              { head: t('people.cause'), cell: (row) => <>{t(`people.cause_${row.cause}` as 'people.cause_other')}<span className="cite">{row.reason}</span></> },
              { head: t('people.reach'), cell: (row) => (row.scope === 'file' ? t('people.thisFile') : t('people.everyFileOf', { name: row.party ?? t('worklist.erased') })) },
              { head: t('people.from'), cell: (row) => <span className="num">{row.caseNumber}</span> }, { head: t('people.when'), cell: (row) => moment(row.declaredAt as never, language), figures: true },
              { head: t('people.state'), cell: (row) => <State row={row} lifts={lifts && names !== null} errors={errors} /> },
            ]}
          />
        </>
      )}
    </>
  )
}

function State({ row, lifts, errors }: { row: ConflictRow; lifts: boolean; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language } = visit
  if (row.liftedAt !== null) return <Status tone="neutral">{t('people.lifted', { on: shortDate(row.liftedAt.slice(0, 10) as never, language), because: row.liftedBecause ?? '' })}</Status>
  return (
    <>
      <Status tone="attention">{t('people.stands')}</Status>
      {lifts ? (
        <details className="more" open={errors.some((error) => error.field === `razon-${row.id}`)}>
          <summary>{t('people.lift')}</summary>
          <form method="post" action={visit.href('/administracion/abstenciones')}>
            <input type="hidden" name="conflicto" value={row.id} />
            <Field name={`razon-${row.id}`} label={t('people.reason')} value={typedIn(visit, `razon-${row.id}`)} errors={errors} />
            <Button kind="secondary">{t('people.lift')}</Button>
          </form>
        </details>
      ) : null}
    </>
  )
}
