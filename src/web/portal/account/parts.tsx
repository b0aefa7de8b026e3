import type { Instant } from '#calendar/date.ts'
import type { SessionEntry, TokenEntry } from '#ports/accounts.ts'
import { Button, Buttons } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, RadioField, SelectField, type FieldError } from '../../components/field.tsx'
import { Status } from '../../components/status.tsx'
import { moment } from '../../locales/dates.ts'

type Errors = { readonly errors: readonly FieldError[] }

/** Where the account is open now, and how to close it there. */
export function Sessions({ sessions }: { sessions: readonly SessionEntry[] }) {
  const visit = useFace()
  const { t, language } = visit
  return (
    <>
      <h2>{t('account.sessionsTitle')}</h2>
      <ul className="entries">
        {sessions.map((one) => (
          <li key={one.id}>
            <p><strong>{one.browser === '' ? t('account.unknownBrowser') : shortBrowser(one.browser)}</strong>{one.current ? <> <Status tone="done">{t('account.thisSession')}</Status></> : null}<br /><span className="hint num">{t('account.since', { moment: moment(one.startedAt, language) })}{one.address === '' ? '' : ` · ${one.address}`}</span></p>
            {one.current ? null : (
              <form method="post" action={visit.href('/cuenta')}>
                <input type="hidden" name="sesion" value={one.id} />
                <Button kind="secondary" name="accion" value="cerrar">{t('account.closeSession')}</Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form method="post" action={visit.href('/cuenta')}><Button kind="quiet" name="accion" value="cerrarTodas">{t('account.closeAll')}</Button></form>
    </>
  )
}

/** A browser by its name, without the history that it sends along. */
function shortBrowser(agent: string): string {
  const name = /(Firefox|Edg|OPR|Chrome|Safari)\/(\d+)/.exec(agent)
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)
  return name === null ? agent.slice(0, 60) : `${name[1]?.replace('Edg', 'Edge').replace('OPR', 'Opera') ?? ''} ${name[2] ?? ''}${system === null ? '' : ` · ${system[1] ?? ''}`}`
}

export function PasswordForm({ errors }: Errors) {
  const visit = useFace()
  const { t } = visit
  return (
    <form method="post" action={visit.href('/cuenta')} noValidate className="narrow">
      <Field name="actual" label={t('account.currentPassword')} type="password" autocomplete="current-password" errors={errors} />
      <Field name="nueva" label={t('account.newPassword')} hint={t('account.passwordHint')} type="password" autocomplete="new-password" errors={errors} />
      <Buttons><Button kind="secondary" name="accion" value="clave">{t('account.changePassword')}</Button></Buttons>
    </form>
  )
}

/** Tokens for the API: made here, shown once, revoked any time. */
export function Tokens({ tokens, errors, token }: Errors & { tokens: readonly TokenEntry[]; token: string | undefined }) {
  const visit = useFace()
  const { t, language } = visit
  const at = (moment_: Instant) => moment(moment_, language)
  return (
    <>
      <p>{t('account.tokensText')}</p>
      {token === undefined ? null : (
        <div className="note" role="status">
          <p><strong>{t('account.tokenOnce')}</strong></p>
          <p><code className="token">{token}</code></p>
        </div>
      )}
      <ul className="entries">
        {tokens.map((one) => (
          <li key={one.id}>
            <p><strong>{one.label}</strong> {one.revoked ? <Status tone="neutral">{t('account.revoked')}</Status> : null}<br /><span className="hint num">{t('account.tokenFacts', { made: at(one.createdAt), ends: at(one.expiresAt) })}{one.lastUsedAt === null ? '' : ` · ${t('account.lastUsed', { moment: at(one.lastUsedAt) })}`}</span></p>
            {one.revoked ? null : (
              <form method="post" action={visit.href('/cuenta')}>
                <input type="hidden" name="token" value={one.id} />
                <Button kind="secondary" name="accion" value="revocar">{t('account.revoke')}<span className="unseen"> {one.label}</span></Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form method="post" action={visit.href('/cuenta')} noValidate className="narrow">
        <Field name="etiqueta" label={t('account.tokenLabel')} hint={t('account.tokenLabelHint')} errors={errors} />
        <SelectField name="dias" label={t('account.tokenDays')} value="90" options={['30', '90', '365'].map((value) => ({ value, label: t('account.days', { count: Number(value) }) }))} />
        <Buttons><Button kind="secondary" name="accion" value="token">{t('account.makeToken')}</Button></Buttons>
      </form>
    </>
  )
}

export function LanguageForm() {
  const visit = useFace()
  const { t, person } = visit
  return (
    <form method="post" action={visit.href('/cuenta')} className="narrow">
      <RadioField name="idioma" label={t('account.language')} hint={t('account.languageHint')} value={person?.language ?? 'es'} options={[{ value: 'es', label: 'Español' }, { value: 'en', label: 'English' }]} />
      <Buttons><Button kind="secondary" name="accion" value="idioma">{t('account.saveLanguage')}</Button></Buttons>
    </form>
  )
}
