import type { Owed } from '#office/owed.ts'
import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { Status } from '../../components/status.tsx'
import { Table } from '../../components/table.tsx'
import { soles } from '../../locales/dates.ts'
import { isRefused, refusedView } from '../../staff/entry.tsx'
import { redirect, type Answer, type Route } from '../../visit.ts'
import { ofParties, type OwnVisit } from '../entry.tsx'
import { QuoteTable } from '../filing/quoteTable.tsx'
import { written } from '../typing.ts'
import { withFile } from './myFile.tsx'

/** `/mis-expedientes/{n}/tasas`: what the file costs, what was paid, and the order for what is left. */
export const owed: Route = {
  path: '/mis-expedientes/:number/tasas',
  get: ofParties((visit) => show(visit, visit.query.get('orden'))),
  post: ofParties(async (visit) => {
    const { site: { office }, person, params, form } = visit
    const number = params['number'] ?? ''
    const done = written(form, 'accion') === 'demo' ? await office.payDemonstration(person, written(form, 'orden')) : await office.owed.orderForFile(person, number)
    if (isRefused(done)) return refusedView(visit, done)
    return redirect(visit, `/mis-expedientes/${number}/tasas?orden=${'orderCode' in done ? done.orderCode : written(form, 'orden')}`)
  }),
}

function show(visit: OwnVisit, code: string | null): Promise<Answer> {
  return withFile(visit, async (file) => {
    const rest = await visit.site.office.owed.ofFile(visit.person, file.number)
    if (isRefused(rest)) return refusedView(visit, rest)
    const order = code === null ? undefined : await visit.site.office.readOrder(code)
    const made = order?.accountId === visit.person.accountId && order.code !== undefined ? { code: order.code, total: order.total, paid: order.status === 'paid' } : null
    return { title: visit.t('money.owed'), unlisted: true, seed: file.tocapuSeed, body: <OwedPage number={file.number} rest={rest} made={made} /> }
  })
}

type Made = { readonly code: string; readonly total: number; readonly paid: boolean }

function OwedPage({ number, rest, made }: { number: string; rest: Owed; made: Made | null }) {
  const visit = useFace()
  const { t, language } = visit
  return (
    <>
      <p className="eyebrow"><Link href={`/mis-expedientes/${number}`}>{number}</Link></p>
      <h1>{t('money.owed')}</h1>
      <p className="lead">{t('money.owedLead')}</p>
      {rest.quote === null ? <p><Status tone="done">{t('money.nothingOwed')}</Status></p> : <QuoteTable quote={rest.quote} />}
      {rest.quote === null || made !== null ? null : (
        <form method="post" action={visit.href(`/mis-expedientes/${number}/tasas`)}><Buttons><Button>{t('money.orderRest')}</Button></Buttons></form>
      )}
      {made === null ? null : <MadeOrder number={number} made={made} />}
      {rest.orders.length === 0 ? null : (
        <Table
          caption={t('money.ordersOf')} rows={rest.orders} keyOf={(order) => order.code}
          columns={[
            { head: t('filing.orderCode'), cell: (order) => <span className="num">{order.code}</span> }, { head: t('payments.status'), cell: (order) => t(`payments.status_${order.status}` as 'payments.status_paid') },
            { head: t('fees.amount'), cell: (order) => soles(order.total, language), figures: true },
          ]}
        />
      )}
    </>
  )
}

function MadeOrder({ number, made }: { number: string; made: Made }) {
  const visit = useFace()
  const { t, language, site } = visit
  if (made.paid) return <p className="note done">{t('money.restPaid', { code: made.code })}</p>
  return (
    <div className="asked">
      <h2>{t('money.restOrder', { code: made.code })}</h2>
      <p className="num">{soles(made.total, language)}</p>
      <p>{t('money.restHow')}</p>
      {site.demonstration === null ? null : (
        <form method="post" action={visit.href(`/mis-expedientes/${number}/tasas`)}><input type="hidden" name="orden" value={made.code} /><Button name="accion" value="demo">{t('money.restDemo')}</Button></form>
      )}
    </div>
  )
}
