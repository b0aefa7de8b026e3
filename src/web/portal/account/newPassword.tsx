import { Button, Buttons, Link, LinkButton } from '../../components/buttons.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, type FieldError } from '../../components/field.tsx'
import { typed, type Route, type View, type Visit } from '../../visit.ts'
import { password, refusalErrors } from './typed.ts'

/** `/cuenta/clave`: asks for the letter, or with its code chooses another password. */
export const newPassword: Route = {
  path: '/cuenta/clave',
  get: (visit) => (typed(visit.query, 'codigo', 300) === '' ? view(visit, <Ask />) : view(visit, <Choose errors={[]} />)),
  post: async (visit) => {
    const code = typed(visit.form, 'codigo', 300)
    if (code === '') {
      await visit.site.own.requestReset(typed(visit.form, 'correo', 300), visit.request)
      return view(visit, <Said title={visit.t('account.resetSentTitle')} text={visit.t('account.resetSentText')} />)
    }
    const changed = await visit.site.own.reset(code, password(visit.form, 'clave'))
    if (changed === 'changed') return view(visit, <Said title={visit.t('account.passwordChanged')} text={visit.t('account.passwordChangedText')} enter />)
    return { ...view(visit, <Choose errors={refusalErrors(visit, changed, { password: 'clave' })} />), status: 422 }
  },
}

function view(visit: Visit, body: View['body']): View {
  return { title: visit.t('account.resetTitle'), unlisted: true, body }
}

function Ask() {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="narrow">
      <h1>{t('account.resetTitle')}</h1>
      <p className="lead">{t('account.resetLead')}</p>
      <form method="post" action={visit.href('/cuenta/clave')} noValidate>
        <Field name="correo" label={t('logIn.email')} type="email" autocomplete="username" inputMode="email" required />
        <Buttons><Button>{t('account.resetAsk')}</Button><Link href="/entrar">{t('account.toLogIn')}</Link></Buttons>
      </form>
    </div>
  )
}

function Choose({ errors }: { errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="narrow">
      <ErrorSummary errors={errors} />
      <h1>{t('account.chooseTitle')}</h1>
      <form method="post" action={visit.href('/cuenta/clave')} noValidate>
        <input type="hidden" name="codigo" value={typed(visit.form, 'codigo', 300) || typed(visit.query, 'codigo', 300)} />
        <Field name="clave" label={t('account.newPassword')} hint={t('account.passwordHint')} type="password" autocomplete="new-password" errors={errors} required />
        <Buttons><Button>{t('account.changePassword')}</Button></Buttons>
      </form>
    </div>
  )
}

function Said({ title, text, enter = false }: { title: string; text: string; enter?: boolean }) {
  const { t } = useFace()
  return (
    <div className="narrow">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {enter ? <p><LinkButton href="/entrar">{t('logIn.enter')}</LinkButton></p> : null}
    </div>
  )
}
