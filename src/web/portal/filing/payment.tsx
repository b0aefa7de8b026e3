import type { Filing } from '#office/intake/filing.ts'
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
import { classesPaid, ownOrder, type PaymentOrder } from './order.ts'
import { readPayment } from './paymentRead.ts'
import { QuoteTable } from './quoteTable.tsx'
import type { Sheet, Task } from './shape.ts'
import { taskPath } from './tasks.ts'

export const payment: Task = {
  slug: 'pago', parts: ['payment', 'smallEnterprise'],
  fields: { 'payment.orderCode': 'codigo', 'payment.operationNumber': 'operacion', 'payment.paidOn': 'pagado', payment: 'codigo' },
  body: paymentBody, read: readPayment, lines,
}

async function paymentBody(sheet: Sheet, visit: OwnVisit) {
  const order = await ownOrder(visit, sheet.form.payment?.orderCode)
  return <PaymentBody sheet={sheet} order={order} />
}

function PaymentBody({ sheet, order }: { sheet: Sheet; order: PaymentOrder | undefined }) {
  const visit = useFace()
  const { t } = visit
  const { form, errors, around: { quote }, draft } = sheet
  const short = order !== undefined && classesPaid(order) < form.classes.length
  return (
    <>
      <p className="lead">{t('filing.paymentLead')}</p>
      {'refused' in quote ? <Refused refusal={quote} /> : <QuoteTable quote={quote} />}
      {order === undefined || short ? <CheckField name="mype" label={t('fees.small')} hint={t('fees.smallHint')} checked={form.smallEnterprise} /> : <input type="hidden" name="mype" value={form.smallEnterprise ? 'si' : ''} />}
      <section id="orden" tabIndex={-1}>
        {form.classes.length === 0 ? <p className="note">{t('filing.paymentNoGoods')} <Link href={taskPath(draft.id, 'productos')}>{t('filing.task_goods')}</Link></p> : null}
        {order === undefined ? null : <Order order={order} form={form} short={short} errors={errors} />}
        {(order === undefined || short) && form.classes.length > 0 ? <Buttons><Button name="accion" value="orden" kind={order === undefined ? 'primary' : 'secondary'}>{t(order === undefined ? 'filing.makeOrder' : 'filing.makeNewOrder')}</Button></Buttons> : null}
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
  const done = order.status === 'paid' || order.status === 'stated'
  return (
    <>
      <h2>{t('filing.orderTitle')}</h2>
      <dl className="order">
        <div><dt>{t('filing.orderCode')}</dt><dd className="order-code num">{order.code}</dd></div>
        <div><dt>{t('filing.orderTotal')}</dt><dd className="num">{soles(order.total, language)}</dd></div>
        <div><dt>{t('filing.orderStatus')}</dt><dd><Status tone={done ? 'done' : 'attention'}>{t(`payments.status_${order.status}` as 'payments.status_ordered')}</Status></dd></div>
      </dl>
      {short ? <p className="note">{t('filing.orderShort', { paid: classesPaid(order), asked: form.classes.length })}</p> : null}
      {order.status !== 'ordered' ? null : (
        <>
          {site.demonstration === null ? null : <p><Button kind="primary" name="accion" value="demo">{t('filing.payDemonstration')}</Button></p>}
          <p>{t('filing.payHow')}</p>
          <Field name="operacion" label={t('filing.operationNumber')} hint={t('filing.operationHint')} value={form.payment?.operationNumber ?? ''} width="medium" errors={errors} />
          <Field name="pagado" label={t('filing.paidOn')} type="date" max={today} value={form.payment?.paidOn ?? ''} width="medium" errors={errors} />
        </>
      )}
      {done ? <p>{t('filing.orderPaid', { number: order.operationNumber ?? '', date: order.paidOn === undefined ? '' : longDate(order.paidOn, language) })}</p> : null}
    </>
  )
}

function lines({ payment: stated }: Filing, { t, language }: Visit): readonly Line[] {
  if (stated === undefined) return [{ label: t('filing.task_payment'), value: t('filing.none') }]
  const day = stated.paidOn === undefined ? undefined : parseDate(stated.paidOn)
  return [
    { label: t('filing.orderCode'), value: <span className="num">{stated.orderCode}</span> },
    ...(stated.operationNumber === undefined ? [] : [{ label: t('filing.operationNumber'), value: <span className="num">{stated.operationNumber}</span> }]),
    ...(day === undefined ? [] : [{ label: t('filing.paidOn'), value: longDate(day, language) }]),
  ]
}
