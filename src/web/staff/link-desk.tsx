import type { DeskRequest } from '#views/people/queries.ts'
import type { RequestToWeigh } from '#office/links.ts'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { CheckField, Field, RadioField, SelectField, type FieldError } from '../components/field.tsx'
import { SummaryList } from '../components/lists.tsx'
import { Table } from '../components/table.tsx'
import { moment } from '../locales/dates.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { ticked, written } from '../portal/typing.ts'
import { problem } from '../public/problem.tsx'
import { redirect, type Answer, type Route } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { asErrors, Done } from './parts.tsx'

/** `/ventanilla/vinculos`: who asks to see a file that they say is theirs, the oldest first; then the links in force. */
export const linkDesk: Route = {
  path: '/ventanilla/vinculos',
  get: staffPage('linkDesk', async (visit) => {
    const all = await visit.site.office.links.desk(visit.person)
    return isRefused(all) ? refusedView(visit, all, 403) : { title: visit.t('people.desk'), unlisted: true, body: <Desk all={all} /> }
  }),
}

function Desk({ all }: { all: readonly DeskRequest[] }) {
  const { t } = useFace()
  const [asked, confirmed] = [all.filter((one) => one.state === 'asked'), all.filter((one) => one.state === 'confirmed')]
  return (
    <>
      <Done words={{ confirmed: 'people.doneConfirmed', refused: 'people.doneRefused', revoked: 'people.doneLinkRevoked' }} />
      <p><Link href="/ventanilla">{t('counter.back')}</Link></p>
      <h1>{t('people.desk')}</h1>
      <p className="lead">{t('people.deskLead')}</p>
      {asked.length === 0 ? <EmptyState title={t('people.deskNone')} why={t('people.linksLead')} /> : <Requests caption={t('people.waiting')} rows={asked} word={t('people.weigh')} />}
      {confirmed.length === 0 ? null : <Requests caption={t('people.inForceLinks')} rows={confirmed} word={t('people.see')} />}
    </>
  )
}

function Requests({ caption, rows, word }: { caption: string; rows: readonly DeskRequest[]; word: string }) {
  const { t, language } = useFace()
  return (
    <Table
      caption={caption} rows={rows} keyOf={(one) => one.id}
      columns={[
        { head: t('people.who'), cell: (one) => <>{one.name}<span className="cite">{one.email}</span></> }, { head: t('worklist.file'), cell: (one) => <span className="num">{one.caseNumber}</span> },
        { head: t('people.claims'), cell: (one) => t(`people.as_${one.as}`) }, { head: t('people.askedOn'), cell: (one) => moment(one.askedAt as never, language), figures: true },
        { head: t('counter.toDo'), cell: (one) => <Link href={`/ventanilla/vinculos/${one.id}`}>{word}<span className="unseen"> {one.name}, {one.caseNumber}</span></Link> },
      ]}
    />
  )
}

/** `/ventanilla/vinculos/{id}`: a request beside the parties of its file, and the office's word on it. */
export const linkRequest: Route = {
  path: '/ventanilla/vinculos/:id',
  get: staffPage('linkDesk', (visit) => weigh(visit, [])),
  post: staffPage('linkDesk', async (visit) => {
    const outcome = await decide(visit)
    return outcome instanceof Response ? outcome : weigh(visit, outcome)
  }),
}

async function decide(visit: OwnVisit): Promise<Response | readonly FieldError[]> {
  const { form, site: { office: { links } }, person, params, t } = visit
  const id = params['id'] ?? ''
  const [asked, reason, partyId, evidence] = [written(form, 'acto'), written(form, 'razon'), written(form, 'parte'), written(form, 'vista')]
  if (asked !== 'confirmed') {
    if (reason === '') return [{ field: 'razon', message: t('people.reasonMissing') }]
    const done = asked === 'revoked' ? await links.revoke(person, id, { because: reason }) : await links.decide(person, id, { outcome: 'refused', reason })
    return isRefused(done) ? asErrors(visit, done, 'razon', { partyId: 'parte', evidence: 'vista' }) : redirect(visit, `/ventanilla/vinculos?hecho=${asked === 'revoked' ? 'revoked' : 'refused'}`)
  }
  const errors = [...(partyId === '' ? [{ field: 'parte', message: t('people.partyMissing') }] : []), ...(evidence === '' ? [{ field: 'vista', message: t('people.seenMissing') }] : [])]
  if (errors.length > 0) return errors
  const done = await links.decide(person, id, { outcome: 'confirmed', partyId, evidence, everyFile: ticked(form, 'todos'), reason })
  return isRefused(done) ? asErrors(visit, done, 'razon', { partyId: 'parte', evidence: 'vista' }) : redirect(visit, '/ventanilla/vinculos?hecho=confirmed')
}

async function weigh(visit: OwnVisit, errors: readonly FieldError[]): Promise<Answer> {
  const request = await visit.site.office.links.weigh(visit.person, visit.params['id'] ?? '')
  if (isRefused(request)) return request.code === 'link.unknown' ? problem(visit, 404) : refusedView(visit, request, 403)
  return { title: visit.t('people.request'), unlisted: true, seed: request.caseNumber, status: errors.length > 0 ? 422 : 200, body: <Weigh request={request} errors={errors} /> }
}

const evidences = ['identityDocument', 'power', 'companyRegister', 'inPerson'] as const

function Weigh({ request, errors }: { request: RequestToWeigh; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language } = visit
  const open = request.state === 'asked'
  const shown = (party: RequestToWeigh['parties'][number]) => `${party.name ?? t('worklist.erased')} · ${party.document ?? t('people.noDocument')} · ${t(`people.role_${party.role}`)}`
  return (
    <>
      <p><Link href="/ventanilla/vinculos">{t('people.desk')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('people.request')} <span className="num">{request.caseNumber}</span></h1>
      <SummaryList lines={[
        { label: t('people.who'), value: <>{request.name} · {request.email}</> }, { label: t('people.askedOn'), value: <span className="num">{moment(request.askedAt as never, language)}</span> },
        { label: t('people.claims'), value: t(`people.as_${request.as}`) }, { label: t('people.says'), value: request.statement },
        { label: t('people.shows'), value: request.document === null ? t('workspace.none') : <a href={`/documentos/${request.document}`}>{t('people.evidence')}</a> },
        ...(open ? [] : [{ label: t('people.seen'), value: request.evidence === null ? t('workspace.none') : t(`people.seen_${request.evidence}` as 'people.seen_power') }, { label: t('people.inForceLinks'), value: <span className="num">{request.files.join(', ')}</span> }]),
      ]}
      />
      <form method="post" action={visit.href(`/ventanilla/vinculos/${request.id}`)} className="prose" noValidate>
        {open ? (
          <>
            <RadioField name="parte" label={t('people.parties')} value={typedIn(visit, 'parte')} options={request.parties.map((party) => ({ value: party.partyId, label: shown(party) }))} errors={errors} />
            <SelectField name="vista" label={t('people.seen')} empty={t('people.chooseSeen')} value={typedIn(visit, 'vista')} options={evidences.map((value) => ({ value, label: t(`people.seen_${value}`) }))} errors={errors} />
            {request.as === 'representative' ? <CheckField name="todos" label={t('people.everyFile')} hint={t('people.everyFileHint')} checked={typedIn(visit, 'todos') === 'si'} /> : null}
          </>
        ) : <ul>{request.parties.filter((p) => p.name !== null).map((party) => <li key={party.partyId}>{shown(party)}</li>)}</ul>}
        <Field name="razon" label={t('people.reason')} hint={t('people.reasonHint')} lines={2} value={typedIn(visit, 'razon')} errors={errors} />
        <Buttons>
          {open ? <><Button name="acto" value="confirmed">{t('people.confirm')}</Button><Button kind="secondary" name="acto" value="refused">{t('people.refuse')}</Button></>
            : <Button kind="secondary" name="acto" value="revoked">{t('people.revokeLink')}</Button>}
        </Buttons>
      </form>
    </>
  )
}
