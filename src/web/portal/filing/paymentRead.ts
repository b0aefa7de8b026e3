import type { Draft } from '#office/drafts.ts'
import type { PlainDate } from '#calendar/date.ts'
import { refusalSentence } from '../../locales/refusals.ts'
import type { OwnVisit } from '../entry.tsx'
import { given, ticked, written } from '../typing.ts'
import { classesPaid, ownOrder } from './order.ts'
import type { Reading } from './shape.ts'
import { taskPath } from './tasks.ts'

/** The buttons of the payment: make the order, pay it at the demonstration's bank, use one that is already there, or state the voucher. */
export async function readPayment(visit: OwnVisit, draft: Draft): Promise<Reading> {
  const smallEnterprise = ticked(visit.form, 'mype')
  switch (written(visit.form, 'accion')) {
    case 'orden': return ordered(visit, draft, smallEnterprise)
    case 'demo': return paidHere(visit, draft)
    case 'usar': return used(visit, draft)
    default: return stated(visit, draft, smallEnterprise)
  }
}

async function ordered(visit: OwnVisit, draft: Draft, smallEnterprise: boolean): Promise<Reading> {
  const { form } = draft
  const order = await ownOrder(visit, form.payment?.orderCode)
  const covers = order !== undefined && classesPaid(order) >= form.classes.length
  const to = `${taskPath(draft.id, 'pago')}#orden`
  // A second click finds the order of the first.
  if (covers) return { part: {}, to, merges: true }
  const made = await visit.site.office.order(visit.person, { classes: form.classes, priorities: form.priorities, smallEnterprise }, draft.id)
  if ('refused' in made) return wrong(visit, made)
  return { part: { payment: { orderCode: made.orderCode }, smallEnterprise }, to, merges: true }
}

async function paidHere(visit: OwnVisit, draft: Draft): Promise<Reading> {
  const to = `${taskPath(draft.id, 'pago')}#orden`
  const orderCode = draft.form.payment?.orderCode
  if (orderCode === undefined) return { part: {}, to }
  const before = await ownOrder(visit, orderCode)
  const paid = before?.status === 'paid' ? before : await visit.site.office.payDemonstration(visit.person, orderCode)
  if ('refused' in paid) return wrong(visit, paid)
  return { part: { payment: { orderCode, ...given('operationNumber', paid.operationNumber ?? ''), ...(paid.paidOn === undefined ? {} : { paidOn: paid.paidOn }) } }, to, merges: true }
}

/** An order of one's own that pays for nothing yet. */
async function used(visit: OwnVisit, draft: Draft): Promise<Reading> {
  const typed = written(visit.form, 'codigo').toUpperCase()
  const order = /^[A-Z0-9-]{4,40}$/.test(typed) ? await ownOrder(visit, typed) : undefined
  if (order?.code === undefined) return { part: {}, errors: [{ field: 'codigo', message: visit.t('filing.orderUnknown') }] }
  if (order.appliedTo !== undefined) return { part: {}, errors: [{ field: 'codigo', message: visit.t('filing.orderUsed') }] }
  const payment = { orderCode: order.code, ...given('operationNumber', order.operationNumber ?? ''), ...(order.paidOn === undefined ? {} : { paidOn: order.paidOn }) }
  return { part: { payment }, to: `${taskPath(draft.id, 'pago')}#orden`, merges: true }
}

async function stated(visit: OwnVisit, draft: Draft, smallEnterprise: boolean): Promise<Reading> {
  const { payment } = draft.form
  if (payment === undefined || !visit.form.has('operacion')) return { part: { smallEnterprise } }
  const day = written(visit.form, 'pagado')
  return { part: { smallEnterprise, payment: { orderCode: payment.orderCode, ...given('operationNumber', written(visit.form, 'operacion')), ...(day === '' ? {} : { paidOn: day as PlainDate }) } } }
}

function wrong(visit: OwnVisit, refusal: Parameters<typeof refusalSentence>[0]): Reading {
  return { part: {}, errors: [{ field: 'orden', message: refusalSentence(refusal, visit.language, visit.site.cite) }] }
}
