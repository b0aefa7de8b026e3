import type { PaymentAtDesk } from '#office/read/index.ts'
import { Button, Link } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, SelectField, type FieldError } from '../components/field.tsx'
import { Status } from '../components/status.tsx'
import { Table } from '../components/table.tsx'
import { soles } from '../locales/dates.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { written } from '../portal/typing.ts'
import { redirect, type Answer, type Route } from '../visit.ts'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { typedIn } from './checklist.tsx'
import { asErrors, Done, Wish, wishOf } from './parts.tsx'

/** `/ventanilla/pagos`: payments of another amount and refunds asked for; what waits for the office first. */
export const paymentDesk: Route = {
  path: '/ventanilla/pagos',
  get: staffPage('paymentDesk', (visit) => show(visit, [])),
  post: staffPage('paymentDesk', async (visit) => {
    const { form, site: { office }, person } = visit
    const code = written(form, 'orden')
    const input = written(form, 'acto') === 'made' ? { outcome: 'made', operationNumber: written(form, `operacion-${code}`), madeOn: written(form, `dia-${code}`) } : { outcome: 'refused', because: written(form, `porque-${code}`) }
    const done = await office.refunds.settle(person, code, input, wishOf(form))
    if (!isRefused(done)) return redirect(visit, '/ventanilla/pagos?hecho=settled')
    const fields = { operationNumber: `operacion-${code}`, madeOn: `dia-${code}`, because: `porque-${code}` }
    return show(visit, asErrors(visit, done, done.code === 'payment.future-day' ? fields.madeOn : fields.operationNumber, fields))
  }),
}

async function show(visit: OwnVisit, errors: readonly FieldError[]): Promise<Answer> {
  const rows = await visit.site.read.paymentsAtDesk(visit.person)
  return isRefused(rows) ? refusedView(visit, rows, 403) : { title: visit.t('money.desk'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Desk rows={rows} errors={errors} /> }
}

function Desk({ rows, errors }: { rows: readonly PaymentAtDesk[]; errors: readonly FieldError[] }) {
  const { t, language, person } = useFace()
  const home = person?.roles.includes('filingDesk') === true ? '/ventanilla' : person?.roles.includes('administrator') === true ? '/administracion' : '/auditoria'
  return (
    <>
      <p><Link href={home}>{t('counter.backUp')}</Link></p>
      <Done words={{ settled: 'money.doneSettled' }} />
      <ErrorSummary errors={errors} />
      <h1>{t('money.desk')}</h1>
      {rows.length === 0 ? <EmptyState title={t('money.deskNone')} why={t('money.deskNoneWhy')} /> : (
        <>
          <p className="lead">{t('money.deskLead')}</p>
          <Table
            caption={t('money.desk')} hideCaption rows={rows} keyOf={(row) => row.code}
            columns={[
              { head: t('filing.orderCode'), cell: (row) => <span className="num">{row.code}</span> }, { head: t('money.payer'), cell: (row) => row.payer ?? t('worklist.somebody') },
              { head: t('worklist.file'), cell: (row) => (row.caseNumber === null ? t('payments.unused') : <span className="num">{row.caseNumber}</span>) },
              { head: t('money.asked'), cell: (row) => (row.total === null ? '' : soles(row.total, language)), figures: true }, { head: t('money.received'), cell: (row) => (row.received === null ? '' : soles(row.received, language)), figures: true },
              { head: t('money.difference'), cell: (row) => (row.difference === 0 ? '' : soles(row.difference, language)), figures: true },
              { head: t('money.state'), cell: (row) => <State row={row} errors={errors} /> },
            ]}
          />
        </>
      )}
    </>
  )
}

function State({ row, errors }: { row: PaymentAtDesk; errors: readonly FieldError[] }) {
  const { t, person } = useFace()
  if (row.refund === 'made') return <Status tone="neutral">{t('money.refund_made')}</Status>
  if (row.refund === 'refused') return <Status tone="neutral">{t('money.refund_refused')}</Status>
  if (row.refund === null) return row.difference < 0 ? <Status tone="danger">{t('money.short')}</Status> : <Status tone="attention">{t('money.over')}</Status>
  return (
    <>
      <Status tone="attention">{t('money.refund_asked')}</Status>
      {person?.roles.includes('administrator') === true ? <Settle row={row} errors={errors} /> : <span className="cite">{t('money.administratorOnly')}</span>}
    </>
  )
}

function Settle({ row: { code }, errors }: { row: PaymentAtDesk; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, today } = visit
  return (
    <details className="more" open={errors.some((error) => error.field.endsWith(`-${code}`))}>
      <summary>{t('money.settle')}<span className="unseen"> {code}</span></summary>
      <form method="post" action={visit.href('/ventanilla/pagos')} noValidate>
        <Wish /><input type="hidden" name="orden" value={code} />
        <Field name={`operacion-${code}`} label={t('money.operation')} width="medium" value={typedIn(visit, `operacion-${code}`)} errors={errors} />
        <Field name={`dia-${code}`} label={t('money.madeOn')} type="date" max={today} value={typedIn(visit, `dia-${code}`) || today} width="medium" errors={errors} />
        <p><Button kind="secondary" name="acto" value="made">{t('money.made')}</Button></p>
        <SelectField name={`porque-${code}`} label={t('money.because')} value={typedIn(visit, `porque-${code}`) || 'feeWasDue'} errors={errors} options={(['feeWasDue', 'notReceived'] as const).map((value) => ({ value, label: t(`money.because_${value}`) }))} />
        <p><Button kind="secondary" name="acto" value="refused">{t('money.refuse')}</Button></p>
      </form>
    </details>
  )
}
