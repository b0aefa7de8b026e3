import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, type FieldError } from '../../components/field.tsx'
import { redirect, typed, type Route, type View } from '../../visit.ts'
import { own, type OwnVisit } from '../entry.tsx'
import { password, refusalErrors } from './typed.ts'

/** `/cuenta/segundo-factor`: password, then the secret for the authenticator, then a code that shows it has it. */
export const secondFactor: Route = {
  path: '/cuenta/segundo-factor',
  get: own((visit) => view(visit, <Ask errors={[]} />)),
  post: own(async (visit) => {
    const { own: accounts } = visit.site
    const code = typed(visit.form, 'codigo', 20).replace(/\D/g, '')
    const [secret, uri] = [typed(visit.form, 'secreto', 100), typed(visit.form, 'enlace', 500)]
    if (secret === '') {
      const begun = await accounts.beginSecondFactor(visit.request, password(visit.form, 'clave'))
      return 'refused' in begun ? view(visit, <Ask errors={refusalErrors(visit, begun, { password: 'clave' })} />, 422) : view(visit, <Code secret={begun.secret} uri={begun.uri} errors={[]} />)
    }
    const done = await accounts.finishSecondFactor(visit.request, code)
    if (!('refused' in done)) return redirect(visit, '/cuenta', done.cookies)
    return view(visit, <Code secret={secret} uri={uri} errors={refusalErrors(visit, done, { email: 'codigo' })} />, 422)
  }),
}

function view(visit: OwnVisit, body: View['body'], status: 200 | 422 = 200): View {
  return { title: visit.t('account.factorTitle'), unlisted: true, status, body }
}

function Ask({ errors }: { errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="narrow">
      <ErrorSummary errors={errors} />
      <h1>{t('account.factorTitle')}</h1>
      <p className="lead">{t('account.factorLead')}</p>
      <form method="post" action={visit.href('/cuenta/segundo-factor')} noValidate>
        <Field name="clave" label={t('logIn.password')} type="password" autocomplete="current-password" errors={errors} required />
        <Buttons><Button>{t('account.factorBegin')}</Button><Link href="/cuenta">{t('files.cancel')}</Link></Buttons>
      </form>
    </div>
  )
}

function Code({ secret, uri, errors }: { secret: string; uri: string; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="narrow">
      <ErrorSummary errors={errors} />
      <h1>{t('account.factorTitle')}</h1>
      <p>{t('account.factorSecret')}</p>
      <p><code className="token">{secret.replace(/(.{4})/g, '$1 ').trim()}</code></p>
      {/^otpauth:\/\//.test(uri) ? <p><a href={uri}>{t('account.factorOpen')}</a></p> : null}
      <form method="post" action={visit.href('/cuenta/segundo-factor')} noValidate>
        <input type="hidden" name="secreto" value={secret} />
        <input type="hidden" name="enlace" value={uri} />
        <Field name="codigo" label={t('logIn.code')} autocomplete="one-time-code" inputMode="numeric" width="short" errors={errors} required />
        <Buttons><Button>{t('account.factorFinish')}</Button></Buttons>
      </form>
    </div>
  )
}
