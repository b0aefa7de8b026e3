import type { SessionEntry, TokenEntry } from '#ports/accounts.ts'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import type { FieldError } from '../../components/field.tsx'
import { Link } from '../../components/buttons.tsx'
import { redirect, typed, type Answer, type Route, type View } from '../../visit.ts'
import { Done } from '../../staff/parts.tsx'
import { own, type OwnVisit } from '../entry.tsx'
import { isId, written } from '../typing.ts'
import { LanguageForm, PasswordForm, Sessions, Tokens } from './parts.tsx'
import { password, refusalErrors } from './typed.ts'

/** `/cuenta`: where one is logged in, password, tokens of the API, language. */
export const account: Route = {
  path: '/cuenta',
  get: own((visit) => page(visit)),
  post: own((visit) => act(visit)),
}

type More = { readonly errors?: readonly FieldError[]; readonly token?: string }

async function page(visit: OwnVisit, { errors = [], token }: More = {}): Promise<View> {
  const { own: accounts } = visit.site
  const [sessions, tokens] = await Promise.all([accounts.sessions(visit.person.accountId, visit.request), accounts.tokens(visit.person.accountId)])
  return {
    title: visit.t('account.title'), unlisted: true, ...(errors.length > 0 ? { status: 422 as const } : {}),
    body: <Account sessions={sessions} tokens={tokens} errors={errors} token={token} />,
  }
}

async function act(visit: OwnVisit): Promise<Answer> {
  const { form, person, site: { own: accounts }, t } = visit
  const said = (what: string) => redirect(visit, `/cuenta?hecho=${what}`)
  switch (written(form, 'accion')) {
    case 'cerrar': {
      const id = written(form, 'sesion')
      if (isId(id)) await accounts.revokeSession(person.accountId, id)
      return said('sesion')
    }
    case 'cerrarTodas':
      await accounts.revokeSessions(person.accountId)
      return redirect(visit, '/entrar')
    case 'clave': {
      const changed = await accounts.changePassword(visit.request, password(form, 'actual'), password(form, 'nueva'))
      return 'refused' in changed ? page(visit, { errors: refusalErrors(visit, changed, { password: /current|wrong/.test(changed.code) ? 'actual' : 'nueva' }) }) : redirect(visit, '/cuenta?hecho=clave', changed.cookies)
    }
    case 'token': {
      const label = typed(form, 'etiqueta', 100)
      if (label === '') return page(visit, { errors: [{ field: 'etiqueta', message: t('account.tokenLabelMissing') }] })
      const days = Number(written(form, 'dias'))
      // Shown once, on this answer: a redirect would have to keep it somewhere.
      return page(visit, { token: await accounts.issueToken(person.accountId, label, [30, 90, 365].includes(days) ? days : 90) })
    }
    case 'revocar': {
      const id = written(form, 'token')
      if (isId(id)) await accounts.revokeToken(person.accountId, id)
      return said('token')
    }
    case 'idioma':
      await accounts.setLanguage(person.accountId, written(form, 'idioma') === 'en' ? 'en' : 'es')
      return said('idioma')
    default:
      return page(visit)
  }
}

const deeds = { sesion: 'account.done_session', clave: 'account.done_password', token: 'account.done_token', idioma: 'account.done_language' } as const

type AccountProps = { readonly sessions: readonly SessionEntry[]; readonly tokens: readonly TokenEntry[]; readonly errors: readonly FieldError[]; readonly token: string | undefined }

function Account({ sessions, tokens, errors, token }: AccountProps) {
  const visit = useFace()
  const { t, person } = visit
  return (
    <div className="account">
      <ErrorSummary errors={errors} />
      <h1>{t('account.title')}</h1>
      <p className="lead">{person?.name}</p>
      <Done words={deeds} />
      <Sessions sessions={sessions} />
      <h2>{t('account.passwordTitle')}</h2>
      <PasswordForm errors={errors} />
      {visit.serves('/cuenta/segundo-factor') ? <p><Link href="/cuenta/segundo-factor">{t('account.factorLink')}</Link></p> : null}
      <h2 id="api">{t('account.tokensTitle')}</h2>
      <Tokens tokens={tokens} errors={errors} token={token} />
      <h2>{t('account.languageTitle')}</h2>
      <LanguageForm />
    </div>
  )
}
