import type { Job } from '#ports/record.ts'
import { received, type Application, type ApplicationEvent, type PaymentEvent, type PaymentOrder } from '#procedures/index.ts'

/** What the program does by itself once an act is committed: letters, the firm decision's certificate, its seal. */
export function applicationJobs(stream: string, state: Application, event: ApplicationEvent): readonly Job[] {
  switch (event.type) {
    case 'NoticeDeposited':
      return [{ task: 'mailNotice', payload: { stream, noticeId: event.noticeId, accountId: event.accountId } }, ...firm(stream, state)]
    case 'NoticeSent':
      return event.means === 'email' ? [{ task: 'emailNotice', payload: { stream, noticeId: event.noticeId } }] : []
    case 'NoticeServed': case 'ServiceRefused': case 'NoticeLeftUnderDoor': case 'NoticeDelivered': case 'NoticePublished': case 'NoticeCured': case 'NoticeChallengeDismissed':
      return firm(stream, state)
    case 'DecisionBecameFinal':
      return event.outcome === 'granted' ? [{ task: 'issueCertificate', payload: { stream }, key: `certificate ${stream}` }] : []
    case 'CertificateIssued':
      return [{ task: 'sealCertificate', payload: { stream }, key: `seal ${stream}` }]
    default:
      return []
  }
}

function firm(stream: string, state: Application): readonly Job[] {
  return state.status === 'granted' ? [{ task: 'becomeFinal', payload: { stream }, key: `final ${stream}` }] : []
}

/** Who ordered is told by letter that a payment was short or beyond, and what became of money asked back: the mailbox says the rest. */
export function paymentJobs(order: PaymentOrder, { type }: PaymentEvent): readonly Job[] {
  const told = type === 'PaymentDisputed' || type === 'RefundMade' || type === 'RefundRefused' || (type === 'FeePaid' && received(order) > order.total)
  return told ? [{ task: 'mailPayment', payload: { accountId: order.accountId } }] : []
}
