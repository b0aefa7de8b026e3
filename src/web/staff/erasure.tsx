import type { PersonShown } from '#office/erase.ts'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { CheckField, Field, RadioField, type FieldError } from '../components/field.tsx'
import { refusalSentence } from '../locales/refusals.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { ticked, written } from '../portal/typing.ts'
import { redirect, typed, type Answer, type Route } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, staffPage } from './entry.tsx'
import { asErrors, Done, Wish, wishOf } from './parts.tsx'

/** `/administracion/supresion?expediente=NUMBER`: erasing a person, with reason and norm (Law 29733 art. 20). */
export const erasure: Route = {
  path: '/administracion/supresion',
  get: staffPage('erasure', (visit) => show(visit, [])),
  post: staffPage('erasure', async (visit) => {
    const { form, site, person, t } = visit
    const said = (name: string) => written(form, name)
    const errors = [
      ...(said('persona') === '' ? [{ field: 'persona', message: t('administration.erasureWhoMissing') }] : []),
      ...(said('norma') === '' ? [{ field: 'norma', message: t('administration.normMissing') }] : []),
      ...(said('motivo') === '' ? [{ field: 'motivo', message: t('administration.erasureReasonMissing') }] : []),
      ...(ticked(form, 'seguro') ? [] : [{ field: 'seguro', message: t('administration.erasureSureMissing') }]),
    ]
    if (errors.length > 0) return show(visit, errors)
    const done = await site.office.erasePerson(person, said('persona'), { norm: said('norma'), reason: said('motivo') }, wishOf(form))
    return isRefused(done) ? show(visit, asErrors(visit, done, 'persona', { norm: 'norma', reason: 'motivo' })) : redirect(visit, `/administracion/supresion?expediente=${encodeURIComponent(numberOf(visit))}&hecho=erased`)
  }),
}

const numberOf = ({ query }: OwnVisit) => typed(query, 'expediente', 40)

async function show(visit: OwnVisit, errors: readonly FieldError[]): Promise<Answer> {
  const number = numberOf(visit)
  const found = number === '' ? null : await visit.site.office.personsOf(visit.person, number)
  const wrong = isRefused(found) ? asErrors(visit, found, 'expediente') : errors
  return { title: visit.t('administration.erasure'), unlisted: true, status: wrong.length > 0 ? 422 : 200, body: <Erasure number={number} persons={isRefused(found) ? null : found} errors={wrong} /> }
}

function Erasure({ number, persons, errors }: { number: string; persons: readonly PersonShown[] | null; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t } = visit
  return (
    <>
      <Done words={{ erased: 'administration.doneErasure' }} />
      <p><Link href="/administracion">{t('administration.title')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('administration.erasure')}</h1>
      <p className="lead">{t('administration.erasureLead')}</p>
      <form method="get" action={visit.href('/administracion/supresion')} className="narrow" noValidate>
        <Field name="expediente" label={t('administration.erasureFile')} width="medium" value={number} errors={errors} />
        <Buttons><Button kind="secondary">{t('administration.erasureFind')}</Button></Buttons>
      </form>
      {persons === null ? null : <Persons number={number} persons={persons} errors={errors} />}
    </>
  )
}

function Persons({ number, persons, errors }: { number: string; persons: readonly PersonShown[]; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language, site } = visit
  const said = (name: string) => typedIn(visit, name)
  const words = (p: PersonShown) => `${p.name ?? t('administration.erasedParty')} (${t(`administration.role_${p.role}`)})`
  const open = persons.filter((p) => p.refusal === null)
  const barred = persons.filter((p) => p.refusal !== null)
  return (
    <>
      {barred.length === 0 ? null : <ul>{barred.map((p) => <li key={p.partyId}>{words(p)}: {p.refusal === null ? '' : refusalSentence(p.refusal, language, site.cite)}</li>)}</ul>}
      {open.length === 0 ? <p>{t('administration.erasureNobody')}</p> : (
        <form method="post" action={visit.href(`/administracion/supresion?expediente=${encodeURIComponent(number)}`)} className="narrow" noValidate>
          <Wish />
          <RadioField name="persona" label={t('administration.erasureWho')} {...(said('persona') === '' ? {} : { value: said('persona') })} options={open.map((p) => ({ value: p.partyId, label: words(p) }))} errors={errors} />
          <Field name="norma" label={t('administration.norm')} value={said('norma')} errors={errors} />
          <Field name="motivo" label={t('administration.erasureReason')} lines={3} value={said('motivo')} errors={errors} />
          <CheckField name="seguro" label={t('administration.erasureSure')} errors={errors} />
          <Buttons><Button>{t('administration.erasureSubmit')}</Button></Buttons>
        </form>
      )}
    </>
  )
}
