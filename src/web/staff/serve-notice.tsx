import type { NoticeToServe } from '#office/read/index.ts'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, FileField, SelectField, type FieldError } from '../components/field.tsx'
import { Pagination } from '../components/lists.tsx'
import { Table } from '../components/table.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import { shortDate } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { chosen, written } from '../portal/typing.ts'
import { parseDate } from '../dates.ts'
import { redirect, type Route, type View } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { asError, Done, Wish, wishOf } from './parts.tsx'

/** `/ventanilla/notificaciones`: notices of parties without a mailbox, the oldest first. */
export const noticesWaiting: Route = {
  path: '/ventanilla/notificaciones',
  get: staffPage('counter', async (visit) => {
    const cursor = visit.query.get('desde')
    const list = await visit.site.read.noticesToServe(visit.person, cursor)
    if (isRefused(list)) return refusedView(visit, list, 403)
    return { title: visit.t('counter.notices'), unlisted: true, body: <Waiting items={list.items} later={list.next} paged={cursor !== null} /> }
  }),
}

function Waiting({ items, later, paged }: { items: readonly NoticeToServe[]; later: string | null; paged: boolean }) {
  const { t, language } = useFace()
  return (
    <>
      <Done words={{ served: 'counter.doneServed' }} />
      <p><Link href="/ventanilla">{t('counter.back')}</Link></p>
      <h1>{t('counter.notices')}</h1>
      <p className="lead">{t('counter.noticesLead')}</p>
      {items.length === 0 ? <EmptyState title={t('counter.noNotices')} why={t('counter.noNoticesWhy')} /> : (
        <Table
          caption={t('counter.noticesTable')} hideCaption rows={items} keyOf={(row) => row.notice.noticeId}
          columns={[
            { head: t('worklist.file'), cell: ({ file }) => <><Tocapu seed={file.tocapuSeed} size={20} /> <span className="num">{file.number}</span> {file.text}</> },
            { head: t('counter.about'), cell: ({ notice }) => t(`counter.about_${notice.about}` as Key) },
            { head: t('worklist.holder'), cell: ({ file }) => file.applicants.map((a) => a.name ?? t('worklist.erased')).join('; ') },
            { head: t('counter.issued'), cell: ({ notice }) => shortDate(notice.issuedOn, language), figures: true },
            { head: t('counter.waitingDays'), cell: (row) => row.waiting, figures: true },
            { head: t('counter.toDo'), cell: ({ file, notice }) => <>{notice.document === null ? null : <><a href={notice.document.url}>{t('counter.print')}</a> · </>}<Link href={`/ventanilla/notificaciones/${file.number}/${notice.noticeId}`}>{t('counter.record')}<span className="unseen"> {file.number}</span></Link></> },
          ]}
        />
      )}
      {later === null && !paged ? null : <Pagination {...(paged ? { earlier: '/ventanilla/notificaciones' } : {})} {...(later === null ? {} : { later: `/ventanilla/notificaciones?desde=${encodeURIComponent(later)}` })} shown={t('worklist.shown', { count: items.length })} />}
    </>
  )
}

/** The record of personal service: day, receiver, document, relation (LPAG art. 21). The term runs from it. */
export const recordService: Route = {
  path: '/ventanilla/notificaciones/:number/:notice',
  get: staffPage('counter', (visit) => form(visit, [])),
  post: staffPage('counter', async (visit) => {
    const outcome = await record(visit)
    return outcome instanceof Response ? outcome : form(visit, outcome)
  }),
  maxBytes: 21 * 1024 * 1024,
}

const relations = ['party', 'representative', 'relative', 'employee', 'porter', 'other'] as const

async function record(visit: OwnVisit): Promise<Response | readonly FieldError[]> {
  const { form: posted, site, person, params, t } = visit
  const said = (name: string) => written(posted, name)
  const relation = relations.find((one) => one === said('relacion'))
  const errors = [
    ...(parseDate(said('dia')) === undefined ? [{ field: 'dia', message: t('counter.wrongDay') }] : []),
    ...(said('recibe') === '' ? [{ field: 'recibe', message: t('counter.receiverMissing') }] : []),
    ...(said('documento') === '' ? [{ field: 'documento', message: t('counter.receiverDocumentMissing') }] : []),
    ...(relation === undefined ? [{ field: 'relacion', message: t('counter.relationMissing') }] : []),
  ]
  if (errors.length > 0 || relation === undefined) return errors
  const scan = chosen(posted, 'cargo')[0]
  const kept = scan === undefined ? undefined : await site.office.upload(person, { bytes: new Uint8Array(await scan.arrayBuffer()), title: scan.name.slice(0, 120), as: 'serviceRecord' })
  if (isRefused(kept)) return [asError(visit, kept, 'cargo')]
  const receiver = `${said('recibe')}. Documento: ${said('documento')}. Relación: ${relationEs[relation]}.${said('nota') === '' ? '' : ` ${said('nota')}`}`
  const number = params['number'] ?? ''
  const done = await site.office.act({ who: person, number, act: 'recordService', commandId: wishOf(posted), input: { noticeId: params['notice'] ?? '', servedOn: said('dia'), receiver, ...(kept === undefined ? {} : { record: kept.id }) } })
  return isRefused(done) ? [asError(visit, done, 'dia')] : redirect(visit, '/ventanilla/notificaciones?hecho=served')
}

/** The record is a paper of the file, in Spanish whatever the language of the screen. */
const relationEs: Readonly<Record<(typeof relations)[number], string>> = { party: 'la propia parte', representative: 'representante', relative: 'familiar', employee: 'dependiente', porter: 'portería', other: 'otra' }

function form(visit: OwnVisit, errors: readonly FieldError[]): View {
  return { title: visit.t('counter.record'), seed: visit.params['number'] ?? '', unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Service errors={errors} /> }
}

function Service({ errors }: { errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, params, path } = visit
  return (
    <>
      <p><Link href="/ventanilla/notificaciones">{t('counter.notices')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('counter.record')} <span className="num">{params['number']}</span></h1>
      <p className="lead">{t('counter.recordLead')}</p>
      <form method="post" action={visit.href(path)} encType="multipart/form-data" className="narrow" noValidate>
        <Wish />
        <Field name="dia" label={t('counter.servedOn')} type="date" width="medium" max={visit.today} value={typedIn(visit, 'dia') || visit.today} errors={errors} />
        <Field name="recibe" label={t('counter.receiver')} value={typedIn(visit, 'recibe')} errors={errors} />
        <Field name="documento" label={t('counter.receiverDocument')} width="medium" value={typedIn(visit, 'documento')} errors={errors} />
        <SelectField name="relacion" label={t('counter.relation')} value={typedIn(visit, 'relacion')} empty={t('counter.choose')} options={relations.map((one) => ({ value: one, label: t(`counter.relation_${one}`) }))} errors={errors} />
        <Field name="nota" label={t('counter.serviceNote')} lines={2} value={typedIn(visit, 'nota')} errors={errors} />
        <FileField name="cargo" label={t('counter.serviceScan')} accept="application/pdf,image/png,image/jpeg,image/tiff" errors={errors} />
        <Buttons><Button>{t('counter.recordSubmit')}</Button></Buttons>
      </form>
    </>
  )
}
