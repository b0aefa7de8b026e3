import type { MailboxNotice, Page, PaymentShown } from '#office/read/index.ts'
import { Buttons, Link, LinkButton } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { Pagination, SummaryList } from '../../components/lists.tsx'
import { Status } from '../../components/status.tsx'
import { Term } from '../../components/term.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { longDate, moment } from '../../locales/dates.ts'
import { problem } from '../../public/problem.tsx'
import { typed, type Route } from '../../visit.ts'
import { ofParties } from '../entry.tsx'
import { kindWord } from '../filing/kinds.ts'
import { MendPayments } from './mendPayments.tsx'

/** `/casilla`: the office's notices, newest first. They bind from their deposit, read or not (LPAG art. 25.2). */
export const mailbox: Route = {
  path: '/casilla',
  get: ofParties(async (visit) => {
    const cursor = typed(visit.query, 'desde', 300)
    const [notices, unseen, mend] = await Promise.all([
      visit.site.read.mailbox(visit.person, cursor === '' ? null : cursor), visit.site.office.watching.unseen(visit.person), cursor === '' ? visit.site.read.paymentsToMend(visit.person) : [],
    ])
    return { title: visit.t('mailbox.title'), unlisted: true, body: <><Mailbox notices={notices} first={cursor === ''} mend={mend} /><WatchAlerts count={typeof unseen === 'number' ? unseen : 0} /></> }
  }),
}

/** `/casilla/{notice}`: one letter. Opening it is noted, and changes nothing. */
export const letter: Route = {
  path: '/casilla/:notice',
  get: ofParties(async (visit) => {
    const found = await visit.site.read.readNotice(visit.person, visit.params['notice'] ?? '')
    if (found === undefined) return problem(visit, 404)
    return { title: visit.t(about(found)), unlisted: true, seed: found.file.tocapuSeed, body: <Letter found={found} /> }
  }),
}

const about = ({ notice }: Pick<MailboxNotice, 'notice'>) => `mailbox.about_${notice.about}` as 'mailbox.about_formal'

function Mailbox({ notices, first, mend }: { notices: Page<MailboxNotice>; first: boolean; mend: readonly PaymentShown[] }) {
  const { t } = useFace()
  if (notices.items.length === 0 && first) {
    return (
      <>
        <h1>{t('mailbox.title')}</h1>
        <MendPayments payments={mend} />
        <EmptyState title={t('mailbox.emptyTitle')} why={t('mailbox.emptyWhy')} />
      </>
    )
  }
  return (
    <>
      <h1>{t('mailbox.title')}</h1>
      <MendPayments payments={mend} />
      <p className="lead">{t('mailbox.lead')}</p>
      <ul className="rows">{notices.items.map((found) => <li key={found.notice.noticeId} className={found.notice.readAt === null ? 'unread' : ''}><Row found={found} /></li>)}</ul>
      <Pagination
        {...(first ? {} : { earlier: '/casilla' })} {...(notices.next === null ? {} : { later: `/casilla?desde=${encodeURIComponent(notices.next)}` })}
        shown={t('mailbox.count', { count: notices.items.length })}
      />
    </>
  )
}

/** Alerts of watched signs lie beside the notices and are none. */
function WatchAlerts({ count }: { count: number }) {
  const { t } = useFace()
  if (count === 0) return null
  return (
    <section className="mailbox-alerts" aria-labelledby="vigilancia">
      <h2 id="vigilancia">{t('watch.title')}</h2>
      <p>{t('watch.unseen', { count })} <Link href="/vigilancia">{t('watch.unseenLink')}</Link></p>
      <p className="hint">{t('watch.information')}</p>
    </section>
  )
}

function Row({ found }: { found: MailboxNotice }) {
  const { t, language } = useFace()
  const { file, notice, term } = found
  return (
    <>
      <Tocapu seed={file.tocapuSeed} size={40} />
      <div className="row-main">
        <p className="row-title"><Link href={`/casilla/${notice.noticeId}`}>{t(about(found))}</Link></p>
        <p>{file.text ?? t(kindWord[file.kind])} · <span className="num">{file.number}</span></p>
        <p className="hint num">{t(`mailbox.status_${notice.status}`)} · {t('mailbox.issued', { date: longDate(notice.issuedOn, language) })}{notice.effectiveOn === null ? '' : ` · ${t('mailbox.effective', { date: longDate(notice.effectiveOn, language) })}`}</p>
        <p><Status tone={notice.readAt === null ? 'progress' : 'neutral'}>{notice.readAt === null ? t('mailbox.unread') : t('mailbox.read', { moment: moment(notice.readAt, language) })}</Status></p>
      </div>
      <div className="row-term">{term === null ? null : <Term term={term.term} plain />}</div>
    </>
  )
}

function Letter({ found }: { found: MailboxNotice }) {
  const { t, language } = useFace()
  const { file, notice, term } = found
  const answerable = term !== null && (notice.about === 'formal' || notice.about === 'other' || notice.about === 'amendment')
  const curable = term !== null && notice.about === 'minimum'
  return (
    <div className="letter">
      <p className="eyebrow"><Link href="/casilla">{t('mailbox.title')}</Link></p>
      <h1>{t(about(found))}</h1>
      <p className="lead">{t(`mailbox.what_${notice.about}` as 'mailbox.what_formal')}</p>
      <SummaryList lines={[
        { label: t('mailbox.file'), value: <Link href={`/mis-expedientes/${file.number}`}>{file.text ?? t(kindWord[file.kind])} · {file.number}</Link> },
        { label: t('mailbox.state'), value: t(`mailbox.status_${notice.status}`) },
        { label: t('mailbox.depositedOn'), value: <span className="num">{longDate(notice.issuedOn, language)}</span> },
        { label: t('mailbox.effectiveOn'), value: notice.effectiveOn === null ? t('mailbox.notYetEffective') : <span className="num">{longDate(notice.effectiveOn, language)}</span> },
        ...(notice.readAt === null ? [] : [{ label: t('mailbox.openedOn'), value: <>{moment(notice.readAt, language)} <span className="cite">{t('mailbox.openedText')}</span></> }]),
      ]} />
      {term === null ? null : <Term term={term.term} />}
      <Buttons>
        {answerable ? <LinkButton href={`/expedientes/${file.number}/responder`}>{t('files.answer')}</LinkButton> : null}
        {curable ? <LinkButton href={`/expedientes/${file.number}/actos/cureMinimum`}>{t('files.complete')}</LinkButton> : null}
        {notice.document === null ? null : <a className={`button ${answerable || curable ? 'secondary' : 'primary'}`} href={notice.document.url}>{t('mailbox.openPdf')}</a>}
        {notice.effectiveOn === null || notice.status === 'challenged' || notice.status === 'cured' ? null : <Link href={`/expedientes/${file.number}/actos/challengeNotice?notificacion=${notice.noticeId}`}>{t('mailbox.challenge')}</Link>}
      </Buttons>
    </div>
  )
}
