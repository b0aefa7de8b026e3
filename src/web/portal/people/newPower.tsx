import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { CheckField, Field, FileField, RadioField, type FieldError } from '../../components/field.tsx'
import { isRefused } from '../../staff/entry.tsx'
import { redirect, type Answer, type Route } from '../../visit.ts'
import { ofParties, type OwnVisit } from '../entry.tsx'
import { papersAccepted } from '../filing/representative.tsx'
import { flawsAsErrors } from '../flaws.ts'
import { identityErrors } from '../party/identity.ts'
import { PartyFields, ShortParty } from '../party/partyFields.tsx'
import { partyFlaws, readParty } from '../party/readParty.ts'
import { chosen, given, isId, ticked, written } from '../typing.ts'
import { takeIn } from '../uploads.ts'

/** `/poderes/nuevo`: who grants, to whom, for what, on which paper, from when to when. */
export const newPower: Route = {
  path: '/poderes/nuevo',
  get: ofParties((visit) => show(visit, [], '')),
  post: ofParties(record),
  maxBytes: 21 * 1024 * 1024,
}

const scopes = ['everything', 'distinctiveSigns', 'certainMatters'] as const

async function record(visit: OwnVisit): Promise<Answer> {
  const { form, t, site, person } = visit
  const taken = await takeIn(visit, 'power', chosen(form, 'poder').slice(0, 1), 'poder')
  const paper = taken.papers[0]?.id ?? [written(form, 'subido')].find(isId) ?? ''
  const { name, kind, document } = readParty(form, 'o-')
  const grantor = { kind, name, ...(document ? { document } : {}) }
  const representative = readParty(form, 'r-')
  const errors = [
    ...taken.errors, ...(paper === '' && taken.errors.length === 0 ? [{ field: 'poder', message: t('people.paperMissing') }] : []),
    ...(name === '' ? [{ field: 'o-nombre', message: t('filing.nameMissing') }] : []), ...(representative.name === '' ? [{ field: 'r-nombre', message: t('filing.nameMissing') }] : []),
    ...identityErrors(visit, grantor, 'o-'), ...identityErrors(visit, representative, 'r-'),
  ]
  if (errors.length > 0) return show(visit, errors, paper)
  const made = await site.office.powers.record(person, {
    grantor, representative, document: paper, notarised: ticked(form, 'legalizada'), grantedOn: written(form, 'otorgado'),
    scope: scopes.find((one) => one === written(form, 'alcance')) ?? 'everything',
    ...given('signerCapacity', written(form, 'cargo')), ...given('matters', written(form, 'asuntos')), ...given('until', written(form, 'vence')), ...given('registryEntry', written(form, 'partida')),
  })
  return isRefused(made) ? show(visit, flawsAsErrors(visit, made, fields, fieldOf[made.code] ?? 'poder'), paper) : redirect(visit, '/poderes?hecho=power')
}

const fields = { ...partyFlaws('grantor', 'o-'), ...partyFlaws('representative', 'r-'), grantedOn: 'otorgado', until: 'vence', matters: 'asuntos', signerCapacity: 'cargo', registryEntry: 'partida', document: 'poder' }
const fieldOf: Readonly<Record<string, string>> = { 'power.future-day': 'otorgado', 'power.ends-before': 'vence', 'power.no-matters': 'asuntos', 'power.no-capacity': 'cargo' }

function show(visit: OwnVisit, errors: readonly FieldError[], paper: string): Answer {
  return { title: visit.t('people.newPower'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <NewPower errors={errors} paper={paper} /> }
}

function NewPower({ errors, paper }: { errors: readonly FieldError[]; paper: string }) {
  const visit = useFace()
  const { t, form, person, today } = visit
  const sent = visit.request.method === 'POST'
  return (
    <>
      <p className="eyebrow"><Link href="/poderes">{t('people.powers')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('people.newPower')}</h1>
      <p className="lead">{t('people.powersLead')}</p>
      <form method="post" action={visit.href('/poderes/nuevo')} encType="multipart/form-data" className="prose" noValidate>
        <h2>{t('people.grantor')}</h2>
        <ShortParty party={sent ? readParty(form, 'o-') : {}} prefix="o-" errors={errors} unpublished />
        <Field name="cargo" label={t('people.capacity')} hint={t('people.capacityHint')} value={written(form, 'cargo')} width="medium" errors={errors} />
        <h2>{t('people.representative')}</h2>
        <PartyFields party={sent ? readParty(form, 'r-') : {}} prefix="r-" errors={errors} {...(person?.roles.includes('representative') === true ? { mine: person.name } : {})} />
        <h2>{t('people.onFile')}</h2>
        <RadioField name="alcance" label={t('people.scope')} value={written(form, 'alcance') || 'everything'} options={scopes.map((value) => ({ value, label: t(`people.scope_${value}`) }))} errors={errors} />
        <Field name="asuntos" label={t('people.matters')} hint={t('people.mattersHint')} lines={2} value={written(form, 'asuntos')} errors={errors} />
        <div className="inline-fields">
          <Field name="otorgado" label={t('people.grantedOn')} type="date" max={today} width="medium" value={written(form, 'otorgado')} errors={errors} />
          <Field name="vence" label={t('people.until')} hint={t('people.untilHint')} type="date" width="medium" value={written(form, 'vence')} errors={errors} />
        </div>
        <CheckField name="legalizada" label={t('people.notarised')} hint={t('people.notarisedHint')} checked={ticked(form, 'legalizada')} />
        {paper === '' ? null : <><input type="hidden" name="subido" value={paper} /><p className="note done">{t('people.keptPaper')}</p></>}
        <FileField name="poder" accept={papersAccepted} label={t('filing.powerFile')} hint={t('filing.paperHint')} errors={errors} />
        <Field name="partida" label={t('filing.registryEntry')} width="medium" value={written(form, 'partida')} errors={errors} />
        <Buttons><Button>{t('people.recordPower')}</Button></Buttons>
      </form>
    </>
  )
}
