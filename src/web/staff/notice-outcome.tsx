import type { CaseNotice, WholeCase } from '#office/read/index.ts'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, FileField, RadioField, SelectField, type FieldError } from '../components/field.tsx'
import { SummaryList } from '../components/lists.tsx'
import { longDate } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { chosen, given, written } from '../portal/typing.ts'
import { parseDate } from '../dates.ts'
import { problem } from '../public/problem.tsx'
import { redirect, type Answer, type Route, type View } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { asErrors, Wish, wishOf } from './parts.tsx'

/** What became of a notice: received, refused, nobody there, sent, come back, published; each with its day and its proof (LPAG arts 20–25). */
export const recordService: Route = {
  path: '/ventanilla/notificaciones/:number/:notice',
  get: staffPage('counter', (visit) => withNotice(visit, (found) => form(visit, found, []))),
  post: staffPage('counter', (visit) => withNotice(visit, async (found) => {
    const outcome = await record(visit, found)
    return outcome instanceof Response ? outcome : form(visit, found, outcome)
  })),
  maxBytes: 21 * 1024 * 1024,
}

type Found = { readonly file: WholeCase; readonly notice: CaseNotice }

async function withNotice(visit: OwnVisit, use: (found: Found) => Answer | Promise<Answer>): Promise<Answer> {
  const file = await visit.site.read.wholeCase(visit.person, visit.params['number'] ?? '')
  if (file === undefined) return problem(visit, 404)
  if (isRefused(file)) return refusedView(visit, file, 403)
  const notice = file.notices.find((n) => n.noticeId === visit.params['notice'])
  return notice === undefined ? problem(visit, 404) : use({ file, notice })
}

const outcomes = ['received', 'refused', 'visit', 'leftUnderDoor', 'sendMail', 'delivered', 'undelivered', 'publish', 'publishShort'] as const
type Outcome = (typeof outcomes)[number]
const hinted: readonly Outcome[] = ['refused', 'visit', 'leftUnderDoor', 'sendMail', 'undelivered', 'publish', 'publishShort']
const relations = ['party', 'representative', 'relative', 'employee', 'porter', 'other'] as const

/** What may have happened to a notice as it stands; what the law does not allow is not offered, and would be refused. */
function possible({ file, notice }: Found): readonly Outcome[] {
  if (!['queued', 'sent', 'firstVisitFailed', 'paperRequired'].includes(notice.status)) return []
  return outcomes.filter((one) => {
    if (one === 'visit') return notice.status !== 'firstVisitFailed'
    if (one === 'leftUnderDoor') return notice.status === 'firstVisitFailed'
    if (one === 'sendMail') return file.service === 'certifiedMail' && notice.status !== 'sent'
    return one === 'delivered' || one === 'undelivered' ? notice.status === 'sent' : true
  })
}

async function record(visit: OwnVisit, found: Found): Promise<Response | readonly FieldError[]> {
  const { form: posted, site, person, t } = visit
  const said = (name: string) => written(posted, name)
  const does = possible(found).find((one) => one === said('paso'))
  const scan = chosen(posted, 'cargo')[0]
  const errors = does === undefined ? [{ field: 'paso', message: t('counter.happenedMissing') }] : wrong(visit, does, scan !== undefined)
  if (errors.length > 0 || does === undefined) return errors
  const kept = scan === undefined ? undefined : await site.office.upload(person, { bytes: new Uint8Array(await scan.arrayBuffer()), title: scan.name.slice(0, 120), as: 'serviceRecord' })
  if (isRefused(kept)) return asErrors(visit, kept, 'cargo')
  const { act, input } = asked(visit, found.notice, does)
  const done = await site.office.act({ who: person, number: found.file.number, act, commandId: wishOf(posted), input: { noticeId: found.notice.noticeId, ...input, ...given('sheet', act === 'recordService' || act === 'recordVisit' || act === 'sendNotice' ? said('cedula') : ''), ...(kept === undefined ? {} : { record: kept.id }) } })
  return isRefused(done) ? asErrors(visit, done, done.code === 'notice.impossible-second-visit' ? 'segunda' : 'dia', { receiver: act === 'recordService' && does === 'received' ? 'recibe' : 'nota', found: 'nota', note: 'nota', where: 'nota', nextVisitOn: 'segunda', sheet: 'cedula' }) : redirect(visit, '/ventanilla/notificaciones?hecho=served')
}

function wrong({ form: posted, t }: OwnVisit, does: Outcome, scanned: boolean): readonly FieldError[] {
  const said = (name: string) => written(posted, name)
  const missing = (field: string, message: Key) => (said(field) === '' ? [{ field, message: t(message) }] : [])
  return [
    ...(parseDate(said('dia')) === undefined ? [{ field: 'dia', message: t('counter.wrongDay') }] : []),
    ...(said('cedula') === '' || /^[A-Za-z0-9/-]{1,40}$/.test(said('cedula')) ? [] : [{ field: 'cedula', message: t('counter.wrongSheet') }]),
    ...(does === 'received' ? [...missing('recibe', 'counter.receiverMissing'), ...missing('documento', 'counter.receiverDocumentMissing'), ...(relations.some((one) => one === said('relacion')) ? [] : [{ field: 'relacion', message: t('counter.relationMissing') }])] : []),
    ...(does === 'visit' && parseDate(said('segunda')) === undefined ? [{ field: 'segunda', message: t('counter.wrongDay') }] : []),
    ...(['refused', 'visit', 'leftUnderDoor', 'publish', 'publishShort'].includes(does) && !scanned ? missing('nota', 'counter.noteMissing') : []),
  ]
}

/** The act of the procedure behind what was chosen. The record is a paper of the file, in Spanish whatever the language of the screen. */
function asked({ form: posted }: OwnVisit, notice: CaseNotice, does: Outcome): { readonly act: string; readonly input: Readonly<Record<string, unknown>> } {
  const said = (name: string) => written(posted, name)
  const [day, note] = [said('dia'), said('nota')]
  switch (does) {
    case 'received': case 'refused': case 'leftUnderDoor': {
      const relation = relations.find((one) => one === said('relacion')) ?? 'other'
      const receiver = does === 'received' ? `${said('recibe')}. Documento: ${said('documento')}. Relación: ${relationEs[relation]}.${note === '' ? '' : ` ${note}`}` : note
      return { act: 'recordService', input: { servedOn: day, receiver, outcome: does } }
    }
    case 'visit': return { act: 'recordVisit', input: { visitedOn: day, nextVisitOn: said('segunda'), found: note } }
    case 'sendMail': return { act: 'sendNotice', input: { means: 'certifiedMail', sentOn: day } }
    case 'delivered': return { act: 'recordDelivery', input: { receivedOn: day, ...given('note', note) } }
    case 'undelivered': return { act: 'recordUndelivered', input: { because: notice.means === 'email' ? 'bounced' : 'returned', failedOn: day, ...given('note', note) } }
    case 'publish': case 'publishShort': return { act: 'publishNotice', input: { because: (['domicileUnknown', 'ordered'] as const).find((one) => one === said('causa')) ?? 'impracticable', form: does === 'publish' ? 'full' : 'short', publishedOn: day, where: note } }
    default: return does satisfies never
  }
}

const relationEs: Readonly<Record<(typeof relations)[number], string>> = { party: 'la propia parte', representative: 'representante', relative: 'familiar', employee: 'dependiente', porter: 'portería', other: 'otra' }

function form(visit: OwnVisit, found: Found, errors: readonly FieldError[]): View {
  return { title: visit.t('counter.record'), seed: found.file.number, unlisted: true, status: errors.length > 0 ? 422 : 200, body: possible(found).length === 0 ? <Gone /> : <Service found={found} errors={errors} /> }
}

function Gone() {
  const { t } = useFace()
  return <><h1>{t('counter.record')}</h1><EmptyState title={t('counter.gone')} why={t('counter.noNoticesWhy')}><Link href="/ventanilla/notificaciones">{t('counter.notices')}</Link></EmptyState></>
}

function Service({ found, errors }: { found: Found; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, path, language } = visit
  const { file, notice } = found
  const said = (name: string) => typedIn(visit, name)
  const offered = possible(found)
  const publishing = offered.includes('publish')
  return (
    <>
      <p><Link href="/ventanilla/notificaciones">{t('counter.notices')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('counter.record')} <span className="num">{file.number}</span></h1>
      <p className="lead">{t('counter.recordLead')}</p>
      <SummaryList lines={[
        { label: t('counter.about'), value: notice.document === null ? t(`counter.about_${notice.about}` as Key) : <a href={notice.document.url}>{t(`counter.about_${notice.about}` as Key)}</a> },
        { label: t('counter.issued'), value: <span className="num">{longDate(notice.issuedOn, language)}</span> },
        { label: t('counter.state'), value: t(`counter.status_${notice.status}` as Key, { date: notice.nextVisitOn === null ? '' : longDate(notice.nextVisitOn, language) }) },
        { label: t('workspace.service'), value: t(`workspace.service_${file.service}`) },
      ]}
      />
      <form method="post" action={visit.href(path)} encType="multipart/form-data" className="narrow" noValidate>
        <Wish />
        <RadioField name="paso" label={t('counter.happened')} {...(said('paso') === '' ? {} : { value: said('paso') })} errors={errors} options={offered.map((one) => ({ value: one, label: t(`counter.does_${one}`), ...(hinted.includes(one) ? { hint: t(`counter.does_${one}Hint` as Key) } : {}) }))} />
        <Field name="dia" label={t('counter.servedOn')} type="date" width="medium" max={visit.today} value={said('dia') || visit.today} errors={errors} />
        <Field name="cedula" label={t('counter.sheet')} width="medium" value={said('cedula')} errors={errors} />
        <Field name="recibe" label={t('counter.receiver')} hint={t('counter.receiverHint')} value={said('recibe')} errors={errors} />
        <Field name="documento" label={t('counter.receiverDocument')} width="medium" value={said('documento')} errors={errors} />
        <SelectField name="relacion" label={t('counter.relation')} value={said('relacion')} empty={t('counter.choose')} options={relations.map((one) => ({ value: one, label: t(`counter.relation_${one}`) }))} errors={errors} />
        {offered.includes('visit') ? <Field name="segunda" label={t('counter.nextVisit')} hint={t('counter.nextVisitHint')} type="date" width="medium" value={said('segunda')} errors={errors} /> : null}
        {publishing ? <SelectField name="causa" label={t('counter.because')} value={said('causa') || 'impracticable'} options={(['impracticable', 'domicileUnknown', 'ordered'] as const).map((one) => ({ value: one, label: t(`counter.because_${one}`) }))} errors={errors} /> : null}
        <Field name="nota" label={t('counter.serviceNote')} lines={3} value={said('nota')} errors={errors} />
        <FileField name="cargo" label={t('counter.serviceScan')} accept="application/pdf,image/png,image/jpeg,image/tiff" errors={errors} />
        <Buttons><Button>{t('counter.recordSubmit')}</Button></Buttons>
      </form>
    </>
  )
}
