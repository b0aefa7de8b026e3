import type { Fee } from '#law/rules.ts'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, type FieldError } from '../components/field.tsx'
import { Status } from '../components/status.tsx'
import { Table } from '../components/table.tsx'
import { feesToCome, feesToday } from '../fees.ts'
import { shortDate, soles } from '../locales/dates.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { written } from '../portal/typing.ts'
import { problem } from '../public/problem.tsx'
import { redirect, type Answer, type Route, type Visit } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, staffPage } from './entry.tsx'
import { asErrors, Done, Wish, wishOf } from './parts.tsx'

/** `/administracion/tasas`: the schedule, what has no amount first. */
export const feeSchedule: Route = {
  path: '/administracion/tasas',
  get: staffPage('administration', (visit) => ({ title: visit.t('administration.fees'), unlisted: true, body: <Schedule /> })),
}

/** `/administracion/tasas/{code}`: an amount, the day it rules from and the norm that approved it. */
export const setFee: Route = {
  path: '/administracion/tasas/:code',
  get: staffPage('administration', (visit) => show(visit, [])),
  post: staffPage('administration', async (visit) => {
    const { form, site, person, params, t } = visit
    const amount = centimos(written(form, 'monto'))
    const errors = [...(amount === undefined ? [{ field: 'monto', message: t('administration.wrongAmount') }] : []), ...(written(form, 'norma') === '' ? [{ field: 'norma', message: t('administration.normMissing') }] : [])]
    if (errors.length > 0) return show(visit, errors)
    const done = await site.office.setFee(person, { code: params['code'], since: written(form, 'desde'), norm: written(form, 'norma'), amount }, wishOf(form))
    if (!isRefused(done)) return redirect(visit, '/administracion/tasas?hecho=set')
    return show(visit, asErrors(visit, done, 'monto', { since: 'desde', norm: 'norma' }))
  }),
}

/** `534.99` in soles as céntimos. */
function centimos(text: string): number | undefined {
  const found = /^(?:S\/\s*)?(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text.replaceAll(',', ''))
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined
}

/** What rules today, what has no amount first. */
function ruling(visit: Visit): readonly Fee[] {
  return [...feesToday(visit)].sort((a, b) => Number(a.published !== null) - Number(b.published !== null))
}

function Schedule() {
  const visit = useFace()
  const { t, language } = visit
  return (
    <>
      <Done words={{ set: 'administration.doneFee' }} />
      <p><Link href="/administracion">{t('administration.title')}</Link></p>
      <h1>{t('administration.fees')}</h1>
      <p className="lead">{t('administration.feesLead')}</p>
      <Table
        caption={t('administration.fees')} hideCaption rows={ruling(visit)} keyOf={(row) => row.code}
        columns={[
          { head: t('administration.code'), cell: (row) => <Link href={`/administracion/tasas/${row.code}`}><code>{row.code}</code></Link> }, { head: t('administration.concept'), cell: (row) => (language === 'es' ? row.conceptEs : row.conceptEn) },
          { head: t('administration.amount'), cell: (row) => <>{row.published === null ? <Status tone="attention">{t('administration.noAmount')}</Status> : soles(row.published, language)}<ToCome code={row.code} /></>, figures: true },
          { head: t('administration.since'), cell: (row) => shortDate(row.since, language), figures: true },
        ]}
      />
    </>
  )
}

/** What is set and does not rule yet: an amount just set must not look lost. */
function ToCome({ code }: { code: string }) {
  const visit = useFace()
  const { t, language } = visit
  return feesToCome(visit, code).map((fee) => <p key={fee.since} className="num">{t('administration.toCome', { amount: fee.published === null ? t('administration.noAmount') : soles(fee.published, language), since: shortDate(fee.since, language) })}</p>)
}

function show(visit: OwnVisit, errors: readonly FieldError[]): Answer {
  const fee = ruling(visit).find((f) => f.code === visit.params['code'])
  if (fee === undefined) return problem(visit, 404)
  return { title: `${visit.t('administration.setFee')} ${fee.code}`, unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Amount fee={fee} errors={errors} /> }
}

function Amount({ fee, errors }: { fee: Fee; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language, today } = visit
  return (
    <>
      <p><Link href="/administracion/tasas">{t('administration.fees')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('administration.setFee')} <code>{fee.code}</code></h1>
      <p className="lead">{language === 'es' ? fee.conceptEs : fee.conceptEn}</p>
      <p>{fee.published === null ? t('administration.noAmountYet') : t('administration.nowCosts', { amount: soles(fee.published, language), source: fee.source })}</p>
      <ToCome code={fee.code} />
      <form method="post" action={visit.href(`/administracion/tasas/${fee.code}`)} className="narrow" noValidate>
        <Wish />
        <Field name="monto" label={t('administration.newAmount')} hint={t('administration.newAmountHint')} width="short" value={typedIn(visit, 'monto')} errors={errors} />
        <Field name="desde" label={t('administration.rulesFrom')} type="date" width="medium" value={typedIn(visit, 'desde') || today} errors={errors} />
        <Field name="norma" label={t('administration.norm')} hint={t('administration.feeNormHint')} value={typedIn(visit, 'norma')} errors={errors} />
        <Buttons><Button>{t('administration.setFee')}</Button></Buttons>
      </form>
    </>
  )
}
