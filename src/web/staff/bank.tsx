import type { BankFileRead, BankRow, LineOutcome } from '#office/bank-file.ts'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, FileField, type FieldError } from '../components/field.tsx'
import { Status, type Tone } from '../components/status.tsx'
import { Table } from '../components/table.tsx'
import { shortDate, soles } from '../locales/dates.ts'
import { chosen, written } from '../portal/typing.ts'
import type { Route, View, Visit } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, staffPage } from './entry.tsx'
import { asErrors, Wish, wishOf } from './parts.tsx'

/**
 * `/ventanilla/banco`: the bank's daily file against the payment orders. The answer to the form is the table itself:
 * the office does the same file twice without harm, so a reload that sends it again changes nothing.
 */
export const bank: Route = {
  path: '/ventanilla/banco',
  get: staffPage('bankFile', (visit) => page(visit, [], null)),
  post: staffPage('bankFile', async (visit) => {
    const file = chosen(visit.form, 'archivo')[0]
    const text = file === undefined ? written(visit.form, 'texto') : await file.text()
    if (text === '') return page(visit, [{ field: 'archivo', message: visit.t('counter.bankMissing') }], null)
    const read = await visit.site.staff.bankFile(visit.person, text, wishOf(visit.form))
    return isRefused(read) ? page(visit, asErrors(visit, read, 'archivo'), null) : page(visit, [], read)
  }),
  maxBytes: 2 * 1024 * 1024,
}

function page(visit: Visit, errors: readonly FieldError[], read: BankFileRead | null): View {
  return { title: visit.t('counter.bank'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Bank errors={errors} read={read} /> }
}

function Bank({ errors, read }: { errors: readonly FieldError[]; read: BankFileRead | null }) {
  const visit = useFace()
  const { t } = visit
  return (
    <>
      <p><Link href={visit.person?.roles.includes('filingDesk') === true ? '/ventanilla' : '/administracion'}>{t('counter.backUp')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('counter.bank')}</h1>
      {read === null ? null : <Reconciled read={read} />}
      <form method="post" action={visit.href('/ventanilla/banco')} encType="multipart/form-data" className="prose" noValidate>
        {read === null ? <p className="lead">{t('counter.bankLead')}</p> : <h2>{t('counter.bankAnother')}</h2>}
        <Wish />
        <FileField name="archivo" label={t('counter.bankFile')} hint={t('counter.bankFormat')} accept=".csv,.txt,text/csv,text/plain" errors={errors} />
        <details className="more" open={typedIn(visit, 'texto') !== '' && read === null}>
          <summary>{t('counter.bankPaste')}</summary>
          <Field name="texto" label={t('counter.bankText')} lines={6} value={read === null ? typedIn(visit, 'texto') : ''} errors={errors} />
        </details>
        <Buttons><Button>{t('counter.bankSubmit')}</Button></Buttons>
      </form>
    </>
  )
}

const tones: Readonly<Record<LineOutcome, Tone>> = { matched: 'done', duplicate: 'neutral', wrongAmount: 'danger', unknown: 'attention', unreadable: 'danger' }

function Reconciled({ read }: { read: BankFileRead }) {
  const visit = useFace()
  const { t, language } = visit
  const money = (amount: number | null) => (amount === null ? t('workspace.none') : soles(amount, language))
  return (
    <section>
      <p className="total num">{t('counter.bankTotal', { total: soles(read.total, language) })}</p>
      <ul className="counts">{(Object.keys(tones) as LineOutcome[]).map((o) => <li key={o}><Status tone={tones[o]}>{t(`counter.outcome_${o}`)}</Status> <span className="num">{read.counts[o]}</span></li>)}</ul>
      <Table
        caption={t('counter.bankTable')} rows={[...read.rows].sort((a, b) => weight(a) - weight(b) || a.line - b.line)} keyOf={(row) => String(row.line)}
        columns={[
          { head: t('counter.line'), cell: (row) => row.line },
          { head: t('counter.order'), cell: (row) => row.orderCode ?? t('workspace.none') }, { head: t('counter.operation'), cell: (row) => row.operationNumber ?? t('workspace.none') },
          { head: t('counter.paidOn'), cell: (row) => (row.paidOn === null ? t('workspace.none') : shortDate(row.paidOn, language)), figures: true },
          { head: t('counter.amount'), cell: (row) => money(row.amount), figures: true }, { head: t('counter.expected'), cell: (row) => money(row.expected), figures: true },
          { head: t('counter.outcome'), cell: (row) => <><Status tone={tones[row.outcome]}>{t(`counter.outcome_${row.outcome}`)}</Status>{row.outcome === 'matched' ? null : <span className="cite">{t(`counter.why_${row.outcome === 'wrongAmount' && row.expected !== null && (row.amount ?? 0) > row.expected ? 'over' : row.outcome}`)}</span>}</> },
        ]}
      />
    </section>
  )
}

/** What asks for somebody's attention first. */
const weight = ({ outcome }: BankRow) => ['wrongAmount', 'unknown', 'unreadable', 'duplicate', 'matched'].indexOf(outcome)
