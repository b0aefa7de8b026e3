import type { Page, PaymentShown } from '#office/read/index.ts'
import { Link } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { Pagination } from '../../components/lists.tsx'
import { Status, type Tone } from '../../components/status.tsx'
import { Table } from '../../components/table.tsx'
import { shortDate, soles } from '../../locales/dates.ts'
import { isRefused, refusedView } from '../../staff/entry.tsx'
import { Done, wishOf } from '../../staff/parts.tsx'
import { redirect, typed, type Route } from '../../visit.ts'
import { ofParties } from '../entry.tsx'
import { written } from '../typing.ts'
import { MendPayments, RefundButton } from './mendPayments.tsx'

/** `/pagos`: one's payment orders, newest first, and what each paid for. */
export const payments: Route = {
  path: '/pagos',
  get: ofParties(async (visit) => {
    const cursor = typed(visit.query, 'desde', 300)
    const orders = await visit.site.read.paymentsOf(visit.person, cursor === '' ? null : cursor)
    return { title: visit.t('payments.title'), unlisted: true, body: <Payments orders={orders} first={cursor === ''} mend={await visit.site.read.paymentsToMend(visit.person)} /> }
  }),
  post: ofParties(async (visit) => {
    const { site: { office }, person, form } = visit
    const done = await office.refunds.request(person, written(form, 'orden'), wishOf(form))
    return isRefused(done) ? refusedView(visit, done) : redirect(visit, '/pagos?hecho=asked')
  }),
}

const tones: Readonly<Record<string, Tone>> = { ordered: 'attention', stated: 'progress', paid: 'done', disputed: 'danger', refunded: 'neutral' }

function Payments({ orders, first, mend }: { orders: Page<PaymentShown>; first: boolean; mend: readonly PaymentShown[] }) {
  const { t, language } = useFace()
  return (
    <>
      <Done words={{ asked: 'money.doneAsked' }} />
      <h1>{t('payments.title')}</h1>
      <MendPayments payments={mend} />
      {orders.items.length === 0 ? <EmptyState title={t('payments.emptyTitle')} why={t('payments.emptyWhy')} /> : (
        <>
          <p className="lead">{t('payments.lead')}</p>
          <Table
            caption={t('payments.title')} hideCaption rows={orders.items} keyOf={(order) => order.code}
            columns={[
              { head: t('filing.orderCode'), cell: (order) => <span className="num">{order.code}</span> },
              { head: t('payments.orderedOn'), cell: (order) => shortDate(order.orderedOn, language), figures: true },
              { head: t('payments.status'), cell: (order) => <Status tone={tones[order.status] ?? 'neutral'}>{t(`payments.status_${order.status}` as 'payments.status_paid')}</Status> },
              { head: t('money.refundOf'), cell: (order) => (order.refund === null ? <RefundButton payment={order} /> : t(`money.refund_${order.refund}`)) },
              { head: t('filing.operationNumber'), cell: (order) => order.operationNumber ?? '' },
              { head: t('payments.usedFor'), cell: (order) => (order.caseNumber === null ? t('payments.unused') : <Link href={`/mis-expedientes/${order.caseNumber}`}>{order.caseNumber}</Link>) },
              { head: t('fees.amount'), cell: (order) => (order.total === null ? '' : soles(order.total, language)), figures: true },
            ]}
          />
          <p className="hint">{t('money.noRefund')}</p>
          <Pagination
            {...(first ? {} : { earlier: '/pagos' })} {...(orders.next === null ? {} : { later: `/pagos?desde=${encodeURIComponent(orders.next)}` })}
            shown={t('payments.count', { count: orders.items.length })}
          />
        </>
      )}
    </>
  )
}
