import type { Power } from '#office/powers.ts'
import { Button, Link, LinkButton } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { Status } from '../../components/status.tsx'
import { Table } from '../../components/table.tsx'
import { shortDate } from '../../locales/dates.ts'
import { Done } from '../../staff/parts.tsx'
import { isRefused, refusedView } from '../../staff/entry.tsx'
import { redirect, type Answer, type Route } from '../../visit.ts'
import { ofParties, type OwnVisit } from '../entry.tsx'
import { picturePath } from '../filing/side.tsx'
import { written } from '../typing.ts'

/** `/poderes`: the powers of who files, each recorded once and chosen in every file that it covers. */
export const powers: Route = {
  path: '/poderes',
  get: ofParties((visit) => list(visit)),
  post: ofParties(async (visit) => {
    const done = await visit.site.office.powers.revoke(visit.person, written(visit.form, 'poder'))
    return isRefused(done) ? refusedView(visit, done) : redirect(visit, '/poderes?hecho=revoked')
  }),
}

async function list(visit: OwnVisit): Promise<Answer> {
  const mine = await visit.site.office.powers.mine(visit.person)
  return isRefused(mine) ? refusedView(visit, mine, 403) : { title: visit.t('people.powers'), unlisted: true, body: <Powers powers={mine} /> }
}

function Powers({ powers: mine }: { powers: readonly Power[] }) {
  const { t, language } = useFace()
  return (
    <>
      <Done words={{ power: 'people.donePower', revoked: 'people.doneRevoked' }} />
      <div className="head-line"><h1>{t('people.powers')}</h1>{mine.length === 0 ? null : <LinkButton kind="secondary" href="/poderes/nuevo">{t('people.newPower')}</LinkButton>}</div>
      {mine.length === 0 ? <EmptyState title={t('people.noPowers')} why={t('people.noPowersWhy')}><p><LinkButton href="/poderes/nuevo">{t('people.newPower')}</LinkButton></p></EmptyState> : (
        <>
          <p className="lead">{t('people.powersLead')}</p>
          <Table
            caption={t('people.powers')} hideCaption rows={mine} keyOf={(power) => power.id}
            columns={[
              { head: t('people.grantor'), cell: (power) => power.grantor.name }, { head: t('people.representative'), cell: (power) => power.representative.name },
              { head: t('people.scope'), cell: (power) => <>{t(`people.scope_${power.scope}`)}{power.matters ? <span className="cite">{power.matters}</span> : null}</> },
              { head: t('people.grantedOn'), cell: (power) => shortDate(power.grantedOn, language), figures: true },
              { head: t('people.until'), cell: (power) => (power.until === undefined ? t('people.noEnd') : shortDate(power.until, language)), figures: true },
              { head: t('people.paper'), cell: (power) => <a href={picturePath(power.document)}>{t('people.seePaper')}<span className="unseen"> {power.grantor.name}</span></a> },
              { head: t('people.state'), cell: (power) => <State power={power} /> },
            ]}
          />
        </>
      )}
    </>
  )
}

function State({ power }: { power: Power }) {
  const visit = useFace()
  const { t, today } = visit
  if (power.revokedAt !== null) return <Status tone="neutral">{t('people.revoked')}</Status>
  return (
    <>
      {power.until !== undefined && power.until < today ? <Status tone="attention">{t('people.ended')}</Status> : <Status tone="done">{t('people.inForce')}</Status>}
      <details className="more">
        <summary>{t('people.revoke')}</summary>
        <form method="post" action={visit.href('/poderes')}>
          <p className="hint">{t('people.revokeHint')}</p>
          <input type="hidden" name="poder" value={power.id} /><Button kind="secondary">{t('people.revoke')}<span className="unseen"> {power.grantor.name}</span></Button>
        </form>
      </details>
    </>
  )
}

export function PowerLink() {
  const { t } = useFace()
  return <Link href="/poderes">{t('people.managePowers')}</Link>
}
