import { Button, Buttons, Link } from '../components/buttons.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, type FieldError } from '../components/field.tsx'
import { Roles } from '../layout.tsx'
import { menuFor } from '../menus.ts'
import type { LogInOutcome } from '../site.ts'
import { redirect, safeReturn, typed, type Answer, type Route, type View, type Visit } from '../visit.ts'
import { problem } from './problem.tsx'

export const logIn: Route = {
  path: '/entrar',
  get: (visit) => passwordPage(visit),
  post: async (visit) => {
    const email = typed(visit.form, 'correo', 254)
    const password = secret(visit.form, 'clave')
    const errors = [
      ...(/^\S+@\S+$/.test(email) ? [] : [{ field: 'correo', message: visit.t('logIn.emailMissing') }]),
      ...(password === '' ? [{ field: 'clave', message: visit.t('logIn.passwordMissing') }] : []),
    ]
    if (errors.length > 0) return passwordPage(visit, errors, email)
    const outcome = await visit.site.accounts.logIn({ step: 'password', email, password }, visit.request)
    return follow(visit, outcome, (error) => passwordPage(visit, [{ field: 'correo', message: error }], email))
  },
}

export const logInCode: Route = {
  path: '/entrar/codigo',
  get: (visit) => codePage(visit),
  post: async (visit) => {
    const code = typed(visit.form, 'codigo', 20).replace(/\D/g, '')
    if (code.length !== 6) return codePage(visit, [{ field: 'codigo', message: visit.t('logIn.codeMissing') }])
    const outcome = await visit.site.accounts.logIn({ step: 'code', code }, visit.request)
    return follow(visit, outcome, (error) => codePage(visit, [{ field: 'codigo', message: error }]))
  },
}

export const enterDemonstration: Route = {
  path: '/entrar/demostracion',
  post: async (visit) => {
    const { demonstration } = visit.site
    const role = demonstration?.roles.find((one) => one === typed(visit.form, 'rol'))
    if (demonstration === null || role === undefined) return problem(visit, 404)
    return follow(visit, await demonstration.enter(role, visit.request), () => problem(visit, 403))
  },
}

export const logOut: Route = {
  path: '/salir',
  post: async (visit) => redirect(visit, '/', await visit.site.accounts.logOut(visit.request)),
}

/** The next page for an outcome; `again` shows the form with what was wrong. */
function follow(visit: Visit, outcome: LogInOutcome, again: (error: string) => View): Answer {
  const back = safeReturn(typed(visit.form, 'volver'))
  switch (outcome.status) {
    case 'in': {
      const own = menuFor(outcome.person.roles).find((place) => visit.serves(place.path))
      return redirect(visit, back === '/' ? own?.path ?? '/' : back, outcome.cookies)
    }
    case 'codeNeeded':
      return redirect(visit, `/entrar/codigo${back === '/' ? '' : `?volver=${encodeURIComponent(back)}`}`, outcome.cookies)
    case 'wrong':
      return again(visit.t('logIn.wrong'))
    case 'wrongCode':
      return again(visit.t('logIn.codeWrong'))
    case 'unconfirmed':
      return again(visit.t('logIn.unconfirmed'))
    case 'tooMany': {
      const count = Math.ceil(outcome.retryAfterSeconds / 60)
      return { ...again(visit.t('logIn.tooMany', { count })), status: 429, headers: { 'retry-after': String(outcome.retryAfterSeconds) } }
    }
    default:
      return outcome satisfies never
  }
}

function passwordPage(visit: Visit, errors: readonly FieldError[] = [], email = ''): View {
  return { title: visit.t('logIn.title'), status: errors.length > 0 ? 422 : 200, unlisted: true, body: <Password errors={errors} email={email} /> }
}

function Password({ errors, email }: { errors: readonly FieldError[]; email: string }) {
  const visit = useFace()
  const { t, person, site } = visit
  return (
    <div className="narrow">
      <ErrorSummary errors={errors} />
      <h1>{t('logIn.title')}</h1>
      {person === null ? <p className="lead">{t('logIn.lead')}</p> : <p className="note">{t('logIn.already', { name: person.name })}</p>}
      <form method="post" action={visit.href('/entrar')} noValidate>
        <Back />
        <Field name="correo" label={t('logIn.email')} type="email" value={email} autocomplete="username" inputMode="email" errors={errors} required />
        <Field name="clave" label={t('logIn.password')} type="password" autocomplete="current-password" errors={errors} required />
        <Buttons>
          <Button>{t('logIn.enter')}</Button>
          {visit.serves('/cuenta/nueva') ? <Link href="/cuenta/nueva">{t('logIn.create')}</Link> : null}
          {visit.serves('/cuenta/clave') ? <Link href="/cuenta/clave">{t('logIn.forgotten')}</Link> : null}
        </Buttons>
      </form>
      {site.demonstration === null ? null : (
        <section className="demo-roles">
          <h2>{t('logIn.demonstration')}</h2>
          <p>{t('logIn.demonstrationText')}</p>
          <Roles roles={site.demonstration.roles} />
        </section>
      )}
    </div>
  )
}

function codePage(visit: Visit, errors: readonly FieldError[] = []): View {
  return { title: visit.t('logIn.codeTitle'), status: errors.length > 0 ? 422 : 200, unlisted: true, body: <Code errors={errors} /> }
}

function Code({ errors }: { errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="narrow">
      <ErrorSummary errors={errors} />
      <h1>{t('logIn.codeTitle')}</h1>
      <p className="lead">{t('logIn.codeLead')}</p>
      <form method="post" action={visit.href('/entrar/codigo')} noValidate>
        <Back />
        <Field name="codigo" label={t('logIn.code')} autocomplete="one-time-code" inputMode="numeric" width="short" errors={errors} required />
        <Buttons>
          <Button>{t('logIn.confirm')}</Button>
          <Link href="/entrar">{t('logIn.startAgain')}</Link>
        </Buttons>
      </form>
    </div>
  )
}

/** Where to go afterwards, kept through both steps. */
function Back() {
  const { query, form } = useFace()
  const back = safeReturn(typed(query, 'volver') || typed(form, 'volver'))
  return back === '/' ? null : <input type="hidden" name="volver" value={back} />
}

/** A password as it was typed: blanks and all, at most 200 characters. */
function secret(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 200) : ''
}
