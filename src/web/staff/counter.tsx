import { Link } from '../components/buttons.tsx'
import { useFace } from '../components/face.tsx'
import type { Route } from '../visit.ts'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { Done } from './parts.tsx'

/** `/ventanilla`: what the filing desk does. */
export const counter: Route = {
  path: '/ventanilla',
  get: staffPage('counter', async (visit) => {
    const waiting = await visit.site.read.noticesToServe(visit.person)
    if (isRefused(waiting)) return refusedView(visit, waiting, 403)
    const asked = await visit.site.office.links.desk(visit.person)
    const links = isRefused(asked) ? 0 : asked.filter((one) => one.state === 'asked').length
    return { title: visit.t('counter.title'), unlisted: true, body: <Counter waiting={waiting.items.length} more={waiting.next !== null} links={links} /> }
  }),
}

function Counter({ waiting, more, links }: { waiting: number; more: boolean; links: number }) {
  const { t } = useFace()
  return (
    <>
      <Done words={{ served: 'counter.doneServed' }} />
      <h1>{t('counter.title')}</h1>
      <div className="doors">
        <Door href="/ventanilla/recibir" title={t('counter.receive')} text={t('counter.receiveHint')} />
        <Door href="/ventanilla/notificaciones" title={t('counter.notices')} text={waiting === 0 ? t('counter.noNotices') : t('counter.noticesHint', { count: waiting, more: more ? '+' : '' })} />
        <Door href="/ventanilla/vinculos" title={t('people.desk')} text={links === 0 ? t('people.deskNone') : t('people.deskHint', { count: links })} />
        <Door href="/ventanilla/banco" title={t('counter.bank')} text={t('counter.bankHint')} />
        <Door href="/ventanilla/pagos" title={t('money.desk')} text={t('money.deskHint')} />
      </div>
    </>
  )
}

/** One thing to do, with what waits there. */
export function Door({ href, title, text }: { href: string; title: string; text: string }) {
  return <section className="door"><h2><Link href={href}>{title}</Link></h2><p>{text}</p></section>
}
