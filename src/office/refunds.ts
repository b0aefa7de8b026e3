import { z } from 'zod'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { refundable, refundBars, type PaymentOrder } from '#procedures/index.ts'
import { handle } from './handle.ts'
import { parsed } from './intake/door.ts'
import { day, line } from './intake/text.ts'
import type { Open } from './open.ts'
import { paymentStream, readOrder } from './pay.ts'
import { mayAct, type FileSeen, type Who } from './permissions.ts'

export const settling = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('made'), operationNumber: line(40), madeOn: day }),
  z.object({ outcome: z.literal('refused'), because: z.enum(refundBars) }),
])

/** Money asked back by who ordered, and the office's word on it (DL1075 art. 22). */
export const refundCases = (open: Open) => ({
  /** Céntimos that may be asked back of an order of one's own. */
  possible: async (who: Who, orderCode: string): Promise<number> => {
    const order = await readOrder(open, orderCode)
    return order.accountId === who.accountId && order.refund?.status !== 'asked' ? refundable(order) : 0
  },
  request: (who: Who, orderCode: string, commandId: string) => change(open, who, orderCode, { act: 'requestRefund' }, commandId),
  async settle(who: Who, orderCode: string, input: unknown, commandId: string): Promise<PaymentOrder | Refusal> {
    const form = parsed(settling, input)
    if (isRefusal(form)) return form
    const { outcome, ...said } = form
    return change(open, who, orderCode, { act: outcome === 'made' ? 'makeRefund' : 'refuseRefund', ...said }, commandId)
  },
})

type Act = { readonly act: 'requestRefund' | 'makeRefund' | 'refuseRefund' }

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
