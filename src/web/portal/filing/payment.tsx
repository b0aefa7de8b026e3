import type { Filing } from '#office/intake/filing.ts'
import type { Owed } from '#office/owed.ts'
import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { Refused } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { CheckField, Field } from '../../components/field.tsx'
import type { Line } from '../../components/lists.tsx'
import { Status } from '../../components/status.tsx'
import { longDate, soles } from '../../locales/dates.ts'
import { parseDate } from '../../dates.ts'
import type { Visit } from '../../visit.ts'
import type { OwnVisit } from '../entry.tsx'
import { SaveButtons } from './frame.tsx'
import { mendWords } from '../files/mendPayments.tsx'
import { classesPaid, hasPaid, ordersIn, ownOrder, type PaymentOrder, type PaymentTyped } from './order.ts'
import { readPayment } from './paymentRead.ts'
import { QuoteTable } from './quoteTable.tsx'
import type { Sheet, Task } from './shape.ts'
import { taskPath } from './tasks.ts'

export const payment: Task = {
  slug: 'pago', parts: ['payment', 'morePayments', 'smallEnterprise'],
  fields: { 'payment.orderCode': 'codigo', 'payment.operationNumber': 'operacion', 'payment.paidOn': 'pagado', payment: 'codigo' },
  body: paymentBody, read: readPayment, lines,
}

type Orders = { readonly last: PaymentOrder | undefined; readonly paid: readonly PaymentOrder[]; readonly rest: Owed | null }

async function paymentBody(sheet: Sheet, visit: OwnVisit) {
  const known = (await Promise.all(ordersIn(sheet.form).map((one) => ownOrder(visit, one.orderCode)))).filter((one) => one !== undefined)
  const paid = known.filter(hasPaid)
  const rest = paid.length === 0 ? null : await visit.site.office.owed.ofDraft(visit.person, sheet.draft.id)
  return <PaymentBody sheet={sheet} orders={{ last: known.at(-1), paid, rest: rest === null || 'refused' in rest ? null : rest }} />
}

const covered = (orders: readonly PaymentOrder[]) => orders.reduce((sum, one) => sum + classesPaid(one), 0)

function PaymentBody({ sheet, orders: { last: order, paid, rest } }: { sheet: Sheet; orders: Orders }) {
  const visit = useFace()
  const { t, language } = visit
  const { form, errors, around: { quote }, draft } = sheet
  const all = order === undefined || paid.includes(order) ? paid : [...paid, order]
  const short = order !== undefined && covered(all) < form.classes.length
  const more = short && paid.length > 0 && rest !== null && rest.quote !== null
  return (
    <>
      <p className="lead">{t('filing.paymentLead')}</p>
      {'refused' in quote ? <Refused refusal={quote} /> : <QuoteTable quote={quote} />}
      {order === undefined || short ? <CheckField name="mype" label={t('fees.small')} hint={t('fees.smallHint')} checked={form.smallEnterprise} /> : <input type="hidden" name="mype" value={form.smallEnterprise ? 'si' : ''} />}
      <section id="orden" tabIndex={-1}>
        {form.classes.length === 0 ? <p className="note">{t('filing.paymentNoGoods')} <Link href={taskPath(draft.id, 'productos')}>{t('filing.task_goods')}</Link></p> : null}
        {paid.filter((one) => one !== order).map((one) => <p key={one.code}><Status tone="done">{t('money.earlier')}</Status> <span className="num">{one.code} · {soles(one.total, language)}</span></p>)}
        {order === undefined ? null : <Order order={order} form={form} short={short && !more} errors={errors} />}
        {more && rest?.quote ? (
          <div className="asked">
            <h2>{t('money.owed')}</h2>
            <p>{t('money.addedAfter', { paid: covered(paid), asked: form.classes.length })}</p>
            <QuoteTable quote={rest.quote} />
            <Buttons><Button name="accion" value="orden">{t('money.orderRest')}</Button></Buttons>
          </div>
        ) : null}
        {!more && (order === undefined || short) && form.classes.length > 0 ? <Buttons><Button name="accion" value="orden" kind={order === undefined ? 'primary' : 'secondary'}>{t(order === undefined ? 'filing.makeOrder' : 'filing.makeNewOrder')}</Button></Buttons> : null}
      </section>
      <details className="more" open={errors.some((error) => error.field === 'codigo')}>
        <summary>{t('filing.haveOrder')}</summary>
        <p className="hint">{t('filing.haveOrderHint')}</p>
        <Field name="codigo" label={t('filing.orderCode')} value={errors.some((error) => error.field === 'codigo') ? String(visit.form.get('codigo') ?? '') : ''} width="medium" errors={errors} />
        <Button kind="secondary" name="accion" value="usar">{t('filing.useOrder')}</Button>
      </details>
      {order === undefined ? null : <SaveButtons second={order.status === 'ordered' && visit.site.demonstration !== null} />}
    </>
  )
}

function Order({ order, form, short, errors }: { order: PaymentOrder; form: Filing; short: boolean; errors: Sheet['errors'] }) {
  const { t, site, language, today } = useFace()
  const done = hasPaid(order)
  const typed = ordersIn(form).at(-1)
  const wrong = mendWords({ t, language }, { code: order.code ?? '', status: order.status, total: order.total, received: order.receipts.reduce((sum, r) => sum + r.amount, 0), difference: order.receipts.reduce((sum, r) => sum + r.amount, -order.total), refund: order.refund?.status ?? null, notFiled: false })
  return (
    <>
      <h2>{t('filing.orderTitle')}</h2>
      <dl className="order">
        <div><dt>{t('filing.orderCode')}</dt><dd className="order-code num">{order.code}</dd></div>
        <div><dt>{t('filing.orderTotal')}</dt><dd className="num">{soles(order.total, language)}</dd></div>
        <div><dt>{t('filing.orderStatus')}</dt><dd><Status tone={done ? 'done' : 'attention'}>{t(`payments.status_${order.status}` as 'payments.status_ordered')}</Status></dd></div>
      </dl>
      {wrong === null ? null : <p className="note">{wrong}</p>}
      {short ? <p className="note">{t('filing.orderShort', { paid: classesPaid(order), asked: form.classes.length })}</p> : null}
      {order.status !== 'ordered' ? null : (
        <>
          {site.demonstration === null ? null : <p><Button kind="primary" name="accion" value="demo">{t('filing.payDemonstration')}</Button></p>}
          <p>{t('filing.payHow')}</p>
          <Field name="operacion" label={t('filing.operationNumber')} hint={t('filing.operationHint')} value={typed?.operationNumber ?? ''} width="medium" errors={errors} />
          <Field name="pagado" label={t('filing.paidOn')} type="date" max={today} value={typed?.paidOn ?? ''} width="medium" errors={errors} />
        </>
      )}
      {done ? <p>{t('filing.orderPaid', { number: order.operationNumber ?? '', date: order.paidOn === undefined ? '' : longDate(order.paidOn, language) })}</p> : null}
    </>
  )
}

function lines(form: Filing, visit: Visit): readonly Line[] {
  const all = ordersIn(form)
  return all.length === 0 ? [{ label: visit.t('filing.task_payment'), value: visit.t('filing.none') }] : all.flatMap((one) => orderLines(one, visit))
}

function orderLines(stated: PaymentTyped, { t, language }: Visit): readonly Line[] {
  const day = stated.paidOn === undefined ? undefined : parseDate(stated.paidOn)
  return [
    { label: t('filing.orderCode'), value: <span className="num">{stated.orderCode}</span> },
    ...(stated.operationNumber === undefined ? [] : [{ label: t('filing.operationNumber'), value: <span className="num">{stated.operationNumber}</span> }]),
    ...(day === undefined ? [] : [{ label: t('filing.paidOn'), value: longDate(day, language) }]),
  ]
}
