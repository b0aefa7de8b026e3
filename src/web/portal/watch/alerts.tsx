import type { Alert, Page } from '#office/read/index.ts'
import { Link } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { Pagination } from '../../components/lists.tsx'
import { ClassTags, Shown } from '../../components/signCard.tsx'
import { Status } from '../../components/status.tsx'
import { Term } from '../../components/term.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { longDate } from '../../locales/dates.ts'
import { caseNumberShown, partyNames, signName } from '../../public/signWords.ts'

/** What the gazette published like what is watched: why, and until when one may oppose. */
export function Alerts({ alerts, first }: { alerts: Page<Alert>; first: boolean }) {
  const visit = useFace()
  const { t } = visit
  const newest = alerts.items[0]
  if (newest === undefined && first) return <EmptyState title={t('watch.noAlerts')} why={t('watch.noAlertsWhy')} />
  return (
    <>
      {alerts.items.some((a) => a.seenAt === null) && newest !== undefined ? (
        <form method="post" action={visit.href('/vigilancia')}>
          <input type="hidden" name="hasta" value={newest.id} />
          <button type="submit" name="acto" value="seen" className="button quiet">{t('watch.seen')}</button>
        </form>
      ) : null}
      <ul className="alerts">{alerts.items.map((alert) => <li key={alert.id} className={alert.seenAt === null ? 'unread' : ''}><One alert={alert} /></li>)}</ul>
      <Pagination {...(first ? {} : { earlier: '/vigilancia' })} {...(alerts.next === null ? {} : { later: `/vigilancia?desde=${encodeURIComponent(alerts.next)}` })} shown={t('watch.count', { count: alerts.items.length })} />
    </>
  )
}

function One({ alert }: { alert: Alert }) {
  const { t, language } = useFace()
  const { published, oppose, reasons, issue, watchedText } = alert
  const name = signName(published, t)
  return (
    <article className="alert">
      <Shown name={name} picture={published.picture ?? undefined} />
      <div>
        <h3><Link href={`/expedientes/${published.number}`}>{name}</Link> {alert.seenAt === null ? <Status tone="progress">{t('watch.new')}</Status> : null}</h3>
        <p className="sign-number"><Tocapu seed={published.number} size={20} /> <span className="num">{caseNumberShown(published.number)}</span> <ClassTags classes={published.classes} /></p>
        <p>{partyNames(published.applicants, t, language)}</p>
        <p>{t('watch.like', { text: watchedText, issue: longDate(issue, language) })}</p>
        <ul className="mark-reasons">{reasons.map((reason, i) => <li key={i}>{reason[language]}</li>)}</ul>
        {oppose === null ? null : oppose.daysLeft < 0 ? <p className="num">{t('watch.opposeOver', { date: longDate(oppose.term.due, language) })}</p> : <Term term={oppose.term} plain />}
      </div>
    </article>
  )
}
