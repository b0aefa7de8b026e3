import type { AccountEntry } from '#ports/accounts.ts'
import type { Role } from '#casefile/actor.ts'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, RadioField, type FieldError } from '../components/field.tsx'
import { Status } from '../components/status.tsx'
import { Table } from '../components/table.tsx'
import { moment } from '../locales/dates.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { written } from '../portal/typing.ts'
import { problem } from '../public/problem.tsx'
import { redirect, typed, type Answer, type Route } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, staffPage } from './entry.tsx'
import { asErrors, Done } from './parts.tsx'

export const assignable = ['applicant', 'representative', 'filingDesk', 'formalExaminer', 'registrabilityExaminer', 'gazetteEditor', 'decisionMaker', 'secondInstance', 'administrator', 'auditor'] as const satisfies readonly Role[]

/** `/administracion/personas`: who has an account and in which roles. */
export const accounts: Route = {
  path: '/administracion/personas',
  get: staffPage('accounts', async (visit) => {
    const q = typed(visit.query, 'q', 100).toLowerCase()
    const all = await visit.site.staff.register.list()
    const found = all.filter((a) => q === '' || a.name.toLowerCase().includes(q) || a.email.includes(q))
    return { title: visit.t('administration.people'), unlisted: true, body: <People found={found.slice(0, 200)} total={found.length} q={q} /> }
  }),
}

function People({ found, total, q }: { found: readonly AccountEntry[]; total: number; q: string }) {
  const visit = useFace()
  const { t } = visit
  return (
    <>
      <Done words={{ roles: 'administration.doneRoles', created: 'administration.doneCreated', suspended: 'administration.doneSuspended', restored: 'administration.doneRestored', factor: 'administration.doneFactor' }} />
      <p><Link href="/administracion">{t('administration.title')}</Link></p>
      <h1>{t('administration.people')}</h1>
      <form method="get" action={visit.href('/administracion/personas')} className="search-line" role="search">
        <label htmlFor="personas" className="unseen">{t('administration.findPerson')}</label>
        <input type="search" id="personas" name="q" defaultValue={q} placeholder={t('administration.findPerson')} />
        <Button kind="secondary">{t('worklist.searchGo')}</Button>
      </form>
      <p><Link href="/administracion/personas/nueva" className="button primary">{t('administration.newPerson')}</Link></p>
      <Table
        caption={t('administration.peopleCount', { count: total })} rows={found} keyOf={(row) => row.accountId}
        columns={[
          { head: t('workspace.name'), cell: (row) => <Link href={`/administracion/personas/${row.accountId}`}>{row.name}</Link> }, { head: t('workspace.email'), cell: (row) => row.email },
          { head: t('administration.roles'), cell: (row) => row.roles.map((role) => t(`roles.${role}`)).join(', ') }, { head: t('worklist.state'), cell: (row) => <State account={row} /> },
        ]}
      />
    </>
  )
}

function State({ account }: { account: AccountEntry }) {
  const { t } = useFace()
  if (account.suspended) return <Status tone="danger">{t('administration.suspended')}</Status>
  if (!account.confirmed) return <Status tone="attention">{t('administration.unconfirmed')}</Status>
  const staff = account.roles.some((role) => role !== 'applicant' && role !== 'representative')
  return staff && !account.secondFactor ? <Status tone="attention">{t('administration.noFactor')}</Status> : <Status tone="done">{t('administration.active')}</Status>
}

/** `/administracion/personas/nueva`: an account for somebody; a letter invites to choose a password. */
export const newAccount: Route = {
  path: '/administracion/personas/nueva',
  get: staffPage('accounts', (visit) => created(visit, [])),
  post: staffPage('accounts', async (visit) => {
    const { form, site, person } = visit
    if (rolesIn(form).length === 0) return created(visit, [{ field: 'rol-applicant', message: visit.t('administration.roleMissing') }])
    const made = await site.staff.register.createAccount({ email: written(form, 'correo').toLowerCase(), name: written(form, 'nombre'), roles: rolesIn(form), language: written(form, 'idioma') === 'en' ? 'en' : 'es' }, person.accountId)
    if (isRefused(made)) return created(visit, asErrors(visit, made, made.code === 'account.no-name' ? 'nombre' : 'correo'))
    return redirect(visit, '/administracion/personas?hecho=created')
  }),
}

function created(visit: OwnVisit, errors: readonly FieldError[]): Answer {
  return { title: visit.t('administration.newPerson'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <New errors={errors} /> }
}

function New({ errors }: { errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, form } = visit
  return (
    <>
      <p><Link href="/administracion/personas">{t('administration.people')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('administration.newPerson')}</h1>
      <p className="lead">{t('administration.newPersonLead')}</p>
      <form method="post" action={visit.href('/administracion/personas/nueva')} className="narrow" noValidate>
        <Field name="nombre" label={t('workspace.name')} value={typedIn(visit, 'nombre')} errors={errors} />
        <Field name="correo" label={t('workspace.email')} type="email" value={typedIn(visit, 'correo')} errors={errors} />
        <RadioField name="idioma" label={t('administration.language')} value={typedIn(visit, 'idioma') || 'es'} options={[{ value: 'es', label: 'Español' }, { value: 'en', label: 'English' }]} />
        <RoleBoxes held={rolesIn(form)} />
        <Buttons><Button>{t('administration.create')}</Button></Buttons>
      </form>
    </>
  )
}

function RoleBoxes({ held }: { held: readonly Role[] }) {
  const { t } = useFace()
  return (
    <fieldset className="field">
      <legend>{t('administration.roles')}</legend>
      <p className="hint">{t('administration.rolesHint')}</p>
      {assignable.map((role) => <div className="check" key={role}><input type="checkbox" id={`rol-${role}`} name="rol" value={role} defaultChecked={held.includes(role)} /><label htmlFor={`rol-${role}`}>{t(`roles.${role}`)}</label></div>)}
    </fieldset>
  )
}

const rolesIn = (form: FormData): readonly Role[] => assignable.filter((role) => form.getAll('rol').includes(role))

/** `/administracion/personas/{id}`: roles, suspension, the second factor. Nobody changes their own. */
export const account: Route = {
  path: '/administracion/personas/:id',
  get: staffPage('accounts', (visit) => one(visit, [])),
  post: staffPage('accounts', async (visit) => {
    const { form, site: { staff: { register } }, person, params } = visit
    const id = params['id'] ?? ''
    if ((await register.find(id)) === null) return problem(visit, 404)
    if (id === person.accountId) return one(visit, [{ field: 'main', message: visit.t('administration.notYourself') }])
    const asked = written(form, 'acto')
    const done = asked === 'suspend' || asked === 'restore' ? await register.setSuspended(id, asked === 'suspend', person.accountId)
      : asked === 'factor' ? await register.resetSecondFactor(id, person.accountId) : await register.setRoles(id, rolesIn(form), person.accountId)
    if (isRefused(done)) return one(visit, asErrors(visit, done))
    return redirect(visit, `/administracion/personas?hecho=${asked === 'suspend' ? 'suspended' : asked === 'restore' ? 'restored' : asked === 'factor' ? 'factor' : 'roles'}`)
  }),
}

async function one(visit: OwnVisit, errors: readonly FieldError[]): Promise<Answer> {
  const found = await visit.site.staff.register.find(visit.params['id'] ?? '')
  if (found === null) return problem(visit, 404)
  return { title: found.name, unlisted: true, status: errors.length > 0 ? 422 : 200, body: <One account={found} errors={errors} /> }
}

function One({ account: found, errors }: { account: AccountEntry; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language, person } = visit
  const path = visit.href(`/administracion/personas/${found.accountId}`)
  return (
    <>
      <p><Link href="/administracion/personas">{t('administration.people')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{found.name}</h1>
      <p>{found.email} · <State account={found} /></p>
      <p className="hint num">{t('administration.accountSince')} {moment(found.createdAt, language)}</p>
      {found.accountId === person?.accountId ? <p className="note">{t('administration.notYourself')}</p> : (
        <>
          <form method="post" action={path} className="narrow">
            <RoleBoxes held={found.roles} />
            <Buttons><Button>{t('administration.saveRoles')}</Button></Buttons>
          </form>
          <h2>{t('administration.access')}</h2>
          <form method="post" action={path} className="buttons">
            <Button kind="secondary" name="acto" value={found.suspended ? 'restore' : 'suspend'}>{t(found.suspended ? 'administration.restore' : 'administration.suspend')}</Button>
            {found.secondFactor ? <Button kind="secondary" name="acto" value="factor">{t('administration.resetFactor')}</Button> : null}
          </form>
          <p className="hint">{t('administration.accessHint')}</p>
        </>
      )}
    </>
  )
}
