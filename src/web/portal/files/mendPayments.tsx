import type { PaymentShown } from '#office/read/index.ts'
import { Button, Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { soles } from '../../locales/dates.ts'
import { Wish } from '../../staff/parts.tsx'
import type { Visit } from '../../visit.ts'

type Told = Pick<PaymentShown, 'code' | 'received' | 'total' | 'difference' | 'refund' | 'status' | 'notFiled'>

/** What happened with a payment and what to do, in one sentence; nothing where it matches. */
export function mendWords({ t, language }: Pick<Visit, 't' | 'language'>, payment: Told, inFile = false): string | null {
  const { code, received, total, difference, refund, status, notFiled } = payment
  const money = (amount: number) => soles(amount, language)
  if (refund === 'asked') return t('money.askedSays', { code })
  if (status === 'disputed' && total !== null) return t(inFile ? 'money.shortOnFile' : 'money.shortSays', { code, received: money(received ?? 0), total: money(total), missing: money(-difference) })
  if (notFiled && status === 'paid' && refund === null) return t('money.notFiledSays', { code, received: money(received ?? 0) })
  return status === 'paid' && difference > 0 && refund === null ? t('money.overSays', { code, over: money(difference) }) : null
}

/** Payments that need somebody's attention, each with its one thing to do. */
export function MendPayments({ payments, inFile = false }: { payments: readonly PaymentShown[]; inFile?: boolean }) {
  const visit = useFace()
  const { t } = visit
  const told = payments.flatMap((payment) => {
    const words = mendWords(visit, payment, inFile)
    return words === null ? [] : [{ payment, words }]
  })
  if (told.length === 0) return null
  return (
    <section className="asked">
      <h2>{t('money.mend')}</h2>
      {told.map(({ payment, words }) => <div key={payment.code}><p>{words}</p><RefundButton payment={payment} /></div>)}
      {visit.path === '/pagos' ? null : <p><Link href="/pagos">{t('money.seePayments')}</Link></p>}
    </section>
  )
}

/** Asks for what may be given back: what is beyond the fee, and all of what served nothing or was deemed not filed. */
export function RefundButton({ payment: { code, difference, refund, status, caseNumber, notFiled } }: { payment: PaymentShown }) {
  const visit = useFace()
  const may = refund !== 'asked' && refund !== 'made' && (difference > 0 || ((caseNumber === null || notFiled) && (status === 'disputed' || status === 'paid')))
  if (!may) return null
  return (
    <form method="post" action={visit.href('/pagos')}>
      <Wish /><input type="hidden" name="orden" value={code} />
      <Button kind="quiet">{visit.t('money.askRefund')}<span className="unseen"> {code}</span></Button>
    </form>
  )
}
