import { Button, Buttons, Link, LinkButton } from '../../components/buttons.tsx'
import { Refused } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { typed, type Route } from '../../visit.ts'

/** `/cuenta/confirmar?codigo=…`, from the letter. A button does it: programs that look at links in advance confirm nothing. */
export const confirm: Route = {
  path: '/cuenta/confirmar',
  get: (visit) => ({ title: visit.t('account.confirmTitle'), unlisted: true, body: <Confirm /> }),
  post: async (visit) => {
    const outcome = await visit.site.own.confirm(typed(visit.form, 'codigo', 300))
    if (outcome === 'confirmed') return { title: visit.t('account.confirmedTitle'), unlisted: true, body: <Confirmed /> }
    return { title: visit.t('account.confirmTitle'), unlisted: true, status: 422, body: <div className="narrow"><h1>{visit.t('account.confirmTitle')}</h1><Refused refusal={outcome} /><p><Link href="/cuenta/nueva">{visit.t('logIn.create')}</Link></p></div> }
  },
}

function Confirm() {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="narrow">
      <h1>{t('account.confirmTitle')}</h1>
      <p className="lead">{t('account.confirmLead')}</p>
      <form method="post" action={visit.href('/cuenta/confirmar')}>
        <input type="hidden" name="codigo" value={typed(visit.query, 'codigo', 300)} />
        <Buttons><Button>{t('account.confirmButton')}</Button></Buttons>
      </form>
    </div>
  )
}

function Confirmed() {
  const { t } = useFace()
  return (
    <div className="narrow">
      <h1>{t('account.confirmedTitle')}</h1>
      <p className="lead">{t('account.confirmedText')}</p>
      <p><LinkButton href="/entrar">{t('logIn.enter')}</LinkButton></p>
    </div>
  )
}
