import type { ReactNode } from 'react'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { useFace } from '../components/face.tsx'
import { CheckField, Field, FileField, RadioField, SelectField } from '../components/field.tsx'
import { SummaryList } from '../components/lists.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import { moment } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import { countries } from '../portal/countries.ts'
import { problem } from '../public/problem.tsx'
import type { WholeCase } from '#office/read/index.ts'
import type { Route, View, Visit } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { paperKinds, receive, type Received } from './paper-filing.ts'
import { Wish } from './parts.tsx'

const kinds = ['word', 'stylised', 'figurative', 'mixed', 'threeDimensional', 'sound', 'olfactory', 'taste', 'tactile', 'colour', 'position', 'motion', 'hologram', 'other'] as const

/** `/ventanilla/recibir`: a paper filing. Day and hour are the system's own: nobody types them (DL1075 art. 12). */
export const receivePaper: Route = {
  path: '/ventanilla/recibir',
  get: staffPage('counter', (visit) => form(visit, { errors: [], papers: [], incomplete: false })),
  post: staffPage('counter', async (visit) => {
    const outcome = await receive(visit)
    return outcome instanceof Response ? outcome : form(visit, outcome)
  }),
  maxBytes: 60 * 1024 * 1024,
}

/** `/ventanilla/recibido/{n}`: the number, the moment and the cargo to print. */
export const received: Route = {
  path: '/ventanilla/recibido/:number',
  get: staffPage('counter', async (visit) => {
    const file = await visit.site.read.wholeCase(visit.person, visit.params['number'] ?? '')
    if (file === undefined) return problem(visit, 404)
    if (isRefused(file)) return refusedView(visit, file, 403)
    return { title: visit.t('counter.received'), seed: file.tocapuSeed, unlisted: true, body: <ReceivedPage file={file} /> }
  }),
}

function form(visit: Visit, outcome: Received): View {
  return { title: visit.t('counter.receive'), unlisted: true, status: outcome.errors.length > 0 ? 422 : 200, body: <Receive outcome={outcome} /> }
}

function Receive({ outcome }: { outcome: Received }) {
  const visit = useFace()
  const { t } = visit
  const { errors, papers } = outcome
  return (
    <>
      <p><Link href="/ventanilla">{t('counter.back')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('counter.receive')}</h1>
      <p className="lead">{t('counter.receiveLead')}</p>
      <form method="post" action={visit.href('/ventanilla/recibir')} encType="multipart/form-data" className="counter-form" data-keep="counter" noValidate>
        <Wish value={typedIn(visit, 'wish') || crypto.randomUUID()} />
        <Person outcome={outcome} />
        <Part title={t('counter.sign')}>
          <SelectField name="tipo" label={t('counter.kind')} value={typedIn(visit, 'tipo') || 'word'} options={kinds.map((kind) => ({ value: kind, label: t(`workspace.kind_${kind}` as Key) }))} errors={errors} />
          <Field name="signo" label={t('counter.words')} value={typedIn(visit, 'signo')} errors={errors} />
          <FileField name="archivo-reproduction" label={t('counter.picture')} hint={t('counter.pictureHint')} accept="image/png,image/jpeg,image/tiff,image/svg+xml" errors={errors} />
          <details className="more" open={['descripcion', 'colores', 'traduccion'].some((n) => typedIn(visit, n) !== '')}>
            <summary>{t('counter.moreOfSign')}</summary>
            <Field name="descripcion" label={t('workspace.description')} lines={2} value={typedIn(visit, 'descripcion')} errors={errors} />
            <Field name="colores" label={t('workspace.colours')} value={typedIn(visit, 'colores')} errors={errors} />
            <Field name="traduccion" label={t('workspace.translation')} value={typedIn(visit, 'traduccion')} errors={errors} />
          </details>
        </Part>
        <Part title={t('counter.goods')}>
          <Field name="clases" label={t('counter.classes')} hint={t('counter.classesHint')} lines={4} value={typedIn(visit, 'clases')} errors={errors} />
        </Part>
        <Payment outcome={outcome} />
        <Part title={t('counter.papers')}>
          <SelectField name="sede" label={t('counter.seat')} hint={t('counter.seatHint')} value={typedIn(visit, 'sede')} empty={t('counter.mainSeat')} options={visit.site.law.regions.map((r) => ({ value: r.code, label: r.name }))} errors={errors} />
          <Field name="hojas" label={t('counter.sheets')} inputMode="numeric" width="short" value={typedIn(visit, 'hojas')} errors={errors} />
          {papers.map((p) => <p key={p.id} className="kept"><input type="hidden" name="papel" value={`${p.kind}|${p.id}|${p.title}`} />{t('counter.kept', { title: p.title, kind: t(`workspace.paper_${p.kind}` as Key) })}</p>)}
          <div className="pairs">{paperKinds.map((kind) => <FileField key={kind} name={`archivo-${kind}`} label={t(`workspace.paper_${kind}` as Key)} accept="application/pdf,image/png,image/jpeg,image/tiff" errors={errors} />)}</div>
          <CheckField name="firmada" label={t('counter.signed')} checked={visit.form.has('wish') ? visit.form.get('firmada') === 'si' : true} errors={errors} />
        </Part>
        <p className="note">{t('counter.timeNote')}</p>
        {outcome.incomplete ? <CheckField name="incompleta" label={t('counter.incomplete')} hint={t('counter.incompleteHint')} errors={errors} /> : null}
        <Buttons><Button>{t('counter.submit')}</Button></Buttons>
      </form>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section className="part"><h2>{title}</h2>{children}</section>
}

function Person({ outcome: { errors } }: { outcome: Received }) {
  const visit = useFace()
  const { t, language } = visit
  const said = (name: string) => typedIn(visit, name)
  return (
    <Part title={t('counter.applicant')}>
      <RadioField name="persona" label={t('counter.person')} value={said('persona') || 'person'} options={[{ value: 'person', label: t('counter.natural') }, { value: 'company', label: t('counter.company') }]} errors={errors} />
      <Field name="nombre" label={t('counter.name')} value={said('nombre')} errors={errors} />
      <div className="pairs">
        <SelectField name="documento" label={t('counter.document')} value={said('documento') || 'DNI'} options={(['DNI', 'CE', 'RUC', 'passport', 'foreign'] as const).map((kind) => ({ value: kind, label: t(`counter.document_${kind}`) }))} errors={errors} />
        <Field name="numero" label={t('counter.number')} value={said('numero')} width="medium" errors={errors} />
        <SelectField name="departamento" label={t('filing.region')} value={said('departamento')} empty={t('filing.chooseRegion')} options={visit.site.law.regions.map((r) => ({ value: r.code, label: r.name }))} errors={errors} />
        <SelectField name="pais" label={t('workspace.country')} value={said('pais') || 'PE'} options={countries(language)} errors={errors} />
        <Field name="telefono" label={t('workspace.phone')} type="tel" value={said('telefono')} errors={errors} />
      </div>
      <Field name="direccion" label={t('counter.address')} hint={t('counter.addressHint')} value={said('direccion')} errors={errors} />
      <details className="more" open={said('otros') !== '' || said('representante') !== ''}>
        <summary>{t('counter.morePeople')}</summary>
        <Field name="otros" label={t('counter.others')} hint={t('counter.othersHint')} lines={2} value={said('otros')} errors={errors} />
        <Field name="representante" label={t('workspace.representative')} value={said('representante')} errors={errors} />
        <Field name="partida" label={t('counter.registryEntry')} hint={t('counter.registryEntryHint')} width="medium" value={said('partida')} errors={errors} />
      </details>
    </Part>
  )
}

function Payment({ outcome: { errors } }: { outcome: Received }) {
  const visit = useFace()
  const { t } = visit
  return (
    <Part title={t('counter.payment')}>
      <p className="hint">{t('counter.paymentHint')}</p>
      <div className="pairs">
        <Field name="orden" label={t('counter.order')} width="medium" value={typedIn(visit, 'orden')} errors={errors} />
        <Field name="operacion" label={t('counter.operation')} width="medium" value={typedIn(visit, 'operacion')} errors={errors} />
        <Field name="pagado" label={t('counter.paidOn')} type="date" width="medium" value={typedIn(visit, 'pagado')} errors={errors} />
      </div>
    </Part>
  )
}

function ReceivedPage({ file }: { file: WholeCase }) {
  const { t, language, href } = useFace()
  const cargo = file.documents.find((d) => d.kind === 'receipt')
  const custody = file.filedAt === null
  const notice = file.notices.find((n) => n.about === 'minimum')
  const at = file.filedAt ?? file.custody?.at
  return (
    <div className="prose">
      <h1 data-done><Tocapu seed={file.tocapuSeed} size={56} /> {t(custody ? 'counter.inCustody' : 'counter.received')}</h1>
      <p className="total num">{file.number}</p>
      <SummaryList lines={[
        { label: t('counter.moment'), value: at === undefined ? '' : <span className="num">{moment(at, language)}</span> },
        ...(file.rank === null ? [] : [{ label: t('counter.rank'), value: <span className="num">{file.rank}</span> }]),
        { label: t('workspace.applicants'), value: file.applicants.map((a) => a.name ?? '').join('; ') || t('workspace.none') },
        { label: t('counter.sign'), value: file.sign.text ?? t('worklist.noWords') },
      ]}
      />
      {custody ? <p className="note">{t('counter.custodyNote')}</p> : null}
      {notice === undefined ? null : <p>{notice.document === null ? null : <><a href={notice.document.url}>{t('counter.printNotice')}</a> · </>}<Link href={`/ventanilla/notificaciones/${file.number}/${notice.noticeId}`}>{t('counter.recordServed')}</Link></p>}
      <div className="buttons">
        {cargo === undefined ? null : <a className="button primary" href={cargo.url}>{t('counter.printCargo')}</a>}
        <a className="button secondary" href={href('/ventanilla/recibir')}>{t('counter.another')}</a>
      </div>
    </div>
  )
}
