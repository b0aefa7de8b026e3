import { z } from 'zod'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { refundable, refundBars, type Application, type PaymentOrder } from '#procedures/index.ts'
import { folded } from './folded.ts'
import { handle } from './handle.ts'
import { parsed } from './intake/door.ts'
import { day, line } from './intake/text.ts'
import type { Open } from './open.ts'
import { paymentStream, readOrder } from './pay.ts'
import { mayAct, type FileSeen, type Who } from './permissions.ts'

export const settling = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('made'), operationNumber: line(40).refine((t) => t !== '', { error: 'text.empty' }), madeOn: day }),
  z.object({ outcome: z.literal('refused'), because: z.enum(refundBars) }),
])

/** Money asked back by who ordered, and the office's word on it (DL1075 art. 22; LPAG art. 125.4). */
export const refundCases = (open: Open) => ({
  /** Céntimos that may be asked back of an order of one's own. */
  possible: async (who: Who, orderCode: string): Promise<number> => {
    const order = await readOrder(open, orderCode)
    if (order.accountId !== who.accountId || order.refund?.status === 'asked') return 0
    return refundable((await wasNotFiled(open, order)) ? { ...order, notFiled: true } : order)
  },
  async request(who: Who, orderCode: string, commandId: string): Promise<PaymentOrder | Refusal> {
    const notFiled = await wasNotFiled(open, await readOrder(open, orderCode))
    return change(open, who, orderCode, { act: 'requestRefund', ...(notFiled && { notFiled }) }, commandId)
  },
  async settle(who: Who, orderCode: string, input: unknown, commandId: string): Promise<PaymentOrder | Refusal> {
    const form = parsed(settling, input)
    if (isRefusal(form)) return form
    const { outcome, ...said } = form
    return change(open, who, orderCode, { act: outcome === 'made' ? 'makeRefund' : 'refuseRefund', ...said }, commandId)
  },
})

/** Whether what an order paid for was deemed not filed. That is never undone, so it may be read before the order is written. */
async function wasNotFiled({ desk }: Open, { appliedTo }: PaymentOrder): Promise<boolean> {
  if (appliedTo === undefined) return false
  const file = folded<Application>('application', appliedTo, (await desk.store.read([appliedTo])).streams.get(appliedTo) ?? [])
  return file.state.status === 'deemedNotFiled'
}

type Act = { readonly act: 'requestRefund' | 'makeRefund' | 'refuseRefund'; readonly notFiled?: true }

async function change(open: Open, who: Who, orderCode: string, command: Act, commandId: string): Promise<PaymentOrder | Refusal> {
  const order = await readOrder(open, orderCode)
  const permitted = mayAct(who, command.act, seenOf(order))
  if (isRefusal(permitted)) return order.status === 'none' ? refuse('payment.unknown-order', 'D486 art. 138 d', { orderCode }) : permitted
  if (order.status === 'none') return refuse('payment.unknown-order', 'D486 art. 138 d', { orderCode })
  const done = await handle(open.desk, { kind: 'payment', stream: paymentStream(orderCode), command, commandId, actor: { accountId: who.accountId, role: permitted.as } })
  return isRefusal(done) ? done : (done.state as PaymentOrder)
}

/** Of an order its own account is the only side. */
function seenOf({ accountId }: PaymentOrder): FileSeen {
  return { channel: 'online', filer: accountId ?? null, mailbox: null, representativeAccount: null, formalExaminer: null, registrabilityExaminer: null, conflicts: [] }
}
