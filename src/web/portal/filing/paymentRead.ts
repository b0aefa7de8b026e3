import type { Draft } from '#office/drafts.ts'
import type { PlainDate } from '#calendar/date.ts'
import { refusalSentence } from '../../locales/refusals.ts'
import type { OwnVisit } from '../entry.tsx'
import { given, ticked, written } from '../typing.ts'
import { classesPaid, hasPaid, ordersIn, ownOrder, withLast, withMore, type PaymentOrder } from './order.ts'
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

/** The order for the whole or, once something was paid, for what is left. A second click finds the order of the first. */
async function ordered(visit: OwnVisit, draft: Draft, smallEnterprise: boolean): Promise<Reading> {
  const { office } = visit.site
  const to = `${taskPath(draft.id, 'pago')}#orden`
  if (draft.form.smallEnterprise !== smallEnterprise) await office.drafts.save(visit.person, draft.id, { smallEnterprise })
  const made = await office.owed.orderForDraft(visit.person, draft.id)
  if ('refused' in made) return made.code === 'payment.nothing-owed' ? { part: {}, to, merges: true } : wrong(visit, made)
  const last = ordersIn(draft.form).at(-1)
  if (last?.orderCode === made.orderCode) return { part: {}, to, merges: true }
  const one = { orderCode: made.orderCode }
  return { part: { ...(hasPaid(await ownOrder(visit, last?.orderCode)) ? withMore(draft.form, one) : withLast(draft.form, one)), smallEnterprise }, to, merges: true }
}

async function paidHere(visit: OwnVisit, draft: Draft): Promise<Reading> {
  const to = `${taskPath(draft.id, 'pago')}#orden`
  const orderCode = ordersIn(draft.form).at(-1)?.orderCode
  if (orderCode === undefined) return { part: {}, to }
  const before = await ownOrder(visit, orderCode)
  const paid = before?.status === 'paid' ? before : await visit.site.office.payDemonstration(visit.person, orderCode)
  if ('refused' in paid) return wrong(visit, paid)
  return { part: withLast(draft.form, { orderCode, ...given('operationNumber', paid.operationNumber ?? ''), ...(paid.paidOn === undefined ? {} : { paidOn: paid.paidOn }) }), to, merges: true }
}

/** An order of one's own that pays for nothing yet. */
async function used(visit: OwnVisit, draft: Draft): Promise<Reading> {
  const typed = written(visit.form, 'codigo').toUpperCase()
  const order = /^[A-Z0-9-]{4,40}$/.test(typed) ? await ownOrder(visit, typed) : undefined
  if (order?.code === undefined) return { part: {}, errors: [{ field: 'codigo', message: visit.t('filing.orderUnknown') }] }
  if (order.appliedTo !== undefined || ordersIn(draft.form).slice(0, -1).some((one) => one.orderCode === order.code)) return { part: {}, errors: [{ field: 'codigo', message: visit.t('filing.orderUsed') }] }
  const one = { orderCode: order.code, ...given('operationNumber', order.operationNumber ?? ''), ...(order.paidOn === undefined ? {} : { paidOn: order.paidOn }) }
  const last = await ownOrder(visit, ordersIn(draft.form).at(-1)?.orderCode)
  const part = hasPaid(last) && last?.code !== order.code && classesPaid(last as PaymentOrder) < draft.form.classes.length ? withMore(draft.form, one) : withLast(draft.form, one)
  return { part, to: `${taskPath(draft.id, 'pago')}#orden`, merges: true }
}

async function stated(visit: OwnVisit, draft: Draft, smallEnterprise: boolean): Promise<Reading> {
  const last = ordersIn(draft.form).at(-1)
  if (last === undefined || !visit.form.has('operacion')) return { part: { smallEnterprise } }
  const day = written(visit.form, 'pagado')
  return { part: { smallEnterprise, ...withLast(draft.form, { orderCode: last.orderCode, ...given('operationNumber', written(visit.form, 'operacion')), ...(day === '' ? {} : { paidOn: day as PlainDate }) }) } }
}

function wrong(visit: OwnVisit, refusal: Parameters<typeof refusalSentence>[0]): Reading {
  return { part: {}, errors: [{ field: 'orden', message: refusalSentence(refusal, visit.language, visit.site.cite) }] }
}
