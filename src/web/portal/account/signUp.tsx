import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, RadioField, type FieldError } from '../../components/field.tsx'
import { typed, type Route, type View, type Visit } from '../../visit.ts'
import { written } from '../typing.ts'
import { password, refusalErrors } from './typed.ts'

/** `/cuenta/nueva`: an account, once its e-mail is confirmed. The answer never tells whether the e-mail is known. */
export const signUp: Route = {
  path: '/cuenta/nueva',
  get: (visit) => form(visit),
  post: async (visit) => {
    const { site, language, request } = visit
    const as = written(visit.form, 'como') === 'representative' ? 'representative' : 'applicant'
    const wish = { email: typed(visit.form, 'correo', 300), name: typed(visit.form, 'nombre', 300), password: password(visit.form, 'clave'), as, language } as const
    const sent = await site.own.register(wish, request)
    if (sent !== 'sent') return form(visit, refusalErrors(visit, sent, { email: 'correo', name: 'nombre', password: 'clave' }))
    return { title: visit.t('account.sentTitle'), unlisted: true, body: <Sent email={wish.email} /> }
  },
}

function form(visit: Visit, errors: readonly FieldError[] = []): View {
  return { title: visit.t('account.newTitle'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <SignUp errors={errors} /> }
}

function SignUp({ errors }: { errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t } = visit
  const value = (name: string) => typed(visit.form, name, 300)
  return (
    <div className="narrow">
      <ErrorSummary errors={errors} />
      <h1>{t('account.newTitle')}</h1>
      <p className="lead">{t('account.newLead')}</p>
      <form method="post" action={visit.href('/cuenta/nueva')} noValidate>
        <Field name="nombre" label={t('account.name')} hint={t('account.nameHint')} autocomplete="name" value={value('nombre')} errors={errors} required />
        <Field name="correo" label={t('logIn.email')} hint={t('account.emailHint')} type="email" inputMode="email" autocomplete="username" value={value('correo')} errors={errors} required />
        <Field name="clave" label={t('logIn.password')} hint={t('account.passwordHint')} type="password" autocomplete="new-password" errors={errors} required />
        <RadioField
          name="como" label={t('account.as')} value={value('como') || 'applicant'}
          options={[{ value: 'applicant', label: t('account.asApplicant') }, { value: 'representative', label: t('account.asRepresentative'), hint: t('account.asRepresentativeHint') }]}
        />
        <Buttons><Button>{t('account.create')}</Button><Link href="/entrar">{t('account.haveOne')}</Link></Buttons>
      </form>
    </div>
  )
}

function Sent({ email }: { email: string }) {
  const { t } = useFace()
  return (
    <div className="narrow">
      <h1>{t('account.sentTitle')}</h1>
      <p className="lead">{t('account.sentText', { email })}</p>
      <p>{t('account.sentNothing')}</p>
      <p><Link href="/entrar">{t('account.toLogIn')}</Link></p>
    </div>
  )
}
