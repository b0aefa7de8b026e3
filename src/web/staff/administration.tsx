import { useFace } from '../components/face.tsx'
import { feesToday } from '../fees.ts'
import { Table } from '../components/table.tsx'
import type { Route } from '../visit.ts'
import { Door } from './counter.tsx'
import type { Waiting } from './doors.ts'
import { staffPage } from './entry.tsx'

/** `/administracion`: calendar, fees, people, the demonstration's clock, and the jobs that wait. */
export const administration: Route = {
  path: '/administracion',
  get: staffPage('administration', async (visit) => ({ title: visit.t('administration.title'), unlisted: true, body: <Administration jobs={await visit.site.staff.waitingJobs()} /> })),
}

function Administration({ jobs }: { jobs: readonly Waiting[] }) {
  const visit = useFace()
  const { t, site } = visit
  const missing = feesToday(visit).filter((fee) => fee.published === null).length
  return (
    <>
      <h1>{t('administration.title')}</h1>
      <div className="doors">
        <Door href="/administracion/dias" title={t('administration.days')} text={t('administration.daysHint')} />
        <Door href="/administracion/distancias" title={t('administration.distances')} text={t('administration.distancesHint')} />
        <Door href="/administracion/tasas" title={t('administration.fees')} text={missing === 0 ? t('administration.feesHint') : t('administration.feesMissing', { count: missing })} />
        <Door href="/administracion/personas" title={t('administration.people')} text={t('administration.peopleHint')} />
        {site.staff.clock === null ? null : <Door href="/administracion/reloj" title={t('administration.clock')} text={t('administration.clockHint')} />}
        <Door href="/ventanilla/banco" title={t('counter.bank')} text={t('counter.bankHint')} />
        <Door href="/ventanilla/pagos" title={t('money.desk')} text={t('money.deskHint')} />
        <Door href="/administracion/abstenciones" title={t('people.conflicts')} text={t('people.conflictsAll')} />
        <Door href="/administracion/supresion" title={t('administration.erasure')} text={t('administration.erasureHint')} />
        <Door href="/auditoria" title={t('administration.audit')} text={t('administration.auditHint')} />
      </div>
      <h2 id="tareas">{t('administration.jobs')}</h2>
      {jobs.length === 0 ? <p>{t('administration.noJobs')}</p> : (
        <Table
          caption={t('administration.jobs')} hideCaption rows={jobs} keyOf={(row) => row.task}
          columns={[{ head: t('administration.job'), cell: (row) => row.task }, { head: t('administration.waiting'), cell: (row) => row.waiting, figures: true }, { head: t('administration.failed'), cell: (row) => row.failed, figures: true }]}
        />
      )}
    </>
  )
}
