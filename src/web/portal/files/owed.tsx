import type { Owed } from '#office/owed.ts'
import type { WholeCase } from '#office/read/index.ts'
import { Button, Buttons, Link, LinkButton } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { Field } from '../../components/field.tsx'
import { Status } from '../../components/status.tsx'
import { Table } from '../../components/table.tsx'
import { soles } from '../../locales/dates.ts'
import { isRefused, refusedView } from '../../staff/entry.tsx'
import { redirect, type Answer, type Route } from '../../visit.ts'
import { ofParties, type OwnVisit } from '../entry.tsx'
import { QuoteTable } from '../filing/quoteTable.tsx'
import { written } from '../typing.ts'
import { withFile } from './myFile.tsx'
import { actPath, actWord } from './partyActs.ts'

/** `/mis-expedientes/{n}/tasas`: what the file costs, what was paid, and the order for what is left. */
export const owed: Route = {
  path: '/mis-expedientes/:number/tasas',
  get: ofParties((visit) => show(visit, visit.query.get('orden'), classesIn(visit.query.get('clases')))),
  post: ofParties(async (visit) => {
    const { site: { office }, person, params, form } = visit
    const number = params['number'] ?? ''
    const classes = classesIn(form.get('clases'))
    const done = written(form, 'accion') === 'demo' ? await office.payDemonstration(person, written(form, 'orden')) : await office.owed.orderForFile(person, number, classes)
    if (isRefused(done)) return refusedView(visit, done)
    const query = new URLSearchParams({ orden: 'orderCode' in done ? done.orderCode : written(form, 'orden'), ...(classes > 0 && { clases: String(classes) }) })
    return redirect(visit, `/mis-expedientes/${number}/tasas?${query.toString()}`)
  }),
}

/** How many classes the file will have once it is completed; 0 where nobody said. */
const classesIn = (text: unknown): number => (typeof text === 'string' && /^([1-9]|[1-3]\d|4[0-5])$/.test(text) ? Number(text) : 0)

function show(visit: OwnVisit, code: string | null, classes: number): Promise<Answer> {
  return withFile(visit, async (file) => {
    const rest = await visit.site.office.owed.ofFile(visit.person, file.number, classes)
    if (isRefused(rest)) return refusedView(visit, rest)
    const order = code === null ? undefined : await visit.site.office.readOrder(code)
    const made = order?.accountId === visit.person.accountId && order.code !== undefined ? { code: order.code, total: order.total, paid: order.status === 'paid' } : null
    return { title: visit.t('money.owed'), unlisted: true, seed: file.tocapuSeed, body: <OwedPage file={file} rest={rest} made={made} classes={classes} /> }
  })
}

type Made = { readonly code: string; readonly total: number; readonly paid: boolean }

function OwedPage({ file, rest, made, classes }: { file: WholeCase; rest: Owed; made: Made | null; classes: number }) {
  const visit = useFace()
  const { t, language } = visit
  const { number } = file
  return (
    <>
      <p className="eyebrow"><Link href={`/mis-expedientes/${number}`}>{number}</Link></p>
      <h1>{t('money.owed')}</h1>
      <p className="lead">{t('money.owedLead')}</p>
      {file.status === 'receivedIncomplete' || file.status === 'formalRequirement' ? <HowMany file={file} classes={classes} /> : null}
      {rest.wanted.length === 0 ? null : rest.quote === null ? <p><Status tone="done">{t('money.nothingOwed')}</Status></p> : <QuoteTable quote={rest.quote} />}
      {rest.quote === null || made !== null ? null : (
        <form method="post" action={visit.href(`/mis-expedientes/${number}/tasas`)}><input type="hidden" name="clases" value={classes === 0 ? '' : classes} /><Buttons><Button>{t('money.orderRest')}</Button></Buttons></form>
      )}
      {made === null ? null : <MadeOrder file={file} made={made} classes={classes} />}
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

/** What is completed may add classes: they are paid for before they are filed (D486 art. 140 e). */
function HowMany({ file, classes }: { file: WholeCase; classes: number }) {
  const { t, href } = useFace()
  return (
    <form method="get" action={href(`/mis-expedientes/${file.number}/tasas`)} className="inline-fields">
      <Field name="clases" label={t('money.howMany')} hint={t('money.howManyHint')} type="number" min={Math.max(1, file.classes.length)} max={45} width="short" value={String(Math.max(classes, file.classes.length) || '')} />
      <div className="field"><Button kind="secondary">{t('money.countIt')}</Button></div>
    </form>
  )
}

function MadeOrder({ file: { number, status }, made, classes }: { file: WholeCase; made: Made; classes: number }) {
  const visit = useFace()
  const { t, language, site } = visit
  const asked = status === 'receivedIncomplete' ? 'cureMinimum' : status === 'formalRequirement' ? 'answerRequirement' : null
  if (made.paid) {
    return (
      <>
        <p className="note done">{t('money.restPaid', { code: made.code })}</p>
        {asked === null ? null : <p><LinkButton href={`${actPath(number, asked)}?codigo=${made.code}`}>{t(actWord(asked))}</LinkButton></p>}
      </>
    )
  }
  return (
    <div className="asked">
      <h2>{t('money.restOrder', { code: made.code })}</h2>
      <p className="num">{soles(made.total, language)}</p>
      <p>{t('money.restHow')}</p>
      {site.demonstration === null ? null : (
        <form method="post" action={visit.href(`/mis-expedientes/${number}/tasas`)}><input type="hidden" name="orden" value={made.code} /><input type="hidden" name="clases" value={classes === 0 ? '' : classes} /><Button name="accion" value="demo">{t('money.restDemo')}</Button></form>
      )}
    </div>
  )
}
